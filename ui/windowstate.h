// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the window remembers of itself: its place, the page in front, and the widths of the pages' parts.

#include <QList>

class QWidget;

namespace ui {

class Page;

namespace windowstate {

void save(const QWidget &window, const QList<Page *> &pages, const Page &front);
/// Puts the window where it was; gives the number of the page that was in front.
int restore(QWidget &window, const QList<Page *> &pages);

} // namespace windowstate
} // namespace ui
