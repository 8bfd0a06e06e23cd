// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/anchor.h"
#include "tests/bench/bench.h"
#include "tests/bench/people.h"

#include <QFile>

namespace tests::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkSize = 4000;

/// A few thousand of the crowd as records.
struct Chunk
{
    QList<db::Person> people;
    QList<db::Post> posts;
    QList<db::Attendee> attendees;
};

Chunk takeChunk(Crowd &crowd, qint64 count, const QList<db::Organisation> &bodies, db::Id conference)
{
    Chunk chunk;
    for (qint64 i = 0; i < count; ++i) {
        Crowd::Somebody somebody = crowd.next();
        somebody.post.organisation = bodies[somebody.organisation].id;
        somebody.attendee.conference = conference;
        chunk.people += somebody.person;
        chunk.posts += somebody.post;
        chunk.attendees += somebody.attendee;
    }
    return chunk;
}

void loadChunk(db::WriteSession &session, Chunk &chunk)
{
    session.load(chunk.people);
    for (qsizetype i = 0; i < chunk.people.size(); ++i)
        chunk.posts[i].person = chunk.attendees[i].person = chunk.people[i].id;
    session.load(chunk.posts);
    for (qsizetype i = 0; i < chunk.posts.size(); ++i)
        chunk.attendees[i].post = chunk.posts[i].id;
    session.load(chunk.attendees);
}

} // namespace

double loadCrowd(db::Store &store, db::Id conference, qint64 size)
{
    Crowd crowd(size);
    QList<db::Organisation> bodies;
    for (qint64 i = 0; i < crowd.organisations(); ++i)
        bodies += crowd.nextOrganisation();
    Stopwatch watch;
    watch.start();
    check(store.write({ "Import" }, [&](db::WriteSession &session) {
        session.load(bodies);
        for (qint64 done = 0; done < size; done += chunkSize) {
            watch.stop();
            Chunk chunk = takeChunk(crowd, std::min(chunkSize, size - done), bodies, conference);
            watch.start();
            loadChunk(session, chunk);
        }
    }));
    watch.stop();
    return watch.milliseconds();
}

namespace {

/// Some finished rows of one table, in memory as SQLite will bind them.
class Rows
{
public:
    Rows(Database &from, const char *table) : m_table(table), m_select(from, QByteArray("SELECT * FROM ") + table + " ORDER BY id") {}
    /// Fetches the next rows; false when there are none left.
    bool fetch(qint64 count);
    void write(Database &to) const;

private:
    struct Value
    {
        int type;
        qint64 integer; ///< or where the bytes begin
        int size;
    };

