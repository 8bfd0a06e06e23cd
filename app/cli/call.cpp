// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <csignal>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

volatile std::sig_atomic_t interrupted = 0;

QString idOf(db::Kind kind)
{
    switch (kind) {
    case db::Kind::Invalid:
        return u"Invalid"_s;
    case db::Kind::Duplicate:
        return u"Duplicate"_s;
    case db::Kind::InUse:
        return u"InUse"_s;
    case db::Kind::Stale:
        return u"Stale"_s;
    case db::Kind::NotFound:
        return u"NotFound"_s;
    case db::Kind::Busy:
        return u"Busy"_s;
    case db::Kind::Offline:
        return u"Offline"_s;
    case db::Kind::Denied:
        return u"Denied"_s;
    case db::Kind::Cancelled:
        return u"Cancelled"_s;
    case db::Kind::Broken:
        return u"Broken"_s;
    }
    return {};
}

QString firstOf(const QStringList &names)
{
    const auto it = std::ranges::find_if(names, [](const QString &name) { return !name.trimmed().isEmpty(); });
    return it == names.end() ? QString() : it->trimmed();
}

} // namespace

db::Identity Call::identity() const
{
    return { firstOf({ value(u"desk"_s), QSysInfo::machineHostName(), u"desk"_s }),
             firstOf({ value(u"who"_s), qEnvironmentVariable("USER"), qEnvironmentVariable("LOGNAME") }) };
}

db::Result<db::Location> Call::location() const
{
    const QString given = has(u"db"_s) ? value(u"db"_s) : qEnvironmentVariable("HUITONG_DB");
    if (given.isEmpty())
        return db::Error{ db::Kind::Invalid, CliText::tr("No database was named. Give --db, or set HUITONG_DB."), u"usage"_s };
    return db::Location::parse(given);
}

Exit Call::fail(const db::Error &error) const
{
    say(error);
    if (error.detail == "usage"_L1)
        return Exit::Usage;
    const bool unavailable = error.kind == db::Kind::Busy || error.kind == db::Kind::Offline || error.kind == db::Kind::Broken;
    return unavailable ? Exit::Unavailable : Exit::Failed;
}

Exit Call::failOpening(const db::Error &error) const
{
    say(error);
    return Exit::Unavailable;
}

Exit Call::misuse(const QString &sentence) const
{
    return fail({ db::Kind::Invalid, sentence, u"usage"_s });
}

void Call::remark(const QString &sentence) const
{
    if (!json())
        m_err.write(sentence.simplified().toUtf8() + '\n');
}

void Call::say(const db::Error &error) const
{
    if (!json()) {
        m_err.write(error.text.simplified().toUtf8() + '\n');
        return;
    }
    const QJsonObject inner{ { u"kind"_s, idOf(error.kind) }, { u"text"_s, error.text } };
    m_err.write(QJsonDocument(QJsonObject{ { u"error"_s, inner } }).toJson(QJsonDocument::Compact) + '\n');
}

Progress Call::progress()
{
    struct sigaction action = {};
    action.sa_handler = [](int) { interrupted = 1; };
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    interrupted = 0;
    return [](qint64, qint64) { return interrupted == 0; };
}

} // namespace app::cli
