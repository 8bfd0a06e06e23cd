// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/goback.h"

#include <QDir>
#include <QStandardPaths>

namespace app::backup {

using namespace Qt::StringLiterals;
using db::Kind;

namespace {

// The store is closed again before anything is put into the file's place.
db::Result<Way> keepPresent(const db::Location &location, const db::Identity &identity)
{
    const auto store = db::Store::open(location, identity);
    if (!store && (store.error().kind == Kind::Busy || store.error().kind == Kind::Offline))
        return store.error();
    if (!store || !(*store)->readOnlyReason().isEmpty())
        return Way::NewFile;
    const db::Result<void> kept = before(**store, Reason::Restore);
    if (kept)
        return Way::InPlace;
    return kept.error().kind == Kind::Broken ? db::Result<Way>(Way::NewFile) : db::Result<Way>(kept.error());
}

QString folderFor(const db::Location &location)
{
    const QFileInfo beside(QFileInfo(location.text).absolutePath());
    if (location.engine == db::Engine::Sqlite && beside.isWritable() && !db::isOnNetworkDisk(beside.filePath()))
        return beside.filePath();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace

QString newFileFor(const db::Location &location, const QDateTime &moment)
{
    const QString base = location.engine == db::Engine::Sqlite ? QFileInfo(location.text).completeBaseName()
                                                               : location.name().section(u'@', 0, 0);
    const QString path = folderFor(location) + u'/' + base + moment.toLocalTime().toString(u"-yyyy-MM-dd-HHmm"_s);
    QString free = path + u".huitong"_s;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = path + u"-%1.huitong"_s.arg(number);
    return free;
}

db::Result<db::Location> goBack(const QString &backup, const db::Location &location, const db::Identity &identity,
                                Way wished, const QString &newFile, const Progress &progress)
{
    const bool inPlace = wished == Way::InPlace && location.engine == db::Engine::Sqlite;
    const db::Result<Way> way = inPlace ? keepPresent(location, identity) : db::Result<Way>(Way::NewFile);
    if (!way)
        return way.error();
    const db::Location target = *way == Way::InPlace ? location : db::Location{ db::Engine::Sqlite, newFile };
    const db::Result<void> done =
        *way == Way::InPlace ? putBack(backup, location.text, progress) : restore(backup, target, progress);
    return done ? db::Result<db::Location>(target) : db::Result<db::Location>(done.error());
}

} // namespace app::backup
