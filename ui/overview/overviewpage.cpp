// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "db/records/venue.h"
#include "ui/forms/removal.h"
#include "ui/language.h"
#include "ui/overview/conferenceform.h"
#include "ui/overview/findingspanel.h"
#include "ui/overview/firststeps.h"
#include "ui/overview/venuespage.h"
#include "ui/widgets/space.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace ui::overview {

using namespace Qt::StringLiterals;
using namespace widgets;
using namespace std::chrono_literals;

namespace {

constexpr int itemsShown = 5;
constexpr int findingsKept = 100;

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_standing(nullptr), m_findings(nullptr),
      m_wanted(std::make_shared<std::atomic<bool>>(true)), m_edit(new QAction(this)), m_venuesAction(new QAction(this)),
      m_remove(new QAction(this)), m_people(new QAction(this)), m_programme(new QAction(this)),
      m_stack(new QStackedWidget(this)), m_front(new QWidget(m_stack))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_again.setSingleShot(true);
    m_again.setInterval(500ms); // changes come in crowds
    m_minute.setInterval(1min);
    buildActions();
    build();
    connectAll();
    retranslate();
    startConference();
}

OverviewPage::~OverviewPage()
{
    *m_wanted = false;
}

void OverviewPage::buildActions()
{
    m_edit->setIcon(QIcon::fromTheme(u"document-edit"_s));
    m_venuesAction->setIcon(QIcon::fromTheme(u"mark-location"_s, QIcon::fromTheme(u"view-institution"_s)));
    m_remove->setIcon(QIcon::fromTheme(u"edit-delete"_s));
    m_people->setIcon(QIcon::fromTheme(u"user-group-new"_s, QIcon::fromTheme(u"system-users"_s)));
    m_programme->setIcon(QIcon::fromTheme(u"view-calendar"_s));
    connect(m_edit, &QAction::triggered, this, &OverviewPage::editConference);
    connect(m_venuesAction, &QAction::triggered, this, &OverviewPage::showVenues);
    connect(m_remove, &QAction::triggered, this,
            [this] { forms::askToRemove(this, m_workspace, db::Conference::description(), m_conference); });
    connect(m_people, &QAction::triggered, this, [this] { m_workspace.show(u"attendee"_s, 0); });
    connect(m_programme, &QAction::triggered, this, [this] { m_workspace.show(u"programme_item"_s, 0); });
}

void OverviewPage::build()
{
    m_head = new HeadPanel(m_edit, m_venuesAction, { m_remove }, m_front);
    m_dashboard = new Dashboard(new FirstSteps(m_edit, m_people, m_programme, m_front), m_front);
    m_form = new ConferenceForm(m_workspace, m_stack);
    auto *front = new QVBoxLayout(m_front);
    front->setContentsMargins(0, space::large, 0, 0);
    front->setSpacing(space::medium);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::wide, 0, space::wide, 0);
    head->setSpacing(space::medium);
    head->addWidget(m_head);
    head->addWidget(rule(m_front));
    front->addLayout(head);
    front->addWidget(m_dashboard, 1);
    m_stack->addWidget(m_front);
    m_stack->addWidget(m_form);
    m_stack->addWidget(buildVenues());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

QWidget *OverviewPage::buildVenues()
{
    m_venuesFrame = new QWidget(m_stack);
    m_back = new QPushButton(QIcon::fromTheme(u"go-previous"_s), {}, m_venuesFrame);
    m_back->setProperty("link", true);
    m_back->setCursor(Qt::PointingHandCursor);
    m_venues = new VenuesPage(m_workspace, m_venuesFrame);
    auto *column = new QVBoxLayout(m_venuesFrame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::wide, space::medium, space::wide, 0);
    row->addWidget(m_back);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_venues, 1);
    return m_venuesFrame;
}

