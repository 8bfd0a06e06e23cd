// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workline.h"

#include "ui/job.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/space.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

using namespace widgets;

namespace {

constexpr QSize barSize{ 160, 12 };
constexpr int steps = 1000;

} // namespace

WorkLine::WorkLine(Job &job, QWidget *parent)
    : QWidget(parent), m_title(plainLabel(Role::Quiet, this)), m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_title);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    m_bar->setFixedSize(barSize);
    m_bar->setTextVisible(false);
    connect(&job, &Job::started, this, [this](const QString &title) {
        m_title->setText(title);
        showProgress(0, 0);
        show();
    });
    connect(&job, &Job::progressed, this, &WorkLine::showProgress);
    connect(&job, &Job::finished, this, &QWidget::hide);
    connect(m_stop, &QPushButton::clicked, &job, &Job::cancel);
    retranslate();
    hide();
}

void WorkLine::showProgress(qint64 done, qint64 of)
{
    m_bar->setRange(0, of > 0 ? steps : 0);
    m_bar->setValue(of > 0 ? static_cast<int>(steps * done / of) : 0);
}

void WorkLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WorkLine::retranslate()
{
    m_stop->setText(tr("Stop"));
    m_bar->setAccessibleName(tr("Progress"));
}

} // namespace ui
