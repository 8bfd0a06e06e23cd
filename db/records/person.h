// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A person with the name in up to four forms: native script, Latin letters as the person spells it, Chinese, Korean.

#include "db/column.h"
#include "db/names/names.h"

namespace db {

/// Unknown is a fact of its own: it gives no honorific rather than a guess.
enum class Gender { Unknown, Male, Female };
std::span<const Choice> choicesOf(Gender);

enum class Honorific { None, Excellency, Honourable, Doctor, Professor };
std::span<const Choice> choicesOf(Honorific);

enum class NameOrder { FamilyFirst, GivenFirst };
std::span<const Choice> choicesOf(NameOrder);

struct Person : Record
{
    QString family; ///< in the native script: 王, 김, Smith
    QString given;
    QString script; ///< ISO 15924 of the native form: Hans, Hant, Hang, Latn …
    QString latinFamily;
    QString latinGiven;
    QString zhFamily; ///< Chinese form when the native one is another script
    QString zhGiven;
    QString koFamily; ///< Korean form when the native one is another script
    QString koGiven;
    NameOrder nameOrder = NameOrder::FamilyFirst;
    Gender gender = Gender::Unknown;
    Honorific honorific = Honorific::None;
    QString country; ///< ISO 3166 alpha-2
    QString phone;
    QString email;
    QString remarks;
    QByteArray strokeKey; ///< derived, compared byte by byte, as the next three
    QByteArray pinyinKey;
    QByteArray koreanKey;
    QByteArray latinKey;
    QString search; ///< derived: every form the person can be found by, folded

    static const Description &description();
    [[nodiscard]] names::Name native() const { return { family, given }; }
    [[nodiscard]] names::Name latin() const { return { latinFamily, latinGiven }; }
    /// The Chinese and the Korean form; the native one where that is it, empty when there is none.
    [[nodiscard]] names::Name chinese() const;
    [[nodiscard]] names::Name korean() const;
    /// The same joined as their readers write them: 王伟, 约翰·史密斯; 김민수, 존 스미스.
    [[nodiscard]] QString chineseName() const;
    [[nodiscard]] QString koreanName() const;
    /// Whether the given name goes first: said so, or a Latin name from where that is usual.
    [[nodiscard]] bool isGivenFirst() const;
    /// 王伟, 김민수, John Smith: as written in the native script, else in Latin letters.
    [[nodiscard]] QString displayName() const;
    /// WANG Wei, KIM Min-su: empty when no Latin form is known.
    [[nodiscard]] QString displayLatin() const;
};

} // namespace db
