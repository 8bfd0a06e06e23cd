// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/ask.h"
#include "ui/editactions.h"
#include "ui/fileactions.h"
#include "ui/identitydialog.h"
#include "ui/job.h"
#include "ui/language.h"
#include "ui/navigation.h"
#include "ui/settings.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/workspace.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>

namespace ui {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int foldBelow = 1100;

} // namespace

MainWindow::MainWindow(Workspace &workspace, const PageMaker &makePages)
    : m_workspace(workspace), m_job(new Job(this)), m_file(new FileActions(workspace, *m_job, this)),
      m_edit(new EditActions(workspace, this)), m_pages(makePages(workspace, this))
{
    buildFrame();
    buildMenus();
    connect(&m_workspace, &Workspace::said, m_message, qOverload<Tone, const QString &>(&MessageBar::say));
    connect(&m_workspace, &Workspace::opened, m_message, &MessageBar::clear);
    connect(&m_workspace, &Workspace::wanted, this, &MainWindow::showRecord);
    connect(&m_workspace, &Workspace::conferenceChanged, this, &MainWindow::showWhatIsOpen);
    retranslate();
    if (!restoreGeometry(settings::bytes(settings::geometry)))
        resize(1280, 800);
}

void MainWindow::buildFrame()
{
    auto *frame = new QWidget(this);
    m_navigation = new Navigation(m_workspace, m_pages, frame);
    m_message = new MessageBar(frame);
    m_stack = new QStackedWidget(frame);
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_empty);
    for (Page *page : m_pages)
        m_stack->addWidget(page);
    auto *centre = new QVBoxLayout;
    centre->setSpacing(0);
    centre->addWidget(m_message);
    centre->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(centre, 1);
    setCentralWidget(frame);
    m_status = new StatusLine(m_workspace, *m_job, this);
    setStatusBar(m_status);
    connect(m_navigation, &Navigation::pageChosen, this, [this](int index) { showPage(index); });
    connect(m_navigation, &Navigation::conferenceChosen, this, &MainWindow::chooseConference);
}

void MainWindow::buildMenus()
{
    for (QMenu *&menu : m_menus)
        menu = menuBar()->addMenu(QString());
    m_quit = new QAction(QIcon::fromTheme(u"application-exit"_s), {}, this);
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_about = new QAction(QIcon::fromTheme(u"help-about"_s), {}, this);
    const QList<QAction *> file = m_file->all();
    m_menus[0]->addActions(file.mid(0, 4));
    m_menus[0]->addSeparator();
    m_menus[0]->addAction(file[4]);
    m_menus[0]->addSeparator();
    m_menus[0]->addActions(file.mid(5));
    m_menus[0]->addSeparator();
    m_menus[0]->addAction(m_quit);
    m_menus[1]->addActions({ m_edit->undo(), m_edit->redo() });
    m_menus[1]->addSeparator();
    m_menus[1]->addAction(m_edit->find());
    m_language = buildLanguageMenu();
    m_colours = buildColourMenu();
    m_menus[2]->addMenu(m_language);
    m_menus[2]->addMenu(m_colours);
    m_menus[3]->addAction(m_about);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_about, &QAction::triggered, this, &MainWindow::about);
    connect(m_edit->find(), &QAction::triggered, this, [this] { page()->find(); });
}

QMenu *MainWindow::buildLanguageMenu()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    for (const QString &tag : language::all()) {
        QAction *action = menu->addAction(language::ownName(tag));
        action->setCheckable(true);
        action->setChecked(tag == language::current());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [tag] { language::use(tag); });
    }
    return menu;
}

QMenu *MainWindow::buildColourMenu()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    for (const theme::Mode mode : { theme::Mode::System, theme::Mode::Light, theme::Mode::Dark }) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(mode == theme::mode());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [mode] { theme::use(mode); });
    }
    return menu;
}

