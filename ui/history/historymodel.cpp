// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historymodel.h"

#include "ui/history/when.h"
#include "ui/theme.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/workspace.h"

#include <QFont>

namespace ui::history {

using namespace Qt::StringLiterals;
using app::history::Row;

namespace {

QString firstLine(const Row &row, Column column)
{
    if (row.id == 0)
        return column == Column::What ? u"…"_s : QString();
    switch (column) {
    case Column::When:
        return timeOf(row.at);
    case Column::Who:
        return row.who;
    case Column::Desk:
        return row.desk;
    case Column::What:
        return row.title;
    }
    return {};
}

QString secondLine(const Row &row, Column column)
{
    if (row.id == 0)
        return {};
    return column == Column::When ? dayInWords(row.at) : column == Column::What ? undoneInWords(row) : QString();
}

// What is no longer in force, and what only turned something back, steps behind the changes that count.
QVariant colourOf(const Row &row)
{
    const bool quiet = row.undoneBy != 0 || row.kind != db::ChangeKind::Edit;
    return quiet ? QVariant(theme::colours().quiet) : QVariant();
}

QVariant fontOf(const Row &row, Column column)
{
    if (row.undoneBy == 0 || column != Column::What)
        return {};
    QFont font;
    font.setStrikeOut(true);
    return font;
}

} // namespace

QString undoneInWords(const Row &row)
{
    if (row.undoneBy == 0)
        return {};
    const QString when = momentInWords(row.undoneAt);
    // An undo that was taken back: what it had undone is in force again.
    return row.kind == db::ChangeKind::Undo ? HistoryModel::tr("Redone by %1, %2").arg(row.undoneWho, when)
                                            : HistoryModel::tr("Undone by %1, %2").arg(row.undoneWho, when);
}

HistoryModel::HistoryModel(Workspace &workspace, QObject *parent) : PagedModel(parent), m_workspace(workspace) {}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(static_cast<int>(Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != widgets::SecondLineRole
        && role != Qt::ForegroundRole && role != Qt::FontRole)
        return {};
    const Row &row = rowAt(index.row());
    if (role == Qt::ForegroundRole)
        return colourOf(row);
    if (role == Qt::FontRole)
        return fontOf(row, column);
    const QString first = firstLine(row, column);
    const QString second = secondLine(row, column);
    if (role == widgets::SecondLineRole)
        return second;
    return role == Qt::AccessibleTextRole && !second.isEmpty() ? first + u", "_s + second : first;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Headings of the list of changes
    const QString words[] = { tr("When"), tr("Who"), tr("Desk"), tr("What") };
    return section < 4 ? words[section] : QString();
}

void HistoryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    refresh();
}

QList<Row> HistoryModel::fetch(const QList<db::Id> &ids) const
{
    if (!m_workspace.store())
        return {};
    const auto rows = m_workspace.store()->read([&](db::Session &s) { return app::history::rows(s, ids); });
    if (rows)
        return *rows;
    m_workspace.say(rows.error());
    return {};
}

} // namespace ui::history
