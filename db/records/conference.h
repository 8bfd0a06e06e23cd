// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An event. It may lie inside another one, as a promotion conference lies inside a fair.

#include "db/column.h"

namespace db {

/// Which side of the principal is the place of honour: the leader's own left at home, own right with foreign guests.
enum class HighSide { Left, Right };
std::span<const Choice> choicesOf(HighSide);

/// The orders that a list of people can have; one list for window, reports and command line.
enum class Sort { Number, Precedence, Stroke, Pinyin, Korean, Latin, Country, Reply, Arrival, None };
std::span<const Choice> choicesOf(Sort);

struct Conference : Record
{
    QString code;      ///< what people type, unique: changchun-2020
    LocalText title;
    Id container = 0;  ///< the conference that this one lies in
    QString firstDay;  ///< ISO date in the conference's zone
    QString lastDay;
    QString zone = QStringLiteral("Asia/Shanghai"); ///< IANA name; planned times are local wall time in it
    QString languages = QStringLiteral("zh ko en"); ///< BCP 47 tags in order, blank-separated
    QString hostCountry = QStringLiteral("CN");     ///< ISO 3166 alpha-2
    HighSide highSide = HighSide::Right;
    Sort sort = Sort::Number; ///< the order that lists of people take unless told otherwise
    qint64 expectedPeople = 0;
    qint64 expectedForeignOrganisations = 0;
    qint64 expectedDomesticOrganisations = 0;
    Id venue = 0;
    QString remarks;

    static const Description &description();
    [[nodiscard]] QStringList languageList() const { return languages.split(u' ', Qt::SkipEmptyParts); }
};

} // namespace db
