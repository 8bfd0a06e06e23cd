// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a conference stands: how many people and enterprises, what comes next, and what is not in order. All of it is
// read in a few statements and may run on another thread.

#include "app/problems/problems.h"
#include "db/records/attendee.h"
#include "db/records/programme.h"

#include <QDateTime>

#include <array>

namespace app::overview {

struct Numbers
{
    qint64 people = 0; ///< on the list, whatever their status
    qint64 confirmed = 0;
    qint64 arrived = 0;                  ///< checked in
    std::array<qint64, 10> byCategory{}; ///< of those invited or confirmed, by db::Category
    std::array<qint64, 4> byStatus{};    ///< by db::Status
    qint64 foreign = 0;                  ///< enterprises from abroad of which somebody has confirmed
    qint64 domestic = 0;                 ///< the same from the host country
    qint64 regional = 0; ///< the same from Hong Kong, Macao and Taiwan, which are neither when China is the host
    qint64 items = 0;    ///< of the programme

    bool operator==(const Numbers &) const = default;
};

Numbers numbers(db::Session &session, const db::Conference &conference);

/// An item of the programme that is still to come or goes on now.
struct Coming
{
    db::Id id = 0;
    QString day;    ///< ISO date
    QString starts; ///< HH:MM
    QString title;
    QString hall;

    bool operator==(const Coming &) const = default;
};

/// The next items after `now`, which is read in the conference's zone; texts in `language` where there is one.
QList<Coming> coming(db::Session &session, const db::Conference &conference, const QString &language,
                     const QDateTime &now, int limit);

/// The findings of one kind: how many there are, and the first of them.
struct Group
{
    problems::Kind kind = problems::Kind::DuplicatePerson;
    qint64 count = 0;
    QList<problems::Finding> first;

    bool operator==(const Group &) const = default;
};

/// What is not in order, the most pressing kind first, with at most `kept` findings of each. Gives nothing when `goOn`
/// says that the answer is not wanted any more.
QList<Group> notInOrder(db::Session &session, const db::Conference &conference, const QString &language, int kept,
                        const std::function<bool()> &goOn);

} // namespace app::overview
