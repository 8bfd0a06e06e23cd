// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fileactions.h"

#include "app/sample/sample.h"
#include "ui/ask.h"
#include "ui/conferencedialog.h"
#include "ui/copyactions.h"
#include "ui/folders.h"
#include "ui/process/log.h"
#include "ui/process/singleinstance.h"
#include "ui/recent.h"
#include "ui/serveropener.h"
#include "ui/workspace.h"

#include <QAction>
#include <QFileInfo>
#include <QIcon>
#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;

FileActions::FileActions(Workspace &workspace, Job &job, QWidget *window, Leave leave)
    : QObject(window), m_workspace(workspace), m_job(job), m_window(window), m_leave(leave),
      m_servers(new ServerOpener(workspace, job, window, std::move(leave))), m_recent(new RecentMenu(window)),
      m_copies(new CopyActions(workspace, job, window)), m_new(add(u"document-new"_s, &FileActions::makeFile)),
      m_open(add(u"document-open"_s, &FileActions::chooseFile)),
      m_server(add(u"network-server"_s, &FileActions::chooseServer)),
      m_sample(add(u"document-new-from-template"_s, &FileActions::makeSample)),
      m_newConference(add(u"appointment-new"_s, &FileActions::makeConference)),
      m_export(add(u"document-export"_s, &FileActions::exportAttendees)),
      m_agenda(add(u"document-print"_s, &FileActions::printAgenda)),
      m_close(add(u"document-close"_s, &FileActions::close)),
      m_quit(new QAction(QIcon::fromTheme(u"application-exit"_s), {}, this))
{
    m_open->setShortcut(QKeySequence::Open);
    m_agenda->setShortcut(QKeySequence::Print);
    m_close->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(m_quit, &QAction::triggered, window, &QWidget::close);
    connect(m_recent, &RecentMenu::chosen, this, &FileActions::open);
    connect(m_copies, &CopyActions::restored, this, &FileActions::open);
    connect(&m_workspace, &Workspace::opened, this, &FileActions::noteOpened);
    connect(&m_workspace, &Workspace::conferenceChanged, this, &FileActions::enable);
    connect(&m_job, &Job::started, this, &FileActions::enable);
    connect(&m_job, &Job::finished, this, &FileActions::enable);
    retranslate();
    enable();
}

