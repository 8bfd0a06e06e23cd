// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <memory>

// Papers need Qt's fonts and painting, for which no display is needed; all else does without them.
static std::unique_ptr<QCoreApplication> applicationFor(const QStringList &arguments, int &argc, char **argv)
{
    if (!app::cli::paints(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QFile::decodeName(argv[i]);
    // Errors are one sentence each; what libraries remark in passing is for those who ask with QT_LOGGING_RULES.
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    std::signal(SIGPIPE, SIG_IGN); // a reader that stops early is an error of writing
    std::signal(SIGXFSZ, SIG_IGN); // so is a limit on the size of files
    int ownArguments = 1; // Qt would take -style and the like out of the arguments
    const auto application = applicationFor(arguments, ownArguments, argv);
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    const int code = app::cli::run(arguments, out, err);
    if ((out.flush() && out.error() == QFileDevice::NoError) || code != 0)
        return code;
    err.write(QCoreApplication::translate("Cli", "The answer could not be written.").toUtf8() + '\n');
    return 1;
}
