// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "tests/support/postgrescluster.h"

#include <cstdlib>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

QString freshName()
{
    static int count = 0;
    return u"t%1"_s.arg(++count);
}

std::unique_ptr<db::Store> orEnd(db::Result<std::unique_ptr<db::Store>> opened)
{
    if (!opened)
        qFatal("%s (%s)", qPrintable(opened.error().text), qPrintable(opened.error().detail));
    return std::move(*opened);
}

} // namespace

TestDatabase::TestDatabase(db::Engine engine)
{
    m_location = { engine, m_folder.filePath(u"test.huitong"_s) };
    if (engine == db::Engine::Postgres) {
        PostgresCluster *cluster = PostgresCluster::shared();
        const QString name = freshName();
        if (!cluster || !cluster->createDatabase(name))
            qFatal("no PostgreSQL server could be started");
        m_location.text = cluster->uri(name);
    }
}

std::unique_ptr<db::Store> TestDatabase::create(const QString &desk) const
{
    return orEnd(db::Store::create(m_location, { desk, u"tester"_s }));
}

std::unique_ptr<db::Store> TestDatabase::open(const QString &desk) const
{
    return orEnd(db::Store::open(m_location, { desk, u"tester"_s }));
}

db::Engine engineFrom(int &argc, char **argv)
{
    if (argc < 2 || (qstrcmp(argv[1], "sqlite") != 0 && qstrcmp(argv[1], "postgres") != 0))
        return db::Engine::Sqlite;
    const bool postgres = qstrcmp(argv[1], "postgres") == 0;
    std::copy(argv + 2, argv + argc + 1, argv + 1);
    --argc;
    if (postgres && !PostgresCluster::available()) {
        const bool required = qEnvironmentVariableIsSet("HUITONG_REQUIRE_POSTGRES");
        std::fputs(required ? "PostgreSQL is required and missing\n" : "PostgreSQL is missing: skipped\n", stderr);
        std::exit(required ? 1 : 77);
    }
    return postgres ? db::Engine::Postgres : db::Engine::Sqlite;
}

db::Conference someConference(db::Store &store, const QString &code)
{
    db::Conference conference;
    conference.code = code;
    conference.title = { { u"en"_s, u"Spring meeting"_s }, { u"zh"_s, u"春季会议"_s } };
    const auto done = store.write({ "Make %1", { code } }, [&](db::WriteSession &s) { s.insert(conference); });
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
    return conference;
}

} // namespace tests
