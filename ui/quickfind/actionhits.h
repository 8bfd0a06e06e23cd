// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be done in a window now, by the words of its menus and of the page in front.

#include <QList>
#include <QString>

class QAction;
class QMainWindow;

namespace ui::quickfind {

struct ActionHit
{
    QAction *action = nullptr;
    QString name;   ///< without the mark of its key
    QString detail; ///< where it stands, and its shortcut
};

/// Every action that can be triggered now, in the order of the menus; `except` is left out.
QList<ActionHit> actionsOf(const QMainWindow &window, const QAction *except);

/// The text of an action as it is read: no mark of a key.
QString withoutMarks(const QString &text);

} // namespace ui::quickfind
