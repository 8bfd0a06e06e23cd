// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of pages: one line each, in the order in which they stand in the window.

#include "ui/page.h"

namespace ui::pages {

QList<Page *> make(Workspace &workspace, QWidget *parent);

} // namespace ui::pages
