// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/entryrow.h"

#include "ui/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/space.h"
#include "ui/widgets/twolinedelegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui::overview {

namespace space = widgets::space;

EntryRow::EntryRow(Entry entry, int leadWidth, QWidget *parent)
    : QAbstractButton(parent), m_entry(std::move(entry)), m_leadWidth(leadWidth)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList words{ m_entry.lead, m_entry.text, m_entry.quiet };
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(widgets::tipOf(words.join(u'\n')));
}

QSize EntryRow::sizeHint() const
{
    return { 240, fontMetrics().height() + space::medium };
}

QSize EntryRow::minimumSizeHint() const
{
    return { 120, sizeHint().height() };
}

void EntryRow::paintEvent(QPaintEvent *)
{
    const theme::Colours &set = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(set.accent) : QPen(Qt::NoPen));
        painter.setBrush(theme::chosen(set));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::tight, space::tight);
    }
    QRect place = rect().adjusted(space::small, 0, -space::small, 0);
    const QFont small = widgets::TwoLineDelegate::quiet(font());
    if (m_leadWidth > 0) {
        painter.setPen(set.quiet);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, m_entry.lead);
        place.setLeft(place.left() + m_leadWidth);
    }
    const int quietWidth =
        m_entry.quiet.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(m_entry.quiet) + space::medium;
    const int atLeast = m_entry.quiet.isEmpty() ? 0 : place.width() * 2 / 5;
    const int textRoom = std::max(place.width() - quietWidth, place.width() - atLeast);
    const QString text = fontMetrics().elidedText(m_entry.text, Qt::ElideRight, textRoom);
    painter.setPen(set.text);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, text);
    place.setLeft(place.left() + fontMetrics().horizontalAdvance(text) + space::medium);
    painter.setFont(small);
    painter.setPen(set.quiet);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(small).elidedText(m_entry.quiet, Qt::ElideRight, place.width()));
}

void EntryRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

bool EntryRow::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace ui::overview
