// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/csvtable.h"

#include "app/transfer/csvreader.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace ui::reports {

using namespace Qt::StringLiterals;

QList<QStringList> csvRows(const QByteArray &csv, const QString &encoding)
{
    QByteArray utf8 = csv;
    if (!encoding.isEmpty() && encoding != "utf-8"_L1)
        utf8 = QString(QStringDecoder(encoding.toLatin1().constData()).decode(csv)).toUtf8();
    qsizetype at = 0;
    app::transfer::CsvReader reader([&](char *buffer, std::int64_t size) -> std::int64_t {
        const qsizetype part = std::min<qsizetype>(size, utf8.size() - at);
        std::memcpy(buffer, utf8.constData() + at, static_cast<std::size_t>(part));
        at += part;
        return part;
    });
    QList<QStringList> rows;
    while (reader.next()) {
        QStringList row;
        for (const std::string_view field : reader.fields())
            row += QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
        rows += row;
    }
    return rows;
}

QString tabSeparated(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = row[i];
            for (const QChar separator : { u'\t', u'\n', u'\r' })
                cell.replace(separator, u' ');
            text += (i > 0 ? u"\t"_s : QString()) + cell;
        }
        text += u'\n';
    }
    return text;
}

} // namespace ui::reports
