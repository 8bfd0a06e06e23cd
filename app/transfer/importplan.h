// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The first reading of a list: every row is checked and compared with who is there, nothing is written. What comes out
// is what a preview shows, and one byte a row that tells the second reading what to do.

#include "app/transfer/bodies.h"
#include "app/transfer/importpeople.h"
#include "app/transfer/matching.h"
#include "app/transfer/participants.h"

namespace app::transfer {

/// What one import works with.
struct ImportWork
{
    db::Session &session;
    QIODevice &file;
    const ImportOptions &options;
    const Progress &progress;
    QString zone; ///< of the conference

    /// Tells how far the work is, in bytes of the list; refuses as Cancelled.
    void step(qint64 done) const;
};

enum class Verdict : char { Leave, New, Changed };

struct ImportPlan
{
    ImportOutcome outcome;
    std::vector<Verdict> verdicts;  ///< of the rows in order
    std::vector<db::Id> targets;    ///< attendees of the changed rows in order
    std::optional<CellProblem> firstProblem;
    qint64 firstFaultyRow = 0;      ///< 0 when every row is fine
    qint64 highestNumber = 0;       ///< of the new and changed rows
    qint64 unnumbered = 0;          ///< new rows that want a number
};

/// Reads the whole list. Refuses as Invalid when it cannot be read, NotFound without the conference, Cancelled.
ImportPlan planImport(const ImportWork &work, Bodies &bodies);

} // namespace app::transfer
