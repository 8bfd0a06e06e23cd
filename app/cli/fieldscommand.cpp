// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/table.h"

#include "app/transfer/importpeople.h"
#include "db/records/attendee.h"
#include "db/records/person.h"

#include <QCoreApplication>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

/// What a field of a list of people holds; a choice names its values.
struct Holds
{
    Value type;
    std::span<const db::Choice> choices = {};
};

Holds holdsOf(const QString &field)
{
    if (field == "number"_L1)
        return { { u"number"_s, CliText::tr("number") } };
    if (field == "country"_L1)
        return { { u"country"_s, CliText::tr("country") } };
    if (field == "checked_in_at"_L1)
        return { { u"instant"_s, CliText::tr("instant") } };
    if (field == "honorific"_L1)
        return { { u"choice"_s, CliText::tr("choice") }, db::choicesOf(db::Honorific{}) };
    if (field == "category"_L1)
        return { { u"choice"_s, CliText::tr("choice") }, db::choicesOf(db::Category{}) };
    if (field == "status"_L1)
        return { { u"choice"_s, CliText::tr("choice") }, db::choicesOf(db::Status{}) };
    return { { u"text"_s, CliText::tr("text") } };
}

class Fields : public Command
{
public:
    QString name() const override { return u"fields"_s; }
    QString summary() const override { return CliText::tr("List the fields that a list of one kind may have."); }
    QStringList operands() const override { return { u"KIND"_s }; }

    Exit run(const Call &call) const override
    {
        if (call.operand(0) != "people"_L1)
            return call.misuse(CliText::tr("There is no kind %1. Kinds are: people").arg(call.operand(0)));
        Table table(call, { { u"id"_s, CliText::tr("Id") }, { u"label"_s, CliText::tr("Heading") },
                            { u"type"_s, CliText::tr("Type") }, { u"values"_s, CliText::tr("Values") } });
        for (const auto &[id, label] : transfer::peopleFields()) {
            const Holds holds = holdsOf(id);
            QStringList values;
            for (const db::Choice &choice : holds.choices)
                values += QString::fromLatin1(choice.id);
            table.row({ id, label, holds.type, values.join(u' ') });
        }
        table.end();
        return Exit::Done;
    }
};

} // namespace

const Command &fieldsCommand()
{
    static const Fields command;
    return command;
}

} // namespace app::cli
