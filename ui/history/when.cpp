// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/when.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui::history {

namespace {

struct When
{
    Q_DECLARE_TR_FUNCTIONS(When)
};

} // namespace

QString dayInWords(const QDateTime &at)
{
    const QDate day = at.toLocalTime().date();
    const qint64 ago = day.daysTo(QDate::currentDate());
    if (ago == 0)
        //: A day, standing alone below a time
        return When::tr("today");
    if (ago == 1)
        //: A day, standing alone below a time
        return When::tr("yesterday");
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString timeOf(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
}

QString momentInWords(const QDateTime &at)
{
    //: %1 is a day, %2 a time: today 14:02
    return When::tr("%1 %2").arg(dayInWords(at), timeOf(at));
}

} // namespace ui::history
