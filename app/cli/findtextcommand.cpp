// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/table.h"

#include "app/registration/orders.h"
#include "app/transfer/headings.h"
#include "app/transfer/participants.h"

#include <QCoreApplication>

namespace app::cli {

using namespace Qt::StringLiterals;
using registration::Participant;

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

constexpr qsizetype chunk = 500;

template<class E>
Value choice(const QString &field, E value, const QString &language)
{
    const QString id = QString::fromLatin1(db::choicesOf(value)[static_cast<std::size_t>(value)].id);
    return { id, transfer::valueWord(field, id, language) };
}

class FindText : public ConferenceCommand
{
public:
    QString name() const override { return u"find"_s; }
    QString summary() const override { return CliText::tr("Find people by name, phone, number or organisation."); }
    QStringList operands() const override { return { u"TEXT"_s }; }

private:
    QList<QCommandLineOption> moreOptions() const override
    {
        return { { u"limit"_s, CliText::tr("How many people at most."), u"N"_s } };
    }

    QString misused(const Call &call) const override
    {
        return call.has(u"limit"_s) && !positive(call.value(u"limit"_s)) ? CliText::tr("--limit is a number of at least 1.") : QString();
    }

    Exit run(const Call &call, db::Store &store, const db::Conference &conference) const override
    {
        QList<Heading> headings;
        for (const QString &id : { u"number"_s, u"name"_s, u"name_latin"_s, u"organisation"_s, u"category"_s, u"status"_s })
            headings += Heading{ id, transfer::headingLabel(id, call.language()) };
        Table table(call, headings);
        const QStringList languages = QStringList{ call.language() } + conference.languageList();
        bool any = false;
        const auto shown = store.read([&](db::Session &session) {
            QList<db::Id> ids = registration::attendeeIds(session, { conference.id, db::Sort::Number, call.language(), call.operand(0) });
            ids = ids.first(std::min(ids.size(), qsizetype(positive(call.value(u"limit"_s)).value_or(ids.size()))));
            any = !ids.isEmpty();
            for (qsizetype at = 0; at < ids.size(); at += chunk)
                show(session, ids.mid(at, chunk), languages, table);
        });
        if (!shown)
            return call.fail(shown.error());
        table.end();
        if (!any)
            call.remark(CliText::tr("Nobody was found."));
        return Exit::Done;
    }

    static void show(db::Session &session, const QList<db::Id> &ids, const QStringList &languages, Table &table)
    {
        const QHash<db::Id, Participant> found = transfer::loadParticipants(session, ids);
        for (const db::Id id : ids) {
            const auto it = found.constFind(id);
            if (it == found.cend())
                continue;
            const Participant &one = *it;
            table.row({ one.attendee.number, one.person.displayName(), one.person.displayLatin(), one.organisation.name.in(languages),
                        choice(u"category"_s, one.attendee.category, languages.first()),
                        choice(u"status"_s, one.attendee.status, languages.first()) });
        }
    }
};

} // namespace

const Command &findTextCommand()
{
    static const FindText command;
    return command;
}

} // namespace app::cli
