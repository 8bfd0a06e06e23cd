// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Brings a list of rows into another shape step by step, so that a view keeps what it knows of the rows that stay.

#include "db/column.h"

#include <QSet>

#include <functional>

namespace ui::delegations {

/// What is done for each step; rows are counted in the list as it is then.
struct Steps
{
    std::function<void(int first, int last)> remove;
    std::function<void(int from, int to)> move;      ///< always towards the front
    std::function<void(int first, int last)> insert; ///< of the wanted rows with these numbers
};

/// Every id stands in a list once.
inline void rearrange(QList<db::Id> now, const QList<db::Id> &wanted, const Steps &steps)
{
    const QSet<db::Id> stay(wanted.begin(), wanted.end());
    for (qsizetype last = now.size() - 1; last >= 0; --last) {
        qsizetype first = last + 1;
        while (first > 0 && !stay.contains(now[first - 1]))
            --first;
        if (first > last)
            continue;
        steps.remove(static_cast<int>(first), static_cast<int>(last));
        now.remove(first, last - first + 1);
        last = first;
    }
    const QSet<db::Id> known(now.begin(), now.end());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i < now.size() && now[i] == wanted[i])
            continue;
        if (known.contains(wanted[i])) {
            const qsizetype from = now.indexOf(wanted[i], i);
            steps.move(static_cast<int>(from), static_cast<int>(i));
            now.move(from, i);
            continue;
        }
        const qsizetype first = i;
        while (i + 1 < wanted.size() && !known.contains(wanted[i + 1]))
            ++i;
        steps.insert(static_cast<int>(first), static_cast<int>(i));
        for (qsizetype k = first; k <= i; ++k)
            now.insert(k, wanted[k]);
    }
}

} // namespace ui::delegations
