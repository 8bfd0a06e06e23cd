// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "app/registration/card.h"
#include "ui/people/participantform.h"
#include "ui/people/peopleactions.h"
#include "ui/people/peoplelist.h"
#include "ui/people/personcard.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace ui::people {

using namespace Qt::StringLiterals;

namespace {

constexpr int listAtLeast = 600;
constexpr int cardAtLeast = 320;
constexpr int cardAtMost = 400;

} // namespace

PeoplePage::PeoplePage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_register(new QAction(QIcon::fromTheme(u"list-add-user"_s), {}, this)),
      m_edit(new QAction(QIcon::fromTheme(u"document-edit"_s), {}, this)), m_stack(new QStackedWidget(this)),
      m_split(new QSplitter(this)), m_list(new PeopleList(workspace, m_register, m_split)),
      m_card(new PersonCard(workspace, { m_edit }, m_split)), m_form(new ParticipantForm(workspace, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_register->setShortcut(QKeySequence::New);
    addAction(m_register);
    build();
    connectAll();
    retranslate();
    startConference();
}

void PeoplePage::build()
{
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_card->setMinimumWidth(cardAtLeast);
    m_card->setMaximumWidth(cardAtMost);
    m_split->addWidget(m_list);
    m_split->addWidget(m_card);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({ 10000, cardAtLeast });
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

void PeoplePage::connectAll()
{
    connect(&m_workspace, &Workspace::opened, this, [this] { m_conference = 0; });
    connect(&m_workspace, &Workspace::conferenceChanged, this, &PeoplePage::startConference);
    connect(&m_workspace, &Workspace::changed, m_list, &PeopleList::noteChange);
    connect(m_register, &QAction::triggered, this, &PeoplePage::registerNew);
    connect(m_edit, &QAction::triggered, this, &PeoplePage::edit);
    connect(m_list, &PeopleList::chosenMoved, this, &PeoplePage::showCard);
    connect(&m_list->table(), &PeopleTable::opened, this, &PeoplePage::edit);
    connect(&m_list->table(), &QTableView::customContextMenuRequested, this, &PeoplePage::openMenu);
    connect(m_form, &ParticipantForm::closed, this, &PeoplePage::closeForm);
    connect(m_form, &ParticipantForm::saved, m_list, &PeopleList::choose);
}

QString PeoplePage::title() const
{
    return tr("People");
}

QIcon PeoplePage::icon() const
{
    return QIcon::fromTheme(u"group"_s);
}

void PeoplePage::find()
{
    leave([this] {
        closeForm(0);
        m_list->find();
    });
}

void PeoplePage::leave(std::function<void()> then)
{
    m_form->leave(std::move(then));
}

bool PeoplePage::holds(const QString &table) const
{
    return table == "attendee"_L1 || table == "person"_L1;
}

// Somebody of another conference is shown there.
void PeoplePage::open(const Target &target)
{
    const db::Id conference = m_workspace.conference().id;
    const auto found = m_workspace.store()->read([&](db::Session &s) {
        const db::Id id =
            target.table == "attendee"_L1 ? target.id : app::registration::attendeeOf(s, conference, target.id);
        return s.find<db::Attendee>(id);
    });
    if (!found)
        return m_workspace.say(found.error());
    if (!*found)
        return m_workspace.say(widgets::Tone::Attention, tr("This person does not take part in this conference."));
    closeForm(0);
    if ((*found)->conference != conference)
        m_workspace.setConference((*found)->conference);
    m_list->reveal((*found)->id);
    m_list->table().setFocus(Qt::OtherFocusReason);
}

app::registration::Listing PeoplePage::listing() const
{
    return m_list->listing();
}

void PeoplePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void PeoplePage::retranslate()
{
    m_register->setText(tr("Register"));
    m_edit->setText(tr("Edit"));
}

// The list keeps its 600 pixels; the card folds away where there is no room for both.
void PeoplePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_card->setVisible(event->size().width() >= listAtLeast + cardAtLeast);
}

// When only the conference's own record changed, what somebody is typing and looking at stays.
void PeoplePage::startConference()
{
    const db::Id before = std::exchange(m_conference, m_workspace.conference().id);
    if (before != 0 && before == m_conference)
        return m_list->refresh();
    closeForm(0);
    m_register->setEnabled(m_workspace.isWritable() && m_workspace.conference().id != 0);
    m_list->startConference();
}

void PeoplePage::showCard()
{
    // The file may be closed already while its list still stands.
    const db::Id id = m_workspace.store() ? m_list->shown() : 0;
    m_edit->setEnabled(id != 0 && m_workspace.isWritable());
    if (id == 0)
        return m_card->clear();
    const auto card = m_workspace.store()->read([&](db::Session &s) { return app::registration::card(s, id); });
    if (card)
        m_card->show(*card);
    else
        m_card->clear();
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
    m_form->edit(m_list->shown());
}

void PeoplePage::closeForm(db::Id attendee)
{
    if (m_stack->currentWidget() != m_form)
        return;
    m_stack->setCurrentWidget(m_split);
    if (attendee != 0)
        m_list->choose(attendee);
    m_list->table().setFocus(Qt::OtherFocusReason);
    showCard();
}

void PeoplePage::openMenu(const QPoint &where)
{
    PeopleTable &table = m_list->table();
    PeopleActions &actions = m_list->actions();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({ m_edit, m_register });
    menu->addSeparator();
    menu->addActions({ actions.change(), actions.copy() });
    menu->addSeparator();
    menu->addActions({ actions.takeOut(), actions.remove() });
    menu->popup(table.viewport()->mapToGlobal(where));
}

} // namespace ui::people
