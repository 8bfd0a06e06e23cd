// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "db/records/delegation.h"
#include "ui/ask.h"
#include "ui/language.h"
#include "ui/people/participantform.h"
#include "ui/people/personcard.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/space.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::people {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int listAtLeast = 600;
constexpr int cardAtLeast = 320;
constexpr int cardAtMost = 400;
constexpr int filterWidth = 240;
constexpr int manyChanges = 250; // ms between two readings of a list that changes all the time

} // namespace

PeoplePage::PeoplePage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_model(new PeopleModel(workspace, this)), m_query(nullptr),
      m_stack(new QStackedWidget(this)), m_form(new ParticipantForm(workspace, this)), m_table(new QTableView(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildActions();
    buildList();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectAll();
    retranslate();
    startConference();
}

void PeoplePage::buildActions()
{
    m_register = new QAction(QIcon::fromTheme(u"list-add-user"_s), {}, this);
    m_register->setShortcut(QKeySequence::New);
    m_edit = new QAction(QIcon::fromTheme(u"document-edit"_s), {}, this);
    m_withdraw = new QAction(QIcon::fromTheme(u"list-remove-user"_s), {}, this);
    m_withdraw->setShortcut(QKeySequence::Delete);
    m_withdraw->setShortcutContext(Qt::WidgetShortcut);
    m_unfilter = new QAction(this);
    connect(m_register, &QAction::triggered, this, &PeoplePage::registerNew);
    connect(m_edit, &QAction::triggered, this, &PeoplePage::edit);
    connect(m_withdraw, &QAction::triggered, this, &PeoplePage::withdraw);
    connect(m_unfilter, &QAction::triggered, this, [this] { m_filter->clear(); });
    addAction(m_register);
    m_table->addAction(m_withdraw);
}

QLayout *PeoplePage::buildHead()
{
    m_title = plainLabel(Role::Title, this);
    m_filter = new QLineEdit(this);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(filterWidth);
    m_filter->addAction(QIcon::fromTheme(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_orderLabel = plainLabel(Role::Quiet, this);
    m_order = new ChoiceBox(db::choicesOf(db::Sort()), this);
    m_orderLabel->setBuddy(m_order);
    QPushButton *button = buttonFor(m_register, this, Weight::Primary);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_title, 1);
    head->addWidget(m_filter);
    head->addSpacing(space::small);
    head->addWidget(m_orderLabel);
    head->addWidget(m_order);
    head->addSpacing(space::small);
    head->addWidget(button);
    return head;
}

void PeoplePage::buildTable()
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
    m_table->verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight(font()));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    const int widths[] = { 56, 152, 240, 120, 100, 104 };
    for (int i = 0; i < 6; ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(Column::Organisation), QHeaderView::Stretch);
    m_table->installEventFilter(this);
}

void PeoplePage::buildList()
{
    buildTable();
    m_list = new QSplitter(this);
    m_list->setChildrenCollapsible(false);
    m_list->setHandleWidth(1);
    auto *left = new QWidget(m_list);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::wide, space::large, space::large, space::small);
    column->setSpacing(space::medium);
    column->addLayout(buildHead());
    m_body = new QStackedWidget(left);
    m_empty = new EmptyState(m_body);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    column->addWidget(m_body, 1);
    m_count = plainLabel(Role::Quiet, left);
    column->addWidget(m_count);
    m_card = new PersonCard({ m_edit }, m_list);
    m_card->setMinimumWidth(cardAtLeast);
    m_card->setMaximumWidth(cardAtMost);
    m_list->addWidget(left);
    m_list->addWidget(m_card);
    m_list->setStretchFactor(0, 1);
    m_list->setSizes({ 10000, cardAtLeast });
}

void PeoplePage::connectAll()
{
    connect(&m_workspace, &Workspace::conferenceChanged, this, &PeoplePage::startConference);
    connect(&m_workspace, &Workspace::changed, this, &PeoplePage::noteChange);
    connect(&m_query, &ListQuery::answered, this, &PeoplePage::takeIds);
    connect(&m_query, &ListQuery::failed, this, [this](const db::Error &error) { m_workspace.say(error); });
    connect(m_filter, &QLineEdit::textChanged, this, &PeoplePage::ask);
    connect(m_order, &QComboBox::activated, this, &PeoplePage::ask);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::noteCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &PeoplePage::edit);
    connect(m_table, &QTableView::customContextMenuRequested, this, &PeoplePage::openMenu);
    connect(m_form, &ParticipantForm::closed, this, &PeoplePage::closeForm);
    connect(m_form, &ParticipantForm::saved, this, [this](db::Id id) { m_chosen = id; });
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &PeoplePage::ask);
}

QString PeoplePage::title() const
{
    return tr("People");
}

QIcon PeoplePage::icon() const
{
    return QIcon::fromTheme(u"system-users"_s);
}

