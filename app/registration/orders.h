// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The orders that a list of participants can have, and the ids of a list in an order.

#include "db/records/attendee.h"
#include "db/records/conference.h"
#include "db/session.h"

namespace app::registration {

/// Which participants a list shows, and how they follow each other.
struct Listing
{
    db::Id conference = 0;
    db::Sort sort = db::Sort::Number;
    QString language = QStringLiteral("zh"); ///< decides what "no particular order" and names of countries sort by
    QString filter;                          ///< what to find, as typed; empty for everybody
    // Quick choices: one of each list that is not empty must fit.
    QList<db::Category> categories = {};
    QList<db::Status> statuses = {};
    QList<db::Id> delegations = {}; ///< 0: people without one
    QStringList countries = {};     ///< ISO 3166 alpha-2

    /// Whether everybody is shown.
    [[nodiscard]] bool isWhole() const
    {
        return filter.trimmed().isEmpty() && categories.isEmpty() && statuses.isEmpty() && delegations.isEmpty()
            && countries.isEmpty();
    }
    bool operator==(const Listing &) const = default;
};

/// ORDER BY words of a list that joins `attendee a` with `person p`; ends in the number, so that ties keep its order.
QString orderClause(db::Sort sort, const QString &language);

/// Ids of attendees. Ties keep the order of numbers. Names that an order does not cover come after those it does.
QList<db::Id> attendeeIds(db::Session &session, const Listing &listing);

/// Whether a conference has more people than that; answered without counting them all.
bool isLongerThan(db::Session &session, db::Id conference, int people);

/// The footnote that names an order: （按姓氏笔画为序）, (가나다순), (in alphabetical order) …
QString orderFootnote(db::Sort sort, const QString &language);

} // namespace app::registration
