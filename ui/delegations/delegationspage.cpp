// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegations/delegationspage.h"

#include "app/registration/orders.h"
#include "ui/delegations/delegationcards.h"
#include "ui/delegations/delegationplan.h"
#include "ui/delegations/delegationtree.h"
#include "ui/forms/recordform.h"
#include "ui/job.h"
#include "ui/language.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/space.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/workline.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::delegations {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int listAtLeast = 600;
constexpr int cardAtLeast = 320;
constexpr int cardAtMost = 400;
constexpr int filterWidth = 240;
constexpr int statusWidth = 104;
constexpr int numberWidth = 96;
constexpr int openAfter = 600; // ms that something is held over a closed delegation
constexpr int manyPeople = 20'000;
constexpr int manyChanges = 250; // ms between two readings of a tree that changes all the time

} // namespace

DelegationsPage::DelegationsPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_read(nullptr), m_job(new Job(this)), m_model(new DelegationTree(this)),
      m_stack(new QStackedWidget(this)), m_form(new forms::RecordForm(workspace, delegationPlan(), this)),
      m_tree(new QTreeView(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildActions();
    buildTree();
    buildList();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_again.setSingleShot(true);
    connectAll();
    retranslate();
    startConference();
}

// The tree goes after this part of the page, and would still tell it that nothing is chosen any more.
DelegationsPage::~DelegationsPage()
{
    m_tree->selectionModel()->disconnect(this);
}

QAction *DelegationsPage::addTreeAction(const QString &icon, const QKeySequence &key, void (DelegationsPage::*act)())
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : QIcon::fromTheme(icon), {}, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_tree->addAction(action);
    return action;
}

void DelegationsPage::buildActions()
{
    m_new = new QAction(QIcon::fromTheme(u"list-add"_s), {}, this);
    m_new->setShortcut(QKeySequence::New);
    connect(m_new, &QAction::triggered, this, &DelegationsPage::beginNew);
    addAction(m_new);
    m_edit = addTreeAction(u"document-edit"_s, {}, &DelegationsPage::edit);
    m_remove = addTreeAction(u"edit-delete"_s, QKeySequence::Delete, &DelegationsPage::remove);
    m_add = addTreeAction(u"list-add-user"_s, Qt::Key_Insert, &DelegationsPage::askWho);
    m_up = addTreeAction(u"go-up"_s, Qt::ALT | Qt::Key_Up, &DelegationsPage::shiftUp);
    m_down = addTreeAction(u"go-down"_s, Qt::ALT | Qt::Key_Down, &DelegationsPage::shiftDown);
    m_show = addTreeAction(u"system-users"_s, {}, &DelegationsPage::showPerson);
    m_move = addTreeAction(u"go-next"_s, Qt::CTRL | Qt::Key_M, &DelegationsPage::askWhere);
    m_takeOut = addTreeAction(u"list-remove-user"_s, QKeySequence::Delete, &DelegationsPage::takeOut);
    m_unfilter = new QAction(this);
    connect(m_unfilter, &QAction::triggered, this, [this] { m_filter->clear(); });
}

QLayout *DelegationsPage::buildHead(QWidget *parent)
{
    m_title = plainLabel(Role::Title, parent);
    m_filter = new QLineEdit(parent);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(filterWidth);
    m_filter->addAction(QIcon::fromTheme(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_newButton = buttonFor(m_new, parent, Weight::Primary);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_title, 1);
    head->addWidget(m_filter);
    head->addSpacing(space::small);
    head->addWidget(m_newButton);
    return head;
}

void DelegationsPage::buildTree()
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new TwoLineDelegate(m_tree));
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(space::wide);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setAutoExpandDelay(openAfter);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(static_cast<int>(Column::Name), QHeaderView::Stretch);
    header->setSectionResizeMode(static_cast<int>(Column::Post), QHeaderView::Stretch);
    header->resizeSection(static_cast<int>(Column::Status), statusWidth);
    header->resizeSection(static_cast<int>(Column::Number), numberWidth);
    m_tree->installEventFilter(this);
}

