// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/space.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QPushButton>
#include <QToolButton>

namespace ui::widgets {

using namespace Qt::StringLiterals;

namespace {

// The shape that goes with each colour.
QString markOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return u"ⓘ"_s;
    case Tone::Good:
        return u"✓"_s;
    case Tone::Attention:
        return u"▲"_s;
    case Tone::Stop:
        return u"✕"_s;
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_mark(plainLabel(Role::Body, this)), m_text(wrappedLabel(Role::Body, this)),
      m_button(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setText(u"✕"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::small, space::small, space::small);
    row->setSpacing(space::small);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto act = m_act; // the act may say something new here
        hide();
        act();
    });
    retranslate();
    hide();
}

void MessageBar::say(Tone tone, const QString &text)
{
    say(tone, text, {}, {});
}

void MessageBar::say(Tone tone, const QString &text, const QString &button, std::function<void()> act)
{
    m_tone = tone;
    m_act = std::move(act);
    m_mark->setText(markOf(tone));
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(bool(m_act));
    setTone(this, tone);
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
}

} // namespace ui::widgets
