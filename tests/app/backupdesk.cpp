// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desk that the test kills: backupdesk LOCATION ROOT SECONDS registers one person after the other, numbered in their
// names, and backs up after each, with a clock that begins at SECONDS and hurries. Says a line after each backup.
// backupdesk --put-back BACKUP OTHER FILE puts the one and the other into the file in turn.

#include "app/backup/keeper.h"
#include "db/records/person.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

qint64 seconds = 0;

QDateTime hurriedClock()
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

bool addOne(db::Store &store)
{
    return store
        .write({ "Add" },
               [](db::WriteSession &s) {
                   const qint64 count = s.value(u"SELECT count(*) FROM person"_s).toLongLong();
                   db::Person person;
                   person.family = u"P"_s;
                   person.given = QString::number(count + 1);
                   s.insert(person);
               })
        .has_value();
}

int putBackInTurn(const QStringList &words)
{
    std::puts("ready");
    std::fflush(stdout);
    for (int turn = 0;; ++turn)
        if (!app::backup::putBack(words.value(2 + turn % 2), words.value(4)))
            return 4;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == "--put-back"_L1)
        return putBackInTurn(application.arguments());
    const auto location = db::Location::parse(application.arguments().value(1));
    const auto store = db::Store::open(*location, { u"desk A"_s, u"tester"_s });
    if (!store)
        return 1;
    seconds = application.arguments().value(3).toLongLong();
    const app::backup::Keeper keeper(*location, application.arguments().value(2), hurriedClock);
    for (;; seconds += 1200) {
        if (!addOne(**store))
            return 2;
        const auto made = keeper.backUp(**store, app::backup::Reason::Clock);
        if (!made) {
            std::fprintf(stderr, "%s (%s)\n", qPrintable(made.error().text), qPrintable(made.error().detail));
            return 3;
        }
        std::puts(qPrintable(made->path));
        std::fflush(stdout);
    }
}
