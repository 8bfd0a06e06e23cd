// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/table.h"

#include "app/reports/report.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app::cli {

using namespace Qt::StringLiterals;
using reports::Format;
using reports::Report;

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

// Endings of papers that a report may lack: writing another format under them would mislead.
const QStringList paperEndings{ u"csv"_s, u"xlsx"_s, u"ods"_s, u"html"_s, u"pdf"_s, u"json"_s,
                                u"odt"_s, u"docx"_s, u"svg"_s, u"ics"_s };

/// --format beats the ending of -o beats the report's first format; nothing when that is no format of the program.
std::optional<Format> formatFor(const Call &call, const Report &report)
{
    if (call.has(u"format"_s))
        return reports::formatOf(call.value(u"format"_s));
    const QString ending = QFileInfo(call.value(u"o"_s)).suffix().toLower();
    return paperEndings.contains(ending) ? reports::formatOf(ending) : report.formats.first();
}

// What each report can be asked for: agenda: languages=… scope=public|internal.
QStringList parameters()
{
    QStringList all;
    for (const Report &report : reports::reports()) {
        QStringList words{ QString::fromLatin1(report.id) + u':' };
        for (const reports::Parameter &parameter : report.parameters)
            words += reports::inShort(parameter);
        all += words.join(u' ');
    }
    return all;
}

class Export : public ConferenceCommand
{
public:
    QString name() const override { return u"export"_s; }
    QString summary() const override { return CliText::tr("Write a paper to a file or to standard output."); }
    QStringList operands() const override { return { u"REPORT"_s }; }
    bool paints(const Call &call) const override
    {
        const Report *report = reports::findReport(call.operand(0));
        return report && formatFor(call, *report) == Format::Pdf;
    }

private:
    QList<QCommandLineOption> moreOptions() const override
    {
        return { { u"format"_s, CliText::tr("The format, such as csv or pdf."), u"FORMAT"_s },
                 { u"sort"_s, CliText::tr("The order of the list: %1.").arg(reports::orderIds().join(u", "_s)), u"ORDER"_s },
                 { u"param"_s, CliText::tr("A choice of the report: %1.").arg(parameters().join(u"; "_s)), u"NAME=VALUE"_s },
                 { { u"o"_s, u"output"_s }, CliText::tr("The file to write; - for standard output."), u"OUT"_s } };
    }

    QString misused(const Call &call) const override
    {
        const Report *report = reports::findReport(call.operand(0));
        if (!report)
            return CliText::tr("There is no report %1. See huitong-cli reports.").arg(call.operand(0));
        if (!formatFor(call, *report))
            return CliText::tr("%1 cannot be written in that format. See huitong-cli reports.").arg(call.operand(0));
        if (call.has(u"sort"_s) && !reports::orderIds().contains(call.value(u"sort"_s)))
            return CliText::tr("There is no order %1. Orders are: %2").arg(call.value(u"sort"_s), reports::orderIds().join(u", "_s));
        if (call.has(u"o"_s) && call.value(u"o"_s).isEmpty())
            return CliText::tr("-o needs the name of a file.");
        for (const QString &text : call.values(u"param"_s))
            if (text.indexOf(u'=') < 1 || text.endsWith(u'='))
                return CliText::tr("Write a parameter as name=value, not %1.").arg(text);
        return {};
    }

    static reports::Request requestOf(const Call &call, const Report &report, db::Id conference)
    {
        reports::Request request;
        request.conference = conference;
        request.format = formatFor(call, report).value_or(report.formats.first());
        request.language = call.language();
        request.sort = call.value(u"sort"_s);
        for (const QString &text : call.values(u"param"_s))
            request.parameters.insert(text.section(u'=', 0, 0), text.section(u'=', 1));
        return request;
    }

    Exit run(const Call &call, db::Store &store, const db::Conference &conference) const override
    {
        const Report &report = *reports::findReport(call.operand(0));
        const reports::Request request = requestOf(call, report, conference.id);
        const QString path = call.value(u"o"_s) == "-"_L1 ? QString() : call.value(u"o"_s);
        std::unique_ptr<reports::Sink> sink;
        if (path.isEmpty())
            sink = std::make_unique<reports::DeviceSink>(call.out(), CliText::tr("Standard output"));
        else
            sink = std::make_unique<reports::OutputFile>(path);
        const db::Result<reports::Written> written = reports::exportReport(store, report, request, *sink, Call::progress());
        if (!written)
            return call.fail(written.error());
        if (!written->missing.isEmpty())
            call.remark(CliText::tr("No installed font has these characters: %1").arg(written->missing));
        if (!path.isEmpty() && call.json())
            writeJson(call, { { u"file"_s, path }, { u"pages"_s, written->pages }, { u"rows"_s, written->rows } });
        return Exit::Done;
    }
};

} // namespace

const Command &exportCommand()
{
    static const Export command;
    return command;
}

} // namespace app::cli
