// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A person's part in a conference.

#include "db/column.h"

namespace db {

enum class Category { Guest, Delegate, Speaker, Media, Staff, Organiser, Interpreter,
                      Security, Volunteer, Companion };
std::span<const Choice> choicesOf(Category);

enum class Status { Invited, Confirmed, Declined, Cancelled };
std::span<const Choice> choicesOf(Status);

struct Attendee : Record
{
    Id conference = 0;
    Id person = 0;
    Id post = 0; ///< in which capacity: title and organisation
    Id delegation = 0;
    Category category = Category::Guest;
    Status status = Status::Invited;
    qint64 number = 0; ///< unique in the conference, given at registration
    QString token;     ///< what a badge's code holds: random, never personal data, unique
    qint64 rank = 0;   ///< place in the official list, 1 is first; 0 is not ranked
    QString repliedAt; ///< UTC instant
    QString arrivesAt; ///< planned, local wall time
    QString checkedInAt; ///< UTC instant; empty until checked in
    bool attention = false; ///< to be shown at the desk: somebody to be greeted
    QString remarks;

    static const Description &description();
};

} // namespace db
