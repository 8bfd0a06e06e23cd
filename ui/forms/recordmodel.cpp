// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordmodel.h"

#include "ui/theme.h"
#include "ui/widgets/twolinedelegate.h"

namespace ui::forms {

using namespace Qt::StringLiterals;

namespace {

// Asked when it is drawn: the colours change while the rows stay.
QVariant colourOf(widgets::Tone tone)
{
    switch (tone) {
    case widgets::Tone::Plain:
        break;
    case widgets::Tone::Good:
        return theme::colours().good;
    case widgets::Tone::Attention:
        return theme::colours().attention;
    case widgets::Tone::Stop:
        return theme::colours().stop;
    }
    return {};
}

} // namespace

RecordModel::RecordModel(Headings headings, Fetch fetch, QObject *parent)
    : PagedModel(parent), m_headings(std::move(headings)), m_fetch(std::move(fetch))
{}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings().size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListCell cell = rowAt(index.row()).cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.first;
    case Qt::AccessibleTextRole:
        return cell.second.isEmpty() ? cell.first : cell.first + u", "_s + cell.second;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(cell.align.toInt());
    case widgets::SecondLineRole:
        return cell.second;
    case widgets::SecondColourRole:
        return colourOf(cell.tone);
    case widgets::DotRole:
        return cell.dot.isValid() ? QVariant(cell.dot) : QVariant();
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const ListCell heading = m_headings().value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((heading.align | Qt::AlignVCenter).toInt());
    return role == Qt::DisplayRole ? QVariant(heading.first) : QVariant();
}

void RecordModel::close()
{
    m_headings = [] { return QList<ListCell>(); };
    m_fetch = [](const QList<db::Id> &) { return QList<ListRow>(); };
}

void RecordModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    refresh();
}

} // namespace ui::forms
