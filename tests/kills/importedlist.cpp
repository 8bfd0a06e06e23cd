// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kills/importedlist.h"

namespace tests::kills {

using namespace Qt::StringLiterals;

namespace {

db::Person personOf(const QString &key, int index)
{
    static const QStringList families{ u"王"_s, u"欧阳"_s, u"김"_s, u"Example"_s };
    static const QStringList givens{ u"伟"_s, u"晓明"_s, u"민수"_s, u"Ann"_s };
    static const QStringList countries{ u"CN"_s, u"CN"_s, u"KR"_s, u"DE"_s };
    db::Person person;
    person.family = families[index % 4];
    person.given = givens[index % 4];
    person.country = countries[index % 4];
    person.phone = u"+86 %1"_s.arg(10000 + index);
    person.remarks = key + u" %1"_s.arg(index);
    return person;
}

} // namespace

ImportedList importedList(db::Id conference, const QString &key, db::Id first)
{
    ImportedList list;
    for (int i = 0; i < importedPeople; ++i) {
        db::Person &person = list.people.emplaceBack(personOf(key, i));
        person.id = first + i;
        db::Post &post = list.posts.emplaceBack();
        post.id = first + importedPeople + i;
        post.person = person.id;
        post.title.set(u"zh"_s, u"代表 %1"_s.arg(i));
        db::Attendee &attendee = list.attendees.emplaceBack();
        attendee.id = first + 2 * importedPeople + i;
        attendee.conference = conference;
        attendee.person = person.id;
        attendee.post = post.id;
        // Unique without asking, and far above the numbers that registration gives.
        attendee.number = attendee.id;
        attendee.token = u"%1-%2"_s.arg(key).arg(i);
    }
    return list;
}

} // namespace tests::kills
