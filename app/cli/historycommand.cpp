// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/table.h"

#include <QCoreApplication>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

Value kindOf(db::ChangeKind kind)
{
    const db::Choice &choice = db::choicesOf(kind)[static_cast<std::size_t>(kind)];
    return { QString::fromLatin1(choice.id), db::label(choice) };
}

class History : public StoreCommand
{
public:
    QString name() const override { return u"history"_s; }
    QString summary() const override { return CliText::tr("List who changed what and when, the newest first."); }
    QList<QCommandLineOption> options() const override
    {
        return { { u"limit"_s, CliText::tr("How many changes at most."), u"N"_s, u"100"_s } };
    }

private:
    QString misused(const Call &call) const override
    {
        const auto limit = positive(call.value(u"limit"_s));
        return limit && *limit <= 1'000'000 ? QString() : CliText::tr("--limit is a number from 1 to 1000000.");
    }

    Exit run(const Call &call, db::Store &store) const override
    {
        Table table(call, { { u"id"_s, CliText::tr("Id") }, { u"at"_s, CliText::tr("At") }, { u"desk"_s, CliText::tr("Desk") },
                            { u"who"_s, CliText::tr("Who") }, { u"kind"_s, CliText::tr("Kind") }, { u"title"_s, CliText::tr("Title") } });
        const int limit = static_cast<int>(positive(call.value(u"limit"_s)).value_or(1));
        const auto shown = store.read([&](db::Session &session) {
            QHash<db::Id, QString> desks;
            for (const auto &desk : session.all<db::Desk>())
                desks.insert(desk.id, desk.name);
            for (const db::ChangeSet &set : db::history::list(session, limit))
                table.row({ set.id, set.at, desks.value(set.desk), set.who, kindOf(set.kind), db::history::title(set) });
        });
        if (!shown)
            return call.fail(shown.error());
        table.end();
        return Exit::Done;
    }
};

Exit answer(const Call &call, const db::Result<db::ChangeSet> &done)
{
    if (!done)
        return call.fail(done.error());
    writeResult(call, { { u"id"_s, CliText::tr("Id") }, { u"title"_s, CliText::tr("Title") } }, { done->id, db::history::title(*done) });
    return Exit::Done;
}

class Undo : public StoreCommand
{
public:
    Undo() : StoreCommand(Access::Writes) {}
    QString name() const override { return u"undo"_s; }
    QString summary() const override { return CliText::tr("Take back this desk's newest change, or a certain one."); }
    QStringList operands() const override { return { u"[SET]"_s }; }

private:
    QString misused(const Call &call) const override
    {
        return call.operands() == 0 || positive(call.operand(0)) ? QString() : CliText::tr("%1 is not the id of a change. See huitong-cli history.").arg(call.operand(0));
    }

    Exit run(const Call &call, db::Store &store) const override { return answer(call, store.undo(positive(call.operand(0)))); }
};

class Redo : public StoreCommand
{
public:
    Redo() : StoreCommand(Access::Writes) {}
    QString name() const override { return u"redo"_s; }
    QString summary() const override { return CliText::tr("Bring back what this desk took back last."); }

private:
    Exit run(const Call &call, db::Store &store) const override
    {
        db::Result<db::ChangeSet> done = store.redo();
        if (done)
            done->kind = db::ChangeKind::Edit; // what is told is the change that is back, not the undo that is gone
        return answer(call, done);
    }
};

} // namespace

const Command &historyCommand()
{
    static const History command;
    return command;
}

const Command &undoCommand()
{
    static const Undo command;
    return command;
}

const Command &redoCommand()
{
    static const Redo command;
    return command;
}

} // namespace app::cli
