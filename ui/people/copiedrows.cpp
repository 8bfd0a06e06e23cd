// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/copiedrows.h"

#include "app/registration/byid.h"
#include "db/records/organisation.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTableView>

namespace ui::people {

using namespace Qt::StringLiterals;

namespace {

struct CopyText
{
    Q_DECLARE_TR_FUNCTIONS(CopyText)
};

// What a spreadsheet would take for a formula is marked as text, as in exported lists.
QString cell(const QString &text)
{
    static const QRegularExpression number(u"^[+-]?[0-9 ().-]+$"_s);
    const QString line = text.simplified();
    const bool isFormula = !line.isEmpty() && u"=+-@"_s.contains(line.front()) && !number.match(line).hasMatch();
    return isFormula ? u'\'' + line : line;
}

QStringList cellsOf(const PersonRow &row, const QList<Column> &columns)
{
    QStringList cells;
    for (const Column column : columns) {
        const QString &text = row.texts[static_cast<std::size_t>(column)];
        cells += column == Column::Organisation && text == row.title ? QString() : cell(text); // a title alone
        if (column == Column::Name)
            cells += cell(row.latin);
        if (column == Column::Organisation)
            cells += cell(row.title);
    }
    return cells;
}

} // namespace

QList<Column> shownColumns(const QTableView &table)
{
    QList<Column> columns;
    const QHeaderView *header = table.horizontalHeader();
    for (int visual = 0; visual < columnCount; ++visual)
        if (const int section = header->logicalIndex(visual); !header->isSectionHidden(section))
            columns += static_cast<Column>(section);
    return columns;
}

QString headingsOf(const QTableView &table)
{
    QStringList cells;
    for (const Column column : shownColumns(table)) {
        const QString heading = table.model()->headerData(static_cast<int>(column), Qt::Horizontal).toString();
        cells += column == Column::Organisation ? db::Organisation::description().title() : heading;
        if (column == Column::Name)
            cells += CopyText::tr("Name in Latin letters");
        if (column == Column::Organisation)
            cells += db::label(*db::Post::description().column(u"title"));
    }
    return cells.join(u'\t') + u'\n';
}

QString copiedRows(db::Session &session, const QList<db::Id> &attendees, const QList<Column> &columns,
                   const Wording &wording)
{
    QString text;
    for (qsizetype from = 0; from < attendees.size(); from += app::registration::idsAtOnce)
        for (const PersonRow &row : readRows(session, attendees.mid(from, app::registration::idsAtOnce), wording))
            if (row.id != 0)
                text += cellsOf(row, columns).join(u'\t') + u'\n';
    return text;
}

} // namespace ui::people
