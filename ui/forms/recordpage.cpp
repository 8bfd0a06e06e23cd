// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordpage.h"

#include "ui/forms/removal.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/space.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::forms {

using namespace Qt::StringLiterals;
using namespace widgets;
namespace editing = app::editing;

namespace {

constexpr int listAtLeast = 600;
constexpr int cardAtLeast = 320;
constexpr int cardAtMost = 400;
constexpr int filterWidth = 240;

} // namespace

RecordPage::RecordPage(Workspace &workspace, FormPlan plan, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_plan(std::move(plan)), m_read(nullptr)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

// The list goes after this part of the page: it would still ask for headings and rows, and tell what is chosen.
RecordPage::~RecordPage()
{
    if (!m_table)
        return;
    m_table->selectionModel()->disconnect(this);
    m_model->close();
}

void RecordPage::build()
{
    m_stack = new QStackedWidget(this);
    m_form = new RecordForm(m_workspace, m_plan, this);
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

void RecordPage::buildActions()
{
    m_new = new QAction(QIcon::fromTheme(u"list-add"_s), {}, this);
    m_new->setShortcut(QKeySequence::New);
    m_edit = new QAction(QIcon::fromTheme(u"document-edit"_s), {}, this);
    m_remove = new QAction(QIcon::fromTheme(u"edit-delete"_s), {}, this);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_unfilter = new QAction(this);
    connect(m_new, &QAction::triggered, this, &RecordPage::beginNew);
    connect(m_edit, &QAction::triggered, this, &RecordPage::edit);
    connect(m_remove, &QAction::triggered, this, &RecordPage::remove);
    connect(m_unfilter, &QAction::triggered, this, [this] { m_filter->clear(); });
    addAction(m_new);
}

QLayout *RecordPage::buildHead(QWidget *parent)
{
    m_title = plainLabel(Role::Title, parent);
    m_filter = new QLineEdit(parent);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(filterWidth);
    m_filter->addAction(QIcon::fromTheme(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_title, 1);
    head->addWidget(m_filter);
    head->addSpacing(space::small);
    head->addWidget(buttonFor(m_new, parent, Weight::Primary));
    return head;
}

void RecordPage::buildTable()
{
    const auto fetch = [this](const QList<db::Id> &ids) {
        if (!m_workspace.store())
            return QList<ListRow>();
        const auto found = m_workspace.store()->read([&](db::Session &s) { return rows(s, ids); });
        return found ? *found : QList<ListRow>();
    };
    m_model = new RecordModel([this] { return headings(); }, fetch, this);
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
    const QList<int> sizes = widths();
    for (int i = 0; i < sizes.size(); ++i)
        if (sizes[i] == 0)
            m_table->horizontalHeader()->setSectionResizeMode(i, QHeaderView::Stretch);
        else
            m_table->setColumnWidth(i, sizes[i] * theme::textSize() / 100);
    m_table->installEventFilter(this);
    m_table->addAction(m_remove);
}

void RecordPage::buildList()
{
    m_list = new QSplitter(this);
    m_list->setChildrenCollapsible(false);
    m_list->setHandleWidth(1);
    auto *left = new QWidget(m_list);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::wide, space::large, space::large, space::small);
    column->setSpacing(space::medium);
    column->addLayout(buildHead(left));
    if (QWidget *bar = makeBar(left))
        column->addWidget(bar);
    m_body = new QStackedWidget(left);
    m_table = new QTableView(m_body);
    buildTable();
    m_empty = new EmptyState(m_body);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    column->addWidget(m_body, 1);
    m_count = plainLabel(Role::Quiet, left);
    column->addWidget(m_count);
    m_card = new FactCard(m_workspace, { m_edit, m_remove }, m_list);
    m_card->setMinimumWidth(cardAtLeast);
    m_card->setMaximumWidth(cardAtMost);
    m_list->addWidget(left);
    m_list->addWidget(m_card);
    m_list->setStretchFactor(0, 1);
    m_list->setSizes({ 10000, cardAtLeast });
}

void RecordPage::connectAll()
{
    connect(&m_workspace, &Workspace::opened, this, [this] { m_conference = 0; });
    connect(&m_workspace, &Workspace::conferenceChanged, this, &RecordPage::startConference);
    connect(&m_workspace, &Workspace::changed, this, &RecordPage::noteChange);
    connect(m_filter, &QLineEdit::textChanged, this, &RecordPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordPage::noteCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &RecordPage::edit);
    connect(m_table, &QTableView::customContextMenuRequested, this, &RecordPage::openMenu);
    connect(m_form, &RecordForm::closed, this, &RecordPage::closeForm);
    connect(m_form, &RecordForm::saved, this, [this](db::Id id) { m_chosen = id; });
}

void RecordPage::find()
{
    leave([this] {
        closeForm(0);
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

void RecordPage::leave(std::function<void()> then)
{
    m_form->leave(std::move(then));
}

bool RecordPage::holds(const QString &table) const
{
    return table == QLatin1StringView(m_plan.description->table);
}

void RecordPage::open(const Target &target)
{
    closeForm(0);
    m_chosen = target.id;
    if (m_filter->text().isEmpty())
        refresh();
    else
        m_filter->clear();
    m_table->setFocus(Qt::OtherFocusReason);
}

editing::Draft RecordPage::start() const
{
    return editing::fresh(*m_plan.description);
}

void RecordPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_stack)
        retranslate();
    Page::changeEvent(event);
}

void RecordPage::retranslate()
{
    m_title->setText(title());
    m_new->setText(newWords());
    m_edit->setText(tr("Edit"));
    m_remove->setText(tr("Remove…"));
    m_unfilter->setText(tr("Show all"));
    m_filter->setPlaceholderText(filterWords());
    m_filter->setAccessibleName(tr("Filter"));
    m_table->setAccessibleName(title());
    m_model->retranslate();
    refresh();
}

// The list keeps its 600 pixels; the card folds away where there is no room for both.
void RecordPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_card)
        m_card->setVisible(event->size().width() >= listAtLeast + cardAtLeast);
}

void RecordPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_due)
        refresh();
}

