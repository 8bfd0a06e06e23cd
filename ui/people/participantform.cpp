// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/participantform.h"

#include "db/records/delegation.h"
#include "ui/ask.h"
#include "ui/forms/versionsdialog.h"
#include "ui/language.h"
#include "ui/people/versions.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/space.h"
#include "ui/workspace.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace ui::people {

using namespace Qt::StringLiterals;
using namespace widgets;
using app::registration::Alike;
using app::registration::Participant;

namespace {

constexpr int typingPause = 250; // ms

} // namespace

ParticipantForm::ParticipantForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(plainLabel(Role::Title, this)), m_close(new QPushButton(this)),
      m_save(new QPushButton(this)), m_saveAndNext(primaryButton(this)), m_message(new MessageBar(this)),
      m_alike(new MessageBar(this)), m_fields(new ParticipantFields(workspace, this)), m_alikeRead(nullptr)
{
    build();
    addKeys();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &ParticipantForm::lookForAlike);
    connect(m_fields, &ParticipantFields::edited, this, &ParticipantForm::recheck);
    retranslate();
}

void ParticipantForm::build()
{
    m_save->setObjectName(u"save"_s);
    m_close->setObjectName(u"close"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::large, space::wide, 0);
    column->setSpacing(space::medium);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    head->addWidget(m_save);
    head->addWidget(m_saveAndNext);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_alike);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_fields);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_fields->setBackgroundRole(QPalette::Base);
    m_fields->setContentsMargins(0, 0, space::tight, space::large);
    column->addWidget(scroll, 1);
}

void ParticipantForm::addKeys()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto act) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add({ Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter }, [this] { save(After::Next); });
    add({ QKeySequence(Qt::CTRL | Qt::Key_S) }, [this] { save(After::Close); });
    add({ QKeySequence(Qt::Key_Escape) }, [this] { close(); });
    connect(m_saveAndNext, &QPushButton::clicked, this, [this] { save(After::Next); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(After::Close); });
    connect(m_close, &QPushButton::clicked, this, &ParticipantForm::close);
}

void ParticipantForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ParticipantForm::retranslate()
{
    m_title->setText(m_start.attendee.id == 0 ? tr("Register a participant") : tr("Change a participant"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Esc"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Ctrl+S"));
    m_saveAndNext->setText(tr("Save and next"));
    m_saveAndNext->setToolTip(tr("Ctrl+Enter"));
}

void ParticipantForm::registerNew()
{
    Participant fresh;
    fresh.attendee.conference = m_workspace.conference().id;
    fresh.more.emplace();
    m_message->clear();
    m_lastSaved = 0;
    show(fresh);
}

void ParticipantForm::edit(db::Id attendee)
{
    const auto found = m_workspace.store()->read([&](db::Session &s) { return app::registration::loadWhole(s, attendee); });
    m_message->clear();
    m_lastSaved = 0;
    if (found)
        return show(*found);
    m_workspace.say(found.error());
    emit closed(0);
}

void ParticipantForm::show(const Participant &participant)
{
    m_pause.stop();
    m_alikeRead.drop();
    m_alike->clear();
    m_unsettled.reset();
    m_tried = false;
    m_fields->show(participant);
    m_start = m_fields->participant();
    m_fields->focusFirst();
    retranslate();
}

bool ParticipantForm::isDirty() const
{
    return !isSame(m_start, m_fields->participant());
}

void ParticipantForm::leave(std::function<void()> then)
{
    if (isHidden() || !isDirty())
        return then();
    askToThrowAway([this, then = std::move(then)] {
        emit closed(m_lastSaved);
        then();
    });
}

void ParticipantForm::close()
{
    const auto close = [this] { emit closed(m_lastSaved); };
    if (isDirty())
        askToThrowAway(close);
    else
        close();
}

void ParticipantForm::askToThrowAway(std::function<void()> then)
{
    ask::question(this, { tr("Not saved"), tr("What you typed has not been saved."), tr("Closing the form throws it away."),
                          tr("Throw away"), tr("Go on typing") }, std::move(then));
}

