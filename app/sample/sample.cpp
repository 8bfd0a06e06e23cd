// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sample.h"

#include "app/registration/registration.h"
#include "db/records/programme.h"
#include "db/records/venue.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app::sample {

using namespace Qt::StringLiterals;

namespace {

struct SampleText
{
    Q_DECLARE_TR_FUNCTIONS(SampleText)
};

db::LocalText words(const QJsonValue &value)
{
    db::LocalText text;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        text.set(it.key(), it.value().toString());
    return text;
}

template<class E>
E choice(const QJsonValue &value)
{
    return static_cast<E>(std::max(0, db::choiceIndex(db::choicesOf(E{}), value.toString())));
}

db::Gender genderOf(const QString &letter)
{
    return letter == "m"_L1 ? db::Gender::Male : letter == "f"_L1 ? db::Gender::Female : db::Gender::Unknown;
}

db::Honorific honorificOf(const QString &id)
{
    static const QHash<QString, db::Honorific> honorifics{ { u"he"_s, db::Honorific::Excellency },
                                                           { u"hon"_s, db::Honorific::Honourable },
                                                           { u"dr"_s, db::Honorific::Doctor },
                                                           { u"prof"_s, db::Honorific::Professor } };
    return honorifics.value(id, db::Honorific::None);
}

db::names::Name nameOf(const QJsonValue &value)
{
    return { value["family"_L1].toString(), value["given"_L1].toString() };
}

/// Writes a sample's records; records name each other by keys, which become ids on the way.
class Maker
{
public:
    Maker(db::WriteSession &session, const QJsonObject &sample) : m_session(session), m_sample(sample) {}

    void make()
    {
        forEach("venues", &Maker::addVenue);
        forEach("organisations", &Maker::addOrganisation);
        forEach("people", &Maker::addPerson);
        forEach("conferences", &Maker::addConference);
        forEach("delegations", &Maker::addDelegation);
        forEach("attendees", &Maker::addAttendee);
        forEach("items", &Maker::addItem);
    }

private:
    void forEach(const char *table, void (Maker::*add)(const QJsonObject &))
    {
        for (const QJsonValue &row : m_sample.value(QLatin1StringView(table)).toArray())
            (this->*add)(row.toObject());
    }
    db::Id idOf(const QJsonValue &key) const { return m_ids.value(key.toString()); }
    template<class R>
    void insert(R &record, const QJsonObject &row)
    {
        m_ids.insert(row["key"_L1].toString(), m_session.insert(record));
    }
    static QString part(const QJsonValue &conference, const QJsonValue &person)
    {
        return conference.toString() + u'/' + person.toString();
    }

    void addVenue(const QJsonObject &row);
    void addOrganisation(const QJsonObject &row);
    void addPerson(const QJsonObject &row);
    void addConference(const QJsonObject &row);
    void addDelegation(const QJsonObject &row);
    void addAttendee(const QJsonObject &row);
    void addItem(const QJsonObject &row);
    void addAppearance(db::Id item, const QJsonValue &conference, qint64 position, const QJsonObject &row);

