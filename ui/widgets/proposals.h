// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Proposals below a field, of which one may be taken.

#include <functional>

class QCompleter;
class QLineEdit;

namespace ui::widgets {

/// Calls `taken` with the row that was chosen. A field cuts whatever ties its list to it each time it loses the focus, so
/// the tie is the list's own. Enter without a chosen row closes the list and goes on in the field.
void onProposal(QLineEdit *field, QCompleter *list, std::function<void(int row)> taken);

} // namespace ui::widgets