QAction *FileActions::add(const QString &icon, void (FileActions::*act)())
{
    auto *action = new QAction(QIcon::fromTheme(icon), {}, this);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void FileActions::fill(QMenu *menu)
{
    menu->addActions({ m_new, m_open });
    menu->addMenu(m_recent);
    menu->addActions({ m_server, m_sample });
    menu->addSeparator();
    menu->addActions({ m_copies->save(), m_copies->restore() });
    menu->addSeparator();
    menu->addActions({ m_newConference, m_export, m_agenda });
    menu->addSeparator();
    menu->addActions({ m_close, m_quit });
}

void FileActions::retranslate()
{
    m_new->setText(tr("New file…"));
    m_open->setText(tr("Open…"));
    m_server->setText(tr("Open a server database…"));
    m_sample->setText(tr("Try the sample"));
    m_newConference->setText(tr("New conference…"));
    m_export->setText(tr("Export participants…"));
    m_agenda->setText(tr("Print the agenda…"));
    m_close->setText(tr("Close"));
    m_quit->setText(tr("Quit"));
    m_recent->retranslate();
    m_copies->retranslate();
}

void FileActions::enable()
{
    const bool conference = m_workspace.conference().id != 0;
    m_newConference->setEnabled(m_workspace.isWritable());
    m_export->setEnabled(conference && !m_job.isRunning());
    m_agenda->setEnabled(conference && !m_job.isRunning());
    m_sample->setEnabled(!m_job.isRunning());
    m_close->setEnabled(m_workspace.store() != nullptr);
}

void FileActions::open(const QString &place)
{
    const auto location = db::Location::parse(place);
    if (!location)
        return m_workspace.say(location.error());
    if (location->engine == db::Engine::Postgres) // asks the page itself, when the server has answered
        openServer(*location);
    else
        m_leave([this, place = *location] { openNow(place); });
}

void FileActions::openServer(const db::Location &location)
{
    if (!isElsewhere(location))
        m_servers->open(location);
}

// Whether the file is open now; what stood in the way was said.
bool FileActions::openNow(const db::Location &location)
{
    if (isElsewhere(location))
        return false;
    m_servers->drop();
    const auto opened = m_workspace.open({ location.engine, QFileInfo(location.text).absoluteFilePath() });
    if (opened)
        return true;
    qCWarning(process::files).noquote() << "not opened:" << location.name() << "kind" << int(opened.error().kind);
    if (m_instance)
        m_instance->keepOnly(m_workspace.store() ? m_workspace.store()->location().text : QString());
    m_workspace.say(opened.error());
    return false;
}

bool FileActions::isElsewhere(const db::Location &location)
{
    if (!m_instance || m_instance->claim(location.text) == process::SingleInstance::Claim::Ours)
        return false;
    m_workspace.say(widgets::Tone::Plain,
                    tr("%1 is open in another window, which was called to the front.").arg(location.name()));
    return true;
}

void FileActions::noteOpened()
{
    const db::Store *store = m_workspace.store();
    const QString place = store ? store->location().text : QString();
    if (m_instance && store)
        m_instance->claim(place);
    if (m_instance)
        m_instance->keepOnly(place);
    if (!store)
        return;
    qCInfo(process::files).noquote() << "opened" << store->location().name()
                                     << (store->engine() == db::Engine::Sqlite ? "file" : "server")
                                     << (m_workspace.isWritable() ? "for writing" : "for reading only");
    recent::note(place);
    m_recent->refill();
}

void FileActions::reopen()
{
    if (m_workspace.store())
        open(QString(m_workspace.store()->location().text));
}

void FileActions::close()
{
    m_servers->drop();
    m_leave([this] { m_workspace.close(); });
}

void FileActions::makeFile()
{
    const ask::FileChoice choice{ tr("New file"),
                                  folders::documents(tr("conference") + u".huitong"_s),
                                  { tr("Huitong file (*.huitong)") },
                                  ask::Existing::StaysAsItIs };
    ask::fileToSave(m_window, choice, [this](const QString &path) {
        m_leave([this, path] {
            m_servers->drop();
            const auto made = m_workspace.create({ db::Engine::Sqlite, path });
            if (!made)
                return m_workspace.say(made.error());
            makeConference();
        });
    });
}

void FileActions::chooseFile()
{
    const ask::FileChoice choice{ tr("Open a file"),
                                  folders::documents({}),
                                  { tr("Huitong file (*.huitong)"), tr("All files (*)") } };
    ask::fileToOpen(m_window, choice, [this](const QString &path) { open(path); });
}

void FileActions::chooseServer()
{
    m_servers->choose();
}

void FileActions::makeSample()
{
    const QString path = folders::free(folders::documents(u"sample.huitong"_s));
    const auto work = [path, identity = m_workspace.identity()](const app::Progress &) -> db::Result<QString> {
        const auto made =
            app::sample::make(app::sample::samples().constFirst(), { db::Engine::Sqlite, path }, identity);
        return made ? db::Result<QString>(path) : db::Result<QString>(made.error());
    };
    m_job.start(tr("Making the sample"), work, [this](const db::Result<QString> &made) {
        if (!made)
            return m_workspace.say(made.error());
        m_leave([this, path = *made] {
            if (openNow({ db::Engine::Sqlite, path }))
                m_workspace.say(widgets::Tone::Good,
                                tr("The sample is a file of yours: %1. Change in it whatever you like.").arg(path));
        });
    });
}

void FileActions::makeConference()
{
    (new ConferenceDialog(m_workspace, m_window))->open();
}

// The page for papers shows it as it will be before anything is written.
void FileActions::showPaper(const QString &id)
{
    m_workspace.show(u"report:"_s + id, 1);
}

} // namespace ui
