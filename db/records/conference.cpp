// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/conference.h"

#include <QCoreApplication>

namespace db {
namespace {

constexpr Choice highSideChoices[] = {
    { "left", QT_TRANSLATE_NOOP("Record", "Left is high") },
    { "right", QT_TRANSLATE_NOOP("Record", "Right is high") },
};

constexpr Choice sortChoices[] = {
    { "number", QT_TRANSLATE_NOOP("Record", "Number") },
    { "precedence", QT_TRANSLATE_NOOP("Record", "Precedence") },
    { "stroke", QT_TRANSLATE_NOOP("Record", "Strokes of the surname") },
    { "pinyin", QT_TRANSLATE_NOOP("Record", "Pinyin") },
    { "korean", QT_TRANSLATE_NOOP("Record", "Korean alphabet") },
    { "latin", QT_TRANSLATE_NOOP("Record", "Latin alphabet") },
    { "country", QT_TRANSLATE_NOOP("Record", "Country or region") },
    { "reply", QT_TRANSLATE_NOOP("Record", "Date of reply") },
    { "arrival", QT_TRANSLATE_NOOP("Record", "Arrival") },
    { "none", QT_TRANSLATE_NOOP("Record", "No particular order") },
};

} // namespace

std::span<const Choice> choicesOf(HighSide)
{
    return highSideChoices;
}

std::span<const Choice> choicesOf(Sort)
{
    return sortChoices;
}

const Description &Conference::description()
{
    static const Description d = describe<Conference>("conference", QT_TRANSLATE_NOOP("Record", "Conference"), {
        column<&Conference::code>("code", QT_TRANSLATE_NOOP("Record", "Code")),
        column<&Conference::title>("title", QT_TRANSLATE_NOOP("Record", "Title of the conference")),
        reference<&Conference::container>("container", QT_TRANSLATE_NOOP("Record", "Part of"), "conference", OnRemove::Release),
        column<&Conference::firstDay>("first_day", QT_TRANSLATE_NOOP("Record", "First day")).as(Shape::Day),
        column<&Conference::lastDay>("last_day", QT_TRANSLATE_NOOP("Record", "Last day")).as(Shape::Day),
        column<&Conference::zone>("zone", QT_TRANSLATE_NOOP("Record", "Time zone")).as(Shape::Zone),
        column<&Conference::languages>("languages", QT_TRANSLATE_NOOP("Record", "Languages")).as(Shape::Languages),
        column<&Conference::hostCountry>("host_country", QT_TRANSLATE_NOOP("Record", "Host country")).as(Shape::Country),
        column<&Conference::highSide>("high_side", QT_TRANSLATE_NOOP("Record", "Side of honour")),
        column<&Conference::sort>("sort", QT_TRANSLATE_NOOP("Record", "Order of lists")),
        column<&Conference::expectedPeople>("expected_people", QT_TRANSLATE_NOOP("Record", "Expected people")),
        column<&Conference::expectedForeignOrganisations>("expected_foreign_organisations", QT_TRANSLATE_NOOP("Record", "Expected foreign organisations")),
        column<&Conference::expectedDomesticOrganisations>("expected_domestic_organisations", QT_TRANSLATE_NOOP("Record", "Expected domestic organisations")),
        reference<&Conference::venue>("venue", QT_TRANSLATE_NOOP("Record", "Venue"), "venue", OnRemove::Release),
        column<&Conference::remarks>("remarks", QT_TRANSLATE_NOOP("Record", "Remarks")).as(Shape::Lines),
    });
    return d;
}

} // namespace db
