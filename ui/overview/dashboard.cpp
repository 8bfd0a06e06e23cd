// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/dashboard.h"

#include "ui/overview/findingspanel.h"
#include "ui/overview/firststeps.h"
#include "ui/overview/measures.h"
#include "ui/overview/nextpanel.h"
#include "ui/widgets/space.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace ui::overview {

using namespace widgets;

namespace {

constexpr int panelsAtMost = 1280;
constexpr int stepsAtMost = 720;

Tone toneOf(db::Status status)
{
    switch (status) {
    case db::Status::Invited:
        return Tone::Attention;
    case db::Status::Confirmed:
        return Tone::Good;
    case db::Status::Declined:
    case db::Status::Cancelled:
        break;
    }
    return Tone::Stop;
}

} // namespace

Dashboard::Dashboard(FirstSteps *steps, QWidget *parent) : QScrollArea(parent), m_steps(steps)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    m_panels = buildPanels(content);
    m_steps->setParent(content);
    m_steps->setMaximumWidth(stepsAtMost);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::wide, space::small, space::wide, space::wide);
    column->addWidget(m_steps);
    column->addWidget(m_panels);
    column->addStretch();
    setWidget(content);
    connect(m_findings, &FindingsPanel::wanted, this, &Dashboard::wanted);
    connect(m_next, &NextPanel::wanted, this, &Dashboard::wanted);
    clear();
}

QWidget *Dashboard::buildPanels(QWidget *parent)
{
    auto *panels = new QWidget(parent);
    panels->setMaximumWidth(panelsAtMost);
    m_findings = new FindingsPanel(panels);
    m_expected = new Measures(panels);
    m_next = new NextPanel(panels);
    m_categories = new Measures(panels);
    m_statuses = new Measures(panels);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(space::wide);
    beside->addWidget(m_expected);
    beside->addWidget(m_next);
    beside->addStretch();
    auto *grid = new QGridLayout(panels);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::huge);
    grid->setVerticalSpacing(space::wide);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, 1); // the same for both: neither grows with its words
    grid->setColumnMinimumWidth(1, 1);
    grid->addWidget(m_findings, 0, 0);
    grid->addLayout(beside, 0, 1);
    grid->addWidget(rule(panels), 1, 0, 1, 2);
    grid->addWidget(m_categories, 2, 0);
    grid->addWidget(m_statuses, 2, 1);
    return panels;
}

void Dashboard::clear()
{
    m_standing = {};
    m_findings->clear();
    m_steps->hide();
    m_panels->hide();
}

void Dashboard::show(const Standing &standing)
{
    m_standing = standing;
    const bool isEmpty = standing.numbers.people == 0 && standing.numbers.items == 0;
    m_steps->setVisible(isEmpty);
    m_panels->setVisible(!isEmpty);
    m_next->show(standing.coming, standing.numbers.items);
    retranslate();
}

void Dashboard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void Dashboard::retranslate()
{
    showExpected();
    showCharts();
}

void Dashboard::showExpected()
{
    const app::overview::Numbers &n = m_standing.numbers;
    const db::Conference &c = m_standing.conference;
    const qint64 people = c.expectedPeople > 0 ? c.expectedPeople : n.people;
    const auto whole = [](qint64 expected, qint64 value) { return expected > 0 ? expected : value; };
    QList<Measure> measures{
        { tr("Registered"), n.people, c.expectedPeople, people },
        { tr("Confirmed"), n.confirmed, c.expectedPeople, people },
        { tr("Arrived"), n.arrived, c.expectedPeople, people },
        { tr("Foreign enterprises"), n.foreign, c.expectedForeignOrganisations,
          whole(c.expectedForeignOrganisations, n.foreign + n.domestic) },
        { tr("Domestic enterprises"), n.domestic, c.expectedDomesticOrganisations,
          whole(c.expectedDomesticOrganisations, n.foreign + n.domestic) },
    };
    if (n.regional > 0)
        measures += Measure{ tr("Enterprises from Hong Kong, Macao and Taiwan"), n.regional, 0,
                             n.foreign + n.domestic + n.regional };
    m_expected->show(tr("Numbers against expectation"), measures);
}

void Dashboard::showCharts()
{
    const app::overview::Numbers &n = m_standing.numbers;
    QList<Measure> categories;
    const auto categoryChoices = db::choicesOf(db::Category{});
    for (std::size_t i = 0; i < n.byCategory.size(); ++i)
        if (n.byCategory[i] > 0)
            categories +=
                Measure{ db::label(categoryChoices[i]), n.byCategory[i], 0, *std::ranges::max_element(n.byCategory) };
    std::ranges::stable_sort(categories, std::ranges::greater(), &Measure::value);
    m_categories->show(tr("Who comes, by category"), categories);
    QList<Measure> statuses;
    const auto statusChoices = db::choicesOf(db::Status{});
    for (std::size_t i = 0; i < n.byStatus.size(); ++i)
        statuses +=
            Measure{ db::label(statusChoices[i]), n.byStatus[i], 0, n.people, toneOf(static_cast<db::Status>(i)) };
    m_statuses->show(tr("Everybody, by status"), statuses);
}

} // namespace ui::overview
