// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench [N=100000] [cpu] [name…]: measures our work beside the least that can do the same, in one run on the same
// machine, and prints "name N ours anchor ratio note", times in milliseconds. What counts is the ratio: absolute figures
// move with the machine. Build it optimised (cmake --preset release) and leave the machine alone meanwhile, or say `cpu`
// to count the processor's time only. The anchors:
//   load    SQLite's C interface writing the same finished rows into the same tables with the same indexes
//   flat    reading the same people from CSV into one flat table with two indexes, through the C interface
//   csv-out a loop over the C interface that writes the attendee list with the same bytes
//   ids-…   the same SELECT of ids, stepped through the C interface; a line for each order
//   rows    the first hundred participants by id, one joined row each
//   open    opening the file and reading its schema's number
//   table-… a bare QTableView over a vector of ids, its rows fetched by the C interface; offscreen
// bench start FILE [PROGRAM…]: how long programs take until their window is painted and answers, beside a bare Qt window;
// on an Xvfb of its own, warm and with their files forgotten.
// Measurements write into a temporary folder (TMPDIR chooses the disk), about 2 kB a person.

#include "tests/bench/bench.h"

#include "db/records/conference.h"
#ifdef HUITONG_BENCH_START
#include "tests/bench/start.h"
#endif

#include <QApplication>
#include <QFile>

#include <malloc.h>

#include <ctime>

using namespace Qt::StringLiterals;

namespace tests::bench {

namespace {

clockid_t clockInUse = CLOCK_MONOTONIC;

} // namespace

void Stopwatch::countProcessorTime()
{
    clockInUse = CLOCK_PROCESS_CPUTIME_ID;
}

qint64 Stopwatch::now()
{
    timespec time{};
    clock_gettime(clockInUse, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

double timed(const std::function<void()> &work)
{
    Stopwatch watch;
    watch.start();
    work();
    watch.stop();
    return watch.milliseconds();
}

Duel duel(int rounds, const std::function<double()> &ours, const std::function<double()> &anchor)
{
    Duel best;
    for (int round = 0; round < rounds; ++round) {
        best.ours = std::min(best.ours, ours());
        best.anchor = std::min(best.anchor, anchor());
    }
    return best;
}

void print(const char *name, qint64 size, const Duel &times, const QString &note)
{
    std::printf("%-16s %8lld %10.2f %10.2f %7.2f  %s\n", name, static_cast<long long>(size), times.ours, times.anchor,
                times.ours / times.anchor, qPrintable(note));
    std::fflush(stdout);
}

namespace {

/// A figure in kB of /proc/self/status.
qint64 statusOf(const QByteArray &field)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith(field + ':'))
            return line.mid(field.size() + 1).trimmed().split(' ').first().toLongLong();
    return 0;
}

} // namespace

// What was freed goes back to the system first, or it would hide what is taken next. Writing 5 there sets the highest
// mark back to what is held now.
MemoryPeak::MemoryPeak()
{
    malloc_trim(0);
    m_before = statusOf("VmRSS");
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

double MemoryPeak::megabytes() const
{
    return static_cast<double>(statusOf("VmHWM") - m_before) / 1024;
}

db::Id Ground::makeEmpty(const QString &name) const
{
    const auto store = db::Store::create({ db::Engine::Sqlite, path(name) }, { u"desk"_s, u"bench"_s });
    check(store);
    db::Conference conference;
    conference.code = u"bench"_s;
    conference.title.set(u"en"_s, u"Bench"_s);
    check((*store)->write({ "Make" }, [&](db::WriteSession &s) { s.insert(conference); }));
    return conference.id;
}

std::unique_ptr<db::Store> Ground::open(const QString &name) const
{
    auto store = db::Store::open({ db::Engine::Sqlite, path(name) }, { u"desk"_s, u"bench"_s });
    check(store);
    return std::move(*store);
}

const QString &Ground::full()
{
    if (m_full.isEmpty()) {
        m_full = u"full.huitong"_s;
        m_conference = makeEmpty(m_full);
        loadCrowd(*open(m_full), m_conference, m_size);
    }
    return m_full;
}

namespace {

struct Measurement
{
    const char *name;
    void (*run)(Ground &);
};

constexpr Measurement measurements[] = {
    { "load", benchLoad }, { "csv-out", benchCsvOut }, { "ids", benchIds }, { "rows", benchRows }, { "open", benchOpen },
    { "table", benchTable },
};

int run(const QStringList &words)
{
    bool isNumber = false;
    const qint64 wished = words.value(1).toLongLong(&isNumber);
    Ground ground(isNumber ? wished : 100'000);
    QStringList names = words.mid(isNumber ? 2 : 1);
    if (names.removeAll(u"cpu"_s) > 0)
        Stopwatch::countProcessorTime();
    for (const QString &name : names)
        if (std::ranges::none_of(measurements, [&](const Measurement &m) { return name == QLatin1StringView(m.name); })) {
            std::fprintf(stderr, "bench [N=100000] [cpu] [load] [csv-out] [ids] [rows] [open] [table]\n");
            return 2;
        }
    std::printf("%-16s %8s %10s %10s %7s  %s\n", "name", "N", "ours", "anchor", "ratio", "note");
    for (const Measurement &measurement : measurements)
        if (names.isEmpty() || names.contains(QLatin1StringView(measurement.name)))
            measurement.run(ground);
    return 0;
}

} // namespace

} // namespace tests::bench

int main(int argc, char **argv)
{
    // Nobody needs to see the table, and an environment without a screen is enough.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
#ifdef HUITONG_BENCH_START
    if (const QStringList words = QApplication::arguments(); words.value(1) == "start"_L1)
        return tests::bench::benchStart(words.mid(2));
#endif
    return tests::bench::run(QApplication::arguments());
}
