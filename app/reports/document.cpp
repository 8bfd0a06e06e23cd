// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/document.h"

namespace app::reports {

Line line(const QString &text, const QString &language, Weight weight, Tone tone)
{
    return { Run{ text, language, weight, tone } };
}

Cell cell(const QString &text, const QString &language)
{
    return text.isEmpty() ? Cell{} : Cell{ { line(text, language) } };
}

QString plainText(const QList<Line> &lines)
{
    QString text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            text += u'\n';
        for (const Run &run : lines[i])
            text += run.text;
    }
    return text;
}

RowFactory limited(const RowFactory &rows, qint64 limit, bool &cut)
{
    if (limit <= 0)
        return rows;
    return [rows, limit, &cut] {
        return [next = rows(), left = limit, &cut](Row &row) mutable {
            const bool more = next(row);
            cut = cut || (more && left == 0);
            return more && left-- > 0;
        };
    };
}

} // namespace app::reports
