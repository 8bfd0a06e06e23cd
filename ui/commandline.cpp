// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline.h"

#include "ui/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace ui::commandline {

using namespace Qt::StringLiterals;

namespace {

struct StartText
{
    Q_DECLARE_TR_FUNCTIONS(StartText)
};

constexpr int done = 0;
constexpr int withoutDisplay = 3;

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        { u"lang"_s, StartText::tr("The language of the window this time: zh, ko or en."), u"LANGUAGE"_s },
        { u"desk"_s, StartText::tr("The name of this desk; else the remembered one."), u"NAME"_s },
        { u"who"_s, StartText::tr("The name of the person at the desk."), u"NAME"_s },
        { { u"h"_s, u"help"_s }, StartText::tr("Show this help.") },
        { { u"v"_s, u"version"_s }, StartText::tr("Show the version.") },
    });
    parser.addPositionalArgument(
        u"LOCATION"_s, StartText::tr("A .huitong file or postgresql://…; else what was open last."), u"[LOCATION]"_s);
}

// Looked for by hand: Qt's own options, which nobody has taken out yet, are unknown to a parser.
bool asksFor(const QStringList &arguments, const QStringList &options)
{
    const auto end = std::ranges::find(arguments, u"--"_s);
    return std::any_of(arguments.begin(), end, [&](const QString &one) { return options.contains(one); });
}

QString languageIn(const QStringList &arguments)
{
    QString language;
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != "--"_L1; ++i)
        if (arguments[i] == "--lang"_L1)
            language = arguments.value(i + 1);
        else if (arguments[i].startsWith("--lang="_L1))
            language = arguments[i].section(u'=', 1);
    return language.isEmpty() ? language::preferred() : language;
}

void print(std::FILE *where, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), where);
}

} // namespace

void complain(const QString &sentence)
{
    print(stderr, sentence + u'\n');
}

db::Result<Wishes> wishesIn(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return db::Error{ db::Kind::Invalid, parser.errorText(), {} };
    const QString language = parser.value(u"lang"_s);
    if (parser.isSet(u"lang"_s) && !language::all().contains(language))
        return db::Error{ db::Kind::Invalid,
                          StartText::tr("There is no language %1. Languages are zh, ko and en.").arg(language),
                          {} };
    return Wishes{ language, parser.value(u"desk"_s), parser.value(u"who"_s), parser.positionalArguments().value(0) };
}

bool isDisplayMissing(const QStringList &arguments)
{
    for (const char *name : { "QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY" })
        if (!qEnvironmentVariableIsEmpty(name))
            return false;
    const auto names = [](const QString &one) {
        const QString option = one.section(u'=', 0, 0);
        return QStringList{ u"-platform"_s, u"--platform"_s, u"-display"_s, u"--display"_s }.contains(option);
    };
    return std::ranges::none_of(arguments, names);
}

std::optional<int> answerWithoutWindow(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QFile::decodeName(argv[i]);
    const bool help = asksFor(arguments, { u"-h"_s, u"--help"_s });
    const bool version = asksFor(arguments, { u"-v"_s, u"--version"_s });
    if (!help && !version && !isDisplayMissing(arguments))
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    language::speak(languageIn(arguments));
    QCommandLineParser parser;
    addOptions(parser);
    if (help)
        print(stdout, parser.helpText());
    else if (version)
        print(stdout, u"huitong %1\n"_s.arg(QCoreApplication::applicationVersion()));
    else
        complain(
            StartText::tr("Huitong cannot show its window, because there is no display here. Start it on a desktop, "
                          "or use huitong-cli, which needs none."));
    return help || version ? done : withoutDisplay;
}

} // namespace ui::commandline
