// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The arithmetic of Hangul syllables: onset, vowel and final consonant by their numbers in Unicode.
#pragma once

#include "db/names/text.h"

namespace db::names {

struct Syllable
{
    int onset = 0;
    int vowel = 0;
    int coda = 0; // 0: none
};

inline constexpr int vowelCount = 21;
inline constexpr int codaCount = 28;

inline Syllable syllableOf(char16_t c)
{
    const int index = c - firstSyllable;
    return { index / (vowelCount * codaCount), index / codaCount % vowelCount, index % codaCount };
}

inline char16_t characterOf(Syllable s)
{
    return char16_t(firstSyllable + (s.onset * vowelCount + s.vowel) * codaCount + s.coda);
}

// The letter of an onset as it is typed alone: ㄱ ㄲ ㄴ …
inline QChar onsetLetter(int onset)
{
    return QStringView(u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")[onset];
}

// A letter typed alone that may begin a syllable.
inline bool isOnsetLetter(QChar c)
{
    return QStringView(u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ").contains(c);
}

} // namespace db::names