void DelegationsPage::buildCards()
{
    m_cards = new QStackedWidget(m_list);
    m_delegationCard = new forms::FactCard(m_workspace, { m_edit, m_add }, m_cards);
    m_memberCard = new forms::FactCard(m_workspace, { m_show, m_move }, m_cards);
    m_cards->addWidget(m_delegationCard);
    m_cards->addWidget(m_memberCard);
    m_cards->setMinimumWidth(cardAtLeast);
    m_cards->setMaximumWidth(cardAtMost);
}

void DelegationsPage::buildList()
{
    m_list = new QSplitter(this);
    m_list->setChildrenCollapsible(false);
    m_list->setHandleWidth(1);
    auto *left = new QWidget(m_list);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::wide, space::large, space::large, space::small);
    column->setSpacing(space::medium);
    column->addLayout(buildHead(left));
    m_body = new QStackedWidget(left);
    m_empty = new EmptyState(m_body);
    m_body->addWidget(m_tree);
    m_body->addWidget(m_empty);
    column->addWidget(m_body, 1);
    m_count = plainLabel(Role::Quiet, left);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(m_count, 1);
    foot->addWidget(new WorkLine(*m_job, left));
    column->addLayout(foot);
    buildCards();
    m_list->addWidget(left);
    m_list->addWidget(m_cards);
    m_list->setStretchFactor(0, 1);
    m_list->setSizes({ 10000, cardAtLeast });
}

void DelegationsPage::connectAll()
{
    connect(&m_workspace, &Workspace::opened, this, &DelegationsPage::startConference);
    connect(&m_workspace, &Workspace::conferenceChanged, this, &DelegationsPage::followConference);
    connect(&m_workspace, &Workspace::changed, this, &DelegationsPage::noteChange);
    connect(&m_again, &QTimer::timeout, this, &DelegationsPage::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, &DelegationsPage::refresh);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DelegationsPage::noteChosen);
    connect(m_tree, &QTreeView::expanded, this, &DelegationsPage::noteUnfolded);
    connect(m_tree, &QTreeView::collapsed, this, &DelegationsPage::noteFolded);
    connect(m_tree, &QTreeView::doubleClicked, this, &DelegationsPage::activate);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &DelegationsPage::openMenu);
    connect(m_model, &DelegationTree::peopleDropped, this,
            [this](const QList<db::Id> &members, db::Id delegation) { move(seen(members), delegation); });
    connect(m_job, &Job::finished, this, &DelegationsPage::enableActions);
    connect(m_model, &DelegationTree::delegationsDropped, this, &DelegationsPage::placeAt);
    connect(m_form, &forms::RecordForm::closed, this, &DelegationsPage::closeForm);
    connect(m_form, &forms::RecordForm::saved, this, [this](db::Id id) { m_wanted = id; });
}

QString DelegationsPage::title() const
{
    return tr("Delegations");
}

QIcon DelegationsPage::icon() const
{
    return QIcon::fromTheme(u"flag"_s, QIcon::fromTheme(u"system-users"_s));
}