void PeoplePage::find()
{
    leave([this] {
        closeForm(0);
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

void PeoplePage::leave(std::function<void()> then)
{
    m_form->leave(std::move(then));
}

app::registration::Listing PeoplePage::listing() const
{
    return { m_workspace.conference().id, m_order->choice<db::Sort>(), language::current(), m_filter->text() };
}

void PeoplePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void PeoplePage::retranslate()
{
    m_title->setText(title());
    m_register->setText(tr("Register"));
    m_edit->setText(tr("Edit"));
    m_withdraw->setText(tr("Take out of the conference…"));
    m_unfilter->setText(tr("Show everybody"));
    m_filter->setPlaceholderText(tr("Filter by name, organisation, number"));
    m_filter->setAccessibleName(tr("Filter"));
    m_orderLabel->setText(tr("Order"));
    m_order->setAccessibleName(tr("Order"));
    m_table->setAccessibleName(tr("People"));
    m_table->verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight(font()));
    m_model->retranslate();
    ask();
}

// The list keeps its 600 pixels; the card folds away where there is no room for both.
void PeoplePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_card->setVisible(event->size().width() >= listAtLeast + cardAtLeast);
}

bool PeoplePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_table && enter && m_table->currentIndex().isValid()) {
        edit();
        return true;
    }
    if (watched == m_filter && (key == Qt::Key_Down || enter) && m_model->rowCount() > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Escape)
        m_filter->clear();
    return Page::eventFilter(watched, event);
}

void PeoplePage::startConference()
{
    m_chosen = 0;
    closeForm(0);
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_order->setChoice(m_workspace.conference().sort);
    m_register->setEnabled(m_workspace.isWritable() && m_workspace.conference().id != 0);
    ask();
    noteCurrent();
}

// A list that changes all the time is read again a few times a second, not after every change.
void PeoplePage::noteChange(const QList<db::Touched> &touched)
{
    static const QStringList shown{ u"attendee"_s, u"person"_s, u"post"_s, u"organisation"_s, u"delegation"_s };
    const auto concerns = [](const db::Touched &t) { return shown.contains(t.table); };
    if (!std::ranges::any_of(touched, concerns) || m_again.isActive())
        return;
    m_again.start(m_model->rowCount() > 20'000 ? manyChanges : 0);
}

void PeoplePage::ask()
{
    if (m_workspace.store() && m_workspace.conference().id != 0)
        m_query.ask(*m_workspace.store(), listing());
    else
        takeIds({});
}

void PeoplePage::takeIds(const QList<db::Id> &ids)
{
    const db::Id chosen = m_chosen; // the view forgets it while the rows change
    m_model->setIds(ids);
    choose(chosen);
    showCount();
    showEmpty();
    showCard();
}

// Somebody whom the filter hides comes back chosen when the filter goes.
void PeoplePage::choose(db::Id attendee)
{
    const int row = attendee == 0 ? -1 : m_model->rowOf(attendee);
    if (row < 0)
        m_table->clearSelection();
    else if (m_table->currentIndex().row() != row || !m_table->selectionModel()->isRowSelected(row)) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
    m_chosen = attendee;
}

void PeoplePage::noteCurrent()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        m_chosen = m_model->idAt(rows.first().row());
    showCard();
}

void PeoplePage::showCard()
{
    const bool shown = m_chosen != 0 && m_model->rowOf(m_chosen) >= 0;
    const bool writable = m_workspace.isWritable();
    m_edit->setEnabled(shown && writable);
    m_withdraw->setEnabled(shown && writable);
    if (!shown)
        return m_card->clear();
    const auto read = m_workspace.store()->read([&](db::Session &s) {
        const auto participant = app::registration::load(s, m_chosen);
        const auto delegation = s.find<db::Delegation>(participant.attendee.delegation);
        return std::pair(participant, delegation ? delegation->name.in(language::current()) : QString());
    });
    if (read)
        m_card->show(read->first, read->second);
    else
        m_card->clear();
}

void PeoplePage::showCount()
{
    const int count = m_model->rowCount();
    const QString people = count == 1 ? tr("1 person") : tr("%1 people").arg(QLocale().toString(count));
    QString order = app::registration::orderFootnote(listing().sort, language::current());
    m_count->setText(people + u" · "_s + order.mid(1, order.size() - 2));
}

void PeoplePage::showEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_body->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!empty)
        return;
    if (m_filter->text().isEmpty())
        m_empty->show(tr("Nobody is registered yet."), { m_register });
    else
        m_empty->show(tr("Nobody fits “%1”.").arg(m_filter->text()), { m_unfilter });
}

void PeoplePage::registerNew()
{
    m_form->leave([this] {
        m_stack->setCurrentWidget(m_form);
        m_form->registerNew();
    });
}

void PeoplePage::edit()
{
    if (!m_edit->isEnabled())
        return;
    m_stack->setCurrentWidget(m_form);
    m_form->edit(m_chosen);
}

void PeoplePage::closeForm(db::Id attendee)
{
    if (m_stack->currentWidget() != m_form)
        return;
    m_stack->setCurrentWidget(m_list);
    if (attendee != 0)
        choose(attendee);
    m_table->setFocus(Qt::OtherFocusReason);
    showCard();
}

void PeoplePage::withdraw()
{
    const auto part = m_workspace.store()->read([&](db::Session &s) { return app::registration::load(s, m_chosen); });
    if (!part)
        return m_workspace.say(part.error());
    const QString name = part->person.displayName();
    const ask::Question question{ tr("Take out of the conference"), tr("Take %1 out of this conference?").arg(name),
                                  tr("The person stays known. You can undo this with Ctrl+Z."), tr("Take out"),
                                  tr("Keep") };
    ask::question(this, question, [this, attendee = part->attendee] {
        const auto done = app::registration::withdraw(*m_workspace.store(), attendee);
        if (!done)
            m_workspace.say(done.error());
    });
}

void PeoplePage::openMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({ m_edit, m_register });
    menu->addSeparator();
    menu->addAction(m_withdraw);
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

} // namespace ui::people
