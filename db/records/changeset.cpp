// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/changeset.h"

#include <QCoreApplication>

namespace db {
namespace {

constexpr Choice changeKindChoices[] = {
    { "edit", QT_TRANSLATE_NOOP("Record", "Change") },
    { "undo", QT_TRANSLATE_NOOP("Record", "Undo") },
    { "redo", QT_TRANSLATE_NOOP("Record", "Redo") },
};

} // namespace

std::span<const Choice> choicesOf(ChangeKind)
{
    return changeKindChoices;
}

const Description &Desk::description()
{
    static const Description d = describe<Desk>("desk", QT_TRANSLATE_NOOP("Record", "Desk"), {
        column<&Desk::name>("name", QT_TRANSLATE_NOOP("Record", "Name")),
        column<&Desk::number>("number", QT_TRANSLATE_NOOP("Record", "Number")),
        column<&Desk::counter>("counter", QT_TRANSLATE_NOOP("Record", "Counter")),
    });
    return d;
}

const Description &ChangeSet::description()
{
    static const Description d = describe<ChangeSet>("change_set", QT_TRANSLATE_NOOP("Record", "Change"), {
        column<&ChangeSet::uuid>("uuid", QT_TRANSLATE_NOOP("Record", "Key")),
        column<&ChangeSet::at>("at", QT_TRANSLATE_NOOP("Record", "Time")),
        reference<&ChangeSet::desk>("desk", QT_TRANSLATE_NOOP("Record", "Desk"), "desk"),
        column<&ChangeSet::who>("who", QT_TRANSLATE_NOOP("Record", "Person at the desk")),
        column<&ChangeSet::label>("label", QT_TRANSLATE_NOOP("Record", "Change")),
        column<&ChangeSet::kind>("kind", QT_TRANSLATE_NOOP("Record", "Kind")),
        reference<&ChangeSet::target>("target", QT_TRANSLATE_NOOP("Record", "Target"), "change_set"),
        reference<&ChangeSet::undoneBy>("undone_by", QT_TRANSLATE_NOOP("Record", "Undone by"), "change_set"),
        column<&ChangeSet::firstLoaded>("first_loaded", QT_TRANSLATE_NOOP("Record", "First loaded")),
        column<&ChangeSet::lastLoaded>("last_loaded", QT_TRANSLATE_NOOP("Record", "Last loaded")),
        column<&ChangeSet::loadedTables>("loaded_tables", QT_TRANSLATE_NOOP("Record", "Loaded tables")),
        column<&ChangeSet::removed>("removed", QT_TRANSLATE_NOOP("Record", "Removed rows")),
    });
    return d;
}

} // namespace db
