// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The syllables of Hanyu Pinyin in alphabetical order, so that a reading fits two bytes that compare as a dictionary
// sorts.
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

namespace db::names {

// Syllable number (1 and up, 0 = unknown) and tone (1 to 4, 5 = none, 0 = unknown) in one number.
struct Reading
{
    quint16 code = 0;

    bool isKnown() const { return code != 0; }
    quint16 syllable() const { return code >> 3; }
    quint16 tone() const { return code & 7; }
    bool operator==(const Reading &) const = default;
};

// A syllable number above all others, for what has no reading.
inline constexpr quint16 unreadable = 511;

// From "wang2", "lü3"; unknown when the syllable is not in the table.
Reading readingFrom(QStringView text);

// "wang", "lü"; empty for an unknown reading.
QStringView spelling(Reading reading);

} // namespace db::names