    QByteArray m_table;
    Statement m_select;
    std::vector<Value> m_values;
    QByteArray m_bytes;
};

bool Rows::fetch(qint64 count)
{
    m_values.clear();
    m_bytes.resize(0);
    const int columns = sqlite3_column_count(m_select.statement);
    for (; count > 0 && m_select.next(); --count)
        for (int i = 0; i < columns; ++i) {
            Value value{ sqlite3_column_type(m_select.statement, i), sqlite3_column_int64(m_select.statement, i), 0 };
            if (value.type == SQLITE_TEXT || value.type == SQLITE_BLOB) {
                value.integer = m_bytes.size();
                m_bytes.append(static_cast<const char *>(sqlite3_column_blob(m_select.statement, i)), sqlite3_column_bytes(m_select.statement, i));
                value.size = sqlite3_column_bytes(m_select.statement, i);
            }
            m_values.push_back(value);
        }
    return !m_values.empty();
}

void Rows::write(Database &to) const
{
    const int columns = sqlite3_column_count(m_select.statement);
    Statement insert(to, "INSERT INTO " + m_table + " VALUES (?" + QByteArray(",?").repeated(columns - 1) + ')');
    for (std::size_t at = 0; at < m_values.size();) {
        for (int i = 1; i <= columns; ++i, ++at) {
            const Value &value = m_values[at];
            if (value.type == SQLITE_INTEGER)
                sqlite3_bind_int64(insert.statement, i, value.integer);
            else if (value.type == SQLITE_NULL)
                sqlite3_bind_null(insert.statement, i);
            else if (value.type == SQLITE_TEXT)
                sqlite3_bind_text(insert.statement, i, m_bytes.constData() + value.integer, value.size, SQLITE_STATIC);
            else
                sqlite3_bind_blob(insert.statement, i, m_bytes.constData() + value.integer, value.size, SQLITE_STATIC);
        }
        insert.run();
    }
}

double loadBare(const QString &fullPath, const QString &emptyPath)
{
    Database from(fullPath);
    Database to(emptyPath);
    Rows bodies(from, "organisation");
    Rows people(from, "person");
    Rows posts(from, "post");
    Rows attendees(from, "attendee");
    bodies.fetch(std::numeric_limits<qint64>::max());
    Stopwatch watch;
    watch.start();
    to.run("BEGIN IMMEDIATE");
    bodies.write(to);
    watch.stop();
    while (people.fetch(chunkSize) && posts.fetch(chunkSize) && attendees.fetch(chunkSize)) {
        watch.start();
        for (const Rows *rows : { &people, &posts, &attendees })
            rows->write(to);
        watch.stop();
    }
    watch.start();
    to.run("COMMIT");
    watch.stop();
    return watch.milliseconds();
}

/// Reads one record of CSV, undoing quotes; gives where the next one begins.
const char *readRecord(const char *at, const char *end, std::vector<QByteArray> &cells)
{
    std::size_t column = 0;
    cells[0].resize(0);
    for (bool isQuoted = false; at < end; ++at) {
        if (*at == '"')
            isQuoted = !isQuoted;
        if (*at == '"' && (isQuoted || at + 1 == end || at[1] != '"')) {
            if (isQuoted && at[-1] == '"')
                cells[column] += '"';
        } else if (!isQuoted && *at == ',' && column + 1 < cells.size()) {
            cells[++column].resize(0);
        } else if (!isQuoted && *at == '\n') {
            return at + 1;
        } else if (*at != '"' && (isQuoted || *at != '\r')) {
            cells[column] += *at;
        }
    }
    return end;
}

double loadFlat(const QByteArray &csv, const QString &path)
{
    QFile::remove(path);
    Database to(path);
    return timed([&] {
        to.run("CREATE TABLE people (number, name, name_latin, organisation, title, country, category, status, phone, email, remarks, badge);"
               "CREATE INDEX people_name ON people (name); CREATE INDEX people_badge ON people (badge); BEGIN IMMEDIATE");
        Statement insert(to, "INSERT INTO people VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
        std::vector<QByteArray> cells(12);
        const char *const end = csv.constData() + csv.size();
        for (const char *at = readRecord(csv.constData(), end, cells); at < end;) {
            at = readRecord(at, end, cells);
            for (int i = 0; i < 12; ++i)
                sqlite3_bind_text(insert.statement, i + 1, cells[i].constData(), static_cast<int>(cells[i].size()), SQLITE_STATIC);
            insert.run();
        }
        to.run("COMMIT");
    });
}

void removeFile(const QString &path)
{
    for (const QString &ending : { QString(), u"-wal"_s, u"-shm"_s })
        QFile::remove(path + ending);
}

} // namespace

void benchLoad(Ground &ground)
{
    const QString full = ground.path(ground.full());
    const int rounds = ground.size() > 200'000 ? 1 : 3;
    const auto inEmptyFile = [&](const auto &load) {
        const QString name = u"load.huitong"_s;
        const db::Id conference = ground.makeEmpty(name);
        const double time = load(name, conference);
        removeFile(ground.path(name));
        return time;
    };
    double peak = 0;
    const Duel rows = duel(rounds, [&] {
        return inEmptyFile([&](const QString &name, db::Id conference) {
            const auto store = ground.open(name);
            const MemoryPeak memory;
            const double time = loadCrowd(*store, conference, ground.size());
            peak = memory.megabytes();
            return time;
        });
    }, [&] {
        return inEmptyFile([&](const QString &name, db::Id) { return loadBare(full, ground.path(name)); });
    });
    print("load", ground.size(), rows, u"keys derived; anchor: the same finished rows; peak +%1 MB"_s.arg(peak, 0, 'f', 0));
    const QByteArray csv = listOf(ground.size());
    Duel flat{ rows.ours, 1e18 };
    for (int round = 0; round < rounds; ++round)
        flat.anchor = std::min(flat.anchor, loadFlat(csv, ground.path(u"flat"_s)));
    print("flat", ground.size(), flat, u"anchor: the same list as text into one flat table"_s);
    removeFile(ground.path(u"flat"_s));
}

} // namespace tests::bench
