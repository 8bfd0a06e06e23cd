// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registration/registration.h"

#include "app/like.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <utility>

namespace app::registration {

using namespace Qt::StringLiterals;

namespace {

struct RegistrationText
{
    Q_DECLARE_TR_FUNCTIONS(RegistrationText)
};

// An organisation that is known by one of its names is not made twice.
db::Id keep(db::WriteSession &session, db::Organisation &organisation)
{
    if (organisation.id != 0 || organisation.name.isEmpty())
        return organisation.id;
    for (const QString &name : organisation.name.texts())
        if (const auto known = findOrganisation(session, name)) {
            organisation = *known;
            return organisation.id;
        }
    return session.insert(organisation);
}

void savePost(db::WriteSession &session, Participant &participant)
{
    db::Post &post = participant.post;
    post.person = participant.person.id;
    post.organisation = keep(session, participant.organisation);
    if (post.id != 0)
        session.update(post);
    else if (post.organisation != 0 || !post.title.isEmpty())
        session.insert(post);
    participant.attendee.post = post.id;
}

bool isTaken(db::Session &session, const db::Attendee &attendee)
{
    const QString others = u"SELECT id FROM attendee WHERE conference = ? AND number = ? AND id <> ?"_s;
    return !session.ids(others, { attendee.conference, attendee.number, attendee.id }).isEmpty();
}

bool isKept(db::Session &session, const db::Attendee &attendee)
{
    const QString same = u"SELECT id FROM attendee WHERE id = ? AND number = ?"_s;
    return attendee.id != 0 && !session.ids(same, { attendee.id, attendee.number }).isEmpty();
}

// Numbers that people gave by hand may have overtaken the counter in data that an older version wrote.
void giveNumber(db::WriteSession &session, db::Attendee &attendee)
{
    const QString numbers = u"attendee"_s;
    attendee.number = session.take(numbers, attendee.conference);
    if (!isTaken(session, attendee))
        return;
    const QString highest = u"SELECT max(number) FROM attendee WHERE conference = ?"_s;
    session.skipTo(numbers, attendee.conference, session.value(highest, { attendee.conference }).toLongLong());
    attendee.number = session.take(numbers, attendee.conference);
}

void saveAttendee(db::WriteSession &session, db::Attendee &attendee)
{
    if (attendee.number == 0)
        giveNumber(session, attendee);
    else if (!isKept(session, attendee))
        session.skipTo(u"attendee"_s, attendee.conference, attendee.number);
    if (attendee.token.isEmpty())
        attendee.token = newToken();
    if (isTaken(session, attendee))
        session.refuse(db::Kind::Duplicate, RegistrationText::tr("Number %1 is taken already.").arg(attendee.number));
    if (attendee.id == 0)
        session.insert(attendee);
    else
        session.update(attendee);
}

void savePhoto(db::WriteSession &session, db::Id person, db::Photo &photo)
{
    if (photo.image.isEmpty()) {
        if (photo.id != 0)
            session.remove(photo);
        photo = {};
        return;
    }
    photo.person = person;
    if (photo.id != 0)
        return session.update(photo);
    if (!session.ids(u"SELECT id FROM photo WHERE person = ?"_s, { person }).isEmpty())
        session.refuse(db::Kind::Stale, RegistrationText::tr("Somebody else has added a photo meanwhile."));
    session.insert(photo);
}

void removePost(db::WriteSession &session, const db::Post &post)
{
    if (!session.ids(u"SELECT id FROM attendee WHERE post = ? LIMIT 1"_s, { post.id }).isEmpty())
        session.refuse(db::Kind::InUse, RegistrationText::tr("This post is shown in another conference, so it stays."), u"posts"_s);
    session.remove(post);
}

void saveMore(db::WriteSession &session, db::Id person, More &more)
{
    savePhoto(session, person, more.photo);
    for (const db::Post &post : std::exchange(more.removedPosts, {}))
        removePost(session, post);
    for (OtherPost &other : more.posts) {
        other.post.person = person;
        other.post.organisation = keep(session, other.organisation);
        if (other.post.id == 0)
            session.insert(other.post);
        else
            session.update(other.post);
    }
}

QString sameAs(const db::Person &known, const db::Person &person)
{
    if (!person.family.isEmpty() && known.family == person.family && known.given == person.given)
        return RegistrationText::tr("same name");
    if (!person.phone.isEmpty() && known.phone == person.phone)
        return RegistrationText::tr("same phone");
    if (!person.email.isEmpty() && known.email.compare(person.email, Qt::CaseInsensitive) == 0)
        return RegistrationText::tr("same e-mail");
    return RegistrationText::tr("same name in Latin letters");
}

} // namespace

QString newToken()
{
    static constexpr char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's: none mistaken for another
    QString token(26, u'0');
    for (QChar &c : token)
        c = QLatin1Char(letters[QRandomGenerator::system()->bounded(32)]);
    return token;
}

std::optional<db::Organisation> findOrganisation(db::Session &session, const QString &name)
{
    return session.first<db::Organisation>(u"WHERE "_s + hasLine(u"search"_s) + u" ORDER BY id LIMIT 1"_s,
                                           lineArguments(db::names::fold(name)));
}

QList<Alike> findAlike(db::Session &session, db::Id conference, const db::Person &person)
{
    const bool latin = !person.latinFamily.isEmpty() && !person.country.isEmpty();
    const QList<db::Person> found = session.all<db::Person>(
        u"WHERE id <> ? AND ((family <> '' AND family = ? AND given = ?) OR (phone <> '' AND phone = ?) "
        "OR (email <> '' AND lower(email) = ?) OR (latin_family <> '' AND country <> '' AND latin_family = ? AND "
        "latin_given = ? AND country = ?)) ORDER BY id LIMIT 8"_s,
        { person.id, person.family, person.given, person.phone, person.email.toLower(),
          latin ? person.latinFamily : QString(u""_s), person.latinGiven, person.country });
    QList<Alike> alike;
    for (const db::Person &known : found) {
        const auto part = session.first<db::Attendee>(u"WHERE person = ? AND conference = ?"_s, { known.id, conference });
        alike += Alike{ known.id, part ? part->id : 0, known.displayName(), sameAs(known, person) };
    }
    return alike;
}

Participant load(db::Session &session, db::Id attendee)
{
    Participant participant;
    participant.attendee = session.get<db::Attendee>(attendee);
    participant.person = session.get<db::Person>(participant.attendee.person);
    if (participant.attendee.post != 0)
        participant.post = session.get<db::Post>(participant.attendee.post);
    if (participant.post.organisation != 0)
        participant.organisation = session.get<db::Organisation>(participant.post.organisation);
    return participant;
}

More moreOf(db::Session &session, db::Id person, db::Id post)
{
    More more;
    more.photo = session.first<db::Photo>(u"WHERE person = ?"_s, { person }).value_or(db::Photo());
    const auto posts = session.all<db::Post>(u"WHERE person = ? AND id <> ? ORDER BY since DESC, id DESC"_s, { person, post });
    for (const db::Post &other : posts)
        more.posts += { other, session.find<db::Organisation>(other.organisation).value_or(db::Organisation()) };
    return more;
}

Participant loadWhole(db::Session &session, db::Id attendee)
{
    Participant participant = load(session, attendee);
    participant.more = moreOf(session, participant.person.id, participant.post.id);
    return participant;
}

void save(db::WriteSession &session, Participant &participant)
{
    const QList<Problem> problems = check(participant);
    if (!problems.isEmpty())
        session.refuse(db::Kind::Invalid, problems.first().text, problems.first().field);
    if (participant.person.id == 0)
        session.insert(participant.person);
    else
        session.update(participant.person);
    participant.attendee.person = participant.person.id;
    savePost(session, participant);
    saveAttendee(session, participant.attendee);
    if (participant.more)
        saveMore(session, participant.person.id, *participant.more);
}

db::Result<Participant> save(db::Store &store, Participant participant, const QUuid &key)
{
    const bool isNew = participant.attendee.id == 0;
    const db::Sentence label(isNew ? QT_TRANSLATE_NOOP("History", "Register %1") : QT_TRANSLATE_NOOP("History", "Change %1"),
                             { participant.person.displayName() });
    return store.write(label, [&](db::WriteSession &session) {
        Participant saved = participant; // the block may run again
        save(session, saved);
        return saved;
    }, key);
}

db::Id writtenBy(db::Session &session, const QUuid &key, const db::Description &description)
{
    const QString sql = u"SELECT c.record FROM change c JOIN change_set s ON s.id = c.change_set WHERE s.uuid = ? AND "
                        "c.table_name = ? ORDER BY c.seq LIMIT 1"_s;
    return session.value(sql, { key.toString(QUuid::WithoutBraces), QString(QLatin1StringView(description.table)) }).toLongLong();
}

} // namespace app::registration
