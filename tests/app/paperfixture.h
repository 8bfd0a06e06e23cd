// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small papers for the tests of the writers, and a sink that keeps what it is given.

#include "app/reports/document.h"
#include "app/reports/outputfile.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace paperfixture {

using namespace Qt::StringLiterals;
namespace reports = app::reports;

class Memory final : public reports::Sink
{
public:
    bool write(QByteArrayView bytes) override
    {
        m_bytes.append(bytes);
        return true;
    }
    db::Result<void> finish() override
    {
        m_finished = true;
        return {};
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool finished() const { return m_finished; }

private:
    QByteArray m_bytes;
    bool m_finished = false;
};

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

inline reports::RowFactory rowsOf(const QList<reports::Row> &rows)
{
    return [rows]() -> reports::RowSource {
        return [rows, next = std::make_shared<qsizetype>(0)](reports::Row &row) {
            if (*next >= rows.size())
                return false;
            row = rows[(*next)++];
            return true;
        };
    };
}

inline reports::Table table(const QStringList &ids, const QList<reports::Row> &rows)
{
    reports::Table made;
    for (const QString &id : ids)
        made.columns.append({ id, { reports::line(id.toUpper(), u"en"_s) }, 1, reports::Align::Start, {} });
    made.rows = rowsOf(rows);
    return made;
}

inline reports::Document paper(const QString &language, const QList<reports::Block> &blocks)
{
    reports::Document document;
    document.languages = { language };
    document.title = { reports::line(u"名单 명단 List"_s, language) };
    document.conference = u"Spring Meeting"_s;
    document.orderNote = u"by number"_s;
    document.printedAt = QDateTime(QDate(2020, 9, 3), QTime(9, 30), Qt::UTC);
    document.blocks = blocks;
    return document;
}

inline reports::Paragraph paragraph(const QString &text, const QString &language)
{
    return { reports::ParagraphStyle::Normal, { reports::line(text, language) } };
}

} // namespace paperfixture
