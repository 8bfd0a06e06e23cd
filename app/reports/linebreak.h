// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a line of text may end and where it does: the Unicode rules (UAX #14), with what Chinese and Korean
// papers ask for on top.

#include <QList>
#include <QStringView>

#include <vector>

namespace app::reports {

/// A part of a text, in UTF-16 units.
struct Stretch
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Stretch &) const = default;
};

/// Fills lines of `width` from left to right. `advances` holds the width of every UTF-16 unit (0 for the second
/// half of a pair). '\n' ends a line; spaces at a wrapped end are left out. No line begins with a closing or
/// ends with an opening mark (GB/T 15834-2011), Korean words stay whole; only what is longer than a line is
/// broken anywhere. Gives at least one stretch.
[[nodiscard]] QList<Stretch> breakLines(QStringView text, const std::vector<float> &advances, float width);

/// Width of the widest part that a line break may not divide.
[[nodiscard]] float widestPart(QStringView text, const std::vector<float> &advances);

} // namespace app::reports
