// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The picture of a person, apart from the person so that lists do not read it.

#include "db/column.h"

namespace db {

struct Photo : Record
{
    Id person = 0;    ///< one picture a person
    QByteArray image; ///< JPEG, cropped to 3:4, at most 240 × 320 pixels

    static const Description &description();
};

} // namespace db
