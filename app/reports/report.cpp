// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/report.h"

#include "app/reports/agenda.h"
#include "app/reports/attendees.h"
#include "db/records/conference.h"

#include <QCoreApplication>

namespace app::reports {

using namespace Qt::StringLiterals;

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

db::Error usage(const QString &text)
{
    return { db::Kind::Invalid, text, u"usage"_s };
}

QStringList idsOf(const Report &report, Format format)
{
    QStringList found;
    for (const Parameter &parameter : report.parameters)
        if (parameter.formats.contains(format))
            found += QString::fromLatin1(parameter.id);
    return found;
}

QStringList ids(std::span<const ParameterChoice> choices)
{
    QStringList found;
    for (const ParameterChoice &choice : choices)
        if (*choice.id)
            found += QString::fromLatin1(choice.id);
    return found;
}

db::Result<void> checkParameters(const Report &report, const Request &request)
{
    for (auto it = request.parameters.begin(); it != request.parameters.end(); ++it) {
        const auto known = std::ranges::find_if(report.parameters, [&](const Parameter &p) { return it.key() == QLatin1StringView(p.id); });
        if (known == report.parameters.end() || !known->formats.contains(request.format))
            return usage(ReportText::tr("%1 has no option %2 here. Options are: %3").arg(title(report), it.key(), idsOf(report, request.format).join(u", "_s)));
        const QStringList values = ids(known->choices);
        if (!values.isEmpty() && !it.value().isEmpty() && !values.contains(it.value()))
            return usage(ReportText::tr("%1 is not a value of %2. Values are: %3").arg(it.value(), it.key(), values.join(u", "_s)));
    }
    return {};
}

} // namespace

const QList<Report> &reports()
{
    static const QList<Report> all{ attendeesReport(), agendaReport() };
    return all;
}

const Report *findReport(const QString &id)
{
    const auto it = std::ranges::find_if(reports(), [&](const Report &r) { return id == QLatin1StringView(r.id); });
    return it == reports().end() ? nullptr : &*it;
}

QStringList orderIds()
{
    QStringList orders;
    for (const db::Choice &choice : db::choicesOf(db::Sort{}))
        orders += QString::fromLatin1(choice.id);
    return orders;
}

QString inShort(const Parameter &parameter)
{
    QStringList values = ids(parameter.choices);
    const QString id = QString::fromLatin1(parameter.id);
    if (!values.isEmpty())
        return id + u'=' + values.join(u'|');
    if (!parameter.several)
        return id + u"=…"_s;
    for (const auto &[value, word] : parameter.several(u"en"_s).first(2))
        values += value;
    return id + u'=' + values.join(u',') + u",…"_s;
}

QString title(const Report &report)
{
    return QCoreApplication::translate("Report", report.title);
}

QString subject(const Report &report)
{
    return QCoreApplication::translate("Report", report.subject);
}

QString label(const Parameter &parameter)
{
    return QCoreApplication::translate("Report", parameter.label);
}

QString label(const ParameterChoice &choice)
{
    return QCoreApplication::translate("Report", choice.label);
}

std::optional<Format> formatOf(const QString &id)
{
    if (id.compare("csv"_L1, Qt::CaseInsensitive) == 0)
        return Format::Csv;
    if (id.compare("pdf"_L1, Qt::CaseInsensitive) == 0)
        return Format::Pdf;
    return std::nullopt;
}

QString formatId(Format format)
{
    switch (format) {
    case Format::Csv:
        return u"csv"_s;
    case Format::Pdf:
        return u"pdf"_s;
    }
    return {};
}

db::Result<Written> exportReport(db::Store &store, const Report &report, const Request &request, Sink &sink,
                                 const Progress &progress)
{
    if (!report.formats.contains(request.format))
        return usage(ReportText::tr("%1 cannot be written as %2.").arg(title(report), formatId(request.format)));
    if (!request.sort.isEmpty() && !report.sorted)
        return usage(ReportText::tr("%1 stands in the order of time and takes no other.").arg(title(report)));
    if (!request.sort.isEmpty() && !orderIds().contains(request.sort))
        return usage(ReportText::tr("%1 has no order %2. Orders are: %3").arg(title(report), request.sort, orderIds().join(u", "_s)));
    if (const db::Result<void> checked = checkParameters(report, request); !checked)
        return checked.error();
    return report.write(store, request, sink, progress);
}

} // namespace app::reports