bool RecordPage::eventFilter(QObject *watched, QEvent *event)
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

// A change of the conference's own record keeps the list and the form as they are.
void RecordPage::startConference()
{
    if (m_conference != 0 && m_conference == m_workspace.conference().id)
        return refresh();
    m_conference = m_workspace.conference().id;
    m_chosen = 0;
    closeForm(0);
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_new->setEnabled(m_workspace.isWritable() && m_workspace.conference().id != 0);
    refresh();
    if (m_due)
        m_model->setIds({}); // those of another conference
    noteCurrent();
}

void RecordPage::noteChange(const QList<db::Touched> &touched)
{
    const QStringList shown = tables();
    if (std::ranges::any_of(touched, [&](const db::Touched &t) { return shown.contains(t.table); }))
        refresh();
}

// A list that nobody sees is not read.
void RecordPage::refresh()
{
    m_due = !isVisible();
    if (m_due)
        return m_read.drop();
    if (m_workspace.store() && m_workspace.conference().id != 0)
        m_read.ask(*m_workspace.store(), listing(m_filter->text()), [this](const auto &ids) { takeIds(ids); });
    else
        takeIds(QList<db::Id>());
}

void RecordPage::takeIds(const db::Result<QList<db::Id>> &ids)
{
    if (!ids)
        return m_workspace.say(ids.error());
    m_isChoosing = true; // the view forgets what is chosen while the rows change
    m_model->setIds(*ids);
    m_isChoosing = false;
    choose(m_chosen);
    const int count = m_model->rowCount();
    m_count->setText(countWords(count));
    if (count > 0 && m_body->currentWidget() == m_empty)
        m_body->setCurrentWidget(m_table);
    if (count == 0) {
        m_body->setCurrentWidget(m_empty);
        const bool filtered = !m_filter->text().isEmpty();
        m_empty->show(filtered ? tr("Nothing fits “%1”.").arg(m_filter->text()) : emptyWords(),
                      { filtered ? m_unfilter : m_new });
    }
}

// What the filter hides comes back chosen when the filter goes.
void RecordPage::choose(db::Id id)
{
    const int row = id == 0 ? -1 : m_model->rowOf(id);
    m_isChoosing = true;
    if (row < 0)
        m_table->clearSelection();
    else if (m_table->currentIndex().row() != row || !m_table->selectionModel()->isRowSelected(row)) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
    m_isChoosing = false;
    m_chosen = id;
    showCard();
}

void RecordPage::noteCurrent()
{
    if (m_isChoosing)
        return;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        m_chosen = m_model->idAt(rows.first().row());
    showCard();
}

void RecordPage::showCard()
{
    const bool shown = m_workspace.store() && m_chosen != 0 && m_model->rowOf(m_chosen) >= 0;
    m_edit->setEnabled(shown && m_workspace.isWritable());
    m_remove->setEnabled(m_edit->isEnabled());
    if (!shown)
        return m_card->clear();
    const auto found = m_workspace.store()->read([&](db::Session &s) { return card(s, m_chosen); });
    if (found)
        m_card->show(*found);
    else
        m_card->clear();
}

void RecordPage::beginNew()
{
    if (m_new->isEnabled())
        beginWith(start());
}

void RecordPage::beginWith(const editing::Draft &draft)
{
    m_form->leave([this, draft] {
        m_stack->setCurrentWidget(m_form);
        m_form->begin(draft);
    });
}

void RecordPage::edit()
{
    if (!m_edit->isEnabled())
        return;
    m_stack->setCurrentWidget(m_form);
    m_form->edit(m_chosen);
}

void RecordPage::remove()
{
    if (m_remove->isEnabled())
        askToRemove(this, m_workspace, *m_plan.description, m_chosen);
}

void RecordPage::closeForm(db::Id id)
{
    if (m_stack->currentWidget() != m_form)
        return;
    m_stack->setCurrentWidget(m_list);
    if (id != 0)
        choose(id);
    m_table->setFocus(Qt::OtherFocusReason);
    showCard();
}

void RecordPage::openMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({ m_edit, m_new });
    menu->addActions(moreActions());
    menu->addSeparator();
    menu->addAction(m_remove);
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

} // namespace ui::forms
