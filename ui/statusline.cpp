// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "ui/job.h"
#include "ui/widgets/space.h"
#include "ui/workspace.h"

#include <QProgressBar>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using namespace widgets;

StatusLine::StatusLine(Workspace &workspace, Job &job, QWidget *parent)
    : QStatusBar(parent), m_workspace(workspace), m_desk(plainLabel(Role::Quiet, this)),
      m_place(plainLabel(Role::Quiet, this)), m_readOnly(plainLabel(Role::Quiet, this)),
      m_work(plainLabel(Role::Quiet, this)), m_bar(new QProgressBar(this)), m_stop(new QPushButton(this))
{
    setSizeGripEnabled(false);
    m_bar->setFixedSize(160, 12);
    m_bar->setTextVisible(false);
    setTone(m_readOnly, Tone::Attention);
    m_desk->setContentsMargins(space::small, 0, space::small, 0);
    m_place->setContentsMargins(space::small, 0, space::small, 0);
    addWidget(m_desk);
    addWidget(m_place);
    addWidget(m_readOnly, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{ m_work, m_bar, m_stop }) {
        addPermanentWidget(part);
        part->hide();
        connect(&job, &Job::started, part, &QWidget::show);
        connect(&job, &Job::finished, part, &QWidget::hide);
    }
    connect(&job, &Job::started, m_work, &QLabel::setText);
    connect(&job, &Job::started, this, [this] { showProgress(0, 0); });
    connect(&job, &Job::progressed, this, &StatusLine::showProgress);
    connect(m_stop, &QPushButton::clicked, &job, &Job::cancel);
    connect(&m_workspace, &Workspace::opened, this, &StatusLine::retranslate);
    retranslate();
}

void StatusLine::showProgress(qint64 done, qint64 of)
{
    m_bar->setRange(0, of > 0 ? 1000 : 0);
    m_bar->setValue(of > 0 ? static_cast<int>(1000 * done / of) : 0);
}

void StatusLine::retranslate()
{
    const db::Store *store = m_workspace.store();
    m_desk->setText(tr("Desk: %1").arg(m_workspace.identity().desk));
    m_place->setText(store ? store->location().name() : tr("Nothing is open"));
    m_readOnly->setText(store && !store->readOnlyReason().isEmpty() ? u"▲ "_s + store->readOnlyReason() : QString());
    m_stop->setText(tr("Stop"));
    m_bar->setAccessibleName(tr("Progress"));
}

} // namespace ui
