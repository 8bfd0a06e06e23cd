// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The left edge of the window: which conference is worked on, and the pages. Folded, it shows icons only.

#include <QWidget>

class QComboBox;
class QListWidget;
class QToolButton;

namespace ui {

class Page;
class Workspace;

class Navigation final : public QWidget
{
    Q_OBJECT

public:
    enum class Width { Full, Icons };
    /// How deep an entry of the chooser lies inside others.
    static constexpr int DepthRole = Qt::UserRole + 1;

    Navigation(Workspace &workspace, const QList<Page *> &pages, QWidget *parent);

    void setWidth(Width width);
    void setCurrentPage(int index);

signals:
    void pageChosen(int index);
    /// Somebody wants to work on another conference; the chooser goes back when that is refused.
    void conferenceChosen(qint64 id);

public:
    void showConferences();
    void retranslate();

private:
    void fillMenu();

    Workspace &m_workspace;
    QList<Page *> m_pages;
    Width m_width = Width::Full;
    QComboBox *m_conference;
    QToolButton *m_folded; ///< the same choice as a menu
    QListWidget *m_list;
};

} // namespace ui
