// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/table.h"

#include "app/conferences/conferences.h"

#include <QCoreApplication>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

class Conferences : public StoreCommand
{
public:
    QString name() const override { return u"conferences"_s; }
    QString summary() const override { return CliText::tr("List the conferences."); }

private:
    Exit run(const Call &call, db::Store &store) const override
    {
        const auto listed = store.read([](db::Session &session) { return conferences::list(session); });
        if (!listed)
            return call.fail(listed.error());
        Table table(call, { { u"code"_s, CliText::tr("Code") }, { u"title"_s, CliText::tr("Title") },
                            { u"first_day"_s, CliText::tr("First day") }, { u"last_day"_s, CliText::tr("Last day") },
                            { u"zone"_s, CliText::tr("Time zone") }, { u"attendees"_s, CliText::tr("Attendees") } });
        for (const conferences::Listed &one : *listed) {
            const db::Conference &conference = one.conference;
            const QString title = conference.title.in(QStringList{ call.language() } + conference.languageList());
            table.row({ conference.code, title, conference.firstDay, conference.lastDay, conference.zone, one.attendees });
        }
        table.end();
        return Exit::Done;
    }
};

} // namespace

const Command &conferencesCommand()
{
    static const Conferences command;
    return command;
}

} // namespace app::cli
