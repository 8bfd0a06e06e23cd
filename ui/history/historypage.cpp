// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "app/editing/naming.h"
#include "db/records/all.h"
#include "ui/history/filterbar.h"
#include "ui/history/historycard.h"
#include "ui/history/historymodel.h"
#include "ui/history/when.h"
#include "ui/job.h"
#include "ui/language.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/space.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::history {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int listAtLeast = 600;
constexpr int cardAtLeast = 320;
constexpr int cardAtMost = 400;
constexpr int longList = 20'000;
constexpr int manyChanges = 250; // ms between two readings of a long list
constexpr int atOnce = 200;
constexpr int sayAfter = 300; // ms until work that is not done yet is spoken of
constexpr int recordsAtMost = 1000;
const QString recordPrefix = u"history:"_s;

} // namespace

HistoryPage::HistoryPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_model(new HistoryModel(workspace, this)), m_job(new Job(this)),
      m_ids(nullptr), m_writersRead(nullptr), m_cards(nullptr), m_inTheWay(nullptr), m_records(nullptr),
      m_table(new QTableView(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildActions();
    buildTable();
    m_split = new QSplitter(this);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(buildLeft());
    m_cardView = new HistoryCard(
        { m_show, m_undo }, [this](const QString &table) { return canShow(table); }, m_split);
    m_cardView->setMinimumWidth(cardAtLeast);
    m_cardView->setMaximumWidth(cardAtMost);
    m_split->addWidget(m_cardView);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({ 10000, cardAtMost });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    connectAll();
    retranslate();
    start();
}

void HistoryPage::buildActions()
{
    m_show = new QAction(QIcon::fromTheme(u"go-jump"_s), {}, this);
    m_undo = new QAction(QIcon::fromTheme(u"edit-undo"_s), {}, this);
    m_only = new QAction(QIcon::fromTheme(u"view-filter"_s), {}, this);
    m_unfilter = new QAction(this);
    connect(m_show, &QAction::triggered, this, &HistoryPage::showRecord);
    connect(m_undo, &QAction::triggered, this, &HistoryPage::undo);
    connect(m_only, &QAction::triggered, this, [this] {
        m_records.ask(
            *m_workspace.store(),
            [set = m_card.row.id](db::Session &s) { return app::history::recordsOf(s, set, recordsAtMost); },
            [this, title = m_card.row.title](const auto &ids) {
                if (ids)
                    onlyRecordsOf(*ids, title);
            });
    });
    connect(m_unfilter, &QAction::triggered, this, [this] { m_filter->clear(); });
}

void HistoryPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TwoLineDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = { 112, 112, 112 };
    for (int i = 0; i < 3; ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_table->installEventFilter(this);
}

QWidget *HistoryPage::buildLeft()
{
    auto *left = new QWidget(m_split);
    m_title = plainLabel(Role::Title, left);
    m_message = new MessageBar(left);
    m_message->hide();
    m_filter = new FilterBar(left);
    m_filter->words()->installEventFilter(this);
    m_body = new QStackedWidget(left);
    m_empty = new EmptyState(m_body);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    m_count = plainLabel(Role::Quiet, left);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::wide, space::large, space::large, space::small);
    column->setSpacing(space::medium);
    column->addWidget(m_title);
    column->addWidget(m_message);
    column->addWidget(m_filter);
    column->addWidget(m_body, 1);
    column->addWidget(m_count);
    return left;
}

void HistoryPage::connectAll()
{
    connect(&m_workspace, &Workspace::opened, this, &HistoryPage::start);
    connect(&m_workspace, &Workspace::changed, this, &HistoryPage::noteChange);
    connect(m_filter, &FilterBar::changed, this, &HistoryPage::noteFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::noteCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &HistoryPage::showRecord);
    connect(m_table, &QTableView::customContextMenuRequested, this, &HistoryPage::openMenu);
    connect(m_cardView, &HistoryCard::wanted, &m_workspace, &Workspace::show);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &HistoryPage::ask);
}

QString HistoryPage::title() const
{
    return tr("History");
}

