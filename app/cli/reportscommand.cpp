// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/table.h"

#include "app/reports/report.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

Value list(const QStringList &words)
{
    return { QJsonArray::fromStringList(words), words.join(u' ') };
}

class Reports : public Command
{
public:
    QString name() const override { return u"reports"_s; }
    QString summary() const override { return CliText::tr("List the papers that can be exported."); }

    Exit run(const Call &call) const override
    {
        Table table(call, { { u"id"_s, CliText::tr("Id") }, { u"title"_s, CliText::tr("Title") }, { u"formats"_s, CliText::tr("Formats") },
                            { u"orders"_s, CliText::tr("Orders") }, { u"parameters"_s, CliText::tr("Choices") } });
        for (const reports::Report &report : reports::reports()) {
            QStringList formats;
            for (const reports::Format format : report.formats)
                formats += reports::formatId(format);
            const QStringList orders = report.sorted ? reports::orderIds() : QStringList();
            QStringList parameters;
            for (const reports::Parameter &parameter : report.parameters)
                parameters += reports::inShort(parameter);
            table.row({ QString::fromLatin1(report.id), reports::title(report), list(formats), list(orders), list(parameters) });
        }
        table.end();
        return Exit::Done;
    }
};

} // namespace

const Command &reportsCommand()
{
    static const Reports command;
    return command;
}

} // namespace app::cli
