// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The field in which one column of a record is entered, chosen by the column's type and shape.

#include "db/column.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace ui {
class Workspace;
}

namespace ui::forms {

struct FieldEditor
{
    QWidget *widget = nullptr;
    std::function<QVariant()> value;
    std::function<void(const QVariant &)> setValue;
    /// What is wrong with what stands there although it has no value; empty when nothing is.
    std::function<QString()> problem = {};
};

/// Makes the field of a column; `edited` runs when the person changes something. Not for texts in several languages,
/// which take a field each.
FieldEditor makeEditor(const db::Column &column, Workspace &workspace, QWidget *parent, std::function<void()> edited);

/// Makes a field that one kind of record has instead of the usual one of its column.
using EditorMaker =
    std::function<FieldEditor(const db::Column &, Workspace &, QWidget *parent, std::function<void()> edited)>;
using EditorMakers = QHash<QString, EditorMaker>; ///< by column

/// A date that may be empty, written 2026-03-31, also as 3/31 or 31 for the day near `near`.
QString dayFrom(const QString &typed, const QDate &near);
/// An hour HH:MM from 9, 930, 9:30, 0930 or 9.30; empty when it is none.
QString hourFrom(const QString &typed);

} // namespace ui::forms
