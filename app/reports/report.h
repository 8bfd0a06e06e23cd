// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of papers. A report is one file and one line in the list; the window and the command line make their choices
// from the same parameter descriptions.

#include "app/progress.h"
#include "app/reports/document.h"
#include "app/reports/outputfile.h"
#include "app/reports/paginator.h"
#include "db/store.h"

#include <QMap>

#include <span>

namespace app::reports {

enum class Format { Csv, Pdf };

/// One value that a parameter may have; labels are English sources in the context "Report".
struct ParameterChoice
{
    const char *id;
    const char *label;
};

/// Ids and the words that stand for them.
using Options = QList<std::pair<QString, QString>>;

/// A choice has its choices; with `several` the value is ids with commas between them, empty for all; without either it is
/// a free text. `formats` says where it matters.
struct Parameter
{
    const char *id;
    const char *label;
    std::span<const ParameterChoice> choices;
    const char *byDefault;
    QList<Format> formats;
    Options (*several)(const QString &language) = nullptr; ///< what may be chosen, worded in that language
};

/// What somebody asked for: parameter values by id, checked against the descriptions by `exportReport`.
struct Request
{
    db::Id conference = 0;
    Format format = Format::Csv;
    QString language = QStringLiteral("en"); ///< zh, ko or en: of labels and texts unless the parameter "languages" says more
    QString sort;                            ///< a sort id, empty for the conference's own order
    QMap<QString, QString> parameters;
    QDateTime now;                           ///< printed as the date; the current time when not set
    qint64 rowLimit = 0;                     ///< a preview's: long tables end after so many rows; 0 for all

    /// The parameter's value, or its default.
    [[nodiscard]] QString value(const Parameter &parameter) const { return parameters.value(QString::fromLatin1(parameter.id), QString::fromLatin1(parameter.byDefault)); }
};

struct Report
{
    const char *id;
    const char *title; ///< English source in the context "Report"
    QList<Format> formats; ///< the first one is the default
    QList<Parameter> parameters;
    bool sorted = false; ///< whether `sort` means something
    db::Result<Written> (*write)(db::Store &store, const Request &request, Sink &sink, const Progress &progress);
    const char *subject = QT_TRANSLATE_NOOP("Report", "General"); ///< what papers are grouped by, worded as the title
};

const QList<Report> &reports();
/// The report of that id, nullptr when there is none.
const Report *findReport(const QString &id);
/// What `sort` may be.
QStringList orderIds();
/// What a command line may write for a parameter: headings=label|field, columns=number,name,….
QString inShort(const Parameter &parameter);
QString title(const Report &report);
QString subject(const Report &report);
QString label(const Parameter &parameter);
QString label(const ParameterChoice &choice);

/// The format of an id or file ending (csv, pdf); nothing when unknown.
std::optional<Format> formatOf(const QString &id);
QString formatId(Format format);

/// Checks the request against the report's descriptions and writes the paper into `sink`, finishing it. Invalid: a format
/// or value that the report does not have (detail "usage"), a character that an encoding lacks. Otherwise as the store's
/// reads and the sink's errors; Cancelled.
db::Result<Written> exportReport(db::Store &store, const Report &report, const Request &request, Sink &sink,
                                 const Progress &progress = goOn);

} // namespace app::reports
