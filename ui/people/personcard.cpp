// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personcard.h"

#include "app/places/country.h"
#include "db/history.h"
#include "ui/language.h"
#include "ui/moment.h"
#include "ui/people/linkbutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/space.h"
#include "ui/workspace.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ui::people {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr QSize photoSize{ 72, 96 };

template<class Enum>
QString word(Enum value)
{
    return db::label(db::choicesOf(value)[static_cast<std::size_t>(value)]);
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

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString wallTime(const QString &text)
{
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    return at.isValid() ? QLocale().toString(at, QLocale::ShortFormat) : QString();
}

QString instant(const QString &text, const QTimeZone &zone)
{
    QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? QLocale().toString(at.toTimeZone(zone), QLocale::ShortFormat) : QString();
}

QString postInWords(const app::registration::OtherPost &other, const QString &language)
{
    const QString dates = other.post.since.isEmpty() && other.post.until.isEmpty()
        ? QString() : other.post.since + u"–"_s + other.post.until;
    return joined({ other.post.title.in(language), other.organisation.name.in(language), dates });
}

QString dayAndHour(const db::ProgrammeItem &item)
{
    const QDate day = QDate::fromString(item.day, Qt::ISODate);
    return joined({ day.isValid() ? dayInShort(day) : item.day, item.starts });
}

} // namespace

PersonCard::PersonCard(Workspace &workspace, const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_content(new QWidget(this)), m_nothing(wrappedLabel(Role::Quiet, this)),
      m_photo(plainLabel(Role::Body, m_content)), m_name(wrappedLabel(Role::Name, m_content)),
      m_latin(wrappedLabel(Role::Body, m_content)), m_post(wrappedLabel(Role::Body, m_content)),
      m_status(wrappedLabel(Role::Quiet, m_content)), m_attention(wrappedLabel(Role::Quiet, m_content))
{
    setObjectName(u"inspector"_s);
    build(actions);
    setTone(m_attention, Tone::Attention);
    m_latin->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : { m_name, m_latin, m_post }) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus); // the mouse only: nothing to do there with keys
    }
    clear();
}

void PersonCard::build(const QList<QAction *> &actions)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::large, space::large, space::large, space::large);
    outer->addWidget(m_nothing);
    outer->addWidget(m_content, 1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto *names = new QVBoxLayout;
    names->setSpacing(space::tight);
    for (QLabel *label : { m_name, m_latin, m_post, m_status, m_attention })
        names->addWidget(label);
    names->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(m_photo, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    column->addLayout(head);
    column->addWidget(rule(m_content));
    auto *scroll = new QScrollArea(m_content);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addStretch();
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    auto *row = new QHBoxLayout;
    for (QAction *action : actions)
        row->addWidget(buttonFor(action, m_content));
    row->addStretch();
    column->addLayout(row);
}

void PersonCard::show(const app::registration::Card &card)
{
    m_card = card;
    fill();
}

void PersonCard::clear()
{
    show({});
}

void PersonCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QFrame::changeEvent(event);
}

void PersonCard::fill()
{
    const bool nobody = m_card.participant.attendee.id == 0;
    m_content->setVisible(!nobody);
    m_nothing->setVisible(nobody);
    m_nothing->setText(tr("Choose somebody in the list to see the card."));
    delete m_more;
    m_more = nullptr;
    fillHead();
    if (nobody)
        return;
    m_more = new QWidget(m_content);
    auto *column = new QVBoxLayout(m_more);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    addFacts(column);
    addPosts(column);
    addProgramme(column);
    addChanges(column);
    m_column->insertWidget(0, m_more);
    m_more->show();
}

