// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/command.h"
#include "app/cli/language.h"

#include <QBuffer>
#include <QCoreApplication>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

const QString program = u"huitong-cli"_s;

// What stands for a value in the help; a programmer's word such as YYYY-MM-DD stays as it is.
QString placeholder(const QString &name)
{
    [[maybe_unused]] static constexpr const char *known[] = {
        QT_TRANSLATE_NOOP("CliText", "COMMAND"), QT_TRANSLATE_NOOP("CliText", "LOCATION"), QT_TRANSLATE_NOOP("CliText", "LANGUAGE"),
        QT_TRANSLATE_NOOP("CliText", "NAME"), QT_TRANSLATE_NOOP("CliText", "KIND"), QT_TRANSLATE_NOOP("CliText", "FILE"),
        QT_TRANSLATE_NOOP("CliText", "REPORT"), QT_TRANSLATE_NOOP("CliText", "TEXT"), QT_TRANSLATE_NOOP("CliText", "SET"),
        QT_TRANSLATE_NOOP("CliText", "OUT"), QT_TRANSLATE_NOOP("CliText", "OUTDIR"), QT_TRANSLATE_NOOP("CliText", "BACKUP"),
        QT_TRANSLATE_NOOP("CliText", "CODE"), QT_TRANSLATE_NOOP("CliText", "TITLE"), QT_TRANSLATE_NOOP("CliText", "ZONE"),
        QT_TRANSLATE_NOOP("CliText", "FORMAT"), QT_TRANSLATE_NOOP("CliText", "ORDER"), QT_TRANSLATE_NOOP("CliText", "NAME=VALUE"),
        QT_TRANSLATE_NOOP("CliText", "SHEET"), QT_TRANSLATE_NOOP("CliText", "ENCODING"), QT_TRANSLATE_NOOP("CliText", "HEADING=FIELD"),
        QT_TRANSLATE_NOOP("CliText", "HOW")
    };
    if (name.startsWith(u'['))
        return u'[' + placeholder(name.sliced(1).chopped(1)) + u']';
    return QCoreApplication::translate("CliText", name.toUtf8().constData());
}

QStringList placeholders(QStringList names)
{
    for (QString &name : names)
        name = placeholder(name);
    return names;
}

void add(QCommandLineParser &parser, QList<QCommandLineOption> options)
{
    for (QCommandLineOption &option : options)
        if (!option.valueName().isEmpty())
            option.setValueName(placeholder(option.valueName()));
    parser.addOptions(options);
}

void addGlobalOptions(QCommandLineParser &options)
{
    add(options, {
        { u"db"_s, CliText::tr("The database: a .huitong file or postgresql://…; else HUITONG_DB."), u"LOCATION"_s },
        { u"lang"_s, CliText::tr("The language: zh, ko or en."), u"LANGUAGE"_s },
        { u"json"_s, CliText::tr("Answer in JSON.") },
        { u"desk"_s, CliText::tr("The name of this desk; else the computer's."), u"NAME"_s },
        { u"who"_s, CliText::tr("The name of the person at the desk."), u"NAME"_s },
        { { u"h"_s, u"help"_s }, CliText::tr("Show this help.") },
        { u"version"_s, CliText::tr("Show the version.") },
    });
}

/// The command and everything around it; the command is nullptr when none or an unknown one was named.
struct Parsed
{
    QCommandLineParser options;
    const Command *command = nullptr;
    QString named; ///< the command as given
    bool understood = false;
};

// Only the command knows its options, and global options may stand before it: so it is looked for first.
void parse(const QStringList &arguments, Parsed &parsed)
{
    QCommandLineParser first;
    first.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    addGlobalOptions(first);
    const QStringList all = QStringList{ program } + arguments;
    first.parse(all);
    parsed.named = first.positionalArguments().value(0);
    parsed.command = findCommand(parsed.named);
    addGlobalOptions(parsed.options);
    if (parsed.command)
        add(parsed.options, parsed.command->options());
    parsed.understood = parsed.options.parse(all);
}

QString commandList()
{
    QString list = CliText::tr("Commands:") + u'\n';
    for (const Command *command : commands())
        list += u"  %1  %2\n"_s.arg(command->name(), -12).arg(command->summary());
    return list;
}

QByteArray helpFor(Parsed &parsed)
{
    if (!parsed.command) {
        parsed.options.addPositionalArgument(placeholder(u"COMMAND"_s), CliText::tr("What to do."));
        return (parsed.options.helpText() + u'\n' + commandList()).toUtf8();
    }
    parsed.options.setApplicationDescription(parsed.command->summary());
    parsed.options.addPositionalArgument(parsed.command->name(), {}, parsed.command->name());
    for (const QString &operand : placeholders(parsed.command->operands()))
        parsed.options.addPositionalArgument(operand, {}, operand);
    return parsed.options.helpText().toUtf8();
}

QString wrongOperands(const Command &command, int given)
{
    const QStringList names = command.operands();
    const auto needed = std::ranges::count_if(names, [](const QString &name) { return !name.startsWith(u'['); });
    if (given >= needed && given <= names.size())
        return {};
    return CliText::tr("Write it as: %1").arg((QStringList{ program, command.name() } + placeholders(names)).join(u' '));
}

QString misused(const Parsed &parsed)
{
    if (!parsed.command && parsed.named.isEmpty())
        return parsed.understood ? CliText::tr("No command was given. See huitong-cli --help.") : parsed.options.errorText();
    if (!parsed.command)
        return CliText::tr("There is no command %1. See huitong-cli --help.").arg(parsed.named);
    if (!parsed.understood)
        return parsed.options.errorText();
    const QString language = parsed.options.value(u"lang"_s);
    if (parsed.options.isSet(u"lang"_s) && !QStringList{ u"zh"_s, u"ko"_s, u"en"_s }.contains(language))
        return CliText::tr("There is no language %1. Languages are zh, ko and en.").arg(language);
    return wrongOperands(*parsed.command, static_cast<int>(parsed.options.positionalArguments().size()) - 1);
}

Exit runParsed(Parsed &parsed, const Call &call)
{
    if (call.has(u"help"_s) && (parsed.command || parsed.named.isEmpty())) {
        call.out().write(helpFor(parsed));
        return Exit::Done;
    }
    if (call.has(u"version"_s)) {
        call.out().write(program.toUtf8() + ' ' + HUITONG_VERSION + '\n');
        return Exit::Done;
    }
    if (const QString wrong = misused(parsed); !wrong.isEmpty())
        return call.misuse(wrong);
    return parsed.command->run(call);
}

} // namespace

int run(const QStringList &arguments, QIODevice &out, QIODevice &err)
{
    const QString id = languageOf(arguments);
    const Language language(id);
    Parsed parsed;
    parse(arguments, parsed);
    return static_cast<int>(runParsed(parsed, Call(parsed.options, id, out, err)));
}

bool paints(const QStringList &arguments)
{
    Parsed parsed;
    parse(arguments, parsed);
    QBuffer nowhere;
    return parsed.command && parsed.understood && parsed.command->paints(Call(parsed.options, {}, nowhere, nowhere));
}

} // namespace app::cli
