// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "ui/job.h"
#include "ui/moment.h"
#include "ui/widgets/space.h"
#include "ui/workspace.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int agesOfServer = 1000; // ms
constexpr int agesOfFile = 30'000;

} // namespace

StatusLine::StatusLine(Workspace &workspace, Job &job, QWidget *parent)
    : QStatusBar(parent), m_workspace(workspace), m_desk(plainLabel(Role::Quiet, this)),
      m_place(plainLabel(Role::Quiet, this)), m_server(plainLabel(Role::Quiet, this)),
      m_backup(plainLabel(Role::Quiet, this)), m_readOnly(plainLabel(Role::Quiet, this)),
      m_work(plainLabel(Role::Quiet, this)), m_bar(new QProgressBar(this)), m_stop(new QPushButton(this))
{
    setSizeGripEnabled(false);
    m_bar->setFixedSize(160, 12);
    m_bar->setTextVisible(false);
    setTone(m_readOnly, Tone::Attention);
    for (QLabel *label : { m_desk, m_place, m_server, m_backup }) {
        label->setContentsMargins(space::small, 0, space::small, 0);
        addWidget(label);
    }
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
    connect(&m_workspace, &Workspace::opened, this, &StatusLine::noteOpened);
    connect(&m_ages, &QTimer::timeout, this, &StatusLine::showAges);
    noteOpened();
}

void StatusLine::showProgress(qint64 done, qint64 of)
{
    m_bar->setRange(0, of > 0 ? 1000 : 0);
    m_bar->setValue(of > 0 ? static_cast<int>(1000 * done / of) : 0);
}

void StatusLine::noteOpened()
{
    const db::Store *store = m_workspace.store();
    m_lastBackup.reset();
    m_ages.start(store && store->engine() == db::Engine::Postgres ? agesOfServer : agesOfFile);
    retranslate();
}

void StatusLine::retranslate()
{
    const db::Store *store = m_workspace.store();
    m_desk->setText(tr("Desk: %1").arg(m_workspace.identity().desk));
    m_place->setText(store ? store->location().name() : tr("Nothing is open"));
    m_readOnly->setText(store && !store->readOnlyReason().isEmpty() ? u"▲ "_s + store->readOnlyReason() : QString());
    m_stop->setText(tr("Stop"));
    m_bar->setAccessibleName(tr("Progress"));
    showAges();
}

void StatusLine::showAges()
{
    showServer();
    showBackup();
}

void StatusLine::showServer()
{
    const db::Store *store = m_workspace.store();
    m_server->setVisible(store && store->engine() == db::Engine::Postgres);
    if (!m_server->isVisibleTo(this))
        return;
    const bool isThere = store->sinceAnswer().has_value();
    setTone(m_server, isThere ? Tone::Plain : Tone::Attention);
    m_server->setText(isThere ? tr("Server connected") : tr("▲ The server cannot be reached"));
}

void StatusLine::showLastBackup(const QDateTime &moment)
{
    m_lastBackup = moment;
    showBackup();
}

void StatusLine::showBackupTrouble(const QString &trouble)
{
    m_trouble = trouble;
    showBackup();
}

void StatusLine::showBackup()
{
    m_backup->setVisible(m_workspace.store() && m_lastBackup);
    if (!m_lastBackup)
        return;
    setTone(m_backup, m_trouble.isEmpty() ? Tone::Plain : Tone::Attention);
    const QString last = m_lastBackup->isValid()
        //: %1 is a time such as 14:02, %2 an age such as "12 min ago"
        ? tr("Last backup %1, %2")
              .arg(momentInWords(*m_lastBackup), ageInWords(m_lastBackup->secsTo(QDateTime::currentDateTimeUtc())))
        : tr("No backup yet");
    m_backup->setText(m_trouble.isEmpty() ? last : u"▲ "_s + last);
    m_backup->setToolTip(m_trouble);
}

} // namespace ui
