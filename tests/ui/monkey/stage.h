// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the monkey plays on: a file with invented people, and another desk that works in it too.

#include "db/store.h"

#include <QRandomGenerator>

#include <memory>

namespace tests {

/// Makes the file: two conferences, sixty people, four delegations, ten items of a programme.
void makeStage(const db::Location &location);

class OtherDesk
{
public:
    explicit OtherDesk(const db::Location &location);

    /// Changes, adds, removes, undoes or redoes something, and says what.
    QString act(QRandomGenerator &random);

private:
    QString change(QRandomGenerator &random, db::Id attendee);
    QString add(QRandomGenerator &random);
    QString remove(QRandomGenerator &random, db::Id attendee);
    QString changeMany(QRandomGenerator &random, const QList<db::Id> &attendees);
    QString changeDelegations(QRandomGenerator &random);

    std::unique_ptr<db::Store> m_store;
};

} // namespace tests
