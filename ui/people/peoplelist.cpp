// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplelist.h"

#include "app/registration/filterwords.h"
#include "ui/language.h"
#include "ui/people/filterchips.h"
#include "ui/people/peopleactions.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/tablecolumns.h"
#include "ui/people/viewsbutton.h"
#include "ui/settings.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/space.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/workline.h"
#include "ui/workspace.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::people {

using namespace Qt::StringLiterals;
using namespace widgets;
using app::registration::Listing;

namespace {

constexpr int filterWidth = 240;
constexpr int manyChanges = 250; // ms between two readings of a list that changes all the time
constexpr int longList = 20'000;

} // namespace

PeopleList::PeopleList(Workspace &workspace, QAction *registerPerson, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new PeopleModel(workspace, this)),
      m_table(new PeopleTable(*m_model, this)), m_columns(new TableColumns(*m_table)),
      m_actions(new PeopleActions(workspace, *m_model, *m_table)), m_chips(new FilterChips(workspace, this)),
      m_views(new ViewsButton(
          workspace, [this] { return viewNow(); }, m_columns->menu(), this)),
      m_query(nullptr), m_register(registerPerson), m_unfilter(new QAction(this))
{
    build(registerPerson);
    connectAll();
    retranslate();
}

void PeopleList::build(QAction *registerPerson)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::large, space::large, space::small);
    column->setSpacing(space::medium);
    column->addLayout(buildHead(registerPerson));
    column->addLayout(buildChoices());
    m_body = new QStackedWidget(this);
    m_empty = new EmptyState(m_body);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    column->addWidget(m_body, 1);
    column->addLayout(buildFoot());
    orderTabs();
    m_table->horizontalHeader()->installEventFilter(this);
}

// As one reads: what is looked for, how it is looked at, then the list.
void PeopleList::orderTabs()
{
    QList<QWidget *> order{ m_filter, m_views, m_registerButton };
    for (QPushButton *chip : m_chips->findChildren<QPushButton *>())
        order += chip;
    order += { m_order, m_table };
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

QLayout *PeopleList::buildHead(QAction *registerPerson)
{
    m_title = plainLabel(Role::Title, this);
    m_filter = new QLineEdit(this);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(filterWidth);
    m_filter->addAction(QIcon::fromTheme(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_registerButton = buttonFor(registerPerson, this, Weight::Primary);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_title, 1);
    head->addWidget(m_filter);
    head->addWidget(m_views);
    head->addWidget(m_registerButton);
    return head;
}

QLayout *PeopleList::buildChoices()
{
    m_orderLabel = plainLabel(Role::Quiet, this);
    m_order = new ChoiceBox(db::choicesOf(db::Sort()), this);
    m_orderLabel->setBuddy(m_order);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_chips);
    row->addStretch(1);
    row->addWidget(m_orderLabel);
    row->addWidget(m_order);
    return row;
}

QLayout *PeopleList::buildFoot()
{
    m_count = plainLabel(Role::Quiet, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_count, 1);
    row->addWidget(new WorkLine(m_actions->job(), this));
    return row;
}

void PeopleList::connectAll()
{
    connect(&m_query, &ListQuery::answered, this, &PeopleList::takeIds);
    connect(&m_query, &ListQuery::failed, this, [this](const db::Error &error) { m_workspace.say(error); });
    connect(m_filter, &QLineEdit::textChanged, this, [this] { ask(); });
    connect(m_chips, &FilterChips::changed, this, [this] { ask(); });
    connect(m_order, &QComboBox::activated, this, [this] { ask(); });
    connect(m_unfilter, &QAction::triggered, this, [this] {
        clearFilter();
        ask();
    });
    connect(m_columns, &TableColumns::changed, this, &PeopleList::noteColumns);
    connect(m_columns, &TableColumns::orderWanted, this, &PeopleList::orderBy);
    connect(m_views, &ViewsButton::chosen, this, &PeopleList::showView);
    connect(m_table, &PeopleTable::selectionMoved, this, &PeopleList::noteSelection);
    connect(m_table, &PeopleTable::typed, this, [this](const QString &text) {
        find();
        m_filter->setText(text);
    });
    connect(m_table, &PeopleTable::editingEnded, this, [this] {
        if (std::exchange(m_stale, false))
            m_again.start(0);
    });
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &PeopleList::askAgain);
}

Listing PeopleList::listing() const
{
    Listing listing{ m_workspace.conference().id, m_order->choice<db::Sort>(), language::current(), m_filter->text() };
    m_chips->write(listing);
    return listing;
}

db::Id PeopleList::shown() const
{
    return m_table->current();
}

void PeopleList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PeopleList::retranslate()
{
    m_title->setText(tr("People"));
    m_unfilter->setText(tr("Show everybody"));
    m_filter->setPlaceholderText(tr("Filter by name, organisation, number"));
    m_filter->setAccessibleName(tr("Filter"));
    m_orderLabel->setText(tr("Order"));
    m_order->setAccessibleName(tr("Order"));
    m_table->setAccessibleName(tr("People"));
    m_columns->retranslate();
    m_actions->refresh();
    m_model->retranslate();
    ask();
}

void PeopleList::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool PeopleList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if ((key == Qt::Key_Down || enter) && m_model->rowCount() > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        if (m_table->current() == 0)
            m_table->choose(m_model->idAt(0), PeopleTable::Scroll::ToRow);
        return true;
    }
    if (key == Qt::Key_Escape)
        m_filter->clear();
    return QWidget::eventFilter(watched, event);
}

QString PeopleList::columnsKey() const
{
    return u"people/columns/"_s + m_workspace.conference().code;
}

