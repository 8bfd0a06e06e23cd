// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What happens when and where, and who appears in it.

#include "db/column.h"

namespace db {

enum class ItemKind { Other, Registration, Opening, Speech, Introduction, Release, Signing,
                      Talks, Break, Banquet, Visit, Photo };
std::span<const Choice> choicesOf(ItemKind);

enum class Visibility { Public, Internal };
std::span<const Choice> choicesOf(Visibility);

enum class Role { Speaker, Chair, Moderator, Signatory, Witness, Guest };
std::span<const Choice> choicesOf(Role);

struct ProgrammeItem : Record
{
    Id conference = 0;
    Id hall = 0;
    QString day;    ///< ISO date in the conference's zone
    QString starts; ///< HH:MM wall time
    qint64 minutes = 0;
    ItemKind kind = ItemKind::Other;
    LocalText title;
    Visibility visibility = Visibility::Public;
    QString remarks;

    static const Description &description();
};

struct Appearance : Record
{
    Id item = 0;
    Id attendee = 0;
    Role role = Role::Speaker;
    qint64 position = 0; ///< order within the item, 1 is first
    LocalText topic;

    static const Description &description();
};

} // namespace db
