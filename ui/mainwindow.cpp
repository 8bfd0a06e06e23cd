// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/crashnotice.h"
#include "ui/editactions.h"
#include "ui/fileactions.h"
#include "ui/helpactions.h"
#include "ui/identitydialog.h"
#include "ui/job.h"
#include "ui/language.h"
#include "ui/navigation.h"
#include "ui/parts.h"
#include "ui/process/log.h"
#include "ui/process/singleinstance.h"
#include "ui/settings.h"
#include "ui/settingsdialog.h"
#include "ui/statusline.h"
#include "ui/viewactions.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/windowstate.h"
#include "ui/workspace.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int foldBelow = 1100;
constexpr QSize smallest{ 760, 520 };

} // namespace

MainWindow::MainWindow(Workspace &workspace, const PageMaker &makePages)
    : m_workspace(workspace), m_job(new Job(this)),
      m_file(
          new FileActions(workspace, *m_job, this, [this](std::function<void()> then) { leavePage(std::move(then)); })),
      m_edit(new EditActions(workspace, this)), m_pages(makePages(workspace, this)),
      m_view(new ViewActions(m_pages, this)), m_help(new HelpActions(this, [this] { return page()->key(); }))
{
    setMinimumSize(smallest);
    buildFrame();
    buildMenus();
    connectAll();
    m_crash = new CrashNotice(m_workspace, *m_message, *m_help, this);
    m_page = windowstate::restore(*this, m_pages);
    retranslate();
}

void MainWindow::buildFrame()
{
    auto *frame = new QWidget(this);
    m_navigation = new Navigation(m_workspace, m_pages, frame);
    m_message = new MessageBar(frame);
    m_stack = new QStackedWidget(frame);
    m_stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // pages make do with what a small window has
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
}

void MainWindow::buildMenus()
{
    for (QMenu *&menu : m_menus)
        menu = menuBar()->addMenu(QString());
    m_file->fill(m_menus[0]);
    m_edit->fill(m_menus[1]);
    m_view->fill(m_menus[2]);
    m_help->fill(m_menus[3]);
}

void MainWindow::connectAll()
{
    connect(m_navigation, &Navigation::pageChosen, this, [this](int index) { showPage(index); });
    connect(m_navigation, &Navigation::conferenceChosen, this, &MainWindow::chooseConference);
    connect(m_view, &ViewActions::pageChosen, this, [this](int index) { showPage(index); });
    connect(m_view->fold(), &QAction::toggled, this, [this](bool on) { settings::set(settings::foldNavigation, on); });
    connect(m_view->fold(), &QAction::toggled, this, &MainWindow::fold);
    connect(m_view->nextPart(), &QAction::triggered, this,
            [this] { parts::walk(m_navigation, page(), parts::Way::Onwards); });
    connect(m_view->partBefore(), &QAction::triggered, this,
            [this] { parts::walk(m_navigation, page(), parts::Way::Back); });
    connect(m_edit->find(), &QAction::triggered, this, [this] { page()->find(); });
    connect(m_edit->settings(), &QAction::triggered, this, &MainWindow::openSettings);
    connect(&m_workspace, &Workspace::said, m_message, qOverload<Tone, const QString &>(&MessageBar::say));
    connect(&m_workspace, &Workspace::opened, m_message, &MessageBar::clear);
    connect(&m_workspace, &Workspace::wanted, this, &MainWindow::showRecord);
    connect(&m_workspace, &Workspace::conferenceChanged, this, &MainWindow::showWhatIsOpen);
}

void MainWindow::retranslate()
{
    const QString names[] = { tr("&File"), tr("&Edit"), tr("&View"), tr("&Help") };
    for (int i = 0; i < 4; ++i)
        m_menus[i]->setTitle(names[i]);
    m_file->retranslate();
    m_edit->refresh();
    m_view->retranslate();
    m_help->retranslate();
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
    if (index < 0)
        return;
    if (index == m_page && target.id == 0)
        return page()->home();
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

// What the command line says stands there already. Who leaves the question open works under the account's name and is
// asked again the next time.
void MainWindow::askWho(const QString &place)
{
    db::Identity known = m_workspace.identity();
    known.desk = known.desk.isEmpty() ? rememberedIdentity().desk : known.desk;
    known.who = known.who.isEmpty() ? rememberedIdentity().who : known.who;
    auto *dialog = new IdentityDialog(known, this);
    connect(dialog, &QDialog::accepted, this, [dialog] { remember(dialog->identity()); });
    connect(dialog, &QDialog::finished, this, [=, this] {
        m_workspace.setIdentity(dialog->result() == QDialog::Accepted ? dialog->identity() : known);
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

void MainWindow::tellOfCrash()
{
    qCWarning(process::session) << "an earlier session ended unexpectedly";
    m_crash->begin();
}

void MainWindow::setInstance(process::SingleInstance *instance)
{
    m_file->setInstance(instance);
    connect(instance, &process::SingleInstance::raiseWanted, this, &MainWindow::comeToFront);
}

void MainWindow::comeToFront(const QByteArray &token)
{
    qCInfo(process::session) << "called to the front";
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_workspace.identity(), this);
    connect(dialog, &SettingsDialog::identityChanged, this, &MainWindow::takeIdentity);
    dialog->open();
}

void MainWindow::takeIdentity(const db::Identity &identity)
{
    m_workspace.setIdentity(identity);
    if (m_workspace.store()) // stays to be read when the page is not left or the server does not answer
        m_workspace.say(Tone::Plain, tr("The new name counts as soon as the data is opened again."));
    m_file->reopen();
    m_status->retranslate();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    windowstate::save(*this, m_pages, *page());
    if (!m_mayClose) {
        m_isAsking = true;
        page()->leave([this] {
            m_mayClose = true;
            if (!m_isAsking) // the answer came later
                close();
        });
        m_isAsking = false;
    }
    event->setAccepted(std::exchange(m_mayClose, false));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

void MainWindow::fold()
{
    const bool isNarrow = width() < foldBelow;
    m_view->fold()->setEnabled(!isNarrow);
    m_navigation->setWidth(isNarrow || m_view->fold()->isChecked() ? Navigation::Width::Icons
                                                                   : Navigation::Width::Full);
}

} // namespace ui
