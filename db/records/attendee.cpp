// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/attendee.h"

#include <QCoreApplication>

namespace db {
namespace {

constexpr Choice categoryChoices[] = {
    { "guest", QT_TRANSLATE_NOOP("Record", "Guest") },
    { "delegate", QT_TRANSLATE_NOOP("Record", "Delegate") },
    { "speaker", QT_TRANSLATE_NOOP("Record", "Speaker") },
    { "media", QT_TRANSLATE_NOOP("Record", "Media") },
    { "staff", QT_TRANSLATE_NOOP("Record", "Staff") },
    { "organiser", QT_TRANSLATE_NOOP("Record", "Organiser") },
    { "interpreter", QT_TRANSLATE_NOOP("Record", "Interpreter") },
    { "security", QT_TRANSLATE_NOOP("Record", "Security") },
    { "volunteer", QT_TRANSLATE_NOOP("Record", "Volunteer") },
    { "companion", QT_TRANSLATE_NOOP("Record", "Companion") },
};

constexpr Choice statusChoices[] = {
    { "invited", QT_TRANSLATE_NOOP("Record", "Invited") },
    { "confirmed", QT_TRANSLATE_NOOP("Record", "Confirmed") },
    { "declined", QT_TRANSLATE_NOOP("Record", "Declined") },
    { "cancelled", QT_TRANSLATE_NOOP("Record", "Cancelled") },
};

} // namespace

std::span<const Choice> choicesOf(Category)
{
    return categoryChoices;
}

std::span<const Choice> choicesOf(Status)
{
    return statusChoices;
}

const Description &Attendee::description()
{
    static const Description d = describe<Attendee>("attendee", QT_TRANSLATE_NOOP("Record", "Attendee"), {
        reference<&Attendee::conference>("conference", QT_TRANSLATE_NOOP("Record", "Conference"), "conference"),
        reference<&Attendee::person>("person", QT_TRANSLATE_NOOP("Record", "Person"), "person", OnRemove::Remove),
        reference<&Attendee::post>("post", QT_TRANSLATE_NOOP("Record", "Post"), "post", OnRemove::Release),
        reference<&Attendee::delegation>("delegation", QT_TRANSLATE_NOOP("Record", "Delegation"), "delegation", OnRemove::Release),
        column<&Attendee::category>("category", QT_TRANSLATE_NOOP("Record", "Category")),
        column<&Attendee::status>("status", QT_TRANSLATE_NOOP("Record", "Status")),
        column<&Attendee::number>("number", QT_TRANSLATE_NOOP("Record", "Number")),
        column<&Attendee::token>("token", QT_TRANSLATE_NOOP("Record", "Badge code")),
        column<&Attendee::rank>("rank", QT_TRANSLATE_NOOP("Record", "Precedence")),
        column<&Attendee::repliedAt>("replied_at", QT_TRANSLATE_NOOP("Record", "Replied")).as(Shape::Moment),
        column<&Attendee::arrivesAt>("arrives_at", QT_TRANSLATE_NOOP("Record", "Arrives")).as(Shape::WallTime),
        column<&Attendee::checkedInAt>("checked_in_at", QT_TRANSLATE_NOOP("Record", "Checked in")).as(Shape::Moment),
        column<&Attendee::attention>("attention", QT_TRANSLATE_NOOP("Record", "Attention")),
        column<&Attendee::remarks>("remarks", QT_TRANSLATE_NOOP("Record", "Remarks")).as(Shape::Lines),
    });
    return d;
}

} // namespace db
