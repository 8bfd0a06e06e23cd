// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/space.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::widgets {

EmptyState::EmptyState(QWidget *parent) : QWidget(parent), m_sentence(plainLabel(Role::Section, this))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::large);
    column->addStretch(2);
    column->addWidget(m_sentence);
    column->addStretch(3);
}

void EmptyState::show(const QString &sentence, const QList<QAction *> &actions)
{
    m_sentence->setText(sentence);
    delete m_buttons;
    m_buttons = new QWidget(this);
    auto *row = new QHBoxLayout(m_buttons);
    row->setSpacing(space::small);
    row->addStretch();
    for (QAction *action : actions)
        row->addWidget(buttonFor(action, m_buttons, action == actions.first() ? Weight::Primary : Weight::Normal));
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_buttons);
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

} // namespace ui::widgets
