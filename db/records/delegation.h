// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// People who come to a conference together.

#include "db/column.h"

namespace db {

struct Delegation : Record
{
    Id conference = 0;
    QString code; ///< short, unique in the conference
    LocalText name;
    Id organisation = 0; ///< the body that sends it
    QString country;     ///< ISO 3166 alpha-2
    qint64 position = 0; ///< place among the delegations, 1 is first
    QString remarks;

    static const Description &description();
};

} // namespace db
