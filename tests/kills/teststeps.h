// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two steps that no release has: they stand for those that later versions will bring, and take long enough to be
// killed in the middle.

#include "db/migrations.h"

namespace tests::kills {

inline constexpr char stepOfAColumn[] = R"(
ALTER TABLE person ADD COLUMN nickname TEXT NOT NULL DEFAULT '';
UPDATE person SET nickname = given || family;
CREATE INDEX person_nickname ON person (nickname);
)";

inline constexpr char stepOfATable[] = R"(
CREATE TABLE greeting (person {int64} PRIMARY KEY REFERENCES person, words TEXT NOT NULL) {strict};
INSERT INTO greeting (person, words) SELECT id, nickname || search FROM person;
CREATE INDEX greeting_words ON greeting (words);
)";

/// The program's steps and two more.
inline QList<db::Step> testSteps()
{
    const int newest = db::steps().last().number;
    return db::steps() + QList<db::Step>{ { newest + 1, stepOfAColumn }, { newest + 2, stepOfATable } };
}

} // namespace tests::kills
