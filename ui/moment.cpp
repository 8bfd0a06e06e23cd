// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moment.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct MomentText
{
    Q_DECLARE_TR_FUNCTIONS(MomentText)
};

} // namespace

QString momentInWords(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    const QString time = local.toString(u"HH:mm"_s);
    if (local.date() == QDate::currentDate())
        return time;
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + time;
}

QString dayInShort(const QDate &day)
{
    static const QRegularExpression year(u"[^dM]*y+[^dM]*"_s);
    return QLocale().toString(day, QLocale().dateFormat(QLocale::ShortFormat).remove(year));
}

QString ageInWords(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < minute)
        return MomentText::tr("just now");
    if (seconds < hour)
        return MomentText::tr("%n min ago", nullptr, static_cast<int>(seconds / minute));
    if (seconds < day)
        return MomentText::tr("%n h ago", nullptr, static_cast<int>(seconds / hour));
    return MomentText::tr("%n d ago", nullptr, static_cast<int>(seconds / day));
}

} // namespace ui
