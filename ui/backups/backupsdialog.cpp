// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupsdialog.h"

#include "app/backup/goback.h"
#include "ui/ask.h"
#include "ui/backups/backupclock.h"
#include "ui/backups/backupsmodel.h"
#include "ui/moment.h"
#include "ui/settings.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/space.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/workspace.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>

namespace ui::backups {

using namespace Qt::StringLiterals;
using namespace widgets;
using app::backup::Backup;
using app::backup::Keeper;
using app::backup::Way;

namespace {

std::optional<db::Location> placeOf(const Workspace &workspace)
{
    if (workspace.store())
        return workspace.store()->location();
    const auto last = db::Location::parse(settings::text(settings::lastPlace));
    return last ? std::optional(*last) : std::nullopt;
}

Way wayFor(const Workspace &workspace)
{
    const bool inPlace = workspace.isWritable() && workspace.store()->engine() == db::Engine::Sqlite;
    return inPlace ? Way::InPlace : Way::NewFile;
}

} // namespace

BackupsDialog::BackupsDialog(Workspace &workspace, BackupClock &clock, Leave leave, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_clock(clock), m_leave(std::move(leave)),
      m_location(placeOf(workspace)), m_model(new BackupsModel(this)), m_message(new MessageBar(this)),
      m_title(plainLabel(Role::Title, this)), m_rule(wrappedLabel(Role::Quiet, this)), m_body(new QStackedWidget(this)),
      m_table(new QTableView(this)), m_empty(new EmptyState(this)), m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(this)), m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(680, 480);
    buildActions();
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_message);
    column->addLayout(buildHead());
    column->addWidget(m_rule);
    column->addWidget(m_body, 1);
    column->addLayout(buildFoot());
    m_message->hide();
    connect(&m_job, &Job::started, this, [this] { showProgress(0, 0); });
    connect(&m_job, &Job::progressed, this, &BackupsDialog::showProgress);
    connect(&m_job, &Job::started, this, &BackupsDialog::enable);
    connect(&m_job, &Job::finished, this, &BackupsDialog::enable);
    connect(&m_clock, &BackupClock::lastBackupChanged, this, &BackupsDialog::reload);
    retranslate();
    reload();
    m_table->setFocus();
}

void BackupsDialog::buildActions()
{
    m_now = new QAction(QIcon::fromTheme(u"document-save"_s), {}, this);
    m_restore = new QAction(QIcon::fromTheme(u"document-revert"_s), {}, this);
    m_show = new QAction(QIcon::fromTheme(u"folder-open"_s), {}, this);
    connect(m_now, &QAction::triggered, this, &BackupsDialog::backUpNow);
    connect(m_restore, &QAction::triggered, this, &BackupsDialog::restore);
    connect(m_show, &QAction::triggered, this, &BackupsDialog::showFolder);
}

void BackupsDialog::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TwoLineDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int widths[] = { 168, 200, 88, 96 };
    for (int i = 0; i < BackupsModel::columns; ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(BackupsModel::Column::Why),
                                                      QHeaderView::Stretch);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    connect(m_table, &QTableView::activated, m_restore, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupsDialog::enable);
}

QLayout *BackupsDialog::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_title, 1);
    QPushButton *now = buttonFor(m_now, this, Weight::Primary);
    now->setAutoDefault(false);
    head->addWidget(now);
    return head;
}

QLayout *BackupsDialog::buildFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    m_bar->setFixedHeight(space::medium);
    m_bar->setTextVisible(false);
    QPushButton *show = buttonFor(m_show, this);
    QPushButton *restore = buttonFor(m_restore, this);
    for (QPushButton *button : { show, restore, m_stop, m_close })
        button->setAutoDefault(false);
    foot->addWidget(show);
    foot->addStretch();
    foot->addWidget(m_bar);
    foot->addWidget(m_stop);
    foot->addWidget(restore);
    foot->addWidget(m_close);
    connect(m_stop, &QPushButton::clicked, &m_job, &Job::cancel);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void BackupsDialog::retranslate()
{
    setWindowTitle(tr("Backups"));
    m_title->setText(m_location ? tr("Backups of %1").arg(m_location->name()) : tr("Backups"));
    m_rule->setText(
        tr("Made every %n minutes in which something changed, and before large changes. Everything is kept for two "
           "days, then one a day for two weeks, one a week for two months, one a month for a year.",
           nullptr, app::backup::minutesBetween));
    m_now->setText(tr("Back up now"));
    m_restore->setText(tr("Restore…"));
    m_show->setText(tr("Show the folder"));
    m_stop->setText(tr("Stop"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(tr("Backups"));
    m_bar->setAccessibleName(tr("Progress"));
    emit m_model->headerDataChanged(Qt::Horizontal, 0, BackupsModel::columns - 1);
    enable();
}

void BackupsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
    QDialog::changeEvent(event);
}

int BackupsDialog::currentRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

// Each backup is looked into, and the folder may lie on a disk that is slow or away.
void BackupsDialog::reload()
{
    const int asked = ++m_asked;
    if (!m_location)
        return take({});
    const auto question = [location = *m_location, root = app::backup::standardRoot()] {
        const Keeper keeper(location, root);
        return Found{ keeper.backups(), QFileInfo::exists(keeper.folder()) };
    };
    look<Found>(this, question, [=, this](const Found &found) {
        if (asked == m_asked)
            take(found);
    });
}

// What was chosen stays chosen; at first that is the newest.
void BackupsDialog::take(const Found &found)
{
    m_hasFolder = found.hasFolder;
    const QString chosen = currentRow() < 0 ? QString() : m_model->at(currentRow()).path;
    m_model->set(found.backups);
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::max(0, m_model->rowOf(chosen)));
    if (m_workspace.store())
        m_empty->show(tr("There is no backup yet."), { m_now });
    else
        m_empty->show(m_location ? tr("There is no backup of %1.").arg(m_location->name())
                                 : tr("Open a conference first."));
    m_body->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    enable();
}

