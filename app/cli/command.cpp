// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/commands.h"
#include "app/conferences/conferences.h"

#include <QCoreApplication>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

Exit refuseReadOnly(const Call &call, const db::Store &store)
{
    const bool network = store.engine() == db::Engine::Sqlite && db::isOnNetworkDisk(store.location().text);
    return call.fail({ network ? db::Kind::Broken : db::Kind::Denied, store.readOnlyReason(), {} });
}

} // namespace

Exit StoreCommand::run(const Call &call) const
{
    if (const QString wrong = misused(call); !wrong.isEmpty())
        return call.misuse(wrong);
    const db::Result<db::Location> location = call.location();
    if (!location)
        return call.misuse(location.error().text);
    const db::Result<std::unique_ptr<db::Store>> store = db::Store::open(*location, call.identity());
    if (!store)
        return call.failOpening(store.error());
    if (m_access == Access::Writes && !(*store)->readOnlyReason().isEmpty())
        return refuseReadOnly(call, **store);
    return run(call, **store);
}

QList<QCommandLineOption> ConferenceCommand::options() const
{
    return QList<QCommandLineOption>{ { u"conference"_s, CliText::tr("The conference's code; may be left out when there is only one, apart from those that hold others."), u"CODE"_s } }
        + moreOptions();
}

Exit ConferenceCommand::run(const Call &call, db::Store &store) const
{
    const QString code = call.value(u"conference"_s);
    const auto conference = store.read([&](db::Session &session) { return conferences::choose(session, code); });
    return conference ? run(call, store, *conference) : call.fail(conference.error());
}

const std::vector<const Command *> &commands()
{
    static const std::vector<const Command *> all{
        &newCommand(),    &sampleCommand(), &conferencesCommand(), &reportsCommand(), &fieldsCommand(), &importCommand(),
        &exportCommand(), &findTextCommand(), &checkCommand(),     &problemsCommand(), &backupCommand(), &backupsCommand(),
        &restoreCommand(), &historyCommand(), &undoCommand(), &redoCommand(),       &demoCommand(),
    };
    return all;
}

const Command *findCommand(const QString &name)
{
    const auto it = std::ranges::find_if(commands(), [&](const Command *command) { return command->name() == name; });
    return it == commands().end() ? nullptr : *it;
}

std::optional<qint64> positive(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace app::cli
