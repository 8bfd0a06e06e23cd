// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/conferenceform.h"

#include "app/conferences/conferences.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::overview {

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

FormPlan plan()
{
    return { &db::Conference::description(),
             { u"title"_s, u"first_day last_day"_s, u"zone venue"_s, u"host_country languages"_s, u"high_side sort"_s,
               u"code container"_s, u"expected_people"_s,
               u"expected_foreign_organisations expected_domestic_organisations"_s, u"remarks"_s },
             [] { return ConferenceForm::tr("New conference"); },
             [] { return ConferenceForm::tr("Edit the conference"); } };
}

} // namespace

ConferenceForm::ConferenceForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_form(new RecordForm(workspace, plan(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    connect(m_form->fields(), &RecordFields::edited, this, &ConferenceForm::followLanguages);
    retranslate();
}

void ConferenceForm::edit(db::Id conference)
{
    m_form->edit(conference);
    followLanguages();
}

void ConferenceForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConferenceForm::retranslate()
{
    RecordFields *fields = m_form->fields();
    fields->setHint(u"languages"_s, tr("In order, for example zh ko en. Every name gets a field for each."));
    fields->setHint(u"code"_s, tr("Short and without blanks; it stands in file names and on the command line."));
    fields->setHint(u"container"_s, tr("A larger event in which this one lies, such as a fair."));
}

// Only a list that may be saved changes the fields: a half-typed one would take them away.
void ConferenceForm::followLanguages()
{
    const auto typed = m_form->fields()->record();
    const auto &conference = static_cast<const db::Conference &>(*typed);
    const auto problems = app::conferences::check(conference);
    if (std::ranges::find(problems, u"languages"_s, &app::registration::Problem::field) == problems.end())
        m_form->fields()->setLanguages(conference.languageList());
}

} // namespace ui::overview
