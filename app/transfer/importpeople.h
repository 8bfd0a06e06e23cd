// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A list of people becomes participants of a conference: read, mapped, checked, compared with who is there, and then
// written as one change that one undo takes back.

#include "app/progress.h"
#include "db/store.h"

#include <QIODevice>
#include <QMap>

namespace app::transfer {

/// What happens to a row whose person is there already.
enum class Match { Update, Skip, Add };
/// Whether faulty rows are left out, or stop the whole import.
enum class Faulty { LeaveOut, StopAll };
enum class Run { Write, DryRun };

struct ImportOptions
{
    db::Id conference = 0;
    QString source;                 ///< the file's name, for sentences and the history
    QString encoding = QStringLiteral("utf-8"); ///< of the list, one of `encodings`
    QString language = QStringLiteral("en"); ///< in which titles and organisations of a list without language are
    QMap<QString, QString> mapping; ///< heading → field id; an empty field leaves the column out
    Match match = Match::Update;
    Faulty faulty = Faulty::LeaveOut;
    Run run = Run::Write;
};

/// One thing wrong with one cell. Rows count from 1 with the headings as row 1, as a spreadsheet shows them.
struct ImportProblem
{
    qint64 row = 0;
    QString column; ///< heading as in the file; empty when the whole row is meant
    QString field;  ///< field id, empty when the column has none
    QString value;
    QString problem;
};

struct ImportOutcome
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;
    qint64 skipped = 0;
    QList<ImportProblem> problems;
};

/// Imports CSV. Invalid: not in its encoding, no headings that are known, or, with StopAll, any faulty row (the outcome of
/// a dry run tells them). Cancelled. Nothing is written unless everything succeeds.
db::Result<ImportOutcome> importPeople(db::Store &store, QIODevice &file, const ImportOptions &options,
                                       const Progress &progress = goOn);

/// The fields that a list of people may have, in the order of the attendee list: id and label in the program's language.
QList<std::pair<QString, QString>> peopleFields();

} // namespace app::transfer
