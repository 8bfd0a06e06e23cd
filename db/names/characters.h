// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of each Chinese character: its place in the stroke order, its Mandarin readings, its simplified form.
// Read once from resources/names at the first question, in a few milliseconds.
#pragma once

#include "db/names/syllables.h"

#include <span>

namespace db::names {

struct CharacterFacts
{
    char32_t simplified = 0; // 0: the character itself
    quint16 place = 0;       // 0: nothing known
    Reading reading;         // the usual one
};

// Characters outside the national table share one place a stroke count, after those in the table, and need their code
// point beside.
inline constexpr quint16 sharedPlace = 0x8000;

const CharacterFacts &factsOf(char32_t c);

inline char32_t simplified(char32_t c)
{
    const char32_t other = factsOf(c).simplified;
    return other == 0 ? c : other;
}

// The further readings of the character or of its simplified form.
std::span<const Reading> otherReadings(char32_t c);

} // namespace db::names