QList<app::registration::Problem> ParticipantForm::problems() const
{
    return m_fields->problems() + app::registration::check(m_fields->participant());
}

void ParticipantForm::recheck()
{
    m_fields->showProblems(problems(), m_tried ? ParticipantFields::Show::All : ParticipantFields::Show::Touched);
    m_pause.start();
}

// After a lost connection nobody knows whether the write is in: that is asked before anything is written again.
bool ParticipantForm::settle()
{
    if (!m_unsettled)
        return true;
    const db::Result<bool> in = m_workspace.store()->isIn(m_unsettled->key);
    if (in && !*in)
        return true;
    const auto kept = m_workspace.store()->read([&](db::Session &s) {
        const db::Id known = m_unsettled->sent.attendee.id;
        const db::Id written = app::registration::writtenBy(s, m_unsettled->key, db::Attendee::description());
        return app::registration::loadWhole(s, known != 0 ? known : written);
    });
    if (in && kept)
        return takeSaved(*kept);
    m_message->say(Tone::Stop, !kept && kept.error().kind != db::Kind::Offline ? kept.error().text
                       : tr("The server still cannot be reached, so it is not known whether this was saved. "
                            "Leave the form open and press Save again later; nobody is registered twice."));
    return false;
}

// What was sent is in. What was typed since then stays in the fields, over what is kept.
bool ParticipantForm::takeSaved(const Participant &kept)
{
    const Unsettled was = *std::exchange(m_unsettled, std::nullopt);
    Participant typed = m_fields->participant();
    const bool same = isSame(was.sent, typed);
    Participant moreOnly = was.sent;
    moreOnly.more = typed.more;
    if (isSame(was.sent, moreOnly))
        typed.more.reset(); // its posts have their ids now
    Participant merged = kept;
    for (const Difference &difference : differences(was.sent, typed, kept, [](db::Id) { return QString(); }))
        if (!difference.version.onlyTheirs)
            difference.takeMine(merged);
    m_lastSaved = kept.attendee.id;
    takeTheirs(kept, merged);
    m_workspace.store()->poll();
    if (same)
        return true;
    retranslate();
    m_message->say(Tone::Attention, tr("It was saved. What you typed since then is not: look at it and save again."));
    return false;
}

// From here on theirs is what I start from.
void ParticipantForm::takeTheirs(const Participant &theirs, const Participant &merged)
{
    m_fields->show(theirs);
    m_start = m_fields->participant();
    m_fields->show(merged);
}

void ParticipantForm::save(After after)
{
    if (!settle())
        return;
    const Participant typed = m_fields->participant();
    const auto found = problems();
    m_tried = true;
    m_fields->showProblems(found, ParticipantFields::Show::All);
    if (!found.isEmpty())
        return askToMend(found.first().field);
    if (typed.attendee.id != 0 && !isDirty())
        return noteSaved(typed, after);
    const QUuid key = m_unsettled ? m_unsettled->key : QUuid::createUuid();
    const auto saved = app::registration::save(*m_workspace.store(), typed, key);
    m_unsettled.reset();
    if (saved)
        return noteSaved(*saved, after);
    if (saved.error().kind == db::Kind::Stale)
        return compare(typed, after);
    if (saved.error().kind == db::Kind::Offline)
        m_unsettled = { key, typed };
    m_message->say(Tone::Stop, saved.error().text);
}

void ParticipantForm::askToMend(const QString &field)
{
    m_message->say(Tone::Stop, tr("This is not saved yet: look at the marked fields."));
    m_fields->focusField(field);
}

