// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A person's title in an organisation, with the dates between which it was held.

#include "db/column.h"

namespace db {

struct Post : Record
{
    Id person = 0;
    Id organisation = 0; ///< 0 for a title without an organisation
    LocalText title;
    QString since; ///< ISO date, empty when not known
    QString until;

    static const Description &description();
};

} // namespace db
