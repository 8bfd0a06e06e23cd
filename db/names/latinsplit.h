// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which words of a name written with blanks are the family name.
#pragma once

#include "db/names/names.h"

namespace db::names {

// `text` has single blanks only. See split() for the rules.
Name splitWords(const QString &text, const QString &country, qsizetype familyWords = 0);

} // namespace db::names
