// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The window: navigation, the page in work, menus and foot. It knows a list of pages and nothing about what they show.

#include "ui/page.h"
#include "ui/widgets/labels.h"

#include <QMainWindow>
#include <QMenu>

class QStackedWidget;
namespace db {
struct Identity;
}

namespace ui {

class CrashNotice;
class EditActions;
class FileActions;
class HelpActions;
class Job;
class Navigation;
class StatusLine;
class ViewActions;
namespace process {
class SingleInstance;
}
namespace widgets {
class EmptyState;
class MessageBar;
} // namespace widgets

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, const PageMaker &makePages);

    /// Asks who works here if that is not known yet, then opens `place`, or what was open last when it is empty.
    void begin(const QString &place);
    /// The last session ended unexpectedly: that is said as soon as it can be.
    void tellOfCrash();
    /// Runs `then` when the page in front may be left, as Page::leave does.
    void leavePage(std::function<void()> then) { page()->leave(std::move(then)); }
    /// No two windows of this person show one file; another start brings this one to the front.
    void setInstance(process::SingleInstance *instance);
    /// Adds an action to the File menu, before Quit and its line.
    void addToFileMenu(QAction *action) { m_menus[0]->insertAction(m_menus[0]->actions().at(m_menus[0]->actions().size() - 2), action); }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFrame();
    void buildMenus();
    void connectAll();
    void retranslate();
    void showPage(int index, const Target &target = {});
    void showRecord(const QString &table, db::Id id);
    void showWhatIsOpen();
    void chooseConference(qint64 id);
    void askWho(const QString &place);
    void openFirst(const QString &place);
    void openSettings();
    void takeIdentity(const db::Identity &identity);
    void fold();
    void comeToFront(const QByteArray &token);
    [[nodiscard]] Page *page() const;

    Workspace &m_workspace;
    Job *m_job;
    FileActions *m_file;
    EditActions *m_edit;
    QList<Page *> m_pages;
    ViewActions *m_view;
    HelpActions *m_help;
    int m_page = 0;
    bool m_isAsking = false; ///< whether the page may be left, as the window closes
    bool m_mayClose = false;
    QMenu *m_menus[4] = {};
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::MessageBar *m_message = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    StatusLine *m_status = nullptr;
    CrashNotice *m_crash = nullptr;
};

} // namespace ui