void OverviewPage::connectAll()
{
    connect(&m_workspace, &Workspace::opened, this, &OverviewPage::forget);
    connect(&m_workspace, &Workspace::conferenceChanged, this, &OverviewPage::startConference);
    connect(&m_workspace, &Workspace::changed, this, &OverviewPage::noteChange);
    connect(&m_again, &QTimer::timeout, this, &OverviewPage::refresh);
    connect(&m_minute, &QTimer::timeout, this, &OverviewPage::readStanding);
    connect(m_dashboard, &Dashboard::wanted, this,
            [this](const Target &target) { m_workspace.show(target.table, target.id); });
    connect(m_form->form(), &forms::RecordForm::closed, this, &OverviewPage::showDashboard);
    connect(m_back, &QPushButton::clicked, this, &OverviewPage::home);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QIcon OverviewPage::icon() const
{
    return QIcon::fromTheme(u"dashboard-show"_s, QIcon::fromTheme(u"go-home"_s));
}

void OverviewPage::find()
{
    if (m_stack->currentWidget() == m_venuesFrame)
        m_venues->find();
}

void OverviewPage::home()
{
    leave([this] { showDashboard(); });
}

void OverviewPage::leave(std::function<void()> then)
{
    if (m_stack->currentWidget() == m_form)
        m_form->form()->leave(std::move(then));
    else
        m_venues->leave(std::move(then));
}

bool OverviewPage::holds(const QString &table) const
{
    return table == "conference"_L1 || m_venues->holds(table);
}

void OverviewPage::open(const Target &target)
{
    if (m_venues->holds(target.table)) {
        m_stack->setCurrentWidget(m_venuesFrame);
        return m_venues->open(target);
    }
    showDashboard();
    if (target.id != m_workspace.conference().id)
        m_workspace.setConference(target.id);
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void OverviewPage::retranslate()
{
    m_edit->setText(tr("Edit the conference"));
    m_venuesAction->setText(tr("Venues and halls"));
    m_remove->setText(tr("Remove the conference…"));
    m_people->setText(tr("Go to the people"));
    m_programme->setText(tr("Go to the programme"));
    m_back->setText(tr("Overview"));
    m_back->setShortcut(QKeySequence::Back); // a new text takes it away
    m_back->setAccessibleName(tr("Back to the overview"));
    refreshLater(); // names come in the new language
}

// The same conference may be in another file, and is another one there.
void OverviewPage::forget()
{
    m_conference = 0;
    m_standing.drop();
    m_findings.drop();
}

void OverviewPage::startConference()
{
    const db::Id conference = m_workspace.conference().id;
    const QString reason = m_workspace.store() ? m_workspace.store()->readOnlyReason() : QString();
    for (QAction *action : { m_edit, m_remove }) {
        action->setEnabled(m_workspace.isWritable() && conference != 0);
        action->setToolTip(reason.isEmpty() ? action->text() : reason);
    }
    if (conference == m_conference && conference != 0) // only its own record changed
        return refreshLater();
    m_conference = conference;
    m_dashboard->clear();
    showDashboard();
    refresh();
}

void OverviewPage::noteChange(const QList<db::Touched> &touched)
{
    const QStringList shown{ u"conference"_s, u"attendee"_s, u"person"_s,         u"post"_s,      u"organisation"_s,
                             u"venue"_s,      u"hall"_s,     u"programme_item"_s, u"appearance"_s };
    if (std::ranges::any_of(touched, [&](const db::Touched &t) { return shown.contains(t.table); }))
        refreshLater();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    m_minute.start();
    if (m_due)
        refresh();
    Page::showEvent(event);
}

void OverviewPage::refreshLater()
{
    if (!m_again.isActive())
        m_again.start();
}

// A page that nobody sees waits until it is seen.
void OverviewPage::refresh()
{
    m_again.stop();
    m_due = !isVisible();
    if (m_due)
        return m_minute.stop();
    readHead();
    readStanding();
    readFindings();
}

void OverviewPage::readHead()
{
    if (!m_workspace.store() || m_conference == 0)
        return;
    const auto head = m_workspace.store()->read([conference = m_workspace.conference()](db::Session &s) {
        const auto venue = s.find<db::Venue>(conference.venue);
        const auto container = s.find<db::Conference>(conference.container);
        return Head{ conference, venue ? venue->name : db::LocalText(),
                     container ? container->title : db::LocalText() };
    });
    if (head)
        m_head->show(*head);
}

void OverviewPage::readStanding()
{
    if (!isVisible() || !m_workspace.store() || m_conference == 0)
        return m_standing.drop();
    const auto question = [conference = m_workspace.conference(), language = language::current()](db::Session &s) {
        return Standing{ conference, app::overview::numbers(s, conference),
                         app::overview::coming(s, conference, language, QDateTime::currentDateTimeUtc(), itemsShown) };
    };
    m_standing.ask(*m_workspace.store(), question, [this](const db::Result<Standing> &standing) {
        if (standing)
            m_dashboard->show(*standing);
        else
            m_workspace.say(standing.error());
    });
}

void OverviewPage::readFindings()
{
    *m_wanted = false;
    if (!m_workspace.store() || m_conference == 0)
        return m_findings.drop();
    m_wanted = std::make_shared<std::atomic<bool>>(true);
    const auto question = [conference = m_workspace.conference(), language = language::current(),
                           wanted = m_wanted](db::Session &s) {
        return app::overview::notInOrder(s, conference, language, findingsKept, [wanted] { return wanted->load(); });
    };
    m_dashboard->findings()->setBusy(true);
    m_findings.ask(*m_workspace.store(), question, [this](const db::Result<QList<app::overview::Group>> &groups) {
        m_dashboard->findings()->setBusy(false);
        if (groups)
            m_dashboard->findings()->show(*groups);
        else
            m_workspace.say(groups.error());
    });
}

void OverviewPage::editConference()
{
    m_stack->setCurrentWidget(m_form);
    m_form->edit(m_conference);
}

void OverviewPage::showVenues()
{
    m_stack->setCurrentWidget(m_venuesFrame);
    m_venues->open({ u"venue"_s, m_workspace.conference().venue });
}

void OverviewPage::showDashboard()
{
    m_stack->setCurrentWidget(m_front);
}

} // namespace ui::overview
