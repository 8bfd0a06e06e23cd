// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/conferences/conferences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

QString today(const QString &zone)
{
    const QTimeZone there(zone.toLatin1());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return (there.isValid() ? now.toTimeZone(there) : now).date().toString(Qt::ISODate);
}

class New : public Command
{
public:
    QString name() const override { return u"new"_s; }
    QString summary() const override { return CliText::tr("Make a new database, with a conference if you like."); }
    QStringList operands() const override { return { u"LOCATION"_s }; }
    QList<QCommandLineOption> options() const override
    {
        return { { u"conference"_s, CliText::tr("The code of a conference to begin with."), u"CODE"_s },
                 { u"title"_s, CliText::tr("Its title."), u"TITLE"_s },
                 { u"from"_s, CliText::tr("Its first day, else today."), u"YYYY-MM-DD"_s },
                 { u"to"_s, CliText::tr("Its last day, else the first."), u"YYYY-MM-DD"_s },
                 { u"zone"_s, CliText::tr("Its time zone, such as Asia/Shanghai."), u"ZONE"_s } };
    }

    Exit run(const Call &call) const override
    {
        const db::Result<db::Location> location = db::Location::parse(call.operand(0));
        if (!location)
            return call.misuse(location.error().text);
        db::Conference conference = conferenceOf(call);
        if (const QString wrong = misused(call, conference); !wrong.isEmpty())
            return call.misuse(wrong);
        const db::Result<std::unique_ptr<db::Store>> store = db::Store::create(*location, call.identity());
        if (!store && store.error().kind == db::Kind::Duplicate)
            return call.misuse(store.error().text);
        if (!store)
            return store.error().kind == db::Kind::Denied ? call.fail(store.error()) : call.failOpening(store.error());
        if (!call.has(u"conference"_s))
            return Exit::Done;
        const db::Result<db::Conference> saved = conferences::save(**store, conference);
        return saved ? Exit::Done : call.fail(saved.error());
    }

private:
    static db::Conference conferenceOf(const Call &call)
    {
        db::Conference conference;
        conference.code = call.value(u"conference"_s);
        conference.title.set(call.language(), call.has(u"title"_s) ? call.value(u"title"_s) : conference.code);
        if (call.has(u"zone"_s))
            conference.zone = call.value(u"zone"_s);
        conference.firstDay = call.has(u"from"_s) ? call.value(u"from"_s) : today(conference.zone);
        conference.lastDay = call.has(u"to"_s) ? call.value(u"to"_s) : conference.firstDay;
        return conference;
    }

    static QString misused(const Call &call, const db::Conference &conference)
    {
        if (call.has(u"conference"_s)) {
            const QList<registration::Problem> problems = conferences::check(conference);
            return problems.isEmpty() ? QString() : problems.first().text;
        }
        for (const QString &option : { u"title"_s, u"from"_s, u"to"_s, u"zone"_s })
            if (call.has(option))
                return CliText::tr("--%1 belongs to a conference. Give its code with --conference.").arg(option);
        return {};
    }
};

} // namespace

const Command &newCommand()
{
    static const New command;
    return command;
}

} // namespace app::cli
