// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the window: huitong [--lang zh|ko|en] [--desk NAME] [--who NAME] [FILE or postgresql://…]

#include "ui/backups/attach.h"
#include "ui/commandline.h"
#include "ui/identitydialog.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/pages/pages.h"
#include "ui/process/crashmarker.h"
#include "ui/process/log.h"
#include "ui/process/singleinstance.h"
#include "ui/quickfind/quickfind.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QStandardPaths>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int misused = 2; // the exit code for arguments that cannot be understood

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
    QCoreApplication::setOrganizationName(u"Huitong"_s);
    QCoreApplication::setApplicationName(u"huitong"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HUITONG_VERSION));
    if (const auto answered = ui::commandline::answerWithoutWindow(argc, argv))
        return *answered;
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"org.huitong.huitong"_s);
    QApplication::setWindowIcon(QIcon(u":/org.huitong.huitong.svg"_s));

    ui::language::speak(ui::language::preferred());
    const auto wishes = ui::commandline::wishesIn(QApplication::arguments());
    if (!wishes) {
        ui::commandline::complain(wishes.error().text);
        return misused;
    }
    const QString place = placeOf(wishes->place);
    ui::process::SingleInstance instance;
    if (!place.isEmpty() && instance.claim(place) == ui::process::SingleInstance::Claim::Elsewhere)
        return 0; // that window was called to the front
    ui::process::startLog(ui::process::logFolder());
    ui::process::CrashMarker marker(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                                    + u"/running"_s);
    qCInfo(ui::process::session) << "Huitong" << HUITONG_VERSION << "on Qt" << qVersion()
                                 << QGuiApplication::platformName();

    ui::theme::start();
    ui::language::use(wishes->language.isEmpty() ? ui::language::preferred() : wishes->language);
    db::Identity identity{ wishes->desk, wishes->who };
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
