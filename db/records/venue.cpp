// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/venue.h"

#include <QCoreApplication>

namespace db {

const Description &Venue::description()
{
    static const Description d = describe<Venue>("venue", QT_TRANSLATE_NOOP("Record", "Venue"), {
        column<&Venue::name>("name", QT_TRANSLATE_NOOP("Record", "Name")),
        column<&Venue::address>("address", QT_TRANSLATE_NOOP("Record", "Address")),
    });
    return d;
}

const Description &Hall::description()
{
    static const Description d = describe<Hall>("hall", QT_TRANSLATE_NOOP("Record", "Hall"), {
        reference<&Hall::venue>("venue", QT_TRANSLATE_NOOP("Record", "Venue"), "venue", OnRemove::Remove),
        column<&Hall::name>("name", QT_TRANSLATE_NOOP("Record", "Name")),
        column<&Hall::capacity>("capacity", QT_TRANSLATE_NOOP("Record", "Capacity")),
    });
    return d;
}

} // namespace db
