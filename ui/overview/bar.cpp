// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/bar.h"

#include "ui/theme.h"
#include "ui/widgets/space.h"

#include <QPainter>

#include <algorithm>

namespace ui::overview {

using widgets::Tone;
namespace space = widgets::space;

namespace {

QColor colourOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return theme::colours().accent;
    case Tone::Good:
        return theme::colours().good;
    case Tone::Attention:
        return theme::colours().attention;
    case Tone::Stop:
        return theme::colours().quiet;
    }
    return {};
}

} // namespace

Bar::Bar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(space::small);
    setMinimumWidth(space::huge);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Bar::show(double share, Tone tone)
{
    m_share = std::clamp(share, 0.0, 1.0);
    m_tone = tone;
    update();
}

void Bar::paintEvent(QPaintEvent *)
{
    constexpr double radius = space::tight;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::between(theme::colours().paper, theme::colours().line, 0.6));
    painter.drawRoundedRect(rect(), radius, radius);
    if (m_share <= 0)
        return;
    QRectF filled(rect());
    filled.setWidth(std::max(2 * radius, m_share * width()));
    if (isRightToLeft())
        filled.moveRight(width());
    painter.setBrush(colourOf(m_tone));
    painter.drawRoundedRect(filled, radius, radius);
}

} // namespace ui::overview
