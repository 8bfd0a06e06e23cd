// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopletable.h"

#include "ui/people/peopledelegate.h"
#include "ui/people/peoplemodel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui::people {

namespace {

constexpr int keptAtMost = 200'000;
constexpr int spansAtMost = 2'000; // a selection model walks through its stretches for every cell that it draws

} // namespace

PeopleTable::PeopleTable(PeopleModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    auto *delegate = new PeopleDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &PeopleDelegate::refused, this, &PeopleTable::editAgain, Qt::QueuedConnection);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // A header that follows the selection asks every row of it at each painting.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(&model, horizontalHeader()));
    horizontalHeader()->setHighlightSections(false);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeopleTable::selectionMoved);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &PeopleTable::selectionMoved);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PeopleTable::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &PeopleTable::restore);
    connect(this, &QTableView::doubleClicked, this, &PeopleTable::noteDoubleClick);
}

QList<PeopleTable::Span> PeopleTable::selectedSpans() const
{
    QList<Span> spans;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        spans += { range.top(), range.bottom() };
    std::ranges::sort(spans, {}, &Span::first);
    QList<Span> joined;
    for (const Span &span : spans)
        if (!joined.isEmpty() && span.first <= joined.last().last + 1)
            joined.last().last = std::max(joined.last().last, span.last);
        else
            joined += span;
    return joined;
}

int PeopleTable::selectedCount() const
{
    int count = 0;
    for (const Span &span : selectedSpans())
        count += span.last - span.first + 1;
    return count;
}

QList<db::Id> PeopleTable::selectedIds() const
{
    QList<db::Id> ids;
    for (const Span &span : selectedSpans())
        ids += m_model.ids().mid(span.first, span.last - span.first + 1);
    return ids;
}

db::Id PeopleTable::current() const
{
    const QModelIndex index = currentIndex();
    if (index.isValid() && selectionModel()->isSelected(index))
        return m_model.idAt(index.row());
    const QItemSelection selection = selectionModel()->selection();
    return selection.isEmpty() ? 0 : m_model.idAt(selectedSpans().first().first);
}

void PeopleTable::take(const QList<db::Id> &ids, Scroll scroll)
{
    const int top = rowAt(0);
    const db::Id topId = top < 0 ? 0 : m_model.idAt(top);
    const int offset = top < 0 ? 0 : rowViewportPosition(top);
    m_model.setIds(ids);
    if (scroll == Scroll::Stay && topId != 0 && m_model.idAt(top) != topId)
        stayAt(topId, offset);
}

// Rows came or went above: what is looked at stays where it is.
void PeopleTable::stayAt(db::Id top, int offset)
{
    const int row = m_model.rowOf(top);
    if (row < 0)
        return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(row * verticalHeader()->defaultSectionSize() - offset);
}

void PeopleTable::choose(db::Id attendee, Scroll scroll)
{
    const int row = attendee == 0 ? -1 : m_model.rowOf(attendee);
    if (row < 0)
        return clearSelection();
    const int column = currentIndex().isValid() ? currentIndex().column() : horizontalHeader()->logicalIndexAt(0);
    const QModelIndex index = m_model.index(row, std::max(0, column));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (scroll == Scroll::ToRow)
        scrollTo(index);
}

void PeopleTable::remember()
{
    m_kept.clear();
    m_column = std::max(0, currentIndex().column());
    m_currentId = current();
    const int count = selectedCount();
    m_keptAll = count > 1 && count == m_model.rowCount();
    if (!m_keptAll && count <= keptAtMost)
        m_kept = selectedIds();
    if (m_keptAll)
        m_kept = m_model.ids();
    std::ranges::sort(m_kept);
}

void PeopleTable::restore()
{
    const QList<db::Id> kept = std::exchange(m_kept, {});
    if (kept.isEmpty())
        return;
    QItemSelection selection;
    const QList<db::Id> &ids = m_model.ids();
    const auto isKept = [&](int row) { return std::ranges::binary_search(kept, ids[row]); };
    for (int row = 0; row < ids.size() && selection.size() < spansAtMost; ++row) {
        if (!isKept(row))
            continue;
        int last = row;
        while (last + 1 < ids.size() && isKept(last + 1))
            ++last;
        selection += QItemSelectionRange(m_model.index(row, 0), m_model.index(last, columnCount - 1));
        row = last;
    }
    const int row = m_model.rowOf(m_currentId);
    if (row >= 0 || !selection.isEmpty())
        selectionModel()->setCurrentIndex(m_model.index(row >= 0 ? row : selection.first().top(), m_column),
                                          QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

// Who works with the mouse wants to see what there is to choose.
void PeopleTable::noteDoubleClick(const QModelIndex &index)
{
    openOrEdit(index);
    if (auto *box = qobject_cast<QComboBox *>(indexWidget(index)))
        box->showPopup();
}

void PeopleTable::openOrEdit(const QModelIndex &index)
{
    if (index.flags().testFlag(Qt::ItemIsEditable))
        edit(index);
    else
        emit opened();
}

// The field that refused a text comes back with it, wherever the person has gone meanwhile.
void PeopleTable::editAgain(const QPersistentModelIndex &index, const QString &typed)
{
    if (!index.isValid() || !isVisible() || isEditing())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    edit(index);
    PeopleDelegate::putBack(indexWidget(index), typed);
}

void PeopleTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !isEditing() && !event->modifiers().testFlag(Qt::ControlModifier) && currentIndex().isValid())
        emit opened();
    else if (event->key() == Qt::Key_F2 && !isEditing() && currentIndex().isValid())
        openOrEdit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

// The usual search would read every row; the filter does it better.
void PeopleTable::keyboardSearch(const QString &search)
{
    if (!search.trimmed().isEmpty())
        emit typed(search);
}

void PeopleTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    // The next cell is not opened by itself: Tab leads on through the window as everywhere.
    const bool moves = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, moves ? QAbstractItemDelegate::NoHint : hint);
    emit editingEnded();
}

} // namespace ui::people
