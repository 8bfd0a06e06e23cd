// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Help: the manual at the section of the page in front, the log, and what program this is.

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace ui {

class ManualWindow;

class HelpActions final : public QObject
{
    Q_OBJECT

public:
    /// `section` gives the key of the page in front.
    HelpActions(QWidget *window, std::function<QString()> section);

    void fill(QMenu *menu);
    void retranslate();
    void showLog();

private:
    void showManual();
    void showAbout();

    QWidget *m_window;
    std::function<QString()> m_section;
    QPointer<ManualWindow> m_manual;
    QAction *m_help;
    QAction *m_log;
    QAction *m_about;
};

} // namespace ui
