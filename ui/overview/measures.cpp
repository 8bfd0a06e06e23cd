// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/measures.h"

#include "ui/overview/bar.h"
#include "ui/widgets/space.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ui::overview {

using namespace widgets;

Measures::Measures(QWidget *parent)
    : QWidget(parent), m_heading(plainLabel(Role::Section, this)), m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_heading);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    column->addStretch();
}

void Measures::show(const QString &heading, const QList<Measure> &measures)
{
    m_heading->setText(heading);
    while (m_rows.size() < measures.size())
        m_rows += makeRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < measures.size();
        for (QWidget *widget : { static_cast<QWidget *>(m_rows[i].word), static_cast<QWidget *>(m_rows[i].bar),
                                 static_cast<QWidget *>(m_rows[i].value), static_cast<QWidget *>(m_rows[i].expected) })
            widget->setVisible(isUsed);
        if (isUsed)
            fill(m_rows[i], measures[i]);
    }
}

Measures::Row Measures::makeRow()
{
    const int line = m_grid->rowCount();
    const Row row{ plainLabel(Role::Body, this), new Bar(this), plainLabel(Role::Body, this),
                   plainLabel(Role::Quiet, this) };
    row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(row.word, line, 0);
    m_grid->addWidget(row.bar, line, 1, Qt::AlignVCenter);
    m_grid->addWidget(row.value, line, 2);
    m_grid->addWidget(row.expected, line, 3);
    return row;
}

void Measures::fill(const Row &row, const Measure &measure)
{
    const QLocale locale;
    row.word->setText(measure.word);
    row.value->setText(locale.toString(measure.value));
    //: What was expected, after a number: 127 of 100
    row.expected->setText(measure.expected > 0 ? tr("of %1").arg(locale.toString(measure.expected)) : QString());
    const double whole = static_cast<double>(measure.whole > 0 ? measure.whole : 1);
    row.bar->show(static_cast<double>(measure.value) / whole, measure.tone);
}

} // namespace ui::overview
