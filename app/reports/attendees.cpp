// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/attendees.h"

#include "app/registration/orders.h"
#include "app/reports/attendeerow.h"
#include "app/reports/csvwriter.h"
#include "app/reports/paper.h"
#include "app/reports/pdfwriter.h"
#include "app/transfer/headings.h"

#include <QCoreApplication>

namespace app::reports {

using namespace Qt::StringLiterals;

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

constexpr ParameterChoice headingChoices[] = { { "label", QT_TRANSLATE_NOOP("Report", "Words") },
                                               { "field", QT_TRANSLATE_NOOP("Report", "Field ids") } };
constexpr ParameterChoice guardChoices[] = { { "", QT_TRANSLATE_NOOP("Report", "As the headings ask") },
                                             { "spreadsheet", QT_TRANSLATE_NOOP("Report", "Safe in spreadsheets") },
                                             { "none", QT_TRANSLATE_NOOP("Report", "Every byte as it is") } };
constexpr ParameterChoice bomChoices[] = { { "", QT_TRANSLATE_NOOP("Report", "As the headings ask") },
                                           { "yes", QT_TRANSLATE_NOOP("Report", "Yes") },
                                           { "no", QT_TRANSLATE_NOOP("Report", "No") } };
constexpr ParameterChoice encodingChoices[] = { { "utf-8", "UTF-8" }, { "gb18030", "GB18030" }, { "windows-949", "windows-949" } };

Options columnOptions(const QString &language)
{
    Options options;
    for (const QString &id : AttendeeRow::fields())
        options += { id, transfer::headingLabel(id, language) };
    return options;
}

// What a column's file is made of: field numbers of AttendeeRow.
QList<int> chosenColumns(const QString &columns)
{
    QList<int> chosen;
    if (columns.isEmpty() || columns == "all"_L1) {
        for (int i = 0; i < AttendeeRow::fields().size(); ++i)
            chosen += i;
        return chosen;
    }
    for (const QString &id : columns.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype index = AttendeeRow::fields().indexOf(id.trimmed());
        if (index < 0)
            return {};
        chosen += static_cast<int>(index);
    }
    return chosen;
}

CsvOptions csvOptions(const Request &request)
{
    CsvOptions options = request.parameters.value(u"headings"_s) == "field"_L1 ? CsvOptions::forPrograms() : CsvOptions::forPeople();
    const QString guard = request.parameters.value(u"guard"_s);
    if (!guard.isEmpty())
        options.guard = guard == "none"_L1 ? Guard::None : Guard::Spreadsheet;
    const QString bom = request.parameters.value(u"bom"_s);
    if (!bom.isEmpty())
        options.bom = bom == "yes"_L1 ? Bom::Yes : Bom::No;
    const QString encoding = request.parameters.value(u"encoding"_s);
    options.encoding = encoding == "gb18030"_L1 ? Encoding::Gb18030
        : encoding == "windows-949"_L1          ? Encoding::Windows949 : Encoding::Utf8;
    return options;
}

db::Result<Written> writeList(db::Store &store, const Request &request, Sink &sink, const Progress &progress)
{
    const CsvOptions options = csvOptions(request);
    const QList<int> columns = chosenColumns(request.parameters.value(u"columns"_s));
    if (columns.isEmpty())
        return db::Error{ db::Kind::Invalid, ReportText::tr("The list has no such column. Columns are: %1").arg(AttendeeRow::fields().join(u", "_s)), u"usage"_s };
    CsvWriter writer(sink, options);
    Written written;
    const db::Result<void> read = store.read([&](db::Session &session) {
        const auto conference = session.get<db::Conference>(request.conference);
        AttendeeRow row(conference, request.language, options.headings == Headings::Field ? Values::Ids : Values::Words);
        QStringList headings;
        for (const int column : columns) {
            const QString &id = AttendeeRow::fields()[column];
            headings += options.headings == Headings::Field ? id : transfer::headingLabel(id, request.language);
        }
        writer.headings(headings);
        const QString order = registration::orderClause(sortOf(request, conference), request.language);
        session.stream(AttendeeRow::select(order), { request.conference }, [&](const db::native::RowView &view) {
            written.cut = request.rowLimit > 0 && written.rows == request.rowLimit;
            if (written.cut)
                return false;
            row.set(view);
            for (const int column : columns)
                writer.cell(row.field(column));
            writer.endRow();
            if (++written.rows % 4096 == 0 && !progress(written.rows, 0))
                session.refuse(db::Kind::Cancelled, ReportText::tr("Cancelled. No file was written."));
            return writer.good();
        });
    });
    if (!read)
        return read.error();
    const db::Result<void> finished = writer.finish();
    return finished ? db::Result<Written>(written) : db::Result<Written>(finished.error());
}

enum Shown { Number = 0, Body = 6, Post = 7, CategoryField = 9, StatusField = 11 };

// The form that the paper's readers know, then how the person writes the name and its Latin letters.
Cell personCell(const db::Person &person, const QString &language)
{
    const QString native = person.displayName();
    const QString form = nameForm(person, language);
    const QString name = form.isEmpty() ? native : form;
    const bool isLatin = db::names::scriptOf(native) == db::names::Script::Latin;
    Line others;
    for (const QString &other : { isLatin ? QString() : native, person.displayLatin() })
        if (!other.isEmpty() && other != name)
            others += Run{ (others.isEmpty() ? QString() : u"  "_s) + other, nameLanguage(other, language), Weight::Regular, Tone::Quiet };
    Cell cell{ { line(name, nameLanguage(name, language), Weight::Bold) } };
    if (!others.isEmpty())
        cell.lines += others;
    return cell;
}

RowSource rowsOf(db::Session &session, const Request &request, const db::Conference &conference, const QString &language)
{
    // The rows come in pages by id, so that a long list is never held whole.
    auto ids = std::make_shared<QList<db::Id>>(registration::attendeeIds(session, { conference.id, sortOf(request, conference), language, {} }));
    auto next = std::make_shared<qsizetype>(0);
    const QString sql = AttendeeRow::select(u"a.number"_s).replace("WHERE a.conference = ?"_L1, "WHERE a.id = ?"_L1);
    auto row = std::make_shared<AttendeeRow>(conference, language, Values::Words);
    return [&session, ids, next, sql, row, language](Row &cells) {
        bool found = false;
        while (!found && *next < ids->size())
            session.stream(sql, { (*ids)[(*next)++] }, [&](const db::native::RowView &view) {
                row->set(view);
                Cell post = cell(QString::fromUtf8(row->field(Post)), language);
                post.lines += line(QString::fromUtf8(row->field(Body)), language, Weight::Regular, Tone::Quiet);
                cells = { cell(QString::fromUtf8(row->field(Number)), language), personCell(row->person(), language), post,
                          cell(QString::fromUtf8(row->field(CategoryField)), language),
                          cell(QString::fromUtf8(row->field(StatusField)), language) };
                found = true;
                return false;
            });
        return found;
    };
}

db::Result<Written> writePaper(db::Store &store, const Request &request, Sink &sink, const Progress &progress)
{
    db::Result<Written> written = db::Error{};
    bool cut = false;
    const db::Result<void> read = store.read([&](db::Session &session) {
        const auto conference = session.get<db::Conference>(request.conference);
        const QString language = request.language;
        Document document = paperFor(conference, { language }, request.now);
        document.title = { line(inLanguage("List of participants", language), language) };
        document.subject = { line(conference.title.in(QStringList{ language } + conference.languageList()), language) };
        document.orderNote = registration::orderFootnote(sortOf(request, conference), language);
        const auto heading = [&](const char *field) { return QList<Line>{ line(transfer::headingLabel(QString::fromLatin1(field), language), language) }; };
        const double names = language.startsWith("en"_L1) ? 2.6 : 3.4; // which are written in two scripts below, and titles are short
        Table table;
        table.columns = { { u"number"_s, heading("number"), 1.0, Align::End, u"0000"_s }, { u"name"_s, heading("name"), names, Align::Start, {} },
                          { u"title"_s, { line(transfer::headingLabel(u"title"_s, language) + u" · "_s + transfer::headingLabel(u"organisation"_s, language), language) }, 5.2, Align::Start, {} },
                          { u"category"_s, heading("category"), 1.5, Align::Start, {} }, { u"status"_s, heading("status"), 1.5, Align::Start, {} } };
        const RowFactory rows = [&session, request, conference, language] { return rowsOf(session, request, conference, language); };
        table.rows = limited(rows, request.rowLimit, cut);
        table.whenEmpty = { line(inLanguage("Nobody is registered yet.", language), language) };
        document.blocks += Block(table);
        written = writePdf(document, sink, [&progress](int page, int total) { return progress(page, total); });
    });
    if (written)
        written->cut = cut;
    return read ? std::move(written) : db::Result<Written>(read.error());
}

db::Result<Written> writeAttendees(db::Store &store, const Request &request, Sink &sink, const Progress &progress)
{
    return request.format == Format::Csv ? writeList(store, request, sink, progress) : writePaper(store, request, sink, progress);
}

} // namespace

const Report &attendeesReport()
{
    static const Report report{ "attendees", QT_TRANSLATE_NOOP("Report", "Attendees"), { Format::Csv, Format::Pdf },
        { { "headings", QT_TRANSLATE_NOOP("Report", "Headings"), headingChoices, "label", { Format::Csv } },
          { "columns", QT_TRANSLATE_NOOP("Report", "Columns"), {}, "", { Format::Csv }, columnOptions },
          { "encoding", QT_TRANSLATE_NOOP("Report", "Encoding"), encodingChoices, "utf-8", { Format::Csv } },
          { "bom", QT_TRANSLATE_NOOP("Report", "Byte order mark"), bomChoices, "", { Format::Csv } },
          { "guard", QT_TRANSLATE_NOOP("Report", "Formula guard"), guardChoices, "", { Format::Csv } } },
        true, writeAttendees, QT_TRANSLATE_NOOP("Report", "People") };
    return report;
}

} // namespace app::reports
