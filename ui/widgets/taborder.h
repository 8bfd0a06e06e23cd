// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tab goes through a form as it is read, whenever its fields were made.

class QWidget;

namespace ui::widgets {

/// Puts what takes the focus inside `root` in the order of its layouts; the last of it, or nullptr. What lies in no layout
/// keeps its place.
QWidget *tabAsLaidOut(QWidget *root);

} // namespace ui::widgets
