// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What this person's window remembers between two starts: name, desk, language, colours, the last file.

#include <QString>
#include <QVariant>

namespace ui::settings {

QString text(const QString &key, const QString &byDefault = {});
QByteArray bytes(const QString &key);
void set(const QString &key, const QVariant &value);

inline const QString who = QStringLiteral("who");
inline const QString desk = QStringLiteral("desk");
inline const QString language = QStringLiteral("language");
inline const QString colours = QStringLiteral("colours");
inline const QString lastPlace = QStringLiteral("lastPlace");
inline const QString lastConference = QStringLiteral("lastConference");
inline const QString geometry = QStringLiteral("geometry");

} // namespace ui::settings