void DelegationsPage::find()
{
    leave([this] {
        closeForm(0);
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

void DelegationsPage::leave(std::function<void()> then)
{
    m_form->leave(std::move(then));
}

void DelegationsPage::open(const Target &target)
{
    closeForm(0);
    m_wanted = target.id;
    if (m_filter->text().isEmpty())
        refresh();
    else
        m_filter->clear();
    m_tree->setFocus(Qt::OtherFocusReason);
}

void DelegationsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_count)
        retranslate();
    Page::changeEvent(event);
}

void DelegationsPage::retranslate()
{
    m_title->setText(title());
    m_new->setText(tr("New delegation"));
    m_edit->setText(tr("Edit"));
    m_remove->setText(tr("Remove…"));
    m_add->setText(tr("Add members…"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_show->setText(tr("Show in People"));
    m_move->setText(tr("Move to delegation…"));
    m_takeOut->setText(tr("Take out of the delegation"));
    m_unfilter->setText(tr("Show all"));
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter"));
    m_tree->setAccessibleName(title());
    m_form->fields()->setHint(u"code"_s, tr("Left empty, it is made: D1, D2 …"));
    m_form->fields()->setHint(u"position"_s, tr("Left empty, it comes last."));
    m_model->retranslate();
    refresh();
}

// The tree keeps its 600 pixels; the card folds away where there is no room for both.
void DelegationsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_cards->setVisible(event->size().width() >= listAtLeast + cardAtLeast);
}

bool DelegationsPage::treeKey(int key)
{
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || !m_tree->currentIndex().isValid())
        return false;
    activate(m_tree->currentIndex());
    return true;
}

bool DelegationsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_tree && treeKey(key))
        return true;
    const bool goOn = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_filter && goOn && m_model->rowCount() > 0) {
        m_tree->setFocus(Qt::OtherFocusReason);
        if (!m_tree->currentIndex().isValid())
            choose(m_model->index(0, 0));
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Escape)
        m_filter->clear();
    return Page::eventFilter(watched, event);
}

// The conference's own record may have changed; that closes no form.
void DelegationsPage::followConference()
{
    if (m_conference == m_workspace.conference().id)
        refresh();
    else
        startConference();
}

void DelegationsPage::startConference()
{
    m_conference = m_workspace.conference().id;
    m_wanted = 0;
    m_chosen = {};
    m_open.clear();
    m_openFiltered.clear();
    closeForm(0);
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    const bool writable = m_workspace.isWritable() && m_workspace.conference().id != 0;
    m_new->setEnabled(writable);
    m_newButton->setToolTip(m_workspace.store() ? m_workspace.store()->readOnlyReason() : QString());
    m_model->setWritable(writable);
    takeState(TreeState());
    refresh();
}

// A tree that changes all the time is read again a few times a second, not after every change.
void DelegationsPage::noteChange(const QList<db::Touched> &touched)
{
    static const QStringList shown{ u"delegation"_s, u"attendee"_s, u"person"_s, u"post"_s, u"organisation"_s };
    const auto concerns = [](const db::Touched &t) { return shown.contains(t.table); };
    if (std::ranges::any_of(touched, concerns) && !m_again.isActive())
        m_again.start(m_state.inDelegations + m_state.without > manyPeople ? manyChanges : 0);
}

QHash<db::Id, qint64> &DelegationsPage::unfolded()
{
    return m_state.filter.trimmed().isEmpty() ? m_open : m_openFiltered;
}

// A tree that nobody sees is not read.
void DelegationsPage::refresh()
{
    m_due = !isVisible();
    if (m_due)
        return m_read.drop();
    if (!m_workspace.store() || m_workspace.conference().id == 0) {
        m_read.drop();
        return takeState(TreeState());
    }
    const TreeQuestion question{ m_workspace.conference().id, m_filter->text(), language::current(),
                                 m_filter->text().trimmed().isEmpty() ? m_open : m_openFiltered };
    m_read.ask(
        *m_workspace.store(), [question](db::Session &s) { return readTree(s, question); },
        [this](const db::Result<TreeState> &state) { takeState(state); });
}

// What is in sight stays where it is, whatever came or went above it.
void DelegationsPage::takeState(const db::Result<TreeState> &state)
{
    if (!state)
        return m_workspace.say(state.error());
    const QPersistentModelIndex top = m_tree->indexAt(QPoint(0, 0));
    const int before = m_tree->visualRect(top).top();
    m_taking = true;
    m_tree->setAutoScroll(false); // a new current row would pull the tree to itself
    m_model->setState(*state);
    unfold(*state);
    m_tree->doItemsLayout(); // where there were no people are some now, or the other way round
    restoreChosen();
    m_tree->setAutoScroll(true);
    m_taking = false;
    if (top.isValid())
        m_tree->verticalScrollBar()->setValue(m_tree->verticalScrollBar()->value() + m_tree->visualRect(top).top()
                                              - before);
    showEmpty();
    showCount();
    showWanted();
    showChosen();
}

