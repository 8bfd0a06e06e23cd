// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What each kind of record asks for beyond the shapes of its columns, and what its changes are called.

#include "app/editing/draft.h"

namespace app::editing {

struct Rules
{
    const db::Description *description;
    void (*check)(const db::Record &, QList<Problem> &);
    /// Refuses what only the data can tell: a code that is taken. May fill in what the person left to the program.
    void (*complete)(db::WriteSession &, db::Record &);
    /// English sources in the context "History", with the record's name as %1.
    const char *add;
    const char *change;
    const char *remove;
};

/// The rules of a table; a table that is only a part of others has none and gives nullptr.
const Rules *rulesOf(const db::Description &description);

} // namespace app::editing
