// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/delegation.h"

#include <QCoreApplication>

namespace db {

const Description &Delegation::description()
{
    static const Description d = describe<Delegation>("delegation", QT_TRANSLATE_NOOP("Record", "Delegation"), {
        reference<&Delegation::conference>("conference", QT_TRANSLATE_NOOP("Record", "Conference"), "conference", OnRemove::Remove),
        column<&Delegation::code>("code", QT_TRANSLATE_NOOP("Record", "Code")),
        column<&Delegation::name>("name", QT_TRANSLATE_NOOP("Record", "Name")),
        reference<&Delegation::organisation>("organisation", QT_TRANSLATE_NOOP("Record", "Organisation"), "organisation", OnRemove::Release),
        column<&Delegation::country>("country", QT_TRANSLATE_NOOP("Record", "Country or region")).as(Shape::Country),
        column<&Delegation::position>("position", QT_TRANSLATE_NOOP("Record", "Position")),
        column<&Delegation::remarks>("remarks", QT_TRANSLATE_NOOP("Record", "Remarks")).as(Shape::Lines),
    });
    return d;
}

} // namespace db
