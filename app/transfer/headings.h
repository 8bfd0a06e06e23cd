// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words of a list of people: what its columns and fixed values are called in Chinese, Korean and English. Exports
// print these words and imports know them, whatever language either program runs in.

#include <QString>

#include <optional>

namespace app::transfer {

/// The columns of a list of people, in the order of the attendee list.
enum class Field {
    Number, Name, NameLatin, NameZh, NameKo, Honorific, Organisation, Title, Country,
    Category, Delegation, Status, Phone, Email, CheckedInAt
};
inline constexpr int fieldCount = 15;

/// number, name, name_latin …
QString fieldId(Field field);
/// The field of exactly this id; nothing when there is none.
std::optional<Field> fieldById(QStringView id);
/// The field that a heading means: an id, a label in any language or another usual word. Case, blanks and signs do not
/// matter, nor do simplified and traditional characters.
std::optional<Field> fieldOf(const QString &heading);

/// The label of a field in zh, ko or en (for any other language English): name gives 姓名, 성명, Name.
QString headingLabel(const QString &fieldId, const QString &language);

/// The word for a value of category, status or honorific: ("category", "guest", "zh") gives 嘉宾. Empty for the honorific
/// "none" and for ids that are not known.
QString valueWord(const QString &fieldId, const QString &valueId, const QString &language);
/// The id of the value that a word or an id means, in any language; empty when none is. For the honorific also "male" and
/// "female", which 先生, 女士, Mr. and Ms. tell although they are no honorifics.
QString valueId(Field field, const QString &word);

} // namespace app::transfer
