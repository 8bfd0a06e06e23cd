// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The surnames one has to know to split and to read a name: compound ones, and those with a reading of their own.
#pragma once

#include "db/names/syllables.h"
#include "db/names/text.h"

#include <QList>

namespace db::names {

// How many characters the compound surname at the start of `name` has; 0 when there is none. Traditional forms count
// too.
qsizetype compoundSurnameLength(const Cells &name);

// True for the compound surnames whose first character is a common surname with common given names after it.
bool isAmbiguousCompound(const Cells &name);

// How many syllables the Korean two-syllable surname at the start has; 0 when there is none.
qsizetype koreanCompoundLength(QStringView name);

bool isCommonSurname(char32_t c);

// True for characters that spell foreign names by sound and are rare in Chinese and Japanese family names.
bool spellsSound(char32_t c);

// One reading of each character.
using Readings = QVarLengthArray<Reading, 8>;

// The readings of a surname that differ from those of its characters elsewhere, the usual one first; empty when there
// are none.
const QList<Readings> &surnameReadings(const Cells &surname);

} // namespace db::names
