// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/keeper.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QMutex>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace app::backup {

using namespace Qt::StringLiterals;
using db::Kind;

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

const QString ending = u".huitong.zst"_s;
const QString momentFormat = u"yyyy-MM-dd'T'HHmmss'Z'"_s;

/// The words in file names, in the order of Reason.
constexpr std::array reasonWords{ "clock"_L1, "hand"_L1, "import"_L1, "edit"_L1, "removal"_L1, "restore"_L1 };

const QRegularExpression &ourName()
{
    static const QRegularExpression pattern(u"^(\\d{4}-\\d\\d-\\d\\dT\\d{6}Z)-([a-z]+)\\.huitong\\.zst$"_s);
    return pattern;
}

const QRegularExpression &ourPart()
{
    static const QRegularExpression pattern(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d{6}Z-[a-z]+\\.huitong\\.zst\\.[0-9a-z]+\\.part(-journal|-wal|-shm)?$"_s);
    return pattern;
}

QDateTime utc(const QString &text, const QString &format)
{
    QDateTime moment = QDateTime::fromString(text, format);
    moment.setTimeZone(QTimeZone::utc());
    return moment;
}

std::optional<Backup> byName(const QFileInfo &file)
{
    const QRegularExpressionMatch match = ourName().match(file.fileName());
    const auto word = std::ranges::find(reasonWords, match.captured(2));
    if (!match.hasMatch() || word == reasonWords.end())
        return std::nullopt;
    const auto reason = static_cast<Reason>(word - reasonWords.begin());
    return Backup{ file.filePath(), utc(match.captured(1), momentFormat), reason, file.size(), -1 };
}

// A file keeps its backups under whatever way it is reached, and when it is gone.
QString identityOf(const db::Location &location)
{
    if (location.engine != db::Engine::Sqlite)
        return location.text;
    const QFileInfo file(location.text);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(file.absolutePath()).canonicalFilePath() + u'/' + file.fileName()
                               : canonical;
}

QString folderName(const db::Location &location)
{
    const bool isFile = location.engine == db::Engine::Sqlite;
    QString name = isFile ? QFileInfo(identityOf(location)).completeBaseName() : location.name();
    name.replace(QRegularExpression(u"[^\\w.@-]+"_s, QRegularExpression::UseUnicodePropertiesOption), u"_"_s);
    const QByteArray hash = QCryptographicHash::hash(identityOf(location).toUtf8(), QCryptographicHash::Sha256);
    return name.left(40) + u'-' + QString::fromLatin1(hash.toHex().left(12));
}

bool isNewer(const Backup &one, const Backup &other)
{
    return one.at > other.at;
}

void keepNewestOf(const QList<Backup> &newestFirst, const QDateTime &since, qint64 (*period)(QDate),
                  QSet<QString> &kept)
{
    QSet<qint64> seen;
    for (const Backup &backup : newestFirst) {
        const qint64 which = period(backup.at.date());
        if (backup.at >= since && !seen.contains(which))
            kept += backup.path;
        seen += which;
    }
}

qint64 dayOf(QDate date)
{
    return date.toJulianDay();
}

qint64 weekOf(QDate date)
{
    return date.toJulianDay() / 7;
}

qint64 monthOf(QDate date)
{
    return date.year() * 12 + date.month();
}

bool makeFolder(const QString &path)
{
    if (QDir(path).exists())
        return true;
    return QDir().mkpath(path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

QString inWords(Reason reason)
{
    switch (reason) {
    case Reason::Clock:
        //: Why a backup was made
        return BackupText::tr("By the clock");
    case Reason::Hand:
        //: Why a backup was made: somebody asked for it
        return BackupText::tr("By hand");
    case Reason::Import:
        return BackupText::tr("Before an import");
    case Reason::Edit:
        return BackupText::tr("Before a change of many");
    case Reason::Removal:
        return BackupText::tr("Before a removal of many");
    case Reason::Restore:
        return BackupText::tr("Before a restore");
    case Reason::Update:
        return BackupText::tr("Before an update of the program");
    }
    return {};
}

QList<Backup> toRemove(QList<Backup> backups, const QDateTime &now)
{
    std::ranges::sort(backups, isNewer);
    QSet<QString> kept;
    if (!backups.isEmpty())
        kept += backups.first().path;
    for (const Backup &backup : backups)
        if (backup.at >= now.addDays(-2))
            kept += backup.path;
    keepNewestOf(backups, now.addDays(-14), dayOf, kept);
    keepNewestOf(backups, now.addDays(-7 * 8), weekOf, kept);
    keepNewestOf(backups, now.addMonths(-12), monthOf, kept);
    backups.removeIf([&](const Backup &backup) { return kept.contains(backup.path); });
    return backups;
}

namespace {

QMutex rootGuard; // jobs on other threads ask too
QString chosenRoot;

} // namespace

void setStandardRoot(const QString &folder)
{
    const QMutexLocker lock(&rootGuard);
    chosenRoot = folder;
}

QString standardRoot()
{
    const QString wished = qEnvironmentVariable("HUITONG_BACKUPS");
    if (!wished.isEmpty())
        return wished;
    const QMutexLocker lock(&rootGuard);
    if (!chosenRoot.isEmpty())
        return chosenRoot;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/huitong/backups"_s;
}

Keeper::Keeper(const db::Location &location, const QString &root, Now now)
    : m_location(location), m_folder(QDir(root).absoluteFilePath(folderName(location))), m_now(now)
{}

QList<Backup> Keeper::named() const
{
    QList<Backup> found;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files))
        if (const std::optional<Backup> backup = byName(file))
            found += *backup;
    std::ranges::sort(found, isNewer);
    return found;
}

// What opening a file of an older version has left there (db/opening).
QList<Backup> Keeper::besides() const
{
    QList<Backup> found;
    if (m_location.engine != db::Engine::Sqlite)
        return found;
    const QFileInfo info(m_location.text);
    const QString head = info.fileName() + u".before-update-"_s;
    for (const QFileInfo &file : info.dir().entryInfoList(QDir::Files)) {
        const QDateTime at = utc(file.fileName().mid(head.size()), u"yyyyMMdd-HHmmss-zzz"_s);
        if (file.fileName().startsWith(head) && at.isValid())
            found += Backup{ file.filePath(), at, Reason::Update, file.size(), -1 };
    }
    return found;
}

QList<Backup> Keeper::backups() const
{
    QList<Backup> all = named() + besides();
    for (Backup &backup : all)
        backup.people = holdingOf(backup.path).people;
    std::ranges::sort(all, isNewer);
    return all;
}

QDateTime Keeper::newest() const
{
    const QList<Backup> all = named();
    return all.isEmpty() ? QDateTime() : all.first().at;
}

bool Keeper::isDue() const
{
    const QDateTime last = newest(); // one in the future means that the clock was set back
    return !last.isValid() || std::abs(last.secsTo(m_now())) >= minutesBetween * 60;
}

// A program that was killed leaves the file that it was writing; one that still runs has finished long before a day.
void Keeper::removeStaleParts() const
{
    const QDateTime yesterday = m_now().addDays(-1);
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files))
        if (ourPart().match(file.fileName()).hasMatch() && file.lastModified() < yesterday)
            QFile::remove(file.filePath());
}

