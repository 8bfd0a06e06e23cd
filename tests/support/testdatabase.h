// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A database of one engine for one test: a file in a folder of its own, or a database on the test's own server.

#include "db/records/conference.h"
#include "db/store.h"

#include <QTemporaryDir>

namespace tests {

class TestDatabase
{
public:
    explicit TestDatabase(db::Engine engine);

    [[nodiscard]] const db::Location &location() const { return m_location; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Makes the tables and opens; ends the test program with a sentence when that fails.
    [[nodiscard]] std::unique_ptr<db::Store> create(const QString &desk = QStringLiteral("desk A")) const;
    [[nodiscard]] std::unique_ptr<db::Store> open(const QString &desk = QStringLiteral("desk A")) const;

private:
    QTemporaryDir m_folder;
    db::Location m_location;
};

/// Takes `sqlite` or `postgres` from the program's arguments; SQLite when neither is there. Ends the program with a
/// failure when PostgreSQL is asked for, required and missing, with a skip when it is only missing.
db::Engine engineFrom(int &argc, char **argv);

/// A conference to hang things on.
db::Conference someConference(db::Store &store, const QString &code = QStringLiteral("spring"));

} // namespace tests
