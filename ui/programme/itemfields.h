// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The fields of an item that are not the usual ones of their columns: its day, and how long it lasts.

#include "ui/forms/fieldeditor.h"

#include <optional>

namespace ui::programme {

/// How long an item lasts: minutes, or the hour at which it ends after `starts` (HH:MM). Nothing when it is neither.
std::optional<qint64> minutesFrom(const QString &typed, const QString &starts);

/// By column, for the form's plan.
forms::EditorMakers itemFields();

} // namespace ui::programme
