// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/names/characters.h"
#include "db/names/keys.h"

#include <algorithm>

namespace db::names {

namespace {

constexpr unsigned nowhere = 0x7000; // after every place, for signs that are no characters

bool isCertain(char32_t c)
{
    const quint16 place = factsOf(c).place;
    return place != 0 && (place & sharedPlace) == 0;
}

} // namespace

void appendPlace(KeyBytes &key, char32_t c)
{
    const quint16 place = factsOf(c).place;
    const unsigned known = place == 0 ? nowhere : unsigned(place & ~sharedPlace);
    appendTwoBytes(key, known + 0x100);
    if (place == 0 || (place & sharedPlace) != 0) {
        key.append(char(c >> 16));
        appendTwoBytes(key, c & 0xFFFF);
    }
}

void appendStrokes(KeyBytes &key, const Name &name, SingleGiven single)
{
    const HanName han = hanName(name);
    for (char32_t c : han.family)
        appendPlace(key, c);
    if (single == SingleGiven::Blank && han.given.size() == 1 && !han.family.isEmpty())
        key.append('\0');
    for (char32_t c : han.given)
        appendPlace(key, c);
}

bool strokeOrderCertain(const Name &native)
{
    const HanName han = hanName(native);
    const auto isDoubtful = [](char32_t c) { return scriptOfCharacter(c) == Script::Han && !isCertain(c); };
    return std::none_of(han.family.begin(), han.family.end(), isDoubtful)
        && std::none_of(han.given.begin(), han.given.end(), isDoubtful);
}

} // namespace db::names
