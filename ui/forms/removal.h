// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks before a record is removed, saying what hangs on it and what will happen to that, and removes it.

#include "db/column.h"

#include <functional>

class QWidget;

namespace ui {
class Workspace;
}

namespace ui::forms {

/// `removed` runs afterwards. What is in the way, or went wrong, is said in the window's message bar.
void askToRemove(
    QWidget *parent, Workspace &workspace, const db::Description &description, db::Id id,
    std::function<void()> removed = [] {});

} // namespace ui::forms
