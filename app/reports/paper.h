// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What papers share: their frame, and fixed words in a paper's language (which may differ from the program's).

#include "app/reports/report.h"
#include "db/records/conference.h"
#include "db/records/person.h"

namespace app::reports {

/// An empty paper of a conference: languages, name and date for the foot in venue time. `now` may be unset.
Document paperFor(const db::Conference &conference, const QStringList &languages, const QDateTime &now);

/// The order that a request asks for, else the conference's own.
db::Sort sortOf(const Request &request, const db::Conference &conference);

/// A fixed word of papers in zh or ko, by its English source; the source itself for any other language.
QString inLanguage(const char *english, const QString &language);

/// The language whose faces a name should be set in: Hangul in ko, Latin in en, Han in the paper's own.
QString nameLanguage(const QString &name, const QString &paperLanguage);

/// The form of a name that the readers of a language know: Chinese, Korean or in Latin letters; empty when nobody has given it.
QString nameForm(const db::Person &person, const QString &language);

/// "14:00–14:30", "3 September 2020 (Thursday)", the zone as "UTC+8": planned times as the venue's clock shows them.
QString dayInWords(const QDate &day, const QString &language);
QString zoneInWords(const db::Conference &conference, const QString &language);

} // namespace app::reports
