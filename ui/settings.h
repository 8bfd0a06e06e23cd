// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What this person's window remembers between two starts: name, desk, language, colours, the last file.

#include <QString>
#include <QStringList>
#include <QVariant>

namespace ui::settings {

QString text(const QString &key, const QString &byDefault = {});
QByteArray bytes(const QString &key);
QStringList list(const QString &key);
int number(const QString &key, int byDefault);
void set(const QString &key, const QVariant &value);

inline const QString who = QStringLiteral("who");
inline const QString desk = QStringLiteral("desk");
inline const QString language = QStringLiteral("language");
inline const QString colours = QStringLiteral("colours");
inline const QString lastPlace = QStringLiteral("lastPlace");
inline const QString lastConference = QStringLiteral("lastConference");
inline const QString geometry = QStringLiteral("geometry");
inline const QString page = QStringLiteral("page");           ///< the page in front, by its key
inline const QString splitters = QStringLiteral("splitters"); ///< a group: page/number
inline const QString foldNavigation = QStringLiteral("foldNavigation");
inline const QString textSize = QStringLiteral("textSize");           ///< per cent
inline const QString recentPlaces = QStringLiteral("recentPlaces");   ///< newest first; addresses without passwords
inline const QString keptPasswords = QStringLiteral("keptPasswords"); ///< addresses whose passwords lie in the keyring
inline const QString backupFolder = QStringLiteral("backupFolder");   ///< empty: the usual one

} // namespace ui::settings
