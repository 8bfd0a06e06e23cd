// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Han name taken apart into characters, and how each of them is read.
#pragma once

#include "db/names/surnames.h"

namespace db::names {

// The characters in the order they are printed. A transliterated name has no family part of its own.
struct HanName
{
    Cells family;
    Cells given;
};

HanName hanName(const Name &name);

struct NameReading
{
    Readings family;
    Readings given;
};

// The readings the person's own spelling chooses, else those of the surname table, else the usual one of each
// character.
NameReading readingOf(const HanName &name, const Name &latinHint);

// The readings people may look a surname up by: its own, and those of its characters elsewhere.
QList<Readings> allSurnameReadings(const Cells &surname);

// Whether Latin letters are one of the readings of a surname's characters.
bool spellsSurname(const Cells &surname, const QString &spelled);

} // namespace db::names
