// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/listview.h"

#include <QCoreApplication>

namespace db {

const Description &ListView::description()
{
    static const Description d =
        describe<ListView>("list_view", QT_TRANSLATE_NOOP("Record", "View"),
                           {
                               reference<&ListView::conference>("conference", QT_TRANSLATE_NOOP("Record", "Conference"),
                                                                "conference", OnRemove::Remove),
                               column<&ListView::page>("page", ""),
                               column<&ListView::name>("name", QT_TRANSLATE_NOOP("Record", "Name")),
                               column<&ListView::columns>("columns", QT_TRANSLATE_NOOP("Record", "Columns")),
                               column<&ListView::sort>("sort", QT_TRANSLATE_NOOP("Record", "Order")),
                               column<&ListView::filter>("filter", QT_TRANSLATE_NOOP("Record", "Filter")),
                           });
    return d;
}

} // namespace db