// Now, in whole seconds; of two in one second the later one comes after.
QDateTime Keeper::nextMoment() const
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(m_now().toSecsSinceEpoch(), Qt::UTC);
    const QDateTime last = newest();
    return last.isValid() && last >= now && now.secsTo(last) < 60 ? last.addSecs(1) : now;
}

db::Result<Backup> Keeper::backUp(db::Store &store, Reason reason, const Progress &progress) const
{
    if (!makeFolder(m_folder))
        return db::Error{ Kind::Denied,
                          BackupText::tr(
                              "The folder for backups, %1, cannot be made. Free some space or allow writing there.")
                              .arg(m_folder),
                          {} };
    removeStaleParts();
    QDateTime at = nextMoment();
    db::Result<void> done;
    QString path;
    for (int tries = 0; tries < 10; ++tries) { // another program may have taken the name of this second
        path = m_folder + u'/' + at.toString(momentFormat) + u'-' + reasonWords.at(static_cast<std::size_t>(reason))
            + ending;
        done = backup::backUp(store, path, progress);
        if (done || done.error().kind != Kind::Duplicate)
            break;
        at = at.addSecs(1);
    }
    if (!done)
        return done.error();
    for (const Backup &old : toRemove(named(), m_now()))
        QFile::remove(old.path);
    return Backup{ path, at, reason, QFileInfo(path).size(), holdingOf(path).people };
}

db::Result<std::optional<Backup>> Keeper::backUpChanges(db::Store &store, Reason reason, const Progress &progress) const
{
    const db::Result<QString> mark = store.read([](db::Session &session) { return markOf(session); });
    if (!mark)
        return mark.error();
    const QList<Backup> known = named();
    if (!known.isEmpty() && holdingOf(known.first().path).mark == *mark)
        return std::optional<Backup>();
    const db::Result<Backup> made = backUp(store, reason, progress);
    return made ? db::Result<std::optional<Backup>>(*made) : db::Result<std::optional<Backup>>(made.error());
}

db::Result<void> before(db::Store &store, Reason reason, const Progress &progress)
{
    const auto done = Keeper(store.location()).backUpChanges(store, reason, progress);
    return done ? db::Result<void>() : db::Result<void>(done.error());
}

} // namespace app::backup
