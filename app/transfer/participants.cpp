// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/participants.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::transfer {

using namespace Qt::StringLiterals;
using db::names::Name;
using db::names::Script;
using registration::Participant;

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

constexpr qsizetype together = 250; ///< rows asked for in one statement

constexpr Field nameFields[] = { Field::Name, Field::NameLatin, Field::NameZh, Field::NameKo };

struct Row
{
    const ListRow &cells;
    const Bodies &bodies;
    const QString &language;
    RowValues &values;
};

template<class T>
bool assign(T &member, const T &value)
{
    if (member == value)
        return false;
    member = value;
    return true;
}

QString joined(const Name &name)
{
    return db::names::joinNative(name, db::names::scriptOf(name.family));
}

QString scriptTag(const Name &name)
{
    switch (db::names::scriptOf(name.family)) {
    case Script::Han:
        return u"Hans"_s;
    case Script::Hangul:
        return u"Hang"_s;
    case Script::Latin:
        return u"Latn"_s;
    case Script::None:
    case Script::Other:
        break;
    }
    return {};
}

bool setLatin(db::Person &person, const QString &typed)
{
    const QString known = person.displayLatin();
    if (typed.isEmpty() || typed == known)
        return false;
    const Name name = db::names::splitLatin(typed, person.native(), person.country);
    if (!known.isEmpty() && db::names::joinLatin(name) == known)
        return false;
    person.latinFamily = name.family;
    person.latinGiven = name.given;
    return true;
}

bool setNative(db::Person &person, const QString &typed)
{
    const QString known = person.displayName();
    if (typed == known)
        return false;
    const Name name = db::names::split(typed, person.country);
    if (!known.isEmpty() && joined(name) == known)
        return false;
    // A list in Latin letters does not take a Chinese or Korean name away.
    const Script script = db::names::scriptOf(person.family);
    if (db::names::scriptOf(typed) == Script::Latin && (script == Script::Han || script == Script::Hangul))
        return setLatin(person, typed);
    person.family = name.family;
    person.given = name.given;
    person.script = scriptTag(name);
    const bool isGivenFirst = !name.given.isEmpty() && !typed.startsWith(name.family);
    person.nameOrder = isGivenFirst ? db::NameOrder::GivenFirst : db::NameOrder::FamilyFirst;
    return true;
}

// The Chinese or the Korean form. Where the native name is written in that script, it is that form.
struct Form
{
    Field field;
    Script script;
    QString db::Person::*family;
    QString db::Person::*given;
    QString (db::Person::*written)() const; ///< as the attendee list writes it
};

constexpr Form chineseForm{ Field::NameZh, Script::Han, &db::Person::zhFamily, &db::Person::zhGiven,
                              &db::Person::chineseName };
constexpr Form koreanForm{ Field::NameKo, Script::Hangul, &db::Person::koFamily, &db::Person::koGiven,
                             &db::Person::koreanName };

bool setForm(const Row &row, const Form &form, db::Person &person)
{
    const QString &typed = row.cells[form.field];
    if (typed.isEmpty())
        return false;
    if (db::names::scriptOf(typed) != form.script) {
        row.values.problems += { form.field, form.script == Script::Han ? ImportText::tr("This should be written in Chinese characters.")
                                                                        : ImportText::tr("This should be written in Korean letters.") };
        return false;
    }
    const Name name = db::names::split(typed, person.country);
    if (db::names::scriptOf(person.family) != form.script) {
        const QString known = (person.*form.written)();
        if (typed == known || joined(name) == known)
            return false;
        person.*form.family = name.family;
        person.*form.given = name.given;
        return true;
    }
    if (textKey(typed) == textKey(person.displayName()))
        return false;
    if (row.cells[Field::Name].isEmpty())
        return setNative(person, typed);
    row.values.problems += { form.field, ImportText::tr("This differs from the name in its own script.") };
    return false;
}

// Which cell holds the native form of a person without one: at home it is the own script, elsewhere Latin letters.
QString nativeCell(const ListRow &cells, const QString &country)
{
    const bool isChinese = QStringList{ u"CN"_s, u"HK"_s, u"MO"_s, u"TW"_s }.contains(country);
    const bool isKorean = country == "KR"_L1 || country == "KP"_L1;
    if (isChinese && !cells[Field::NameZh].isEmpty())
        return cells[Field::NameZh];
    if (isKorean && !cells[Field::NameKo].isEmpty())
        return cells[Field::NameKo];
    for (const Field field : { Field::NameLatin, Field::NameZh, Field::NameKo })
        if (!cells[field].isEmpty())
            return cells[field];
    return {};
}

bool applyNames(const Row &row, db::Person &person)
{
    QString native = row.cells[Field::Name];
    if (native.isEmpty() && person.id == 0)
        native = nativeCell(row.cells, person.country);
    bool differs = !native.isEmpty() && setNative(person, native);
    differs = setLatin(person, row.cells[Field::NameLatin]) || differs;
    differs = setForm(row, chineseForm, person) || differs;
    return setForm(row, koreanForm, person) || differs;
}

bool applyContacts(const Row &row, db::Person &person)
{
    const QString &phone = row.cells[Field::Phone];
    const QString &email = row.cells[Field::Email];
    bool differs = false;
    // The same number in another spelling is no news.
    if (!phone.isEmpty() && (phoneKey(phone) != phoneKey(person.phone) || phoneKey(phone) == 0))
        differs = assign(person.phone, phone);
    if (!email.isEmpty() && emailKey(email) != emailKey(person.email))
        differs = assign(person.email, email) || differs;
    return differs;
}

