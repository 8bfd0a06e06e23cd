// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monkey/stage.h"

#include "app/editing/removal.h"
#include "app/registration/changes.h"
#include "db/records/programme.h"
#include "tests/bench/people.h"

namespace tests {

using namespace Qt::StringLiterals;
using app::registration::Participant;

namespace {

template<class T>
T orEnd(db::Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
    return *result;
}

template<class R>
db::Id put(db::Store &store, const R &record)
{
    app::editing::Draft draft = app::editing::fresh(R::description());
    *std::static_pointer_cast<R>(draft.record) = record;
    return orEnd(app::editing::save(store, draft)).record->id;
}

db::Id putConference(db::Store &store, const QString &code, const QString &title)
{
    db::Conference conference;
    conference.code = code;
    conference.title = { { u"en"_s, title }, { u"zh"_s, u"春季会议"_s } };
    conference.firstDay = u"2026-09-03"_s;
    conference.lastDay = u"2026-09-05"_s;
    return orEnd(store.write({ "Make %1", { code } }, [&](db::WriteSession &s) {
        db::Conference copy = conference;
        return s.insert(copy);
    }));
}

void putDelegations(db::Store &store, db::Id conference)
{
    for (int i = 1; i <= 4; ++i) {
        db::Delegation delegation;
        delegation.conference = conference;
        delegation.code = u"D%1"_s.arg(i);
        delegation.name = { { u"en"_s, u"Delegation %1"_s.arg(i) }, { u"zh"_s, u"第%1代表团"_s.arg(i) } };
        delegation.position = i;
        put(store, delegation);
    }
}

void putProgramme(db::Store &store, db::Id conference)
{
    for (int i = 0; i < 10; ++i) {
        db::ProgrammeItem item;
        item.conference = conference;
        item.day = u"2026-09-0%1"_s.arg(3 + i / 4);
        item.starts = u"%1:00"_s.arg(9 + i % 4, 2, 10, QChar(u'0'));
        item.minutes = 45;
        item.title = { { u"en"_s, u"Session %1"_s.arg(i + 1) } };
        put(store, item);
    }
}

void putPeople(db::Store &store, db::Id conference, bench::Crowd &crowd, int count)
{
    for (int i = 0; i < count; ++i) {
        bench::Crowd::Somebody somebody = crowd.next();
        Participant p{ somebody.person, {}, somebody.post, somebody.attendee };
        if (i % 4 != 0)
            p.organisation = crowd.nextOrganisation();
        p.attendee.conference = conference;
        p.attendee.number = 0;
        p.attendee.token.clear();
        orEnd(app::registration::save(store, p));
    }
}

} // namespace

void makeStage(const db::Location &location)
{
    const std::unique_ptr<db::Store> store = [&] {
        auto made = db::Store::create(location, { u"desk of the beginning"_s, u"founder"_s });
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return std::move(*made);
    }();
    bench::Crowd crowd(64);
    const db::Id spring = putConference(*store, u"spring"_s, u"Spring meeting"_s);
    const db::Id autumn = putConference(*store, u"autumn"_s, u"Autumn meeting"_s);
    putDelegations(*store, spring);
    putPeople(*store, spring, crowd, 60);
    putPeople(*store, autumn, crowd, 4);
    putProgramme(*store, spring);
}

OtherDesk::OtherDesk(const db::Location &location)
{
    auto opened = db::Store::open(location, { u"desk B"_s, u"colleague"_s });
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    m_store = std::move(*opened);
}

QString OtherDesk::act(QRandomGenerator &random)
{
    const QList<db::Id> people =
        orEnd(m_store->read([](db::Session &s) { return s.ids(u"SELECT id FROM attendee ORDER BY id"_s); }));
    if (people.size() < 40)
        return add(random);
    const db::Id somebody = people.at(random.bounded(people.size()));
    switch (random.bounded(8)) {
    case 0:
    case 1:
        return change(random, somebody);
    case 2:
        return add(random);
    case 3:
        return remove(random, somebody);
    case 4:
        return changeMany(random, people);
    case 5:
        return changeDelegations(random);
    case 6:
        return m_store->undo() ? u"undoes"_s : u"cannot undo"_s;
    default:
        return m_store->redo() ? u"redoes"_s : u"cannot redo"_s;
    }
}

QString OtherDesk::change(QRandomGenerator &random, db::Id attendee)
{
    using app::registration::Cell;
    const auto participant = orEnd(m_store->read([&](db::Session &s) { return app::registration::load(s, attendee); }));
    const Cell cell = random.bounded(2) == 0 ? Cell::Phone : Cell::Remarks;
    const QString text = QString::number(random.bounded(1'000'000));
    const auto done =
        app::registration::changeCell(*m_store, attendee, cell, app::registration::cellValue(participant, cell), text);
    return u"changes %1 to %2: %3"_s.arg(attendee).arg(text, done ? u"done"_s : done.error().text);
}

QString OtherDesk::add(QRandomGenerator &random)
{
    const db::Id conference =
        orEnd(m_store->read([](db::Session &s) { return s.value(u"SELECT min(id) FROM conference"_s); })).toLongLong();
    Participant p;
    p.person.family = random.bounded(2) == 0 ? u"陈"_s : u"Nielsen"_s;
    p.person.given = QString::number(random.bounded(1'000'000));
    p.attendee.conference = conference;
    if (random.bounded(2) == 0)
        p.organisation.name.set(u"en"_s, u"Atlas %1"_s.arg(random.bounded(1000)));
    const auto done = app::registration::save(*m_store, p);
    return u"registers %1: %2"_s.arg(p.person.given, done ? u"done"_s : done.error().text);
}

QString OtherDesk::remove(QRandomGenerator &random, db::Id attendee)
{
    const bool whole = random.bounded(3) == 0;
    const auto participant = orEnd(m_store->read([&](db::Session &s) { return app::registration::load(s, attendee); }));
    const auto done = whole ? app::editing::remove(*m_store, db::Person::description(), participant.person)
                            : app::editing::remove(*m_store, db::Attendee::description(), participant.attendee);
    return u"removes %1%2: %3"_s.arg(attendee).arg(whole ? u" altogether"_s : QString(),
                                                   done ? u"done"_s : done.error().text);
}

QString OtherDesk::changeMany(QRandomGenerator &random, const QList<db::Id> &attendees)
{
    app::registration::Changes changes;
    changes.status = static_cast<db::Status>(random.bounded(4));
    const auto done =
        app::registration::changeMany(*m_store, attendees.mid(random.bounded(attendees.size()), 7), changes);
    return done ? u"changes the status of seven people"_s : done.error().text;
}

QString OtherDesk::changeDelegations(QRandomGenerator &random)
{
    const auto all = orEnd(m_store->read([](db::Session &s) { return s.all<db::Delegation>(u"ORDER BY id"_s); }));
    if (all.size() < 6) {
        db::Delegation fresh;
        fresh.conference = orEnd(m_store->read([](db::Session &s) {
                               return s.value(u"SELECT min(id) FROM conference"_s);
                           })).toLongLong();
        fresh.code = u"N%1"_s.arg(random.bounded(1'000'000));
        fresh.name.set(u"ko"_s, u"대표단"_s);
        put(*m_store, fresh);
        return u"makes the delegation "_s + fresh.code;
    }
    const auto &one = all.at(random.bounded(all.size()));
    const auto done = app::editing::remove(*m_store, db::Delegation::description(), one);
    return u"removes the delegation %1: %2"_s.arg(one.code, done ? u"done"_s : done.error().text);
}

} // namespace tests
