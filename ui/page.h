// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One page of the window. The window knows a list of these and nothing about what they show.

#include "db/column.h"

#include <QAction>
#include <QIcon>
#include <QWidget>

#include <functional>

namespace ui {

/// A record that somebody wants to see.
struct Target
{
    QString table;
    db::Id id = 0;
};

/// Runs its argument when the page in front may be left, as Page::leave does.
using Leave = std::function<void(std::function<void()>)>;

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page's name in settings and in the manual: people, history …
    [[nodiscard]] QString key() const
    {
        const QString type = QString::fromLatin1(metaObject()->className()).section(u':', -1);
        return type.chopped(type.endsWith(QStringLiteral("Page")) ? 4 : 0).toLower();
    }
    /// In the language in force.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QIcon icon() const = 0;
    /// Puts the cursor where something is found on this page.
    virtual void find() {}
    /// Shows the front of the page, because it was chosen again.
    virtual void home() {}
    /// Runs `then` when the page may be left: at once, or after a question about what was typed and not saved.
    virtual void leave(std::function<void()> then) { then(); }
    /// Whether records of this kind are shown here.
    [[nodiscard]] virtual bool holds(const QString & /*table*/) const { return false; }
    /// Shows one of them: chosen in the list, ready to be changed. The page is the one in front and may be left.
    virtual void open(const Target & /*target*/) {}
};

class Workspace;
/// Makes the pages, in the order in which they stand in the window.
using PageMaker = std::function<QList<Page *>(Workspace &, QWidget *parent)>;

} // namespace ui
