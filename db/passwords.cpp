// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/passwords.h"

#include <QHash>
#include <QMutex>

namespace db::passwords {

namespace {

QMutex mutex;

QHash<QString, QString> &known()
{
    static QHash<QString, QString> passwords;
    return passwords;
}

} // namespace

void use(const Location &location, const QString &password)
{
    const QMutexLocker lock(&mutex);
    if (password.isEmpty())
        known().remove(location.text);
    else
        known().insert(location.text, password);
}

QString of(const Location &location)
{
    const QMutexLocker lock(&mutex);
    return known().value(location.text);
}

} // namespace db::passwords
