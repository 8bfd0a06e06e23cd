// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The only truth about the schema: numbered steps that are only ever appended, each run in a transaction of its own.

#include "db/dialect.h"

#include <QList>

namespace db {

struct Step
{
    int number;
    const char *script; ///< statements ending in `;`, with the words of tableWords
};

/// Every released step in order. A step that has been released is never edited again.
const QList<Step> &steps();

/// First eight bytes of the script's SHA-256 in hex; kept beside the step so that an edited step is noticed.
QString checksum(const Step &step);

} // namespace db