void ParticipantForm::noteSaved(const Participant &participant, After after)
{
    m_lastSaved = participant.attendee.id;
    m_start = m_fields->participant();
    emit saved(m_lastSaved);
    if (after == After::Close)
        return emit closed(m_lastSaved);
    Participant next;
    next.attendee.conference = participant.attendee.conference;
    next.attendee.category = participant.attendee.category;
    next.attendee.status = participant.attendee.status;
    next.attendee.delegation = participant.attendee.delegation;
    next.more.emplace();
    show(next);
    m_message->say(Tone::Good, tr("%1 is saved with number %2.")
                                 .arg(participant.person.displayName(), QString::number(participant.attendee.number)));
}

void ParticipantForm::compare(const Participant &mine, After after)
{
    const auto theirs = m_workspace.store()->read([&](db::Session &s) { return app::registration::loadWhole(s, mine.attendee.id); });
    if (!theirs)
        return m_message->say(Tone::Stop, theirs.error().text);
    const auto names = [this](db::Id id) { return delegationName(id); };
    const QList<Difference> found = differences(m_start, mine, *theirs, names);
    QList<forms::Version> versions;
    for (const Difference &difference : found)
        versions += difference.version;
    const auto take = [=, this, theirs = *theirs](const forms::KeepsMine &keepsMine) {
        Participant merged = theirs;
        for (qsizetype i = 0; i < found.size(); ++i)
            if (keepsMine(i))
                found[i].takeMine(merged);
        takeTheirs(theirs, merged);
        save(after);
    };
    forms::chooseVersions(versions, this, take);
}

QString ParticipantForm::delegationName(db::Id id) const
{
    const auto found = m_workspace.store()->read([&](db::Session &s) { return s.find<db::Delegation>(id); });
    return found && *found ? (**found).name.in(language::current()) : QString();
}

void ParticipantForm::lookForAlike()
{
    const db::Person person = m_fields->participant().person;
    if (!m_workspace.store() || person.displayName().isEmpty())
        return m_alike->clear();
    m_alikeRead.ask(*m_workspace.store(),
                    [person, conference = m_workspace.conference().id](db::Session &s) {
                        return app::registration::findAlike(s, conference, person);
                    },
                    [this](const auto &found) { showAlike(found); });
}

void ParticipantForm::showAlike(const db::Result<QList<Alike>> &found)
{
    if (!found || found->isEmpty())
        return m_alike->clear();
    const Alike alike = found->first();
    const QString text =
        (alike.attendee == 0 ? tr("%1 is known from another conference (%2).") : tr("%1 is registered already (%2)."))
            .arg(alike.name, alike.reason);
    if (alike.attendee == 0 && m_start.attendee.id != 0) // whose registration this is stays so
        return m_alike->say(Tone::Attention, text);
    m_alike->say(Tone::Attention, text, alike.attendee == 0 ? tr("Use this person") : tr("Show"),
                 [this, alike] { openAlike(alike); });
}

void ParticipantForm::openAlike(const Alike &alike)
{
    if (alike.attendee == 0)
        return usePerson(alike.person);
    const auto show = [this, alike] { edit(alike.attendee); };
    if (isDirty())
        askToThrowAway(show);
    else
        show();
}

// The person keeps what is known already; what was typed stays only where nothing was known.
void ParticipantForm::usePerson(db::Id person)
{
    struct Known { db::Person person; app::registration::More more; };
    const auto known = m_workspace.store()->read(
        [&](db::Session &s) { return Known{ s.get<db::Person>(person), app::registration::moreOf(s, person, 0) }; });
    if (!known)
        return m_message->say(Tone::Stop, known.error().text);
    Participant participant = m_fields->participant();
    const db::Person typed = std::exchange(participant.person, known->person);
    const app::registration::More added = participant.more.value_or(app::registration::More());
    participant.more = known->more;
    participant.more->posts += added.posts;
    if (known->more.photo.image.isEmpty())
        participant.more->photo.image = added.photo.image;
    for (const auto member : { &db::Person::phone, &db::Person::email, &db::Person::country })
        if ((participant.person.*member).isEmpty())
            participant.person.*member = typed.*member;
    m_fields->show(participant);
}

} // namespace ui::people
