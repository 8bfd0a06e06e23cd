// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serveraddress.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
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
    return address;
}

db::Location ServerAddress::location() const
{
    if (!host.isEmpty() && !host.startsWith(u'/')) {
        const QString who = user.isEmpty() ? QString() : encoded(user) + u'@';
        const QString name = host.contains(u':') ? u'[' + host + u']' : encoded(host);
        const QString where = port == usualPort ? name : u"%1:%2"_s.arg(name).arg(port);
        return { db::Engine::Postgres, u"postgresql://"_s + who + where + u'/' + encoded(database) };
    }
    QStringList query;
    if (!host.isEmpty())
        query += u"host="_s + QString(host).replace(u'%', "%25"_L1).replace(u'&', "%26"_L1).replace(u' ', "%20"_L1);
    if (port != usualPort)
        query += u"port="_s + QString::number(port);
    if (!user.isEmpty())
        query += u"user="_s + encoded(user);
    const QString text = u"postgresql:///"_s + encoded(database);
    return { db::Engine::Postgres, query.isEmpty() ? text : text + u'?' + query.join(u'&') };
}

void askServer(QObject *context, const db::Location &location,
               std::function<void(const db::Result<db::ServerState> &)> answer)
{
    QThreadPool::globalInstance()->start([alive = QPointer(context), location, answer = std::move(answer)] {
        const db::Result<db::ServerState> found = db::judgeServer(location);
        QMetaObject::invokeMethod(qApp, [=] {
            if (alive)
                answer(found);
        });
    });
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
