// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QSettings>

namespace ui::settings {

QString text(const QString &key, const QString &byDefault)
{
    return QSettings().value(key, byDefault).toString();
}

QByteArray bytes(const QString &key)
{
    return QSettings().value(key).toByteArray();
}

QStringList list(const QString &key)
{
    return QSettings().value(key).toStringList();
}

int number(const QString &key, int byDefault)
{
    return QSettings().value(key, byDefault).toInt();
}

void set(const QString &key, const QVariant &value)
{
    QSettings().setValue(key, value);
}

} // namespace ui::settings
