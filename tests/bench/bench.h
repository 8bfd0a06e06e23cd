// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What all measurements share: the ground they stand on, the watch, and the line they print.

#include "db/store.h"

#include <QTemporaryDir>

#include <functional>

namespace tests::bench {

/// Only counts while it runs, so that what belongs to neither side can be left out.
class Stopwatch
{
public:
    void start() { m_start = now(); }
    void stop() { m_sum += now() - m_start; }
    [[nodiscard]] double milliseconds() const { return static_cast<double>(m_sum) / 1e6; }
    /// From now on counts the processor's time instead of the wall's: for a machine that others use too.
    static void countProcessorTime();

private:
    static qint64 now();

    qint64 m_start = 0;
    qint64 m_sum = 0;
};

/// Milliseconds that a piece of work takes.
double timed(const std::function<void()> &work);

/// The shortest of several runs of both sides, taken in turns, so that a busy moment hits both.
struct Duel
{
    double ours = 1e18;
    double anchor = 1e18;
};
Duel duel(int rounds, const std::function<double()> &ours, const std::function<double()> &anchor);

/// One line: name, N, ours and anchor in milliseconds, their ratio, a note.
void print(const char *name, qint64 size, const Duel &times, const QString &note = {});

/// How much more memory than before the program has held at once, in MB.
class MemoryPeak
{
public:
    MemoryPeak();
    [[nodiscard]] double megabytes() const;

private:
    qint64 m_before = 0;
};

/// A file with one conference and N participants, made when it is first needed.
class Ground
{
public:
    explicit Ground(qint64 size) : m_size(size) {}

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// An empty file with the tables and the conference; gives the conference's id.
    db::Id makeEmpty(const QString &name) const;
    [[nodiscard]] std::unique_ptr<db::Store> open(const QString &name) const;
    /// The name of the full file.
    const QString &full();
    [[nodiscard]] db::Id conference() const { return m_conference; }

private:
    QTemporaryDir m_folder;
    qint64 m_size;
    QString m_full;
    db::Id m_conference = 0;
};

/// Writes the crowd into an empty file as one change, through the data layer; gives the milliseconds of its part.
double loadCrowd(db::Store &store, db::Id conference, qint64 size);

void benchLoad(Ground &ground);
void benchCsvOut(Ground &ground);
void benchIds(Ground &ground);
void benchRows(Ground &ground);
void benchOpen(Ground &ground);
void benchTable(Ground &ground);

template<class T>
void check(const db::Result<T> &result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
}

} // namespace tests::bench