// The first answer to another filter opens what holds hits; what is opened and closed after that stays so.
void DelegationsPage::unfold(const TreeState &state)
{
    if (state.filter != m_state.filter) {
        m_openFiltered.clear();
        for (const Branch &branch : state.branches)
            if (branch.holdsHits)
                m_openFiltered.insert(branch.id, stretch);
    }
    m_state = state;
    m_state.branches.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        m_tree->setExpanded(index, unfolded().contains(m_model->delegationAt(index)));
    }
}

void DelegationsPage::noteUnfolded(const QModelIndex &index)
{
    if (m_taking)
        return;
    unfolded().insert(m_model->delegationAt(index), stretch);
    if (!m_model->branchAt(index)->isRead && !m_again.isActive())
        m_again.start(0);
}

void DelegationsPage::noteFolded(const QModelIndex &index)
{
    if (!m_taking)
        unfolded().remove(m_model->delegationAt(index));
}

void DelegationsPage::noteChosen()
{
    if (m_taking)
        return;
    m_chosen = {};
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows())
        if (m_model->isBranch(index))
            m_chosen.branches += m_model->delegationAt(index);
        else if (m_model->memberAt(index) != 0)
            m_chosen.members += m_model->memberAt(index);
    showChosen();
}

// Where the chosen rows are now; what is hidden stays chosen and is shown so when it comes back.
void DelegationsPage::restoreChosen()
{
    QItemSelection selection;
    QModelIndexList found;
    for (const db::Id id : std::as_const(m_chosen.branches))
        found += m_model->branchIndex(id);
    for (const db::Id id : std::as_const(m_chosen.members))
        found += m_model->memberIndex(id);
    found.removeAll(QModelIndex());
    for (const QModelIndex &index : std::as_const(found))
        selection.select(index, index);
    QItemSelectionModel *model = m_tree->selectionModel();
    if (!found.isEmpty() && !found.contains(model->currentIndex().siblingAtColumn(0)))
        model->setCurrentIndex(found.first(), QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void DelegationsPage::choose(const QModelIndex &index)
{
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void DelegationsPage::showWanted()
{
    const QModelIndex index = m_wanted == 0 ? QModelIndex() : m_model->branchIndex(m_wanted);
    if (!index.isValid())
        return;
    m_wanted = 0;
    choose(index);
    m_tree->scrollTo(index);
}

void DelegationsPage::showChosen()
{
    m_shown = m_chosen;
    m_shown.members.removeIf([this](db::Id id) { return !m_model->memberIndex(id).isValid(); });
    m_shown.branches.removeIf([this](db::Id id) { return !m_model->branchIndex(id).isValid(); });
    enableActions();
    forms::FactCard *card = m_shown.members.isEmpty() ? m_delegationCard : m_memberCard;
    m_cards->setCurrentWidget(card);
    showCard(card);
}

void DelegationsPage::showCard(forms::FactCard *card) const
{
    const auto &[members, branches] = m_shown;
    if (m_shown.size() == 0)
        return card->clear();
    const bool without = m_shown.size() == 1 && branches == QList<db::Id>{ 0 };
    if (m_shown.size() > 1 || without)
        return card->show({ chosenInWords(), {}, {} });
    const auto found = m_workspace.store()->read([&](db::Session &s) {
        return members.isEmpty() ? delegationCard(s, branches.first(), language::current())
                                 : memberCard(s, members.first(), language::current());
    });
    if (found)
        card->show(*found);
    else
        card->clear();
}

void DelegationsPage::showCount()
{
    const auto number = [](qint64 n) { return QLocale().toString(n); };
    const qint64 count = m_state.order.size();
    QString order = app::registration::orderFootnote(db::Sort::Precedence, language::current());
    QStringList words{ count == 1 ? tr("1 delegation") : tr("%1 delegations").arg(number(count)),
                       tr("%1 people in them").arg(number(m_state.inDelegations)),
                       tr("%1 without").arg(number(m_state.without)), order.mid(1, order.size() - 2) };
    if (m_state.moreFit)
        words = { tr("More people fit than the %1 shown: type more of the name.").arg(number(stretch)) };
    m_count->setText(words.join(u" · "_s));
}

void DelegationsPage::showEmpty()
{
    const bool filtered = !m_state.filter.trimmed().isEmpty();
    const bool empty = filtered ? m_model->rowCount() == 0 : m_state.order.isEmpty();
    m_body->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_tree);
    if (empty && filtered)
        m_empty->show(tr("Nothing fits “%1”.").arg(m_state.filter), { m_unfilter });
    else if (empty)
        m_empty->show(tr("There is no delegation yet. People who come together are one."), { m_new });
}

void DelegationsPage::enableActions()
{
    const auto &[members, branches] = m_shown;
    const bool writable = m_workspace.isWritable();
    const bool people = writable && !m_job->isRunning() && !members.isEmpty() && branches.isEmpty();
    const bool delegations = writable && members.isEmpty() && !branches.isEmpty() && !branches.contains(0);
    const auto isIn = [this](db::Id id) { return m_model->delegationAt(m_model->memberIndex(id)) != 0; };
    m_edit->setEnabled(delegations && branches.size() == 1);
    m_remove->setEnabled(m_edit->isEnabled());
    m_add->setEnabled(m_edit->isEnabled() && !m_job->isRunning());
    m_up->setEnabled(delegations);
    m_down->setEnabled(delegations);
    m_show->setEnabled(members.size() == 1 && branches.isEmpty());
    m_move->setEnabled(people && !m_state.order.isEmpty());
    m_takeOut->setEnabled(people && std::ranges::any_of(members, isIn));
}

void DelegationsPage::activate(const QModelIndex &index)
{
    const db::Id delegation = m_model->delegationAt(index);
    if (m_model->isMore(index)) {
        unfolded()[delegation] += stretch;
        refresh();
    } else if (m_model->memberAt(index) != 0) {
        showPerson();
    } else if (delegation != 0) {
        edit();
    } else {
        m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
    }
}

void DelegationsPage::beginNew()
{
    if (!m_new->isEnabled())
        return;
    m_form->leave([this] {
        auto start = app::editing::fresh(db::Delegation::description());
        static_cast<db::Delegation &>(*start.record).conference = m_workspace.conference().id;
        m_stack->setCurrentWidget(m_form);
        m_form->begin(start);
    });
}

void DelegationsPage::edit()
{
    if (!m_edit->isEnabled())
        return;
    m_stack->setCurrentWidget(m_form);
    m_form->edit(m_shown.branches.first());
}

void DelegationsPage::closeForm(db::Id)
{
    if (m_stack->currentWidget() != m_form)
        return;
    m_stack->setCurrentWidget(m_list);
    m_tree->setFocus(Qt::OtherFocusReason);
    showWanted();
    showChosen();
}

void DelegationsPage::openMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_shown.members.isEmpty()) {
        menu->addActions({ m_edit, m_add });
        menu->addSeparator();
        menu->addActions({ m_up, m_down });
        menu->addSeparator();
        menu->addActions({ m_new, m_remove });
    } else {
        menu->addActions({ m_show, m_move, m_takeOut });
    }
    menu->popup(m_tree->viewport()->mapToGlobal(where));
}

} // namespace ui::delegations
