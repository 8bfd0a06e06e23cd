// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recent.h"

#include "db/location.h"
#include "ui/job.h"
#include "ui/settings.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileInfo>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

bool isServer(const QString &place)
{
    return place.startsWith("postgres"_L1);
}

// The name first, then where it lies: two files of one name are told apart.
QString titleOf(const QString &place)
{
    const QString name = db::Location{ isServer(place) ? db::Engine::Postgres : db::Engine::Sqlite, place }.name();
    if (isServer(place))
        return widgets::withoutMnemonics(name);
    QString folder = QFileInfo(place).path();
    if (folder.startsWith(QDir::homePath()))
        folder.replace(0, QDir::homePath().size(), u"~"_s);
    return widgets::withoutMnemonics(u"%1 – %2"_s.arg(name, folder));
}

QStringList goneOf(const QStringList &places)
{
    QStringList gone;
    for (const QString &place : places)
        if (!isServer(place) && !QFileInfo::exists(place))
            gone += place;
    return gone;
}

} // namespace

namespace recent {

QStringList all()
{
    return settings::list(settings::recentPlaces);
}

void note(const QString &place)
{
    if (!db::Location::parse(place))
        return;
    QStringList places = all();
    places.removeAll(place);
    places.prepend(place);
    settings::set(settings::recentPlaces, QStringList(places.mid(0, most)));
}

void forget(const QStringList &places)
{
    QStringList left = all();
    for (const QString &place : places)
        left.removeAll(place);
    settings::set(settings::recentPlaces, left);
}

} // namespace recent

RecentMenu::RecentMenu(QWidget *parent) : QMenu(parent)
{
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::refill);
    refill();
}

void RecentMenu::retranslate()
{
    setTitle(tr("Open recent"));
    refill();
}

void RecentMenu::refill()
{
    clear();
    const QStringList places = recent::all();
    for (const QString &place : places) {
        QAction *action = addAction(QIcon::fromTheme(isServer(place) ? u"network-server"_s : u"document-open-recent"_s),
                                    titleOf(place));
        action->setData(place);
        connect(action, &QAction::triggered, this, [this, place] { emit chosen(place); });
    }
    addSeparator();
    m_forgetGone = addAction(tr("Take out what is no longer there"));
    m_forgetGone->setEnabled(false);
    connect(m_forgetGone, &QAction::triggered, this, [this] { recent::forget(m_gone); });
    QAction *all = addAction(tr("Clear this list"));
    connect(all, &QAction::triggered, this, [] { recent::forget(recent::all()); });
    menuAction()->setEnabled(!places.isEmpty());
    lookForGone();
}

// A disk that is away may take its time to say so, and the menu does not wait for it.
void RecentMenu::lookForGone()
{
    look<QStringList>(
        this, [places = recent::all()] { return goneOf(places); }, [this](const QStringList &gone) { markGone(gone); });
}

void RecentMenu::markGone(const QStringList &places)
{
    m_gone = places;
    m_forgetGone->setEnabled(!places.isEmpty());
    for (QAction *action : actions())
        if (const QString place = action->data().toString(); places.contains(place) && action->isEnabled()) {
            action->setEnabled(false);
            action->setText(tr("%1 (no longer there)").arg(titleOf(place)));
        }
}

} // namespace ui
