// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serveropener.h"

#include "db/passwords.h"
#include "ui/ask.h"
#include "ui/job.h"
#include "ui/keyring.h"
#include "ui/recent.h"
#include "ui/serverdialog.h"
#include "ui/workspace.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using Holds = db::ServerState::Holds;

ServerOpener::ServerOpener(Workspace &workspace, Job &job, QWidget *window, Leave leave)
    : QObject(window), m_workspace(workspace), m_job(job), m_window(window), m_leave(std::move(leave))
{}

void ServerOpener::choose()
{
    drop();
    const QStringList places = recent::all();
    const auto last =
        std::ranges::find_if(places, [](const QString &place) { return place.startsWith("postgres"_L1); });
    auto *dialog = new ServerDialog(m_window);
    if (last != places.end())
        dialog->setAddress({ db::Engine::Postgres, *last });
    connect(dialog, &ServerDialog::chosen, this, &ServerOpener::settle);
    dialog->open();
}

void ServerOpener::open(const db::Location &location)
{
    const int asked = ++m_asked;
    if (!keyring::isKept(location) || !db::passwords::of(location).isEmpty())
        return connectTo(location, {});
    keyring::read(this, location, [=, this](const db::Result<QString> &kept) {
        if (asked == m_asked)
            connectTo(location, kept ? *kept : QString());
    });
}

void ServerOpener::connectTo(const db::Location &location, const QString &password)
{
    const int asked = ++m_asked;
    m_workspace.say(widgets::Tone::Plain, tr("Connecting to %1…").arg(location.name()));
    askServer(this, location, password, [=, this](const db::Result<db::ServerState> &found) {
        if (asked != m_asked)
            return;
        if (found && !password.isEmpty())
            db::passwords::use(location, password);
        if (found)
            settle(location, *found);
        else if (found.error().kind == db::Kind::Denied)
            askAgain(location, found.error().text);
        else
            m_workspace.say(found.error());
    });
}

void ServerOpener::askAgain(const db::Location &location, const QString &problem)
{
    m_workspace.say(widgets::Tone::Plain, tr("%1 asks for a password.").arg(location.name()));
    auto *dialog = new ServerDialog(m_window);
    dialog->setAddress(location);
    dialog->setProblem(problem);
    connect(dialog, &ServerDialog::chosen, this, &ServerOpener::settle);
    dialog->open();
}

void ServerOpener::settle(const db::Location &location, const db::ServerState &state)
{
    if (state.holds == Holds::Conferences)
        return openNow(location);
    if (state.holds != Holds::Nothing || !state.mayMakeTables)
        return m_workspace.say(widgets::Tone::Stop, sentence(state));
    ask::question(m_window,
                  { tr("Open a server database"), tr("The database %1 is empty.").arg(location.name()),
                    tr("Huitong can make its tables there. Then it is ready for the first conference."),
                    tr("Make the tables"), tr("Leave it") },
                  [this, location] { makeTables(location); });
}

void ServerOpener::makeTables(const db::Location &location)
{
    if (m_job.isRunning())
        return m_workspace.say(widgets::Tone::Attention,
                               tr("Wait until the work at the bottom of the window is done, then try again."));
    const auto work = [location, identity = m_workspace.identity()](const app::Progress &) -> db::Result<QString> {
        const auto made = db::Store::create(location, identity);
        return made ? db::Result<QString>(location.text) : db::Result<QString>(made.error());
    };
    m_job.start(tr("Making the tables"), work, [=, this, asked = m_asked](const db::Result<QString> &made) {
        if (!made)
            m_workspace.say(made.error());
        else if (asked == m_asked)
            openNow(location);
    });
}

void ServerOpener::openNow(const db::Location &location)
{
    m_leave([=, this, asked = m_asked] {
        if (asked != m_asked)
            return;
        if (const auto opened = m_workspace.open(location); !opened)
            m_workspace.say(opened.error());
    });
}

} // namespace ui
