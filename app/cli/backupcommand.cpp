// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/backup/backup.h"

#include <QCoreApplication>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

class Backup : public StoreCommand
{
public:
    QString name() const override { return u"backup"_s; }
    QString summary() const override { return CliText::tr("Copy the whole database into a new .huitong file."); }
    QStringList operands() const override { return { u"OUT"_s }; }

private:
    Exit run(const Call &call, db::Store &store) const override
    {
        const db::Result<void> done = backup::backUp(store, call.operand(0), Call::progress());
        return done ? Exit::Done : call.fail(done.error());
    }
};

class Restore : public Command
{
public:
    QString name() const override { return u"restore"_s; }
    QString summary() const override { return CliText::tr("Make a new database out of a backup."); }
    QStringList operands() const override { return { u"BACKUP"_s, u"LOCATION"_s }; }

    Exit run(const Call &call) const override
    {
        const db::Result<db::Location> location = db::Location::parse(call.operand(1));
        if (!location)
            return call.misuse(location.error().text);
        const db::Result<void> done = backup::restore(call.operand(0), *location, Call::progress());
        if (done)
            return Exit::Done;
        return done.error().kind == db::Kind::NotFound ? call.failOpening(done.error()) : call.fail(done.error());
    }
};

} // namespace

const Command &backupCommand()
{
    static const Backup command;
    return command;
}

const Command &restoreCommand()
{
    static const Restore command;
    return command;
}

} // namespace app::cli