void BackupsDialog::enable()
{
    const bool busy = m_job.isRunning();
    m_now->setEnabled(!busy && m_workspace.store());
    m_restore->setEnabled(!busy && currentRow() >= 0);
    m_show->setEnabled(m_hasFolder);
    m_bar->setVisible(busy);
    m_stop->setVisible(busy);
}

void BackupsDialog::showProgress(qint64 done, qint64 of)
{
    m_bar->setRange(0, of > 0 ? 1000 : 0);
    m_bar->setValue(of > 0 ? static_cast<int>(1000 * done / of) : 0);
}

void BackupsDialog::backUpNow()
{
    const auto work = [location = *m_location,
                       identity = m_workspace.identity()](const app::Progress &progress) -> db::Result<QString> {
        const auto store = db::Store::open(location, identity);
        if (!store)
            return store.error();
        const auto made = Keeper(location).backUp(**store, app::backup::Reason::Hand, progress);
        return made ? db::Result<QString>(made->path) : db::Result<QString>(made.error());
    };
    m_job.start({}, work, [this](const db::Result<QString> &made) {
        m_table->clearSelection();
        m_clock.refresh();
        if (made)
            m_message->say(Tone::Good, tr("The backup is made and was read back."));
        else if (made.error().kind != db::Kind::Cancelled)
            m_message->say(Tone::Stop, made.error().text);
    });
}

void BackupsDialog::restore()
{
    if (!m_restore->isEnabled())
        return;
    const Backup backup = m_model->at(currentRow());
    const QString newFile = app::backup::newFileFor(*m_location, backup.at);
    const QString detail = wayFor(m_workspace) == Way::InPlace
        ? tr("What was entered since then disappears from this file. How it is now is backed up first, so that you can "
             "come back to it.")
        : tr("The backup becomes the new file %1, which is then opened. %2 stays as it is.")
              .arg(newFile, m_location->name());
    ask::question(this,
                  { tr("Restore"), tr("Restore the backup of %1?").arg(momentInWords(backup.at)), detail, tr("Restore"),
                    tr("Cancel") },
                  [=, this] { m_leave([=, this] { restoreNow(backup, newFile); }); });
}

// Nobody may have the file open, so this window lets go of it for the moment.
void BackupsDialog::restoreNow(const Backup &backup, const QString &newFile)
{
    const db::Location before = *m_location;
    const Way way = wayFor(m_workspace);
    if (way == Way::InPlace)
        m_workspace.close();
    const auto work = [=, identity = m_workspace.identity()](const app::Progress &progress) -> db::Result<QString> {
        const auto place = app::backup::goBack(backup.path, before, identity, way, newFile, progress);
        return place ? db::Result<QString>(place->text) : db::Result<QString>(place.error());
    };
    m_job.start({}, work, [=, this](const db::Result<QString> &place) { takeRestored(backup, before, place); });
}

void BackupsDialog::takeRestored(const Backup &backup, const db::Location &before, const db::Result<QString> &place)
{
    const db::Location now = place ? db::Location{ db::Engine::Sqlite, *place } : before;
    const bool mustOpen = place || !m_workspace.store();
    const db::Result<void> opened = mustOpen ? m_workspace.open(now) : db::Result<void>();
    reload();
    if (!place && place.error().kind != db::Kind::Cancelled)
        return m_message->say(Tone::Stop, place.error().text);
    if (!opened)
        return m_message->say(Tone::Stop, opened.error().text);
    if (!place)
        return;
    const QString when = momentInWords(backup.at);
    m_workspace.say(Tone::Good,
                    now.text == before.text
                        ? tr("The data of %1 are back. How they were before is among the backups.").arg(when)
                        : tr("The backup of %1 is open as the new file %2. %3 was left as it is.")
                              .arg(when, now.name(), before.name()));
    accept();
}

void BackupsDialog::showFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(Keeper(*m_location).folder()));
}

// Work is stopped first; what it did so far leaves nothing behind.
void BackupsDialog::reject()
{
    if (m_job.isRunning())
        m_job.cancel();
    else
        QDialog::reject();
}

} // namespace ui::backups