QIcon HistoryPage::icon() const
{
    return QIcon::fromTheme(u"document-open-recent"_s);
}

void HistoryPage::find()
{
    m_filter->words()->setFocus(Qt::ShortcutFocusReason);
    m_filter->words()->selectAll();
}

bool HistoryPage::holds(const QString &table) const
{
    return table == "change_set"_L1 || table.startsWith(recordPrefix);
}

void HistoryPage::open(const Target &target)
{
    if (!m_workspace.store())
        return;
    if (target.table == "change_set"_L1) {
        if (m_model->rowOf(target.id) < 0)
            m_filter->clear();
        m_scrollTo = true;
        choose(target.id);
        return askCard();
    }
    const QString table = target.table.mid(recordPrefix.size());
    const auto found = m_workspace.store()->read([&](db::Session &s) {
        const db::Description *description = db::descriptionOf(table);
        const QString name =
            description ? app::editing::nameOf(s, *description, target.id, language::current()) : QString();
        return std::pair(app::history::together(s, table, target.id), name);
    });
    if (found)
        onlyRecordsOf(found->first, found->second);
    else
        m_workspace.say(found.error());
}

void HistoryPage::onlyRecordsOf(const QList<db::Id> &records, const QString &name)
{
    m_filter->clear();
    m_filter->setRecords(records, name);
    m_table->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void HistoryPage::retranslate()
{
    m_title->setText(title());
    m_show->setText(tr("Show the record"));
    m_undo->setText(tr("Undo this change"));
    m_only->setText(tr("Only changes of the same records"));
    m_unfilter->setText(tr("Show all changes"));
    m_table->setAccessibleName(tr("Changes"));
    m_model->retranslate();
    noteChange(); // words are found in the sentences of the language in force
    askCard();
}

// The list keeps its 600 pixels; the card folds away where there is no room for both.
void HistoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_cardView->setVisible(event->size().width() >= listAtLeast + cardAtLeast);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_due)
        ask();
}

bool HistoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_table && enter) {
        showRecord();
        return true;
    }
    if (watched == m_filter->words() && (key == Qt::Key_Down || enter) && m_model->rowCount() > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        return true;
    }
    if (watched == m_filter->words() && key == Qt::Key_Escape)
        m_filter->words()->clear();
    return Page::eventFilter(watched, event);
}

void HistoryPage::start()
{
    m_ids.drop();
    m_writersRead.drop();
    m_writers = {};
    m_writersSince = {};
    m_cards.drop();
    m_inTheWay.drop();
    m_records.drop();
    m_chosen = 0;
    m_message->clear();
    m_filter->setWriters({});
    m_filter->clear();
    m_model->setIds({});
    takeCard({});
    showCount();
    noteChange();
}

// A list that nobody sees is not read; a long one is read a few times a second, not after every change.
void HistoryPage::noteChange()
{
    m_due = true;
    if (isVisible() && !m_again.isActive())
        m_again.start(m_model->rowCount() > longList ? manyChanges : 0);
}

void HistoryPage::noteFilter()
{
    m_due = true;
    if (isVisible())
        m_again.start(m_model->rowCount() > longList ? manyChanges : 0);
}

void HistoryPage::ask()
{
    m_due = false;
    if (!m_workspace.store())
        return;
    const app::history::Filter filter = m_filter->filter();
    if (m_model->rowCount() == 0 && filter.isEmpty()) // the newest are there at once, however long the list
        if (const auto first =
                m_workspace.store()->read([](db::Session &s) { return app::history::newest(s, atOnce); }))
            setIds(*first);
    const auto question = [filter](db::Session &s) { return app::history::ids(s, filter); };
    m_ids.ask(*m_workspace.store(), question, [this](const db::Result<QList<db::Id>> &ids) {
        if (ids)
            take(*ids);
        else
            m_workspace.say(ids.error());
    });
    askWriters();
}

