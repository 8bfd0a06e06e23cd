// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One window a file, user and session. The first process holds a lock of the operating system's and listens beside it;
// a second one asks it to come to the front. Nothing here touches the data, and a killed process leaves nothing that
// is in anybody's way.

#include <QLocalServer>
#include <QLockFile>

#include <map>
#include <memory>

namespace ui::process {

class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Claim { Ours, Elsewhere };

    /// `folder` belongs to this user alone; the default is for programs, another one for tests.
    explicit SingleInstance(QString folder = usualFolder());

    /// Makes this process the window of a place (a path or a server's address). Elsewhere: another one is it, and was
    /// asked to come to the front.
    Claim claim(const QString &place);
    /// Gives up all places but this one; an empty place gives up all.
    void keepOnly(const QString &place);

    static QString usualFolder();

signals:
    /// Another start wants this window; `token` is what its desktop gave it for taking the focus.
    void raiseWanted(const QByteArray &token);

private:
    struct Held
    {
        explicit Held(const QString &path) : lock(path + QStringLiteral(".lock")) {}
        QLockFile lock;
        QLocalServer server;
    };
    [[nodiscard]] QString pathFor(const QString &place) const;
    bool hold(const QString &path);
    void answer(QLocalServer *server);
    void sweep() const;

    QString m_folder;
    std::map<QString, std::unique_ptr<Held>> m_held;
};

} // namespace ui::process
