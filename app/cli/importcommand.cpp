// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/table.h"

#include "app/backup/keeper.h"
#include "app/reports/csvwriter.h"
#include "app/transfer/csvfaults.h"
#include "app/transfer/decoded.h"
#include "app/transfer/headings.h"
#include "app/transfer/importpeople.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace app::cli {

using namespace Qt::StringLiterals;
using transfer::ImportOptions;
using transfer::ImportOutcome;
using transfer::ImportProblem;

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

const QStringList matches{ u"update"_s, u"skip"_s, u"add"_s };

/// A mapping "Heading=field"; the heading may hold an = itself.
std::pair<QString, QString> mappingOf(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'=');
    return { text.left(at), text.mid(at + 1) };
}

QString wrongMapping(const QString &text)
{
    const auto &[heading, field] = mappingOf(text);
    if (!text.contains(u'=') || heading.isEmpty())
        return CliText::tr("Write a mapping as \"Heading=field\", not %1.").arg(text);
    if (!field.isEmpty() && !transfer::fieldById(field))
        return CliText::tr("There is no field %1. See huitong-cli fields people.").arg(field);
    return {};
}

ImportOptions optionsOf(const Call &call, db::Id conference)
{
    ImportOptions options;
    options.conference = conference;
    options.source = QFileInfo(call.operand(1)).fileName();
    options.encoding = call.value(u"encoding"_s);
    options.language = call.language();
    for (const QString &text : call.values(u"map"_s))
        options.mapping.insert(mappingOf(text).first, mappingOf(text).second);
    options.match = static_cast<transfer::Match>(std::max(qsizetype(0), matches.indexOf(call.value(u"match"_s))));
    options.faulty = call.has(u"strict"_s) ? transfer::Faulty::StopAll : transfer::Faulty::LeaveOut;
    options.run = call.has(u"dry-run"_s) ? transfer::Run::DryRun : transfer::Run::Write;
    return options;
}

constexpr int manyLines = 1000;

bool hasManyLines(QFile &file)
{
    qsizetype lines = 0;
    while (lines <= manyLines && !file.atEnd())
        lines += file.read(1 << 16).count('\n');
    file.seek(0);
    return lines > manyLines;
}

// A long list changes much at once. The import is one change that one undo takes back, so a backup that cannot be made
// is told and does not stop it.
void backUpFirst(const Call &call, db::Store &store, QFile &file)
{
    if (call.has(u"dry-run"_s) || !hasManyLines(file))
        return;
    if (const db::Result<void> done = backup::before(store, backup::Reason::Import); !done)
        call.remark(CliText::tr("There is no backup from before this import: %1").arg(done.error().text));
}

// Notes about headings stand in row 1; a faulty row is one of those below.
bool hasFaultyRows(const ImportOutcome &outcome)
{
    return std::ranges::any_of(outcome.problems, [](const ImportProblem &problem) { return problem.row > 1; });
}

db::Result<ImportOutcome> dryRun(db::Store &store, QIODevice &file, ImportOptions options)
{
    options.run = transfer::Run::DryRun;
    file.seek(0);
    return transfer::importPeople(store, file, options, Call::progress());
}

// All or nothing: when a row is faulty the list is read once more, for the problems of all rows.
db::Result<ImportOutcome> import(db::Store &store, QIODevice &file, const ImportOptions &options)
{
    db::Result<ImportOutcome> outcome = transfer::importPeople(store, file, options, Call::progress());
    if (options.faulty != transfer::Faulty::StopAll)
        return outcome;
    if (!outcome && outcome.error().kind == db::Kind::Invalid) {
        outcome = dryRun(store, file, options);
        if (outcome && !hasFaultyRows(*outcome))
            return db::Error{ db::Kind::Stale, CliText::tr("The list or the conference changed meanwhile. Try again."), {} };
    }
    if (outcome && hasFaultyRows(*outcome)) {
        outcome->skipped += std::exchange(outcome->added, 0) + std::exchange(outcome->changed, 0);
    }
    return outcome;
}

db::Result<void> writeProblems(reports::Sink &sink, const QList<ImportProblem> &problems)
{
    reports::CsvOptions options = reports::CsvOptions::forPrograms();
    options.guard = reports::Guard::Spreadsheet; // its values come from a foreign list and it is read in a spreadsheet
    reports::CsvWriter writer(sink, options);
    writer.headings({ u"row"_s, u"column"_s, u"field"_s, u"value"_s, u"problem"_s });
    for (const ImportProblem &problem : problems) {
        for (const QString &cell : { QString::number(problem.row), problem.column, problem.field, problem.value, problem.problem })
            writer.cell(cell);
        writer.endRow();
    }
    return writer.finish();
}

void printJson(const Call &call, const ImportOutcome &outcome)
{
    QJsonArray problems;
    for (const ImportProblem &problem : outcome.problems)
        problems += QJsonObject{ { u"row"_s, problem.row }, { u"column"_s, problem.column }, { u"field"_s, problem.field },
                                 { u"value"_s, problem.value }, { u"problem"_s, problem.problem } };
    writeJson(call, { { u"new"_s, outcome.added }, { u"changed"_s, outcome.changed }, { u"same"_s, outcome.same },
                      { u"skipped"_s, outcome.skipped }, { u"problems"_s, problems } });
}

