// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crashnotice.h"

#include "db/history.h"
#include "ui/helpactions.h"
#include "ui/widgets/messagebar.h"
#include "ui/workspace.h"

#include <QDateTime>
#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;

CrashNotice::CrashNotice(Workspace &workspace, widgets::MessageBar &bar, HelpActions &help, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_bar(bar), m_help(help)
{
    connect(&m_workspace, &Workspace::opened, this, &CrashNotice::say);
}

void CrashNotice::begin()
{
    m_isDue = true;
    say();
}

void CrashNotice::say()
{
    if (!m_isDue)
        return;
    m_isDue = m_workspace.store() == nullptr;
    const QString last = lastChange();
    const QString text = last.isEmpty()
        ? tr("The last session ended unexpectedly. Everything that was saved is there.")
        : tr("The last session ended unexpectedly. Everything that was saved is there, up to: %1").arg(last);
    m_bar.say(widgets::Tone::Attention, text, tr("Show the log folder"), [this] { m_help.showLog(); });
}

QString CrashNotice::lastChange() const
{
    if (!m_workspace.store())
        return {};
    const auto newest = m_workspace.store()->read([](db::Session &s) { return db::history::list(s, 1); });
    if (!newest || newest->isEmpty())
        return {};
    const QDateTime at = QDateTime::fromString(newest->first().at, Qt::ISODateWithMs).toLocalTime();
    //: when it was saved, and its sentence, as in: 3 Sep 2026 14:02, Register KIM Min-su
    return tr("%1, %2").arg(QLocale().toString(at, QLocale::ShortFormat), db::history::title(newest->first()));
}

} // namespace ui
