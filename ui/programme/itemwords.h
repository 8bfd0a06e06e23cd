// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a programme's list and cards say about an item, in the language in force.

#include "app/programme/programme.h"
#include "ui/forms/factcard.h"
#include "ui/forms/recordmodel.h"

namespace ui::programme {

/// 14:00–14:25; only the beginning of an item without a length.
QString hoursOf(const db::ProgrammeItem &item);
/// 3 Sep, 9月3日, 9월 3일.
QString shortDay(const QString &day);
/// Thu 3 Sep.
QString tabDay(const QString &day);
/// Thursday, 3 September 2020.
QString longDay(const QString &day);
QString weekday(const QString &day);

using Conflicts = QList<app::programme::Conflict>;

enum class Day { Shown, Repeated };
/// A row of the list: day, time and kind, title, hall, people. A day that is repeated leaves its cell empty.
forms::ListRow rowOf(const app::programme::Entry &entry, const Conflicts &conflicts, Day day);
/// The card of an item; `conference` tells which other items can be shown here.
forms::Card cardOf(const app::programme::Entry &entry, const Conflicts &conflicts);

/// The word of a kind of item.
QString kindWord(db::ItemKind kind);
/// The word that heads a column of items.
QString labelOf(QStringView column);

} // namespace ui::programme
