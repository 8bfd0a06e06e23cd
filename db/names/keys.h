// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The building stones of the sort keys: each appends bytes that compare as its order does.
#pragma once

#include "db/names/names.h"
#include "db/names/reading.h"

namespace db::names {

using KeyBytes = QVarLengthArray<char, 64>;

inline constexpr char emptyNameKey = char(0xFF);

// Stroke order of one character: two bytes, three more where its place is not certain. Never begins with a zero byte.
void appendPlace(KeyBytes &key, char32_t c);

void appendStrokes(KeyBytes &key, const Name &name, SingleGiven single);
void appendPinyin(KeyBytes &key, const Name &name, const Name &latinHint);
void appendGanada(KeyBytes &key, const Name &name);
void appendAlphabet(KeyBytes &key, const Name &name);

inline void appendTwoBytes(KeyBytes &key, unsigned value)
{
    key.append(char(value >> 8 & 0xFF));
    key.append(char(value & 0xFF));
}

} // namespace db::names
