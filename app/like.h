// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What people type as a pattern of LIKE … ESCAPE '\', and the lines of search columns.

#include <QString>
#include <QVariantList>

namespace app {

/// Fits whatever holds the text.
inline QString likeInside(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'%', QStringLiteral("\\%"));
    return u'%' + text.replace(u'_', QStringLiteral("\\_")) + u'%';
}

/// Whether a line of a search column is exactly a folded text: every form of a name stands on a line of its own there.
inline QString hasLine(const QString &column)
{
    return QStringLiteral("(%1 = ? OR %1 LIKE ? OR %1 LIKE ? OR %1 LIKE ?)").arg(column);
}

/// The arguments of `hasLine`. A folded text is letters and digits only, so that it is safe in a LIKE.
inline QVariantList lineArguments(const QString &folded)
{
    const QString line = QStringLiteral("\n");
    const QString any = QStringLiteral("%");
    return { folded, folded + line + any, any + line + folded, any + line + folded + line + any };
}

} // namespace app
