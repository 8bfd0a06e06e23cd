// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/backup/keeper.h"
#include "app/cli/table.h"

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
    QString summary() const override { return CliText::tr("Copy the whole database into a new .huitong file, compressed when OUT ends in .zst."); }
    QStringList operands() const override { return { u"OUT"_s }; }

private:
    Exit run(const Call &call, db::Store &store) const override
    {
        const db::Result<void> done = backup::backUp(store, call.operand(0), Call::progress());
        return done ? Exit::Done : call.fail(done.error());
    }
};

// The database is not opened: its backups are wanted most when it cannot be.
class Backups : public Command
{
public:
    QString name() const override { return u"backups"_s; }
    QString summary() const override { return CliText::tr("List the backups that were made by themselves, newest first."); }

    Exit run(const Call &call) const override
    {
        const db::Result<db::Location> location = call.location();
        if (!location)
            return call.misuse(location.error().text);
        Table table(call, { { u"at"_s, CliText::tr("Moment") }, { u"reason"_s, CliText::tr("Why") }, { u"people"_s, CliText::tr("People") },
                            { u"size"_s, CliText::tr("Size") }, { u"path"_s, CliText::tr("File") } });
        const backup::Keeper keeper(*location);
        const QList<backup::Backup> backups = keeper.backups();
        for (const backup::Backup &one : backups)
            table.row({ one.at.toString(Qt::ISODate), backup::inWords(one.reason),
                        one.people < 0 ? Value(QJsonValue(), {}) : Value(one.people), one.size, one.path });
        table.end();
        if (backups.isEmpty())
            call.remark(CliText::tr("There is none yet. The window makes one every half hour in which something changed, this program before a list of more than 1000 lines is imported; they come to lie in %1.").arg(keeper.folder()));
        return Exit::Done;
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

const Command &backupsCommand()
{
    static const Backups command;
    return command;
}

const Command &restoreCommand()
{
    static const Restore command;
    return command;
}

} // namespace app::cli
