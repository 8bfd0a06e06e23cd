// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a list shows, written as one line that can be kept: status:confirmed,invited country:KR kim.

#include "app/registration/orders.h"

namespace app::registration {

QString filterWords(const Listing &listing);
/// Sets filter and choices from such a line; words that are no choices are text to find.
void readFilterWords(const QString &words, Listing &listing);

} // namespace app::registration
