// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpactions.h"

#include "ui/ask.h"
#include "ui/manualwindow.h"
#include "ui/process/log.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QIcon>
#include <QMenu>
#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;

HelpActions::HelpActions(QWidget *window, std::function<QString()> section)
    : QObject(window), m_window(window), m_section(std::move(section)),
      m_help(new QAction(QIcon::fromTheme(u"help-contents"_s), {}, this)),
      m_log(new QAction(QIcon::fromTheme(u"folder-open"_s), {}, this)),
      m_about(new QAction(QIcon::fromTheme(u"help-about"_s), {}, this))
{
    m_help->setShortcut(Qt::Key_F1);
    connect(m_help, &QAction::triggered, this, &HelpActions::showManual);
    connect(m_log, &QAction::triggered, this, &HelpActions::showLog);
    connect(m_about, &QAction::triggered, this, &HelpActions::showAbout);
}

void HelpActions::fill(QMenu *menu)
{
    menu->addAction(m_help);
    menu->addSeparator();
    menu->addActions({ m_log, m_about });
}

void HelpActions::retranslate()
{
    m_help->setText(tr("Manual"));
    m_log->setText(tr("Show the log folder"));
    m_about->setText(tr("About Huitong"));
}

void HelpActions::showManual()
{
    if (!m_manual)
        m_manual = new ManualWindow(m_window);
    m_manual->open(m_section());
}

void HelpActions::showLog()
{
    QDir().mkpath(process::logFolder());
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(process::logFolder())))
        ask::inform(m_window, tr("Show the log folder"),
                    tr("The log lies in %1. It holds nothing about people.").arg(process::logFolder()));
}

void HelpActions::showAbout()
{
    ask::inform(m_window, tr("About Huitong"),
                tr("Huitong %1\nFor the people who run conferences.\n\n"
                   "Free software under the GNU General Public License, version 3 or later.")
                    .arg(u"" HUITONG_VERSION ""_s));
}

} // namespace ui
