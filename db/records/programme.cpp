// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/programme.h"

#include <QCoreApplication>

namespace db {
namespace {

constexpr Choice itemKindChoices[] = {
    { "other", QT_TRANSLATE_NOOP("Record", "Other") },
    { "registration", QT_TRANSLATE_NOOP("Record", "Sign-in") },
    { "opening", QT_TRANSLATE_NOOP("Record", "Opening") },
    { "speech", QT_TRANSLATE_NOOP("Record", "Speech") },
    { "introduction", QT_TRANSLATE_NOOP("Record", "Introduction") },
    { "release", QT_TRANSLATE_NOOP("Record", "Release") },
    { "signing", QT_TRANSLATE_NOOP("Record", "Signing") },
    { "talks", QT_TRANSLATE_NOOP("Record", "Talks") },
    { "break", QT_TRANSLATE_NOOP("Record", "Break") },
    { "banquet", QT_TRANSLATE_NOOP("Record", "Banquet") },
    { "visit", QT_TRANSLATE_NOOP("Record", "Visit") },
    { "photo", QT_TRANSLATE_NOOP("Record", "Group photo") },
};

constexpr Choice visibilityChoices[] = {
    { "public", QT_TRANSLATE_NOOP("Record", "Public") },
    { "internal", QT_TRANSLATE_NOOP("Record", "Internal") },
};

constexpr Choice roleChoices[] = {
    { "speaker", QT_TRANSLATE_NOOP("Record", "Speaker") },
    { "chair", QT_TRANSLATE_NOOP("Record", "Chair") },
    { "moderator", QT_TRANSLATE_NOOP("Record", "Moderator") },
    { "signatory", QT_TRANSLATE_NOOP("Record", "Signatory") },
    { "witness", QT_TRANSLATE_NOOP("Record", "Witness") },
    { "guest", QT_TRANSLATE_NOOP("Record", "Guest") },
};

} // namespace

std::span<const Choice> choicesOf(ItemKind)
{
    return itemKindChoices;
}

std::span<const Choice> choicesOf(Visibility)
{
    return visibilityChoices;
}

std::span<const Choice> choicesOf(Role)
{
    return roleChoices;
}

const Description &ProgrammeItem::description()
{
    static const Description d = describe<ProgrammeItem>("programme_item", QT_TRANSLATE_NOOP("Record", "Programme item"), {
        reference<&ProgrammeItem::conference>("conference", QT_TRANSLATE_NOOP("Record", "Conference"), "conference", OnRemove::Remove),
        reference<&ProgrammeItem::hall>("hall", QT_TRANSLATE_NOOP("Record", "Hall"), "hall", OnRemove::Release),
        column<&ProgrammeItem::day>("day", QT_TRANSLATE_NOOP("Record", "Day")).as(Shape::Day),
        column<&ProgrammeItem::starts>("starts", QT_TRANSLATE_NOOP("Record", "Starts")).as(Shape::Time),
        column<&ProgrammeItem::minutes>("minutes", QT_TRANSLATE_NOOP("Record", "Minutes")),
        column<&ProgrammeItem::kind>("kind", QT_TRANSLATE_NOOP("Record", "Kind")),
        column<&ProgrammeItem::title>("title", QT_TRANSLATE_NOOP("Record", "Title of the item")),
        column<&ProgrammeItem::visibility>("visibility", QT_TRANSLATE_NOOP("Record", "Visibility")),
        column<&ProgrammeItem::remarks>("remarks", QT_TRANSLATE_NOOP("Record", "Remarks")).as(Shape::Lines),
    });
    return d;
}

const Description &Appearance::description()
{
    static const Description d = describe<Appearance>("appearance", QT_TRANSLATE_NOOP("Record", "Appearance"), {
        reference<&Appearance::item>("item", QT_TRANSLATE_NOOP("Record", "Programme item"), "programme_item", OnRemove::Remove),
        reference<&Appearance::attendee>("attendee", QT_TRANSLATE_NOOP("Record", "Attendee"), "attendee", OnRemove::Remove),
        column<&Appearance::role>("role", QT_TRANSLATE_NOOP("Record", "Role")),
        column<&Appearance::position>("position", QT_TRANSLATE_NOOP("Record", "Position")),
        column<&Appearance::topic>("topic", QT_TRANSLATE_NOOP("Record", "Topic")),
    });
    return d;
}

} // namespace db
