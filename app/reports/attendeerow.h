// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One line of the attendee list: the SELECT that gives it, and every field of it as text.

#include "db/native/native.h"
#include "db/records/conference.h"
#include "db/records/person.h"

#include <QHash>

#include <array>

namespace app::reports {

enum class Values { Words, Ids }; ///< for people in a language and venue time, or for programs

class AttendeeRow
{
public:
    AttendeeRow(const db::Conference &conference, const QString &language, Values values);

    /// SELECT with one integer argument, the conference; `order` as registration::orderClause gives it.
    static QString select(const QString &order);
    /// The field ids in the order of the list.
    static const QStringList &fields();

    void set(const db::native::RowView &row) { m_row = &row; }
    /// UTF-8 of one field; lives until the next call for the same field or the next row.
    QByteArrayView field(int index);

    /// The names of the row's person.
    [[nodiscard]] db::Person person() const;

private:
    QByteArrayView nativeName();
    QByteArrayView latinName();
    QByteArrayView chineseName();
    QByteArrayView koreanName();
    QByteArrayView title();
    QByteArrayView delegation();
    QByteArrayView localText(QByteArrayView json);
    QByteArrayView word(const char *field, int column);
    QByteArrayView country();
    QByteArrayView instant();
    QByteArrayView keep(const QString &text);
    [[nodiscard]] QByteArrayView text(int column) const { return m_row->text(column); }

    const db::native::RowView *m_row = nullptr;
    QStringList m_languages;
    QByteArray m_zone;
    Values m_values;
    QByteArray m_languageKey; ///< "zh":" as it stands in the JSON of a text
    std::array<QByteArray, 16> m_scratch;
    int m_index = 0;
    QHash<QByteArray, QByteArray> m_words;
};

} // namespace app::reports
