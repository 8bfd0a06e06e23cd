// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quickfind/hitdelegate.h"

#include "ui/theme.h"
#include "ui/widgets/space.h"
#include "ui/widgets/twolinedelegate.h"

#include <QPainter>

namespace ui::quickfind {

using widgets::TwoLineDelegate;
namespace space = widgets::space;

namespace {

constexpr int edge = 3;

void drawLine(QPainter *painter, const QRect &place, QString text)
{
    text.replace(u'\n', u' ').replace(u'\t', u' ');
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const theme::Colours &set = theme::colours();
    const QFont small = TwoLineDelegate::quiet(option.font);
    const QRect inner = option.rect.adjusted(space::large, 0, -space::large, 0);
    if (index.data(HeadingRole).toBool()) {
        painter->setFont(small);
        painter->setPen(set.quiet);
        drawLine(painter, inner.adjusted(0, space::tight, 0, 0), index.data(Qt::DisplayRole).toString());
        return painter->restore();
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, theme::chosen(set));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(edge, option.rect.height())), set.accent);
    }
    const QString detail = index.data(DetailRole).toString();
    const int height = QFontMetrics(option.font).height();
    const int below = detail.isEmpty() ? 0 : QFontMetrics(small).height();
    const int top = inner.top() + (inner.height() - height - below) / 2;
    painter->setFont(option.font);
    painter->setPen(set.text);
    drawLine(painter, QRect(inner.left(), top, inner.width(), height), index.data(Qt::DisplayRole).toString());
    painter->setFont(small);
    painter->setPen(set.quiet);
    drawLine(painter, QRect(inner.left(), top + height, inner.width(), below), detail);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool lone = index.data(HeadingRole).toBool() || index.data(DetailRole).toString().isEmpty();
    return { 80, lone ? QFontMetrics(option.font).height() + space::medium : TwoLineDelegate::rowHeight(option.font) };
}

} // namespace ui::quickfind
