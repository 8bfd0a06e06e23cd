// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problems.h"

#include <QCoreApplication>

namespace app::problems {

namespace {

constexpr db::Choice kindChoices[] = {
    { "duplicate_person", QT_TRANSLATE_NOOP("Record", "Perhaps the same person") },
    { "missing_title", QT_TRANSLATE_NOOP("Record", "Title missing") },
    { "speaker_not_confirmed", QT_TRANSLATE_NOOP("Record", "Not confirmed") },
    { "hall_double_booked", QT_TRANSLATE_NOOP("Record", "Hall booked twice") },
    { "person_double_booked", QT_TRANSLATE_NOOP("Record", "In two places at once") },
    { "missing_item_title", QT_TRANSLATE_NOOP("Record", "Item's title missing") },
};

} // namespace

std::span<const db::Choice> choicesOf(Kind)
{
    return kindChoices;
}

void find(db::Session &session, const db::Conference &conference, const QString &language, const Taker &take)
{
    if (findPeople(session, conference, language, take))
        findProgramme(session, conference, language, take);
}

} // namespace app::problems
