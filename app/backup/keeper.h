// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The backups of one database that come by themselves: a folder of its own for each, names that tell the moment and the
// reason, and old ones that go when newer ones stand for them. Other files in the folder are never touched.

#include "app/backup/backup.h"

#include <QDateTime>

namespace app::backup {

/// Why a backup was made. Update copies are those that opening a file of an older version leaves beside it.
enum class Reason { Clock, Hand, Import, Edit, Removal, Restore, Update };
QString inWords(Reason reason);

struct Backup
{
    QString path;
    QDateTime at; ///< UTC
    Reason reason = Reason::Clock;
    qint64 size = 0;
    qint64 people = -1; ///< -1 when not known
};

/// How long something that changed waits for its backup.
inline constexpr int minutesBetween = 30;

/// What newer backups stand for at `now`. Everything of the last 2 days is kept, then the newest of each day for 14
/// days, of each week for 8 weeks and of each month for 12 months (in UTC), and always the newest of all.
QList<Backup> toRemove(QList<Backup> backups, const QDateTime &now);

/// Where the folders of all databases lie: $HUITONG_BACKUPS, else what was set here, else "huitong/backups" among this
/// person's data.
QString standardRoot();
/// Set from the settings before any backup is made; empty takes it back.
void setStandardRoot(const QString &folder);

class Keeper
{
public:
    using Now = QDateTime (*)();
    explicit Keeper(const db::Location &location, const QString &root = standardRoot(),
                    Now now = QDateTime::currentDateTimeUtc);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Newest first, with the copies that updates of the program left beside a file.
    [[nodiscard]] QList<Backup> backups() const;
    /// When the newest was made, going by names alone; invalid when there is none.
    [[nodiscard]] QDateTime newest() const;
    /// Whether the newest is old enough that what changed since should have its own.
    [[nodiscard]] bool isDue() const;

    /// Makes one, then takes away what it stands for. The errors are those of `backup::backUp`.
    db::Result<Backup> backUp(db::Store &store, Reason reason, const Progress &progress = goOn) const;
    /// The same, unless the newest backup holds everything.
    db::Result<std::optional<Backup>> backUpChanges(db::Store &store, Reason reason,
                                                    const Progress &progress = goOn) const;

private:
    [[nodiscard]] QList<Backup> named() const;
    [[nodiscard]] QList<Backup> besides() const;
    [[nodiscard]] QDateTime nextMoment() const;
    void removeStaleParts() const;

    db::Location m_location;
    QString m_folder;
    Now m_now;
};

/// To be called before many rows change at once, on the thread that does it (a large database takes a second or more).
/// Nothing is made when the newest backup holds everything.
db::Result<void> before(db::Store &store, Reason reason, const Progress &progress = goOn);

} // namespace app::backup
