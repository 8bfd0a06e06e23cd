// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The two records that the ground keeps for itself: a desk, and one set of changes that were made together.

#include "db/column.h"

namespace db {

enum class ChangeKind { Edit, Undo, Redo };
std::span<const Choice> choicesOf(ChangeKind);

struct Desk : Record
{
    QString name;
    qint64 number = 0;  ///< the upper part of every id that the desk makes
    qint64 counter = 0; ///< the last lower part given away

    static const Description &description();
};

struct ChangeSet : Record
{
    QString uuid; ///< the action's key: tells after a lost connection whether it is in
    QString at;   ///< UTC instant
    Id desk = 0;
    QString who;
    QString label; ///< a sentence with its arguments as JSON, see Sentence
    ChangeKind kind = ChangeKind::Edit;
    Id target = 0;   ///< what an undo or redo turned back
    Id undoneBy = 0; ///< the set that turned this one back, if it is in force
    Id firstLoaded = 0; ///< range of ids of the rows that were loaded in bulk, 0 for none
    Id lastLoaded = 0;
    QString loadedTables; ///< their tables in loading order, blank-separated
    QByteArray removed;   ///< the rows that undoing a load took away, compressed

    static const Description &description();
};

} // namespace db
