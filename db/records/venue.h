// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a conference takes place: a venue, and the halls in it.

#include "db/column.h"

namespace db {

struct Venue : Record
{
    LocalText name;
    LocalText address;

    static const Description &description();
};

struct Hall : Record
{
    Id venue = 0;
    LocalText name;
    qint64 capacity = 0; ///< people; 0 when not known

    static const Description &description();
};

} // namespace db
