// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/table.h"

#include "app/conferences/conferences.h"
#include "app/reports/report.h"
#include "app/sample/sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

namespace app::cli {

using namespace Qt::StringLiterals;
using reports::Format;
using reports::Report;

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

struct Paper
{
    const Report *report = nullptr;
    Format format = Format::Pdf;
    QString language;
    QString file;
};

QList<Paper> allPapers()
{
    QList<Paper> papers{ { reports::findReport(u"attendees"_s), Format::Csv, u"zh"_s, u"attendees.csv"_s } };
    for (const Report &report : reports::reports())
        for (const QString &language : { u"zh"_s, u"ko"_s, u"en"_s })
            if (report.formats.contains(Format::Pdf))
                papers += { &report, Format::Pdf, language, u"%1-%2.pdf"_s.arg(QString::fromLatin1(report.id), language) };
    return papers;
}

db::Result<std::unique_ptr<db::Store>> makeSample(const Call &call, const QTemporaryDir &folder)
{
    if (!folder.isValid())
        return db::Error{ db::Kind::Denied, CliText::tr("There is no place for temporary files: %1").arg(folder.errorString()), {} };
    const db::Location location{ db::Engine::Sqlite, folder.filePath(u"sample.huitong"_s) };
    const db::Result<void> made = sample::make(sample::samples().first(), location, call.identity());
    return made ? db::Store::open(location, call.identity()) : db::Result<std::unique_ptr<db::Store>>(made.error());
}

class Demo : public Command
{
public:
    QString name() const override { return u"demo"_s; }
    QString summary() const override { return CliText::tr("Write all papers of the example conference into a folder."); }
    QStringList operands() const override { return { u"OUTDIR"_s }; }
    bool paints(const Call &) const override { return true; }

    Exit run(const Call &call) const override
    {
        const QDir target(call.operand(0));
        if (call.operand(0).isEmpty() || !target.mkpath(u"."_s))
            return call.fail({ db::Kind::Denied, CliText::tr("The folder %1 cannot be made.").arg(call.operand(0)), {} });
        const QTemporaryDir folder;
        const db::Result<std::unique_ptr<db::Store>> store = makeSample(call, folder);
        if (!store)
            return call.fail(store.error());
        const auto conference = (*store)->read([](db::Session &session) { return conferences::choose(session, {}); });
        if (!conference)
            return call.fail(conference.error());
        Table table(call, { { u"file"_s, CliText::tr("File") } });
        for (const Paper &paper : allPapers()) {
            const QString path = target.filePath(paper.file);
            if (const db::Result<void> written = write(**store, paper, conference->id, path); !written)
                return call.fail(written.error());
            table.row({ path });
        }
        table.end();
        return Exit::Done;
    }

private:
    static db::Result<void> write(db::Store &store, const Paper &paper, db::Id conference, const QString &path)
    {
        reports::Request request;
        request.conference = conference;
        request.format = paper.format;
        request.language = paper.language;
        reports::OutputFile file(path);
        const db::Result<reports::Written> written = reports::exportReport(store, *paper.report, request, file, Call::progress());
        return written ? db::Result<void>() : db::Result<void>(written.error());
    }
};

} // namespace

const Command &demoCommand()
{
    static const Demo command;
    return command;
}

} // namespace app::cli
