// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serveraddress.h"

#include "ui/job.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace ui {

using namespace Qt::StringLiterals;
using Holds = db::ServerState::Holds;

namespace {

struct ServerText
{
    Q_DECLARE_TR_FUNCTIONS(ServerText)
};

constexpr int usualPort = 5432;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString withQuery(const QString &address, const QStringList &items)
{
    return items.isEmpty() ? address : address + u'?' + items.join(u'&');
}

} // namespace

ServerAddress ServerAddress::of(const db::Location &location)
{
    const QUrl url(location.text);
    const QUrlQuery query(url);
    const auto part = [&](const QString &own, const QString &key) {
        return own.isEmpty() ? query.queryItemValue(key, QUrl::FullyDecoded) : own;
    };
    ServerAddress address;
    address.host = part(url.host(), u"host"_s);
    address.port = url.port(part({}, u"port"_s).toInt());
    address.port = address.port > 0 ? address.port : usualPort;
    address.database = part(url.path().mid(1), u"dbname"_s);
    address.user = part(url.userName(), u"user"_s);
    static const QStringList own{ u"host"_s, u"port"_s, u"dbname"_s, u"user"_s };
    for (const auto &[key, value] : query.queryItems(QUrl::FullyEncoded))
        if (!own.contains(key))
            address.options += key + u'=' + value;
    return address;
}

db::Location ServerAddress::location() const
{
    if (!host.isEmpty() && !host.startsWith(u'/')) {
        const QString who = user.isEmpty() ? QString() : encoded(user) + u'@';
        const QString name = host.contains(u':') ? u'[' + host + u']' : encoded(host);
        const QString where = port == usualPort ? name : u"%1:%2"_s.arg(name).arg(port);
        return { db::Engine::Postgres,
                 withQuery(u"postgresql://"_s + who + where + u'/' + encoded(database), options) };
    }
    QStringList query;
    if (!host.isEmpty())
        query += u"host="_s + QString(host).replace(u'%', "%25"_L1).replace(u'&', "%26"_L1).replace(u' ', "%20"_L1);
    if (port != usualPort)
        query += u"port="_s + QString::number(port);
    if (!user.isEmpty())
        query += u"user="_s + encoded(user);
    return { db::Engine::Postgres, withQuery(u"postgresql:///"_s + encoded(database), query + options) };
}

void askServer(QObject *context, const db::Location &location, const QString &password,
               std::function<void(const db::Result<db::ServerState> &)> answer)
{
    look<db::Result<db::ServerState>>(
        context, [=] { return db::judgeServer(location, password); }, std::move(answer));
}

QString sentence(const db::ServerState &state)
{
    switch (state.holds) {
    case Holds::Nothing:
        return state.mayMakeTables
            ? ServerText::tr("PostgreSQL %1 answers. The database is empty; the tables can be made there.")
                  .arg(state.version)
            : ServerText::tr("PostgreSQL %1 answers. The database is empty, but this user may not make tables there. "
                             "Ask its administrator.")
                  .arg(state.version);
    case Holds::Conferences:
        return ServerText::tr("PostgreSQL %1 answers. The database holds conferences.").arg(state.version);
    case Holds::NewerConferences:
        return ServerText::tr("PostgreSQL %1 answers. The database was written by a newer version of Huitong; install "
                              "that version to open it.")
            .arg(state.version);
    case Holds::SomethingElse:
        return ServerText::tr(
                   "PostgreSQL %1 answers. The database belongs to another program; nothing in it was changed.")
            .arg(state.version);
    }
    return {};
}

} // namespace ui