void PersonCard::fillHead()
{
    const app::registration::Participant &participant = m_card.participant;
    const db::Person &person = participant.person;
    const QString language = language::current();
    QPixmap photo;
    if (participant.more)
        photo.loadFromData(participant.more->photo.image, "JPEG");
    m_photo->setVisible(!photo.isNull());
    m_photo->setPixmap(photo.isNull() ? photo : photo.scaled(photoSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_photo->setAccessibleName(tr("Photo"));
    m_name->setText(person.displayName());
    m_latin->setText(person.displayLatin() == person.displayName() ? QString() : person.displayLatin());
    m_post->setText(joined({ participant.post.title.in(language), participant.organisation.name.in(language) }));
    m_status->setText(u"● "_s + word(participant.attendee.status));
    setTone(m_status, toneOf(participant.attendee.status));
    m_attention->setText(participant.attendee.attention ? u"▲ "_s + labelOf<db::Attendee>(u"attention") : QString());
    for (QLabel *label : { m_latin, m_post, m_attention })
        label->setVisible(!label->text().isEmpty());
}

void PersonCard::addFact(QGridLayout *grid, const QString &name, const QString &value)
{
    if (value.trimmed().isEmpty())
        return;
    const int row = grid->rowCount();
    QLabel *label = plainLabel(Role::Quiet, m_more);
    label->setText(name);
    QLabel *text = wrappedLabel(Role::Body, m_more);
    text->setText(value);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFocusPolicy(Qt::NoFocus); // the mouse only: nothing to do there with keys
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1, Qt::AlignTop);
}

void PersonCard::addDelegation(QGridLayout *grid)
{
    if (m_card.delegation.id == 0)
        return;
    const int row = grid->rowCount();
    QLabel *label = plainLabel(Role::Quiet, m_more);
    label->setText(labelOf<db::Attendee>(u"delegation"));
    auto *link = new LinkButton(m_card.delegation.name.in(language::current()), m_more);
    connect(link, &QAbstractButton::clicked, this, [this, id = m_card.delegation.id] { m_workspace.show(u"delegation"_s, id); });
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(link, row, 1, Qt::AlignTop);
}

void PersonCard::addFacts(QVBoxLayout *column)
{
    const db::Person &person = m_card.participant.person;
    const db::Attendee &part = m_card.participant.attendee;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    addFact(grid, labelOf<db::Attendee>(u"number"), QString::number(part.number));
    addFact(grid, labelOf<db::Attendee>(u"category"), word(part.category));
    addFact(grid, tr("Chinese form"), person.zhFamily + person.zhGiven);
    addFact(grid, tr("Korean form"), person.koFamily + person.koGiven);
    addDelegation(grid);
    addFact(grid, labelOf<db::Person>(u"country"), app::places::countryName(person.country, language::current()));
    addFact(grid, labelOf<db::Person>(u"phone"), person.phone);
    addFact(grid, labelOf<db::Person>(u"email"), person.email);
    addFact(grid, labelOf<db::Attendee>(u"rank"), part.rank == 0 ? QString() : QString::number(part.rank));
    addFact(grid, labelOf<db::Attendee>(u"arrives_at"), wallTime(part.arrivesAt));
    addFact(grid, labelOf<db::Attendee>(u"checked_in_at"), instant(part.checkedInAt, QTimeZone(m_workspace.conference().zone.toLatin1())));
    addFact(grid, labelOf<db::Attendee>(u"remarks"), part.remarks);
    column->addLayout(grid);
}

void PersonCard::addSection(QVBoxLayout *column, const QString &title)
{
    column->addSpacing(space::small);
    QLabel *label = plainLabel(Role::Section, m_more);
    label->setText(title);
    column->addWidget(label);
}

void PersonCard::addPosts(QVBoxLayout *column)
{
    if (!m_card.participant.more || m_card.participant.more->posts.isEmpty())
        return;
    addSection(column, tr("Other posts"));
    for (const auto &other : m_card.participant.more->posts) {
        QLabel *label = wrappedLabel(Role::Body, m_more);
        label->setText(postInWords(other, language::current()));
        column->addWidget(label);
    }
}

void PersonCard::addProgramme(QVBoxLayout *column)
{
    if (m_card.programme.isEmpty())
        return;
    addSection(column, tr("Programme"));
    for (const app::registration::Part &part : m_card.programme) {
        auto *link = new LinkButton(joined({ dayAndHour(part.item), part.item.title.in(language::current()) }), m_more);
        QLabel *role = plainLabel(Role::Quiet, m_more);
        role->setText(word(part.role));
        connect(link, &QAbstractButton::clicked, this, [this, id = part.item.id] { m_workspace.show(u"programme_item"_s, id); });
        column->addWidget(link);
        column->addWidget(role);
    }
}

void PersonCard::addChanges(QVBoxLayout *column)
{
    if (m_card.changes.isEmpty())
        return;
    addSection(column, tr("Last changes"));
    for (const db::ChangeSet &set : m_card.changes) {
        QLabel *what = wrappedLabel(Role::Body, m_more);
        what->setText(db::history::title(set));
        QLabel *when = plainLabel(Role::Quiet, m_more);
        when->setText(joined({ instant(set.at, QTimeZone::systemTimeZone()), set.who }));
        column->addWidget(what);
        column->addWidget(when);
    }
}

} // namespace ui::people
