// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/foldedsection.h"

#include "ui/widgets/space.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::people {

using namespace widgets;

FoldedSection::FoldedSection(std::function<QString()> words, QWidget *content, QWidget *parent)
    : QWidget(parent), m_words(std::move(words)), m_button(new QToolButton(this)), m_content(content)
{
    m_content->setParent(this);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::TabFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    connect(m_button, &QToolButton::clicked, this, [this] { setOpen(m_content->isHidden()); });
    setOpen(false);
    retranslate();
}

void FoldedSection::setOpen(bool open)
{
    m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
}

void FoldedSection::retranslate()
{
    m_button->setText(m_words());
}

void FoldedSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::people