bool applyPerson(const Row &row, db::Person &person)
{
    bool differs = !row.values.country.isEmpty() && assign(person.country, row.values.country);
    differs = applyNames(row, person) || differs;
    differs = applyContacts(row, person) || differs;
    if (row.values.honorific)
        differs = assign(person.honorific, *row.values.honorific) || differs;
    if (row.values.gender != db::Gender::Unknown && person.id == 0)
        person.gender = row.values.gender;
    return differs;
}

bool hasName(const db::Organisation &organisation, TextKey key)
{
    const QStringList names = organisation.search.split(u'\n');
    return std::ranges::any_of(names, [key](const QString &name) { return textKey(name) == key; });
}

bool applyPost(const Row &row, Participant &participant)
{
    const QString &organisation = row.cells[Field::Organisation];
    const QString &title = row.cells[Field::Title];
    bool differs = false;
    if (!organisation.isEmpty() && !hasName(participant.organisation, row.values.organisation)) {
        participant.organisation = {};
        participant.organisation.id = row.bodies.organisation(row.values.organisation);
        participant.organisation.name.set(languageOf(organisation, row.language), organisation);
        participant.post.organisation = participant.organisation.id;
        differs = true;
    }
    if (!title.isEmpty() && !participant.post.title.texts().contains(title)) {
        participant.post.title.set(languageOf(title, row.language), title);
        differs = true;
    }
    return differs;
}

bool applyAttendee(const Row &row, db::Attendee &attendee)
{
    const RowValues &values = row.values;
    const QString &delegation = row.cells[Field::Delegation];
    bool differs = values.number != 0 && assign(attendee.number, values.number);
    if (values.category)
        differs = assign(attendee.category, *values.category) || differs;
    if (values.status)
        differs = assign(attendee.status, *values.status) || differs;
    if (!delegation.isEmpty()) {
        const db::Id id = row.bodies.delegation(delegation);
        differs = differs || id == 0 || id != attendee.delegation;
        attendee.delegation = id;
    }
    // Who is registered already is checked in at the desk, not by a list.
    if (attendee.id == 0)
        attendee.checkedInAt = values.checkedInAt;
    return differs;
}

QString placeholders()
{
    return u"WHERE id IN (?"_s + u", ?"_s.repeated(together - 1) + u')';
}

template<class R>
QHash<db::Id, R> byId(db::Session &session, const QList<db::Id> &ids)
{
    static const QString clause = placeholders();
    QHash<db::Id, R> records;
    for (qsizetype from = 0; from < ids.size(); from += together) {
        QVariantList arguments;
        for (qsizetype i = from; i < from + together; ++i)
            arguments += i < ids.size() ? ids[i] : db::Id{ 0 };
        for (const R &record : session.all<R>(clause, arguments))
            records.insert(record.id, record);
    }
    return records;
}

} // namespace

Difference apply(const ListRow &cells, const Bodies &bodies, const QString &language, RowValues &values, Participant &participant)
{
    const Row row{ cells, bodies, language, values };
    bool differs = applyPerson(row, participant.person);
    differs = applyPost(row, participant) || differs;
    differs = applyAttendee(row, participant.attendee) || differs;
    return differs ? Difference::Yes : Difference::No;
}

bool namesAgree(const ListRow &row, const db::Person &person)
{
    const TextKey known[] = { textKey(person.displayName()), textKey(person.displayLatin()),
                              textKey(person.chineseName()), textKey(person.koreanName()) };
    bool anyName = false;
    for (const Field field : nameFields) {
        if (row[field].isEmpty())
            continue;
        anyName = true;
        const Name name = db::names::split(row[field], person.country);
        for (const QString &form : { row[field], joined(name), db::names::joinLatin(name) })
            if (const TextKey key = textKey(form); key != 0 && std::ranges::find(known, key) != std::end(known))
                return true;
    }
    return !anyName;
}

bool namesResemble(const ListRow &row, const db::Person &person)
{
    const Name known[] = { person.native(), person.latin(), person.chinese(), person.korean() };
    const auto isSame = [](const QString &one, const QString &other) { return textKey(one) != 0 && textKey(one) == textKey(other); };
    return std::ranges::any_of(nameFields, [&](Field field) {
        const Name name = field == Field::NameLatin ? db::names::splitLatin(row[field], person.native(), person.country)
                                                    : db::names::split(row[field], person.country);
        return std::ranges::any_of(known, [&](const Name &one) { return isSame(name.family, one.family) || isSame(name.given, one.given); });
    });
}

QString nameIn(const ListRow &row)
{
    const auto told = std::ranges::find_if(nameFields, [&](Field field) { return !row[field].isEmpty(); });
    return told == std::end(nameFields) ? QString() : row[*told];
}

QHash<db::Id, Participant> loadParticipants(db::Session &session, const QList<db::Id> &ids)
{
    const QHash<db::Id, db::Attendee> attendees = byId<db::Attendee>(session, ids);
    QList<db::Id> people;
    QList<db::Id> posts;
    for (const db::Attendee &attendee : attendees) {
        people += attendee.person;
        posts += attendee.post;
    }
    const QHash<db::Id, db::Person> persons = byId<db::Person>(session, people);
    const QHash<db::Id, db::Post> held = byId<db::Post>(session, posts);
    QList<db::Id> organisations;
    for (const db::Post &post : held)
        organisations += post.organisation;
    const QHash<db::Id, db::Organisation> bodies = byId<db::Organisation>(session, organisations);
    QHash<db::Id, Participant> participants;
    for (const db::Attendee &attendee : attendees) {
        const db::Post post = held.value(attendee.post);
        participants.insert(attendee.id, { persons.value(attendee.person), bodies.value(post.organisation), post, attendee });
    }
    return participants;
}

} // namespace app::transfer
