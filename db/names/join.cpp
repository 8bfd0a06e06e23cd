// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/names/surnames.h"

#include <algorithm>
#include <iterator>

namespace db::names {

namespace {

QString joined(const QString &first, QStringView between, const QString &second)
{
    const bool isPair = !first.isEmpty() && !second.isEmpty();
    return isPair ? QString(first).append(between).append(second) : first + second;
}

bool hasDot(const Name &name)
{
    return name.family.contains(middleDot) || name.given.contains(middleDot);
}

enum class Family { Chinese, BothParents, Unknown };

Family familyOf(const Cells &family)
{
    if (family.size() < 2 || compoundSurnameLength(family) == family.size())
        return Family::Chinese;
    if (family.size() == 2)
        return isCommonSurname(family[0]) && isCommonSurname(family[1]) ? Family::BothParents : Family::Unknown;
    Cells rest;
    std::copy(family.begin() + 1, family.end(), std::back_inserter(rest));
    return isCommonSurname(family[0]) && compoundSurnameLength(rest) == rest.size() ? Family::BothParents
                                                                                    : Family::Unknown;
}

// Korean family names have one or two syllables; a longer one is a foreign name, given name first.
QString joinHangul(const Name &name)
{
    constexpr qsizetype longestFamily = 2;
    if (hasDot(name))
        return joined(name.given, QStringView(&middleDot, 1), name.family);
    const bool isForeign = name.family.size() > longestFamily;
    return isForeign ? joined(name.given, u" ", name.family) : joined(name.family, u"", name.given);
}

} // namespace

bool isTransliterated(const Name &name)
{
    if (name.family.isEmpty() || name.given.isEmpty())
        return false;
    if (hasDot(name))
        return scriptOf(name) == Script::Han;
    if (name.family.size() == 1 || scriptOf(name) != Script::Han)
        return false;
    Cells family;
    appendCells(family, name.family);
    const Family kind = familyOf(family);
    if (kind == Family::Chinese)
        return false;
    Cells given;
    appendCells(given, name.given);
    const bool givenSounds = given.size() > 1 && std::all_of(given.begin(), given.end(), spellsSound);
    return givenSounds || (kind == Family::Unknown && std::any_of(family.begin(), family.end(), spellsSound));
}

QString joinNative(const Name &name, Script script)
{
    switch (script) {
    case Script::Han:
        return isTransliterated(name) ? joined(name.given, QStringView(&middleDot, 1), name.family)
                                      : joined(name.family, u"", name.given);
    case Script::Hangul:
        return joinHangul(name);
    case Script::None:
    case Script::Latin:
    case Script::Other:
        break;
    }
    return joined(name.given, u" ", name.family);
}

QString joinLatin(const Name &name, Order order)
{
    const QString family = name.family.toUpper();
    return order == Order::FamilyFirst ? joined(family, u" ", name.given) : joined(name.given, u" ", family);
}

} // namespace db::names
