// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Registering people for a conference: the whole of what one form or one line of a list says about a participant, its
// rules, and the one way to write it.

#include "db/records/attendee.h"
#include "db/records/conference.h"
#include "db/records/delegation.h"
#include "db/records/organisation.h"
#include "db/records/person.h"
#include "db/records/photo.h"
#include "db/records/post.h"
#include "db/store.h"

namespace app::registration {

/// A post that the person holds or held beside the one shown in this conference.
struct OtherPost
{
    db::Post post;
    db::Organisation organisation;
};

/// What is read and written only where somebody looks at the whole person.
struct More
{
    db::Photo photo; ///< without an image: none
    QList<OtherPost> posts;
    QList<db::Post> removedPosts;
};

/// One participant. Ids of 0 mean "new"; an organisation with id 0 and a name is made on the way, without a name none.
struct Participant
{
    db::Person person;
    db::Organisation organisation;
    db::Post post;
    db::Attendee attendee;
    std::optional<More> more = {}; ///< nothing: not read, and left alone by a save
};

/// What is wrong with one field; `field` is the export id (name, email …).
struct Problem
{
    QString field;
    QString text;
};

/// The field rules; the same for the form, lists and the service. An empty list: it may be written.
QList<Problem> check(const Participant &participant);

/// Somebody already there who may be the same person, with the reason in words.
struct Alike
{
    db::Id person = 0;
    db::Id attendee = 0; ///< part in this conference, 0 when only known from elsewhere
    QString name;
    QString reason;
};

/// People who may be the same: same native name, same Latin name and country, same phone or same e-mail.
QList<Alike> findAlike(db::Session &session, db::Id conference, const db::Person &person);

/// Reads a participant; refuses as NotFound.
Participant load(db::Session &session, db::Id attendee);
/// Photo and posts of a person beside the post shown in this conference (0: beside none).
More moreOf(db::Session &session, db::Id person, db::Id post);
/// A participant with these.
Participant loadWhole(db::Session &session, db::Id attendee);
/// Writes a new participant, or what changed of one that exists; fills in ids, number and badge code. Refuses as
/// Invalid with the first problem's sentence, Duplicate when the number is taken, Stale.
void save(db::WriteSession &session, Participant &participant);
/// The same as one change with its own name in the history; with `key` one can ask whether it is in, see Store::isIn.
db::Result<Participant> save(db::Store &store, Participant participant, const QUuid &key = QUuid::createUuid());
/// The record of a table that the write with this key made or changed first; 0 when there is none.
db::Id writtenBy(db::Session &session, const QUuid &key, const db::Description &description);

/// 26 random letters and digits (130 bits): what a badge's code holds.
QString newToken();

/// The organisation that has exactly this name (folded) in some language, if there is one.
std::optional<db::Organisation> findOrganisation(db::Session &session, const QString &name);

/// A text that holds a Korean resident registration number (PIPA article 24-2 forbids keeping it): six digits that are
/// a date, at most a dash, a dot or blanks, one of 1–8, six digits, and no digit on either side; digits and signs of
/// any width.
bool holdsResidentNumber(const QString &text);
/// A text with control characters, or with such that are not seen and turn the direction of writing (Unicode categories
/// Cc, Cf, Zl, Zp); the joiners that scripts need (U+200C, U+200D) are none. Asked of what stands on one line.
bool holdsHidden(const QString &text);
/// The text as it may stand in a message or in a list of what is wrong: of resident registration numbers only the day of
/// birth is left, and characters that holdsHidden names become pictures.
QString fitToShow(const QString &text);

} // namespace app::registration
