// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personcard.h"

#include "app/places/country.h"
#include "ui/language.h"
#include "ui/people/peoplemodel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/space.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::people {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

QString word(std::span<const db::Choice> choices, std::size_t index)
{
    return db::label(choices[index]);
}

template<class R>
QString labelOf(QStringView column)
{
    return db::label(*R::description().column(column));
}

Tone toneOf(db::Status status)
{
    switch (status) {
    case db::Status::Invited:
        return Tone::Attention;
    case db::Status::Confirmed:
        return Tone::Good;
    case db::Status::Declined:
        return Tone::Stop;
    case db::Status::Cancelled:
        return Tone::Plain;
    }
    return Tone::Plain;
}

} // namespace

PersonCard::PersonCard(const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent), m_content(new QWidget(this)), m_nothing(wrappedLabel(Role::Quiet, this)),
      m_name(wrappedLabel(Role::Name, m_content)), m_latin(wrappedLabel(Role::Body, m_content)),
      m_post(wrappedLabel(Role::Body, m_content)), m_status(wrappedLabel(Role::Quiet, m_content))
{
    setObjectName(u"inspector"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::large, space::large, space::large, space::large);
    outer->addWidget(m_nothing);
    outer->addWidget(m_content, 1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_name);
    column->addWidget(m_latin);
    column->addSpacing(space::small);
    column->addWidget(m_post);
    column->addWidget(m_status);
    column->addSpacing(space::medium);
    column->addWidget(rule(m_content));
    column->addSpacing(space::medium);
    column->addStretch();
    auto *row = new QHBoxLayout;
    for (QAction *action : actions)
        row->addWidget(buttonFor(action, m_content));
    row->addStretch();
    column->addLayout(row);
    m_latin->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : { m_name, m_latin, m_post }) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus); // the mouse only: nothing to do there with keys
    }
    clear();
}

void PersonCard::show(const app::registration::Participant &participant, const QString &delegation)
{
    m_participant = participant;
    m_delegation = delegation;
    fill();
}

void PersonCard::clear()
{
    show({}, {});
}

void PersonCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QFrame::changeEvent(event);
}

void PersonCard::addFact(const QString &name, const QString &value)
{
    if (value.trimmed().isEmpty())
        return;
    const int row = m_grid->rowCount();
    QLabel *label = plainLabel(Role::Quiet, m_facts);
    label->setText(name);
    QLabel *text = wrappedLabel(Role::Body, m_facts);
    text->setText(value);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFocusPolicy(Qt::NoFocus); // the mouse only: nothing to do there with keys
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1, Qt::AlignTop);
}

void PersonCard::fill()
{
    const db::Person &person = m_participant.person;
    const db::Attendee &part = m_participant.attendee;
    const QString language = language::current();
    m_content->setVisible(part.id != 0);
    m_nothing->setVisible(part.id == 0);
    m_nothing->setText(tr("Choose somebody in the list to see the card."));
    m_name->setText(person.displayName());
    m_latin->setText(person.displayLatin() == person.displayName() ? QString() : person.displayLatin());
    m_latin->setVisible(!m_latin->text().isEmpty());
    QStringList post{ m_participant.post.title.in(language), m_participant.organisation.name.in(language) };
    post.removeAll(QString());
    m_post->setText(post.join(u" · "_s));
    m_post->setVisible(!post.isEmpty());
    m_status->setText(u"● "_s + word(db::choicesOf(part.status), static_cast<std::size_t>(part.status)));
    setTone(m_status, toneOf(part.status));
    delete m_facts;
    m_facts = new QWidget(m_content);
    m_grid = new QGridLayout(m_facts);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
    addFact(labelOf<db::Attendee>(u"number"), part.number == 0 ? QString() : QString::number(part.number));
    addFact(labelOf<db::Attendee>(u"category"), word(db::choicesOf(part.category), static_cast<std::size_t>(part.category)));
    addFact(tr("Chinese form"), person.zhFamily + person.zhGiven);
    addFact(tr("Korean form"), person.koFamily + person.koGiven);
    addFact(labelOf<db::Attendee>(u"delegation"), m_delegation);
    addFact(labelOf<db::Person>(u"country"), app::places::countryName(person.country, language));
    addFact(labelOf<db::Person>(u"phone"), person.phone);
    addFact(labelOf<db::Person>(u"email"), person.email);
    addFact(labelOf<db::Attendee>(u"remarks"), part.remarks);
    static_cast<QVBoxLayout *>(m_content->layout())->insertWidget(7, m_facts);
    m_facts->show();
}

} // namespace ui::people
