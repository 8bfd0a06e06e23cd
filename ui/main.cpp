// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the window: huitong [--lang zh|ko|en] [--desk NAME] [--who NAME] [FILE or postgresql://…]

#include "ui/identitydialog.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/pages/pages.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <csignal>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    std::signal(SIGXFSZ, SIG_IGN); // a limit on the size of files is an error of writing
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Huitong"_s);
    QApplication::setApplicationName(u"huitong"_s);
    QApplication::setApplicationVersion(QStringLiteral(HUITONG_VERSION));
    QApplication::setDesktopFileName(u"org.huitong.huitong"_s);
    QApplication::setWindowIcon(QIcon(u":/org.huitong.huitong.svg"_s));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption lang(u"lang"_s, u"zh, ko or en"_s, u"LANGUAGE"_s);
    const QCommandLineOption desk(u"desk"_s, u"the name of this desk"_s, u"NAME"_s);
    const QCommandLineOption who(u"who"_s, u"who works here"_s, u"NAME"_s);
    parser.addOptions({ lang, desk, who });
    parser.addPositionalArgument(u"LOCATION"_s, u"a .huitong file or postgresql://…"_s, u"[LOCATION]"_s);
    parser.process(application);

    ui::theme::start();
    ui::language::use(parser.isSet(lang) ? parser.value(lang) : ui::language::preferred());
    db::Identity identity{ parser.value(desk), parser.value(who) };
    if (identity.desk.isEmpty())
        identity.desk = ui::rememberedIdentity().desk;
    if (identity.who.isEmpty())
        identity.who = ui::settings::text(ui::settings::who);

    ui::Workspace workspace(identity);
    ui::MainWindow window(workspace, ui::pages::make);
    window.show();
    window.begin(parser.positionalArguments().value(0));
    return QApplication::exec();
}
