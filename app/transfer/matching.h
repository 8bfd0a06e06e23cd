// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who of a conference a row of a list means: found by number, or by name together with organisation, phone or e-mail.
// Keeps some 90 bytes a participant.

#include "app/progress.h"
#include "app/transfer/bodies.h"

#include <QVarLengthArray>

#include <vector>

namespace app::transfer {

/// What a row tells of who it means, as keys; 0 stands for "not told".
struct Traits
{
    QVarLengthArray<TextKey, 4> names; ///< every spelling under which the person may be known
    TextKey organisation = 0;          ///< id of one that is known, else the key of its name
    TextKey phone = 0;
    TextKey email = 0;
};

/// Who is meant: nobody, one or, when nothing tells them apart, several.
struct Found
{
    QList<db::Id> attendees;
    qint64 claimedBy = 0; ///< the row that means the same person already
};

class KnownPeople
{
public:
    /// Reads the participants of a conference. False when `goOn` asked to stop.
    bool load(db::Session &session, db::Id conference, const Bodies &bodies, const std::function<bool()> &goOn);

    /// The participant with this number; 0 when there is none.
    [[nodiscard]] db::Id byNumber(qint64 number) const;
    /// Who shares a name with the row and, best first, phone or e-mail, or the organisation, or is told apart from it by
    /// none of the three. Somebody whom an earlier row means is passed over.
    [[nodiscard]] Found find(const Traits &traits) const;
    /// Notes that a row means this participant.
    void claim(db::Id attendee, qint64 row);
    [[nodiscard]] qint64 claimedBy(db::Id attendee) const;

private:
    struct Known
    {
        db::Id attendee = 0;
        TextKey organisation = 0;
        TextKey phone = 0;
        TextKey email = 0;
    };
    using Place = quint32; ///< index into m_known
    enum class Agreement { Against, Silent, Organisation, Contact };

    void add(const db::native::RowView &row, const Bodies &bodies);
    [[nodiscard]] static Agreement agreement(const Traits &traits, const Known &known);
    [[nodiscard]] QVarLengthArray<Place, 16> namesakes(const Traits &traits) const;
    [[nodiscard]] qsizetype placeOf(db::Id attendee) const;

    std::vector<Known> m_known; ///< by id
    std::vector<std::pair<TextKey, Place>> m_names;
    std::vector<std::pair<qint64, Place>> m_numbers;
    std::vector<quint32> m_claims; ///< by place: the row, 0 for none
};

/// The rows of a list that were taken already, so that one person is not entered twice.
class SeenRows
{
public:
    /// The earlier row with this key or number; 0 when there is none.
    [[nodiscard]] qint64 rowOf(TextKey person) const { return m_people.value(person); }
    [[nodiscard]] qint64 rowOfNumber(qint64 number) const { return m_numbers.value(number); }
    void add(TextKey person, qint64 number, qint64 row);

private:
    QHash<TextKey, quint32> m_people;
    QHash<qint64, quint32> m_numbers;
};

} // namespace app::transfer
