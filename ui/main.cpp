// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the window: huitong [--lang zh|ko|en] [--desk NAME] [--who NAME] [FILE or postgresql://…]

#include "ui/backups/attach.h"
#include "ui/identitydialog.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/pages/pages.h"
#include "ui/quickfind/quickfind.h"
#include "ui/process/crashmarker.h"
#include "ui/process/log.h"
#include "ui/process/singleinstance.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

// What is opened: what was named, as an absolute path, else what was open last if it is still there.
QString placeOf(const QString &named)
{
    if (!named.isEmpty())
        return named.startsWith("postgres"_L1) ? named : QFileInfo(named).absoluteFilePath();
    const QString last = ui::settings::text(ui::settings::lastPlace);
    return last.startsWith("postgres"_L1) || QFileInfo::exists(last) ? last : QString();
}

} // namespace

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

    const QString place = placeOf(parser.positionalArguments().value(0));
    ui::process::SingleInstance instance;
    if (!place.isEmpty() && instance.claim(place) == ui::process::SingleInstance::Claim::Elsewhere)
        return 0; // that window was called to the front
    ui::process::startLog(ui::process::logFolder());
    ui::process::CrashMarker marker(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                                    + u"/running"_s);
    qCInfo(ui::process::session) << "Huitong" << HUITONG_VERSION << "on Qt" << qVersion()
                                 << QGuiApplication::platformName();

    ui::theme::start();
    ui::language::use(parser.isSet(lang) ? parser.value(lang) : ui::language::preferred());
    db::Identity identity{ parser.value(desk), parser.value(who) };
    if (identity.desk.isEmpty())
        identity.desk = ui::rememberedIdentity().desk;
    if (identity.who.isEmpty())
        identity.who = ui::settings::text(ui::settings::who);

    ui::Workspace workspace(identity);
    ui::MainWindow window(workspace, ui::pages::make);
    new ui::quickfind::QuickFind(workspace, &window);
    window.setInstance(&instance);
    ui::backups::attach(workspace, window);
    window.show();
    // What the first picture does not need comes after it.
    QTimer::singleShot(0, &window, [&] {
        if (marker.takeEarlier())
            window.tellOfCrash();
        window.begin(place);
    });
    const int code = QApplication::exec();
    qCInfo(ui::process::session) << "ended";
    return code;
}
