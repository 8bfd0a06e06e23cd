// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fileactions.h"

#include "app/sample/sample.h"
#include "ui/ask.h"
#include "ui/conferencedialog.h"
#include "ui/exportdialog.h"
#include "ui/serverdialog.h"
#include "ui/workspace.h"

#include <QAction>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString documents(const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(QDir(folder).exists() ? folder : QDir::homePath()).filePath(name);
}

} // namespace

FileActions::FileActions(Workspace &workspace, Job &job, QWidget *window)
    : QObject(window), m_workspace(workspace), m_job(job), m_window(window),
      m_new(add(u"document-new"_s, &FileActions::makeFile)), m_open(add(u"document-open"_s, &FileActions::chooseFile)),
      m_server(add(u"document-open-remote"_s, &FileActions::chooseServer)),
      m_sample(add(u"document-new-from-template"_s, &FileActions::makeSample)),
      m_newConference(add(u"appointment-new"_s, &FileActions::makeConference)),
      m_export(add(u"document-export"_s, &FileActions::exportAttendees)),
      m_agenda(add(u"document-print"_s, &FileActions::printAgenda))
{
    m_open->setShortcut(QKeySequence::Open);
    m_agenda->setShortcut(QKeySequence::Print);
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

QList<QAction *> FileActions::all() const
{
    return { m_new, m_open, m_server, m_sample, m_newConference, m_export, m_agenda };
}

void FileActions::retranslate()
{
    m_new->setText(tr("New file…"));
    m_open->setText(tr("Open…"));
    m_server->setText(tr("Open a server database…"));
    m_sample->setText(tr("Try the sample…"));
    m_newConference->setText(tr("New conference…"));
    m_export->setText(tr("Export participants…"));
    m_agenda->setText(tr("Print the agenda…"));
}

void FileActions::enable()
{
    const bool conference = m_workspace.conference().id != 0;
    m_newConference->setEnabled(m_workspace.isWritable());
    m_export->setEnabled(conference && !m_job.isRunning());
    m_agenda->setEnabled(conference && !m_job.isRunning());
    m_sample->setEnabled(!m_job.isRunning());
}

void FileActions::open(const QString &place)
{
    const auto location = db::Location::parse(place);
    if (!location)
        return m_workspace.say(location.error());
    if (const auto opened = m_workspace.open(*location); !opened)
        m_workspace.say(opened.error());
}

void FileActions::makeFile()
{
    const ask::FileChoice choice{ tr("New file"), documents(tr("conference") + u".huitong"_s), { tr("Huitong file (*.huitong)") } };
    ask::fileToSave(m_window, choice, [this](const QString &path) {
        const auto made = m_workspace.create({ db::Engine::Sqlite, path });
        if (!made)
            return m_workspace.say(made.error());
        makeConference();
    });
}

void FileActions::chooseFile()
{
    const ask::FileChoice choice{ tr("Open a file"), documents({}), { tr("Huitong file (*.huitong)"), tr("All files (*)") } };
    ask::fileToOpen(m_window, choice, [this](const QString &path) { open(path); });
}

void FileActions::chooseServer()
{
    auto *dialog = new ServerDialog(m_window);
    connect(dialog, &ServerDialog::chosen, this, [this](const db::Location &location) { open(location.text); });
    dialog->open();
}

void FileActions::makeSample()
{
    const ask::FileChoice choice{ tr("Where to put the sample"), documents(u"sample.huitong"_s), { tr("Huitong file (*.huitong)") } };
    ask::fileToSave(m_window, choice, [this](const QString &path) {
        const auto work = [path, identity = m_workspace.identity()](const app::Progress &) -> db::Result<QString> {
            const auto made = app::sample::make(app::sample::samples().constFirst(), { db::Engine::Sqlite, path }, identity);
            return made ? db::Result<QString>(path) : db::Result<QString>(made.error());
        };
        m_job.start(tr("Making the sample"), work, [this](const db::Result<QString> &made) {
            if (made)
                open(*made);
            else
                m_workspace.say(made.error());
        });
    });
}

void FileActions::makeConference()
{
    (new ConferenceDialog(m_workspace, m_window))->open();
}

void FileActions::exportPaper(const QString &id)
{
    const app::reports::Report *report = app::reports::findReport(id);
    if (!report)
        return;
    auto *dialog = new ExportDialog(m_workspace, *report, m_window);
    connect(dialog, &ExportDialog::chosen, this, [=, this](const app::reports::Request &request) {
        const QString ending = app::reports::formatId(request.format);
        const QString name = u"%1-%2-%3.%4"_s.arg(m_workspace.conference().code, id, request.language, ending);
        const ask::FileChoice choice{ app::reports::title(*report), documents(name), { u"%1 (*.%2)"_s.arg(ending.toUpper(), ending) } };
        ask::fileToSave(m_window, choice, [=, this](const QString &path) { write(*report, request, path); });
    });
    dialog->open();
}

void FileActions::write(const app::reports::Report &report, const app::reports::Request &request, const QString &path)
{
    const auto work = [&report, request, path, location = m_workspace.store()->location(),
                       identity = m_workspace.identity()](const app::Progress &progress) -> db::Result<QString> {
        const auto store = db::Store::open(location, identity);
        if (!store)
            return store.error();
        app::reports::OutputFile file(path);
        const auto written = app::reports::exportReport(**store, report, request, file, progress);
        if (!written)
            return written.error();
        return written->missing.isEmpty() ? tr("%1 is written.").arg(path)
                                          : tr("%1 is written, but no installed font has these characters: %2").arg(path, written->missing);
    };
    m_job.start(app::reports::title(report), work, [this](const db::Result<QString> &outcome) { say(outcome); });
}

void FileActions::say(const db::Result<QString> &outcome)
{
    if (outcome)
        m_workspace.say(widgets::Tone::Good, *outcome);
    else if (outcome.error().kind != db::Kind::Cancelled)
        m_workspace.say(outcome.error());
}

} // namespace ui