    db::WriteSession &m_session;
    const QJsonObject &m_sample;
    QHash<QString, db::Id> m_ids;
};

void Maker::addVenue(const QJsonObject &row)
{
    db::Venue venue;
    venue.name = words(row["name"_L1]);
    venue.address = words(row["address"_L1]);
    insert(venue, row);
    for (const QJsonValue &part : row["halls"_L1].toArray()) {
        db::Hall hall;
        hall.venue = venue.id;
        hall.name = words(part["name"_L1]);
        hall.capacity = part["capacity"_L1].toInteger();
        insert(hall, part.toObject());
    }
}

void Maker::addOrganisation(const QJsonObject &row)
{
    db::Organisation organisation;
    organisation.name = words(row["name"_L1]);
    organisation.shortName = words(row["short"_L1]);
    organisation.kind = choice<db::OrganisationKind>(row["kind"_L1]);
    organisation.country = row["country"_L1].toString();
    organisation.parent = idOf(row["parent"_L1]);
    organisation.industry = words(row["industry"_L1]);
    insert(organisation, row);
}

void Maker::addPerson(const QJsonObject &row)
{
    db::Person person;
    std::tie(person.family, person.given) = std::pair(nameOf(row["native"_L1]).family, nameOf(row["native"_L1]).given);
    person.script = row["script"_L1].toString();
    person.latinFamily = nameOf(row["latin"_L1]).family;
    person.latinGiven = nameOf(row["latin"_L1]).given;
    person.zhFamily = nameOf(row["zh"_L1]).family;
    person.zhGiven = nameOf(row["zh"_L1]).given;
    person.koFamily = nameOf(row["ko"_L1]).family;
    person.koGiven = nameOf(row["ko"_L1]).given;
    person.nameOrder = choice<db::NameOrder>(row["order"_L1]);
    person.gender = genderOf(row["gender"_L1].toString());
    person.honorific = honorificOf(row["honorific"_L1].toString());
    person.country = row["country"_L1].toString();
    person.phone = row["phone"_L1].toString();
    person.email = row["email"_L1].toString();
    insert(person, row);
}

void Maker::addConference(const QJsonObject &row)
{
    db::Conference conference;
    conference.code = row["code"_L1].toString();
    conference.title = words(row["title"_L1]);
    conference.container = idOf(row["container"_L1]);
    conference.firstDay = row["first_day"_L1].toString();
    conference.lastDay = row["last_day"_L1].toString();
    conference.zone = row["zone"_L1].toString();
    conference.languages = row["languages"_L1].toVariant().toStringList().join(u' ');
    conference.hostCountry = row["host_country"_L1].toString();
    conference.highSide = choice<db::HighSide>(row["high_side"_L1]);
    conference.sort = choice<db::Sort>(row["sort"_L1]);
    conference.expectedPeople = row["expected_people"_L1].toInteger();
    conference.expectedForeignOrganisations = row["expected_foreign_organisations"_L1].toInteger();
    conference.expectedDomesticOrganisations = row["expected_domestic_organisations"_L1].toInteger();
    conference.venue = idOf(row["venue"_L1]);
    insert(conference, row);
}

void Maker::addDelegation(const QJsonObject &row)
{
    db::Delegation delegation;
    delegation.conference = idOf(row["conference"_L1]);
    delegation.code = row["code"_L1].toString();
    delegation.name = words(row["name"_L1]);
    delegation.organisation = idOf(row["organisation"_L1]);
    delegation.country = row["country"_L1].toString();
    delegation.position = m_session.take(u"delegation"_s, delegation.conference);
    insert(delegation, row);
}

void Maker::addAttendee(const QJsonObject &row)
{
    db::Post post;
    post.person = idOf(row["person"_L1]);
    post.organisation = idOf(row["organisation"_L1]);
    post.title = words(row["title"_L1]);
    db::Attendee attendee;
    attendee.conference = idOf(row["conference"_L1]);
    attendee.person = post.person;
    attendee.post = m_session.insert(post);
    attendee.delegation = idOf(row["delegation"_L1]);
    attendee.category = choice<db::Category>(row["category"_L1]);
    attendee.status = choice<db::Status>(row["status"_L1]);
    attendee.number = m_session.take(u"attendee"_s, attendee.conference);
    attendee.token = registration::newToken();
    attendee.rank = row["rank"_L1].toInteger();
    attendee.remarks = row["remarks"_L1].toString();
    m_ids.insert(part(row["conference"_L1], row["person"_L1]), m_session.insert(attendee));
}

void Maker::addItem(const QJsonObject &row)
{
    db::ProgrammeItem item;
    item.conference = idOf(row["conference"_L1]);
    item.hall = idOf(row["hall"_L1]);
    item.day = row["day"_L1].toString();
    item.starts = row["start"_L1].toString();
    item.minutes = row["minutes"_L1].toInteger();
    item.kind = choice<db::ItemKind>(row["kind"_L1]);
    item.title = words(row["title"_L1]);
    item.visibility = choice<db::Visibility>(row["visibility"_L1]);
    insert(item, row);
    qint64 position = 0;
    for (const QJsonValue &appearance : row["appearances"_L1].toArray())
        addAppearance(item.id, row["conference"_L1], ++position, appearance.toObject());
}

void Maker::addAppearance(db::Id item, const QJsonValue &conference, qint64 position, const QJsonObject &row)
{
    db::Appearance appearance;
    appearance.item = item;
    appearance.attendee = idOf(part(conference, row["attendee"_L1]));
    appearance.role = choice<db::Role>(row["role"_L1]);
    appearance.position = position;
    appearance.topic = words(row["topic"_L1]);
    m_session.insert(appearance);
}

db::Result<QJsonObject> read(const QString &name)
{
    if (!samples().contains(name))
        return db::Error{ db::Kind::NotFound, SampleText::tr("There is no sample %1. Samples are: %2").arg(name, samples().join(u", "_s)), {} };
    QFile file(u":/sample/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return db::Error{ db::Kind::Broken, SampleText::tr("The program was installed without its sample. Install it anew."), file.fileName() };
    const QJsonDocument sample = QJsonDocument::fromJson(file.readAll());
    if (!sample.isObject())
        return db::Error{ db::Kind::Broken, SampleText::tr("The program's sample is damaged. Install it anew."), file.fileName() };
    return sample.object();
}

} // namespace

QStringList samples()
{
    return { u"changchun-2020"_s };
}

db::Result<void> make(const QString &name, const db::Location &location, const db::Identity &identity)
{
    const db::Result<QJsonObject> sample = read(name);
    if (!sample)
        return sample.error();
    db::Result<std::unique_ptr<db::Store>> store = db::Store::create(location, identity);
    if (!store)
        return store.error();
    const db::Sentence label(QT_TRANSLATE_NOOP("History", "Make the sample %1"), { name });
    db::Result<void> made = (*store)->write(label, [&](db::WriteSession &session) { Maker(session, *sample).make(); });
    // What was not there a moment ago must not stay behind half made.
    if (!made && location.engine == db::Engine::Sqlite) {
        *store = nullptr;
        QFile::remove(location.text);
    }
    return made;
}

} // namespace app::sample