// Everybody is looked for once; afterwards only in what has come since, with an hour for desks whose clocks differ.
void HistoryPage::askWriters()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto question = [since = m_writersSince](db::Session &s) { return app::history::writers(s, since); };
    m_writersRead.ask(*m_workspace.store(), question, [=, this](const db::Result<app::history::Writers> &writers) {
        if (!writers)
            return;
        takeWriters(*writers);
        m_writersSince = now.addSecs(-3600);
    });
}

void HistoryPage::takeWriters(const app::history::Writers &writers)
{
    for (const QString &who : writers.who)
        if (!m_writers.who.contains(who))
            m_writers.who += who;
    m_writers.who.sort();
    m_writers.desks = writers.desks;
    m_filter->setWriters(m_writers);
}

void HistoryPage::take(const QList<db::Id> &ids)
{
    const db::Id chosen = m_chosen; // the view forgets it while the rows change
    setIds(ids);
    choose(chosen);
    showCount();
    showEmpty();
    askCard();
}

// What is read stays where it is on the screen, however many changes came above it.
void HistoryPage::setIds(const QList<db::Id> &ids)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    const int height = m_table->verticalHeader()->defaultSectionSize();
    const int top = bar->value() / height;
    const db::Id first = m_model->idAt(top);
    const int within = bar->value() - top * height;
    const bool follows = bar->value() == 0; // at the very top new changes are seen as they come
    m_model->setIds(ids);
    const int row = m_model->rowOf(first);
    if (follows || row < 0)
        return;
    m_table->doItemsLayout(); // or the bar does not know its new length yet
    bar->setValue(row * height + within);
}

void HistoryPage::choose(db::Id set)
{
    const int row = set == 0 ? -1 : m_model->rowOf(set);
    if (row < 0)
        m_table->clearSelection();
    else if (m_table->currentIndex().row() != row || !m_table->selectionModel()->isRowSelected(row)) {
        const int place = m_table->verticalScrollBar()->value();
        m_table->selectRow(row);
        m_table->verticalScrollBar()->setValue(place);
    }
    if (row >= 0 && std::exchange(m_scrollTo, false))
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    m_chosen = set;
}

void HistoryPage::noteCurrent()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const db::Id chosen = rows.isEmpty() ? 0 : m_model->idAt(rows.first().row());
    if (chosen == 0 || chosen == m_chosen)
        return;
    m_chosen = chosen;
    m_showDue = false;
    askCard();
}

void HistoryPage::askCard()
{
    if (!m_workspace.store() || m_chosen == 0)
        return takeCard({});
    enable();
    const auto question = [set = m_chosen, language = language::current()](db::Session &s) {
        return app::history::card(s, set, language);
    };
    m_cards.ask(*m_workspace.store(), question,
                [this](const db::Result<app::history::Card> &card) { takeCard(card ? *card : app::history::Card()); });
}

void HistoryPage::takeCard(const app::history::Card &card)
{
    const bool same = card == m_card;
    m_card = card;
    m_target = targetOf(card);
    enable();
    if (!same || card.row.id == 0)
        m_cardView->show(card, whyNotUndo(card.row)); // what is being read is not built anew
    if (std::exchange(m_showDue, false))
        showRecord();
}

// The actions are those of the card that is read; until that of the chosen change has come there is nothing to do.
void HistoryPage::enable()
{
    const QString why = whyNotUndo(m_card.row);
    m_undo->setEnabled(isRead() && why.isEmpty());
    m_undo->setToolTip(why.isEmpty() ? m_undo->text() : why);
    m_show->setEnabled(isRead() && m_target.id != 0);
    m_only->setEnabled(isRead() && !m_card.items.isEmpty());
}

// A person whom no page shows alone is shown as a participant.
Target HistoryPage::targetOf(const app::history::Card &card) const
{
    const app::history::Item *item = app::history::principal(card.items);
    if (!item || canShow(item->table))
        return item ? Target{ item->table, item->record } : Target();
    const auto found = m_workspace.store()->read([&](db::Session &s) {
        return app::history::participationOf(s, item->table, item->record, m_workspace.conference().id);
    });
    const QString attendee = u"attendee"_s;
    return found && canShow(attendee) ? Target{ attendee, *found } : Target();
}