void PeopleList::startConference()
{
    m_chosen = 0;
    m_views->reload(ViewsButton::Keep::Nothing);
    m_chips->reload();
    showView({});
    m_actions->refresh();
}

void PeopleList::refresh()
{
    if (!m_again.isActive())
        m_again.start(0);
}

// Everybody: nothing is filtered, in the conference's order, with the columns of this desk.
void PeopleList::showView(const db::ListView &view)
{
    Listing listing;
    app::registration::readFilterWords(view.filter, listing);
    const int order = db::choiceIndex(db::choicesOf(db::Sort()), view.sort);
    const QSignalBlocker quiet(m_filter);
    m_filter->setText(listing.filter);
    m_chips->show(listing);
    m_order->setChoice(order < 0 ? m_workspace.conference().sort : static_cast<db::Sort>(order));
    m_columns->setLayout(readLayout(view.id == 0 ? settings::text(columnsKey()) : view.columns));
    ask();
}

db::ListView PeopleList::viewNow() const
{
    db::ListView view;
    view.columns = inWords(m_columns->layout());
    view.sort = QString::fromLatin1(db::choicesOf(db::Sort())[static_cast<std::size_t>(m_order->currentIndex())].id);
    view.filter = app::registration::filterWords(listing());
    return view;
}

// A saved view changes only when it is saved.
void PeopleList::noteColumns()
{
    if (m_views->current() == 0 && m_workspace.conference().id != 0)
        settings::set(columnsKey(), inWords(m_columns->layout()));
}

void PeopleList::orderBy(Column column)
{
    const auto order = orderOf(column, m_workspace.conference().sort, language::current());
    if (order)
        m_order->setChoice(*order);
    ask();
}

// A list that changes all the time is read again a few times a second, not after every change.
void PeopleList::noteChange(const QList<db::Touched> &touched)
{
    static const QStringList known{ u"attendee"_s,   u"person"_s, u"post"_s,       u"organisation"_s,
                                    u"delegation"_s, u"photo"_s,  u"appearance"_s, u"programme_item"_s };
    const auto isOf = [&](const QString &table) {
        return std::ranges::any_of(touched, [&](const db::Touched &t) { return t.table == table; });
    };
    if (isOf(u"list_view"_s))
        m_views->reload(ViewsButton::Keep::Choice);
    if (isOf(u"delegation"_s))
        m_chips->reload();
    if (!std::ranges::any_of(known, isOf) || m_again.isActive())
        return;
    m_again.start(m_model->rowCount() > longList ? manyChanges : 0);
}

// Others changed something. A cell that is being changed here is left in peace; the rows around it are read anew.
void PeopleList::askAgain()
{
    m_stale = m_table->isEditing();
    if (m_stale)
        m_model->refresh();
    else
        ask(PeopleTable::Scroll::Stay);
}

void PeopleList::ask(PeopleTable::Scroll scroll)
{
    m_scroll = scroll;
    m_columns->showOrder(listing().sort);
    if (m_workspace.store() && m_workspace.conference().id != 0)
        m_query.ask(*m_workspace.store(), listing());
    else
        takeIds({});
}

void PeopleList::takeIds(const QList<db::Id> &ids)
{
    const db::Id chosen = m_chosen;
    m_taking = true;
    m_table->take(ids, m_scroll);
    if (m_wanted != 0 && m_model->rowOf(m_wanted) >= 0)
        m_table->choose(std::exchange(m_wanted, 0), PeopleTable::Scroll::ToRow);
    else if (m_table->selectedCount() == 0)
        m_table->choose(chosen, m_scroll);
    else if (m_scroll == PeopleTable::Scroll::ToRow)
        m_table->scrollTo(m_table->currentIndex());
    m_taking = false;
    m_chosen = m_table->current() == 0 ? chosen : m_table->current();
    showCount();
    showEmpty();
    m_actions->refresh();
    tellChosen();
}

void PeopleList::choose(db::Id attendee)
{
    m_chosen = attendee;
    m_wanted = 0;
    if (m_model->rowOf(attendee) >= 0)
        m_table->choose(attendee, PeopleTable::Scroll::ToRow);
    else
        m_wanted = attendee;
}

void PeopleList::reveal(db::Id attendee)
{
    choose(attendee);
    if (m_wanted == 0)
        return;
    clearFilter();
    ask();
}

void PeopleList::clearFilter()
{
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_chips->clear();
}

void PeopleList::noteSelection()
{
    if (m_taking)
        return;
    const db::Id now = m_table->current();
    if (now != 0) {
        m_chosen = now;
        m_wanted = 0;
    }
    showCount();
    if (now != m_told)
        tellChosen();
}

// Who was let go and is taken again is news too: nobody was shown in between.
void PeopleList::tellChosen()
{
    m_told = m_table->current();
    emit chosenMoved();
}

void PeopleList::showCount()
{
    const int count = m_model->rowCount();
    const int selected = m_table->selectedCount();
    QStringList words{ count == 1 ? tr("1 person") : tr("%1 people").arg(QLocale().toString(count)) };
    if (selected > 1)
        words += tr("%1 selected").arg(QLocale().toString(selected));
    const QString order = app::registration::orderFootnote(listing().sort, language::current());
    m_count->setText((words << order.mid(1, order.size() - 2)).join(u" · "_s));
}

void PeopleList::showEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_body->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!empty)
        return;
    if (listing().isWhole())
        m_empty->show(tr("Nobody is registered yet."), { m_register });
    else if (m_filter->text().trimmed().isEmpty())
        m_empty->show(tr("Nobody fits these choices."), { m_unfilter });
    else
        m_empty->show(tr("Nobody fits “%1”.").arg(m_filter->text()), { m_unfilter });
}

} // namespace ui::people
