// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One field over the window (Ctrl+K) that finds everything: people, organisations, items, halls, other conferences,
// pages and what can be done. Arrows and Enter open what was found, Esc goes back to where the cursor was.

#include "app/find/find.h"
#include "ui/backgroundread.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QMainWindow;

namespace ui {

class Workspace;

namespace quickfind {

class QuickFind final : public QFrame
{
    Q_OBJECT

public:
    QuickFind(Workspace &workspace, QMainWindow *window);

    /// What opens it; it stands in the window's Edit menu.
    [[nodiscard]] QAction *action() const { return m_open; }
    void open();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Something that can be opened, or the word of a kind, which does nothing.
    struct Entry
    {
        QString name;
        QString detail;
        std::function<void()> open;
        app::find::Fit fit = app::find::Fit::Inside;
    };
    struct Section
    {
        QString word;
        QList<Entry> entries;
    };

    void build();
    void joinMenu();
    void retranslate();
    void place();
    void close();
    void search();
    void takeGroups(const QList<app::find::Group> &groups);
    void showAll();
    void addRow(const Entry &entry, bool heading);
    void move(int step);
    void enter();
    void noteFocus(const QWidget *now);
    bool keyPressed(int key);
    [[nodiscard]] QStringList tables() const;
    [[nodiscard]] QString wordOf(const QString &table) const;
    [[nodiscard]] Section sectionOf(const app::find::Group &group) const;
    [[nodiscard]] Section pages() const;
    [[nodiscard]] Section actions() const;
    void openHit(const app::find::Hit &hit) const;

    Workspace &m_workspace;
    QMainWindow *m_window;
    BackgroundRead<QList<app::find::Group>> m_read;
    QAction *m_open;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_keys;
    QList<app::find::Group> m_groups;
    QList<Entry> m_rows; ///< what stands in the list, line by line
    QPointer<QWidget> m_before;
    bool m_pending = false;  ///< the answer to what was typed is still to come
    bool m_enterDue = false; ///< Enter was pressed meanwhile
};

} // namespace quickfind
} // namespace ui