void print(const Call &call, const ImportOutcome &outcome)
{
    if (call.json())
        return printJson(call, outcome);
    writeResult(call, { { u"new"_s, CliText::tr("New") }, { u"changed"_s, CliText::tr("Changed") }, { u"same"_s, CliText::tr("Same") },
                        { u"skipped"_s, CliText::tr("Skipped") } },
                { outcome.added, outcome.changed, outcome.same, outcome.skipped });
    for (const ImportProblem &problem : outcome.problems)
        call.remark(problem.column.isEmpty() ? CliText::tr("Row %1: %2").arg(QString::number(problem.row), problem.problem)
                                             : CliText::tr("Row %1, %2: %3").arg(QString::number(problem.row), problem.column, problem.problem));
}

bool isWorkbook(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && transfer::isWorkbook(file);
}

// Why a list cannot be opened, and what to do.
db::Error unreadable(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return { db::Kind::Invalid, CliText::tr("%1 is a folder. Name the list in it.").arg(path), {} };
    if (!info.exists())
        return { db::Kind::NotFound, CliText::tr("There is no file %1.").arg(path), {} };
    return { db::Kind::Denied, CliText::tr("%1 may not be read by you.").arg(path), {} };
}

// The command line names encodings by an option.
db::Error withOption(db::Error error)
{
    if (error.detail == "encoding"_L1)
        error.text += u' ' + CliText::tr("With --encoding: %1.").arg(transfer::encodings().join(u", "_s));
    return error;
}

class Import : public ConferenceCommand
{
public:
    Import() : ConferenceCommand(Access::Writes) {}
    QString name() const override { return u"import"_s; }
    QString summary() const override { return CliText::tr("Take a list into a conference, as one change."); }
    QStringList operands() const override { return { u"KIND"_s, u"FILE"_s }; }

private:
    QList<QCommandLineOption> moreOptions() const override
    {
        return { { u"sheet"_s, CliText::tr("The sheet of a workbook."), u"SHEET"_s },
                 { u"encoding"_s, CliText::tr("The list's encoding: %1.").arg(transfer::encodings().join(u", "_s)), u"ENCODING"_s, u"utf-8"_s },
                 { u"map"_s, CliText::tr("Which field a column holds; an empty field leaves the column out."), u"HEADING=FIELD"_s },
                 { u"match"_s, CliText::tr("What to do with people who are there already: update, skip or add."), u"HOW"_s, u"update"_s },
                 { u"strict"_s, CliText::tr("Take nothing when one row is faulty.") },
                 { u"dry-run"_s, CliText::tr("Only say what would happen.") },
                 { u"problems"_s, CliText::tr("Write the faulty rows' problems there."), u"OUT.csv"_s } };
    }

    QString misused(const Call &call) const override
    {
        if (call.operand(0) != "people"_L1)
            return CliText::tr("There is no kind %1. Kinds are: people").arg(call.operand(0));
        if (!matches.contains(call.value(u"match"_s)))
            return CliText::tr("--match is one of: %1").arg(matches.join(u", "_s));
        if (!transfer::encodings().contains(call.value(u"encoding"_s), Qt::CaseInsensitive))
            return CliText::tr("--encoding is one of: %1").arg(transfer::encodings().join(u", "_s));
        if (call.has(u"sheet"_s))
            return isWorkbook(call.operand(1)) ? transfer::workbookError().text : CliText::tr("A CSV list has no sheets.");
        for (const QString &text : call.values(u"map"_s))
            if (const QString wrong = wrongMapping(text); !wrong.isEmpty())
                return wrong;
        return {};
    }

    Exit run(const Call &call, db::Store &store, const db::Conference &conference) const override
    {
        QFile file(call.operand(1));
        if (!file.open(QIODevice::ReadOnly))
            return call.fail(unreadable(file.fileName()));
        // Begun before anything is changed: a place that cannot be written is refused at once.
        std::unique_ptr<reports::OutputFile> problems;
        if (call.has(u"problems"_s)) {
            problems = std::make_unique<reports::OutputFile>(call.value(u"problems"_s), file.fileName());
            if (!problems->write({}))
                return call.fail(problems->finish().error());
        }
        backUpFirst(call, store, file);
        const db::Result<ImportOutcome> outcome = import(store, file, optionsOf(call, conference.id));
        if (!outcome)
            return call.fail(withOption(outcome.error()));
        print(call, *outcome);
        if (problems)
            if (const db::Result<void> written = writeProblems(*problems, outcome->problems); !written)
                return call.fail(written.error());
        return hasFaultyRows(*outcome) ? Exit::Failed : Exit::Done;
    }
};

} // namespace

const Command &importCommand()
{
    static const Import command;
    return command;
}

} // namespace app::cli
