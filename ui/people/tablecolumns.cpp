// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/tablecolumns.h"

#include "ui/widgets/checkmenu.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace ui::people {

namespace {

constexpr int narrowest = 40;
constexpr int fillingAtLeast = 160;
constexpr int settleAfter = 300; // ms after the last move of a drag

} // namespace

TableColumns::TableColumns(QTableView &table)
    : QObject(&table), m_table(table), m_header(table.horizontalHeader()), m_menu(new widgets::CheckMenu(&table))
{
    m_header->setSectionsMovable(true);
    m_header->setSectionsClickable(true);
    m_header->setSortIndicatorShown(true);
    m_header->setMinimumSectionSize(narrowest);
    m_header->setStretchLastSection(false);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    table.viewport()->installEventFilter(this);
    m_later.setSingleShot(true);
    m_later.setInterval(settleAfter);
    connect(&m_later, &QTimer::timeout, this, &TableColumns::changed);
    connect(m_header, &QHeaderView::sectionResized, this, &TableColumns::noteSize);
    connect(m_header, &QHeaderView::sectionMoved, this, &TableColumns::noteChange);
    connect(m_header, &QHeaderView::sectionClicked, this,
            [this](int section) { emit orderWanted(static_cast<Column>(section)); });
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_menu->popup(m_header->mapToGlobal(at)); });
    connect(m_menu, &QMenu::aboutToShow, this, &TableColumns::fillMenu);
    setLayout(usualLayout());
}

void TableColumns::setLayout(const Layout &layout)
{
    m_quiet = true;
    m_filling.reset();
    for (int section = 0; section < columnCount; ++section)
        m_header->setSectionHidden(section, true);
    for (qsizetype i = 0; i < layout.size(); ++i) {
        const int section = static_cast<int>(layout[i].column);
        m_header->setSectionHidden(section, false);
        m_header->moveSection(m_header->visualIndex(section), static_cast<int>(i));
        m_header->resizeSection(section, layout[i].width > 0 ? layout[i].width : usualWidth(layout[i].column));
        if (layout[i].width == 0)
            m_filling = layout[i].column;
    }
    m_quiet = false;
    fill();
}

Layout TableColumns::layout() const
{
    Layout layout;
    for (int visual = 0; visual < columnCount; ++visual) {
        const int section = m_header->logicalIndex(visual);
        const auto column = static_cast<Column>(section);
        if (!m_header->isSectionHidden(section))
            layout += { column, m_filling == column ? 0 : m_header->sectionSize(section) };
    }
    return layout;
}

void TableColumns::fill()
{
    if (!m_filling)
        return;
    const int section = static_cast<int>(*m_filling);
    const int others = m_header->length() - m_header->sectionSize(section);
    m_quiet = true;
    m_header->resizeSection(section, std::max(fillingAtLeast, m_table.viewport()->width() - others));
    m_quiet = false;
}

void TableColumns::noteSize(int section)
{
    if (m_quiet)
        return;
    if (m_filling && section == static_cast<int>(*m_filling))
        m_filling.reset();
    noteChange();
}

void TableColumns::noteChange()
{
    if (m_quiet)
        return;
    fill();
    m_later.start();
}

void TableColumns::toggle(Column column, bool shown)
{
    Layout now = layout();
    if (shown)
        now += { column, usualWidth(column) };
    else if (now.size() > 1)
        now.removeIf([&](const Shown &one) { return one.column == column; });
    setLayout(now);
    m_later.start();
}

void TableColumns::fillMenu()
{
    m_menu->clear();
    for (int section = 0; section < columnCount; ++section) {
        const auto column = static_cast<Column>(section);
        QAction *action = m_menu->addAction(m_table.model()->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(section));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { toggle(column, shown); });
    }
    m_menu->addSeparator();
    QAction *usual = m_menu->addAction(tr("Usual columns"));
    connect(usual, &QAction::triggered, this, [this] {
        setLayout(usualLayout());
        m_later.start();
    });
}

void TableColumns::showOrder(db::Sort order)
{
    const std::optional<Column> column = columnOf(order);
    m_header->setSortIndicator(column ? static_cast<int>(*column) : -1, Qt::AscendingOrder);
}

void TableColumns::retranslate()
{
    m_menu->setTitle(tr("Columns…"));
}

bool TableColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table.viewport())
        fill();
    return QObject::eventFilter(watched, event);
}

} // namespace ui::people
