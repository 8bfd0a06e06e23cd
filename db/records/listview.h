// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A way to look at a list that somebody saved by name: its columns, order and filter.

#include "db/column.h"

namespace db {

struct ListView : Record
{
    Id conference = 0;
    QString page;    ///< which list: people
    QString name;    ///< unique on its list in the conference
    QString columns; ///< ids in order, blank-separated, each with its width in pixels: name:152 country:120
    QString sort;    ///< a sort id
    QString filter;  ///< as typed

    static const Description &description();
};

} // namespace db
