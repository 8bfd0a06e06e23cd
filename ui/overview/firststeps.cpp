// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/firststeps.h"

#include "ui/widgets/space.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::overview {

using namespace Qt::StringLiterals;
using namespace widgets;

FirstSteps::FirstSteps(QAction *conference, QAction *people, QAction *programme, QWidget *parent)
    : QWidget(parent), m_heading(plainLabel(Role::Section, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addWidget(m_heading);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::large);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (QAction *action : { conference, people, programme }) {
        QLabel *number = plainLabel(Role::Section, this);
        number->setText(QLocale().toString(line + 1));
        m_names += plainLabel(Role::Body, this);
        m_sentences += wrappedLabel(Role::Quiet, this);
        auto *words = new QVBoxLayout;
        words->setSpacing(space::tight);
        words->addWidget(m_names.last());
        words->addWidget(m_sentences.last());
        grid->addWidget(number, line, 0, Qt::AlignTop);
        grid->addLayout(words, line, 1);
        QPushButton *button = buttonFor(action, this);
        grid->addWidget(button, line++, 2, Qt::AlignVCenter);
    }
    column->addLayout(grid);
    column->addStretch();
    retranslate();
}

void FirstSteps::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstSteps::retranslate()
{
    m_heading->setText(tr("What to do first"));
    const QString names[] = { tr("Describe the conference"), tr("Register people"), tr("Write the programme") };
    const QString sentences[] = {
        tr("Its title in every language, its days, the venue, and how many people are expected."),
        tr("One by one with the keyboard, or all at once from a list."),
        tr("What happens when and in which hall, and who speaks.")
    };
    for (int i = 0; i < 3; ++i) {
        m_names[i]->setText(names[i]);
        m_sentences[i]->setText(sentences[i]);
    }
}

} // namespace ui::overview
