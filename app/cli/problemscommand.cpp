// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/table.h"

#include "app/problems/problems.h"

#include <QCoreApplication>
#include <QLocale>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

// Tags of languages are for programs.
Value whereOf(const problems::Finding &finding)
{
    if (finding.kind != problems::Kind::MissingTitle && finding.kind != problems::Kind::MissingItemTitle)
        return finding.where;
    const std::pair<QString, QString> languages[] = { { u"zh"_s, CliText::tr("Chinese") }, { u"ko"_s, CliText::tr("Korean") }, { u"en"_s, CliText::tr("English") } };
    QStringList words = finding.where.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        for (const auto &[tag, name] : languages)
            if (word == tag)
                word = name;
    return { finding.where, QLocale().createSeparatedList(words) };
}

class Problems : public ConferenceCommand
{
public:
    QString name() const override { return u"problems"_s; }
    QString summary() const override { return CliText::tr("List what does not fit in a conference: people twice, halls twice, texts missing."); }

private:
    Exit run(const Call &call, db::Store &store, const db::Conference &conference) const override
    {
        Table table(call, { { u"kind"_s, CliText::tr("Kind") }, { u"what"_s, CliText::tr("What") }, { u"where"_s, CliText::tr("Where") } });
        const auto found = store.read([&](db::Session &session) {
            problems::find(session, conference, call.language(), [&](const problems::Finding &finding) {
                const db::Choice &kind = problems::choicesOf(finding.kind)[static_cast<std::size_t>(finding.kind)];
                table.row({ Value(QString::fromLatin1(kind.id), db::label(kind)), finding.what, whereOf(finding) });
                return true;
            });
        });
        if (!found)
            return call.fail(found.error());
        table.end();
        return Exit::Done;
    }
};

} // namespace

const Command &problemsCommand()
{
    static const Problems command;
    return command;
}

} // namespace app::cli
