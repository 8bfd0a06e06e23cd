// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Changes that are made in the list itself: of one cell, and of many people at once.

#include "app/progress.h"
#include "app/registration/registration.h"

namespace app::registration {

/// A value of a participant that can be changed where it stands in a list.
enum class Cell { Category, Status, Phone, Remarks };

/// What the cell holds: the id of a choice, or the text.
QString cellValue(const Participant &participant, Cell cell);
/// What is wrong with a value; empty when it may be written.
QString cellProblem(Cell cell, const QString &value);
/// Writes one cell that held `before` when somebody began to change it. Stale, with both values in words, when it holds
/// something else by now; Invalid; NotFound.
db::Result<void> changeCell(db::Store &store, db::Id attendee, Cell cell, const QString &before, const QString &after);

/// What many people get; nothing where they keep what they have.
struct Changes
{
    std::optional<db::Category> category = {};
    std::optional<db::Status> status = {};
    std::optional<db::Id> delegation = {}; ///< 0: out of the delegation
    std::optional<bool> attention = {};

    [[nodiscard]] bool isEmpty() const { return !category && !status && !delegation && !attention; }
};

/// Writes the same to all of them as one change, and gives back how many were changed. People who are gone and those
/// who have it already are passed over. Cancelled: nothing is written.
db::Result<qint64> changeMany(db::Store &store, const QList<db::Id> &attendees, const Changes &changes,
                              const Progress &progress = goOn);

} // namespace app::registration
