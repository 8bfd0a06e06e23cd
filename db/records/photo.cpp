// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/photo.h"

#include <QCoreApplication>

namespace db {

const Description &Photo::description()
{
    static const Description d = describe<Photo>(
        "photo", QT_TRANSLATE_NOOP("Record", "Photo"),
        {
            reference<&Photo::person>("person", QT_TRANSLATE_NOOP("Record", "Person"), "person", OnRemove::Remove),
            column<&Photo::image>("image", QT_TRANSLATE_NOOP("Record", "Photo")),
        });
    return d;
}

} // namespace db