QString HistoryPage::whyNotUndo(const app::history::Row &row) const
{
    if (row.id == 0 || !m_workspace.store())
        return {};
    if (!m_workspace.isWritable())
        return m_workspace.store()->readOnlyReason();
    if (row.kind != db::ChangeKind::Edit)
        return tr("Only a change can be undone. What was undone comes back with Redo.");
    return row.undoneBy != 0 ? tr("This change is undone already.") : QString();
}

void HistoryPage::showCount()
{
    const int count = m_model->rowCount();
    m_count->setText((count == 1 ? tr("1 change") : tr("%1 changes").arg(QLocale().toString(count))) + u" · "_s
                     + tr("the newest first"));
}

void HistoryPage::showEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_body->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (empty && m_filter->filter().isEmpty())
        m_empty->show(tr("Nothing has been changed yet."));
    else if (empty)
        m_empty->show(tr("No change fits the filter."), { m_unfilter });
}

// A set may hold a whole import: it is turned back on another thread, and this window hears of it as of any other desk.
void HistoryPage::undo()
{
    if (!m_undo->isEnabled() || m_job->isRunning())
        return;
    m_message->clear();
    QTimer::singleShot(sayAfter, this, [this, title = m_card.row.title] {
        if (m_job->isRunning())
            m_message->say(Tone::Plain, tr("Being undone: %1").arg(title));
    });
    const auto work = [location = m_workspace.store()->location(), identity = m_workspace.store()->identity(),
                       set = m_card.row.id](const app::Progress &) -> db::Result<QString> {
        const auto store = db::Store::open(location, identity);
        if (!store)
            return store.error();
        const auto done = (*store)->undo(set);
        return done ? db::Result<QString>(QString()) : db::Result<QString>(done.error());
    };
    m_job->start(m_undo->text(), work, [this, set = m_card.row.id](const auto &done) { noteUndone(set, done); });
}

void HistoryPage::noteUndone(db::Id set, const db::Result<QString> &done)
{
    if (!m_workspace.store())
        return;
    m_workspace.store()->poll();
    if (done)
        return m_message->clear();
    const db::Error error = done.error();
    if (error.kind != db::Kind::Stale)
        return m_message->say(Tone::Stop, error.text);
    const auto question = [set](db::Session &s) {
        return InTheWay{ app::history::rows(s, app::history::inTheWay(s, set)),
                         app::history::recordsOf(s, set, recordsAtMost) };
    };
    m_inTheWay.ask(*m_workspace.store(), question,
                   [=, this](const db::Result<InTheWay> &found) { sayInTheWay(error, found ? *found : InTheWay()); });
}

void HistoryPage::sayInTheWay(const db::Error &error, const InTheWay &found)
{
    if (found.rows.isEmpty())
        return m_message->say(Tone::Stop, error.text);
    const app::history::Row newest = found.rows.first();
    const QString which = tr("In the way: “%1” by %2, %3.").arg(newest.title, newest.who, momentInWords(newest.at));
    const qsizetype others = found.rows.size() - 1;
    const QString more = others == 0 ? QString() : u' ' + tr("Other later changes: %1.").arg(others);
    m_message->say(Tone::Stop, error.text + u'\n' + which + more, tr("Show the later changes"),
                   [=, this, name = m_card.row.title] {
                       if (!found.records.isEmpty())
                           onlyRecordsOf(found.records, name);
                       m_scrollTo = true;
                       choose(newest.id);
                       askCard();
                   });
}

void HistoryPage::showRecord()
{
    m_showDue = !isRead(); // Enter and a double click are quicker than the card
    if (m_show->isEnabled())
        m_workspace.show(m_target.table, m_target.id);
}

bool HistoryPage::canShow(const QString &table) const
{
    const QList<Page *> pages = window()->findChildren<Page *>();
    return std::ranges::any_of(pages, [&](const Page *page) { return page->holds(table); });
}

void HistoryPage::openMenu(const QPoint &where)
{
    if (!m_table->indexAt(where).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({ m_show, m_only });
    menu->addSeparator();
    menu->addAction(m_undo);
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

} // namespace ui::history
