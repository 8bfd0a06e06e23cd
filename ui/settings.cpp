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

void set(const QString &key, const QVariant &value)
{
    QSettings().setValue(key, value);
}

} // namespace ui::settings