void MainWindow::retranslate()
{
    const QString names[] = { tr("&File"), tr("&Edit"), tr("&View"), tr("&Help") };
    for (int i = 0; i < 4; ++i)
        m_menus[i]->setTitle(names[i]);
    m_language->setTitle(tr("Language"));
    m_colours->setTitle(tr("Colours"));
    const QString modes[] = { tr("As the desktop"), tr("Light"), tr("Dark") };
    for (int i = 0; i < 3; ++i)
        m_colours->actions().at(i)->setText(modes[i]);
    m_quit->setText(tr("Quit"));
    m_about->setText(tr("About Huitong"));
    m_file->retranslate();
    m_edit->refresh();
    m_navigation->retranslate();
    m_status->retranslate();
    showWhatIsOpen();
}

Page *MainWindow::page() const
{
    return m_pages[m_page];
}

void MainWindow::showPage(int index, const Target &target)
{
    if (index < 0 || (index == m_page && target.id == 0))
        return;
    m_navigation->setCurrentPage(m_page);
    page()->leave([this, index, target] {
        m_page = index;
        m_navigation->setCurrentPage(index);
        showWhatIsOpen();
        if (target.id != 0)
            page()->open(target);
    });
}

void MainWindow::showRecord(const QString &table, db::Id id)
{
    const auto holds = [&](const Page *page) { return page->holds(table); };
    const auto found = std::ranges::find_if(m_pages, holds);
    if (found != m_pages.end())
        showPage(static_cast<int>(found - m_pages.begin()), { table, id });
}

void MainWindow::showWhatIsOpen()
{
    const bool isOpen = m_workspace.store() != nullptr;
    const bool hasConference = m_workspace.conference().id != 0;
    m_navigation->setVisible(isOpen);
    m_navigation->setCurrentPage(m_page);
    m_edit->find()->setEnabled(hasConference);
    m_stack->setCurrentWidget(hasConference ? static_cast<QWidget *>(page()) : m_empty);
    if (!isOpen)
        m_empty->show(tr("Open a conference, or make a new one."), m_file->toStart());
    else if (!hasConference)
        m_empty->show(tr("There is no conference in this file yet."), { m_file->newConference() });
    const QString name = m_workspace.conference().title.in(language::current());
    setWindowTitle(hasConference ? tr("%1 – Huitong").arg(name) : tr("Huitong"));
}

void MainWindow::chooseConference(qint64 id)
{
    m_navigation->showConferences();
    page()->leave([this, id] { m_workspace.setConference(id); });
}

void MainWindow::begin(const QString &place)
{
    if (settings::text(settings::who).isEmpty() && m_workspace.identity().who.isEmpty())
        askWho(place);
    else
        openFirst(place);
}

void MainWindow::askWho(const QString &place)
{
    auto *dialog = new IdentityDialog(rememberedIdentity(), this);
    connect(dialog, &QDialog::finished, this, [=, this] {
        remember(dialog->identity());
        m_workspace.setIdentity(dialog->identity());
        language::use(dialog->language());
        openFirst(place);
    });
    dialog->open();
}

void MainWindow::openFirst(const QString &place)
{
    const QString last = settings::text(settings::lastPlace);
    const bool isThere = last.startsWith("postgres"_L1) || QFileInfo::exists(last);
    if (!place.isEmpty())
        m_file->open(place);
    else if (!last.isEmpty() && isThere)
        m_file->open(last);
    m_status->retranslate();
}

void MainWindow::about()
{
    ask::inform(this, tr("About Huitong"),
                tr("Huitong %1\nFor the people who run conferences.\n\n"
                   "Free software under the GNU General Public License, version 3 or later.").arg(u"" HUITONG_VERSION ""_s));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settings::set(settings::geometry, saveGeometry());
    m_mayClose = false;
    page()->leave([this] { m_mayClose = true; });
    event->setAccepted(m_mayClose);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setWidth(event->size().width() < foldBelow ? Navigation::Width::Icons : Navigation::Width::Full);
}

} // namespace ui
