// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/twolinedelegate.h"

#include "ui/widgets/space.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QTableView>
#include <QWidget>

namespace ui::widgets {

namespace {

constexpr int dotSize = 8;
constexpr int focusEdge = 3;

void drawFrame(QPainter *painter, const QStyleOptionViewItem &option, int column)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen && option.widget) // a tree leaves this to its cells
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, painter, option.widget);
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    // Where the keys go is marked at the edge, as the tint alone shows a chosen row in a table without focus too.
    if (column == 0 && chosen && option.widget && option.widget->hasFocus())
        painter->fillRect(QRect(option.rect.topLeft(), QSize(focusEdge, option.rect.height())),
                          option.palette.color(QPalette::Highlight));
}

// The cell that the keys would change.
void drawCurrent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!option.state.testFlag(QStyle::State_HasFocus) || !index.flags().testFlag(Qt::ItemIsEditable))
        return;
    painter->setPen(option.palette.color(QPalette::Highlight));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
}

QString oneLine(const QString &text)
{
    return text.contains(u'\n') || text.contains(u'\t') ? QString(text).replace(u'\n', u' ').replace(u'\t', u' ') : text;
}

void drawLine(QPainter *painter, const QRect &place, Qt::Alignment across, const QString &text)
{
    const QFontMetrics metrics = painter->fontMetrics();
    painter->drawText(place, static_cast<int>(across | Qt::AlignVCenter) | Qt::TextSingleLine,
                      metrics.elidedText(oneLine(text), Qt::ElideRight, place.width()));
}

QRect drawDot(QPainter *painter, QRect place, const QColor &colour)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(QRectF(place.left(), place.center().y() - dotSize / 2.0 + 1, dotSize, dotSize));
    return place.adjusted(dotSize + space::small, 0, 0, 0);
}

// Rows take the height of their two lines; columns grow and shrink with the text.
void fit(const QTableView &table)
{
    QHeaderView *rows = table.verticalHeader();
    QHeaderView *columns = table.horizontalHeader();
    const int before = rows->defaultSectionSize();
    const int now = TwoLineDelegate::rowHeight(table.font());
    if (before == now)
        return;
    rows->setDefaultSectionSize(now);
    for (int i = 0; i < columns->count(); ++i)
        if (!columns->isSectionHidden(i) && columns->sectionResizeMode(i) == QHeaderView::Interactive)
            columns->resizeSection(i, columns->sectionSize(i) * now / before);
}

} // namespace

TwoLineDelegate::TwoLineDelegate(QObject *parent) : QStyledItemDelegate(parent)
{
    if (auto *table = qobject_cast<QTableView *>(parent)) {
        table->installEventFilter(this);
        table->verticalHeader()->setDefaultSectionSize(rowHeight(table->font()));
    }
}

bool TwoLineDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != parent())
        return QStyledItemDelegate::eventFilter(watched, event);
    auto *table = qobject_cast<QTableView *>(watched);
    if (table && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        fit(*table);
    return false;
}

QFont TwoLineDelegate::quiet(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

int TwoLineDelegate::rowHeight(const QFont &font)
{
    return QFontMetrics(font).height() + QFontMetrics(quiet(font)).height() + space::medium;
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    drawFrame(painter, option, index.column());
    drawCurrent(painter, option, index);
    const QString second = index.data(SecondLineRole).toString();
    const auto across = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    const QFont small = quiet(option.font);
    const int height = QFontMetrics(option.font).height();
    const int below = QFontMetrics(small).height();
    // A single line stands where the first of two would: names and words of a row share one line.
    const int top = option.rect.top() + (option.rect.height() - height - below) / 2;
    QRect place(option.rect.left() + space::small, top, option.rect.width() - 2 * space::small, height);
    const QColor dot = index.data(DotRole).value<QColor>();
    QRect first = dot.isValid() ? drawDot(painter, place, dot) : place;
    const QVariant colour = index.data(Qt::ForegroundRole);
    painter->setFont(index.data(Qt::FontRole).value<QFont>().resolve(option.font));
    painter->setPen(colour.isValid() ? colour.value<QColor>() : option.palette.color(QPalette::Text));
    drawLine(painter, first, across, index.data(Qt::DisplayRole).toString());
    if (!second.isEmpty()) {
        painter->setFont(small);
        const QColor own = index.data(SecondColourRole).value<QColor>();
        painter->setPen(own.isValid() ? own : option.palette.color(QPalette::PlaceholderText));
        drawLine(painter, QRect(place.left(), top + height, place.width(), below), across, second);
    }
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 80, rowHeight(option.font) };
}

} // namespace ui::widgets
