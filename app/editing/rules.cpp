// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/rules.h"

#include "app/conferences/conferences.h"
#include "db/records/listview.h"
#include "db/records/photo.h"
#include "db/records/programme.h"
#include "db/records/venue.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::editing {

using namespace Qt::StringLiterals;

namespace {

struct EditingText
{
    Q_DECLARE_TR_FUNCTIONS(EditingText)
};

constexpr qint64 minutesADay = 24 * 60;
constexpr qsizetype largestPhoto = 256 * 1024;

template<class R, void (*F)(const R &, QList<Problem> &)>
void checked(const db::Record &record, QList<Problem> &problems)
{
    F(static_cast<const R &>(record), problems);
}

template<class R, void (*F)(db::WriteSession &, R &)>
void completed(db::WriteSession &session, db::Record &record)
{
    F(session, static_cast<R &>(record));
}

void needName(const db::LocalText &name, const char *field, QList<Problem> &problems)
{
    if (name.isEmpty())
        problems += { QString::fromLatin1(field), EditingText::tr("A name is needed, in one language at least.") };
}

void checkConference(const db::Conference &conference, QList<Problem> &problems)
{
    for (const Problem &problem : conferences::check(conference))
        if (std::ranges::find(problems, problem.field, &Problem::field) == problems.end())
            problems += problem;
    for (const auto &[field, count] :
         { std::pair("expected_people", conference.expectedPeople),
           std::pair("expected_foreign_organisations", conference.expectedForeignOrganisations),
           std::pair("expected_domestic_organisations", conference.expectedDomesticOrganisations) })
        if (count < 0)
            problems += { QString::fromLatin1(field), EditingText::tr("A count is 0 or more.") };
}

void checkVenue(const db::Venue &venue, QList<Problem> &problems)
{
    needName(venue.name, "name", problems);
}

void checkHall(const db::Hall &hall, QList<Problem> &problems)
{
    needName(hall.name, "name", problems);
    if (hall.capacity < 0)
        problems += { u"capacity"_s, EditingText::tr("A count is 0 or more.") };
}

void checkOrganisation(const db::Organisation &organisation, QList<Problem> &problems)
{
    needName(organisation.name, "name", problems);
    if (organisation.id != 0 && organisation.parent == organisation.id)
        problems += { u"parent"_s, EditingText::tr("An organisation cannot be part of itself.") };
}

void checkPost(const db::Post &post, QList<Problem> &problems)
{
    if (post.title.isEmpty() && post.organisation == 0)
        problems += { u"title"_s, EditingText::tr("A post needs a title or an organisation.") };
    if (!post.since.isEmpty() && !post.until.isEmpty() && post.until < post.since)
        problems += { u"until"_s, EditingText::tr("The end lies before the beginning.") };
}

void checkPerson(const db::Person &person, QList<Problem> &problems)
{
    registration::Participant participant;
    participant.person = person;
    for (const Problem &problem : registration::check(participant)) {
        const bool isName = problem.field.startsWith("name"_L1);
        problems += { isName ? u"family"_s : problem.field, problem.text };
    }
}

void checkDelegation(const db::Delegation &delegation, QList<Problem> &problems)
{
    needName(delegation.name, "name", problems);
    if (delegation.position < 0)
        problems += { u"position"_s, EditingText::tr("A place is 1 or more.") };
}

void checkItem(const db::ProgrammeItem &item, QList<Problem> &problems)
{
    if (item.title.isEmpty())
        problems += { u"title"_s, EditingText::tr("An item needs a title, in one language at least.") };
    if (item.day.isEmpty())
        problems += { u"day"_s, EditingText::tr("A day is needed.") };
    if (item.starts.isEmpty())
        problems += { u"starts"_s, EditingText::tr("An hour is needed, such as 14:30.") };
    if (item.minutes < 0 || item.minutes > minutesADay)
        problems += { u"minutes"_s, EditingText::tr("An item lasts from 0 to 1440 minutes.") };
}

void checkAppearance(const db::Appearance &appearance, QList<Problem> &problems)
{
    if (appearance.attendee == 0)
        problems += { u"attendee"_s, EditingText::tr("Choose a participant.") };
}

void checkPhoto(const db::Photo &photo, QList<Problem> &problems)
{
    if (photo.image.isEmpty() || photo.image.size() > largestPhoto)
        problems += { u"image"_s, EditingText::tr("A photo takes 256 KB at most.") };
}

void checkView(const db::ListView &view, QList<Problem> &problems)
{
    if (view.name.trimmed().isEmpty())
        problems += { u"name"_s, EditingText::tr("A view needs a name.") };
}

void refuseTaken(db::WriteSession &session, const QString &sql, const QVariantList &arguments, const QString &sentence,
                 const QString &field)
{
    if (!session.ids(sql, arguments).isEmpty())
        session.refuse(db::Kind::Duplicate, sentence, field);
}

void completeConference(db::WriteSession &session, db::Conference &conference)
{
    refuseTaken(session, u"SELECT id FROM conference WHERE code = ? AND id <> ?"_s, { conference.code, conference.id },
                EditingText::tr("There is a conference with the code %1 already.").arg(conference.code), u"code"_s);
}

// A delegation needs a code for lists and files; who does not care gets D1, D2 …
void completeDelegation(db::WriteSession &session, db::Delegation &delegation)
{
    const QString others = u"SELECT id FROM delegation WHERE conference = ? AND code = ? AND id <> ?"_s;
    const auto taken = [&](const QString &code) {
        return !session.ids(others, { delegation.conference, code, delegation.id }).isEmpty();
    };
    if (delegation.code.isEmpty())
        for (int n = 1; delegation.code.isEmpty() || taken(delegation.code); ++n)
            delegation.code = u"D%1"_s.arg(n);
    else if (taken(delegation.code))
        session.refuse(db::Kind::Duplicate, EditingText::tr("Another delegation has the code %1.").arg(delegation.code),
                       u"code"_s);
    if (delegation.position == 0)
        delegation.position =
            session
                .value(u"SELECT COALESCE(max(position), 0) + 1 FROM delegation WHERE conference = ?"_s,
                       { delegation.conference })
                .toLongLong();
}

void completePhoto(db::WriteSession &session, db::Photo &photo)
{
    refuseTaken(session, u"SELECT id FROM photo WHERE person = ? AND id <> ?"_s, { photo.person, photo.id },
                EditingText::tr("Somebody else has added a photo meanwhile."), u"image"_s);
}

void completeView(db::WriteSession &session, db::ListView &view)
{
    refuseTaken(session, u"SELECT id FROM list_view WHERE conference = ? AND page = ? AND name = ? AND id <> ?"_s,
                { view.conference, view.page, view.name, view.id },
                EditingText::tr("There is a view with the name %1 already.").arg(view.name), u"name"_s);
}

const QList<Rules> &allRules()
{
    static const QList<Rules> all{
        { &db::Conference::description(), checked<db::Conference, checkConference>,
          completed<db::Conference, completeConference>, QT_TRANSLATE_NOOP("History", "Make the conference %1"),
          QT_TRANSLATE_NOOP("History", "Change the conference %1"),
          QT_TRANSLATE_NOOP("History", "Remove the conference %1") },
        { &db::Venue::description(), checked<db::Venue, checkVenue>, nullptr,
          QT_TRANSLATE_NOOP("History", "Add the venue %1"), QT_TRANSLATE_NOOP("History", "Change the venue %1"),
          QT_TRANSLATE_NOOP("History", "Remove the venue %1") },
        { &db::Hall::description(), checked<db::Hall, checkHall>, nullptr,
          QT_TRANSLATE_NOOP("History", "Add the hall %1"), QT_TRANSLATE_NOOP("History", "Change the hall %1"),
          QT_TRANSLATE_NOOP("History", "Remove the hall %1") },
        { &db::Organisation::description(), checked<db::Organisation, checkOrganisation>, nullptr,
          QT_TRANSLATE_NOOP("History", "Add the organisation %1"),
          QT_TRANSLATE_NOOP("History", "Change the organisation %1"),
          QT_TRANSLATE_NOOP("History", "Remove the organisation %1") },
        { &db::Person::description(), checked<db::Person, checkPerson>, nullptr,
          QT_TRANSLATE_NOOP("History", "Add the person %1"), QT_TRANSLATE_NOOP("History", "Change the person %1"),
          QT_TRANSLATE_NOOP("History", "Remove the person %1") },
        { &db::Post::description(), checked<db::Post, checkPost>, nullptr,
          QT_TRANSLATE_NOOP("History", "Add the post %1"), QT_TRANSLATE_NOOP("History", "Change the post %1"),
          QT_TRANSLATE_NOOP("History", "Remove the post %1") },
        { &db::Delegation::description(), checked<db::Delegation, checkDelegation>,
          completed<db::Delegation, completeDelegation>, QT_TRANSLATE_NOOP("History", "Add the delegation %1"),
          QT_TRANSLATE_NOOP("History", "Change the delegation %1"),
          QT_TRANSLATE_NOOP("History", "Remove the delegation %1") },
        { &db::Attendee::description(), nullptr, nullptr, QT_TRANSLATE_NOOP("History", "Register %1"),
          QT_TRANSLATE_NOOP("History", "Change %1"), QT_TRANSLATE_NOOP("History", "Take out %1") },
        { &db::ProgrammeItem::description(), checked<db::ProgrammeItem, checkItem>, nullptr,
          QT_TRANSLATE_NOOP("History", "Add the item %1"), QT_TRANSLATE_NOOP("History", "Change the item %1"),
          QT_TRANSLATE_NOOP("History", "Remove the item %1") },
        { &db::Appearance::description(), checked<db::Appearance, checkAppearance>, nullptr,
          QT_TRANSLATE_NOOP("History", "Add the appearance of %1"),
          QT_TRANSLATE_NOOP("History", "Change the appearance of %1"),
          QT_TRANSLATE_NOOP("History", "Remove the appearance of %1") },
        { &db::Photo::description(), checked<db::Photo, checkPhoto>, completed<db::Photo, completePhoto>,
          QT_TRANSLATE_NOOP("History", "Add the photo of %1"), QT_TRANSLATE_NOOP("History", "Change the photo of %1"),
          QT_TRANSLATE_NOOP("History", "Remove the photo of %1") },
        { &db::ListView::description(), checked<db::ListView, checkView>, completed<db::ListView, completeView>,
          QT_TRANSLATE_NOOP("History", "Save the view %1"), QT_TRANSLATE_NOOP("History", "Change the view %1"),
          QT_TRANSLATE_NOOP("History", "Remove the view %1") },
    };
    return all;
}

} // namespace

const Rules *rulesOf(const db::Description &description)
{
    const QList<Rules> &all = allRules();
    const auto found = std::ranges::find(all, &description, &Rules::description);
    return found == all.end() ? nullptr : &*found;
}

} // namespace app::editing
