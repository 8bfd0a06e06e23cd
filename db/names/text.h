// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small questions about characters that every part of db::names asks.
#pragma once

#include "db/names/names.h"

#include <QVarLengthArray>

namespace db::names {

using Cells = QVarLengthArray<char32_t, 8>;

inline constexpr char16_t middleDot = u'\u00B7';
inline constexpr char16_t firstSyllable = 0xAC00;
inline constexpr char16_t lastSyllable = 0xD7A3;

inline bool isHangulSyllable(char32_t c)
{
    return c >= firstSyllable && c <= lastSyllable;
}

// Chooses a shape of the character before it; part of the spelling, of no order.
inline bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

Script scriptOfCharacter(char32_t c);

// The script of the whole name, that of the family name first; Other for signs without a letter, None only for an empty
// name.
Script scriptOf(const Name &name);

// NFC, looking first whether anything needs it: most names do not.
QString composed(const QString &text);

// Appends the characters that count in an order: no blanks, dots or variation selectors.
void appendCells(Cells &cells, const QString &text);

// fold(), into a text that has something already.
void appendFolded(QString &folded, const QString &text);

// Calls `visit` with every code point.
template<typename Visit>
void forEachCodePoint(QStringView text, Visit visit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            visit(QChar::surrogateToUcs4(unit, text[++i].unicode()));
        else
            visit(char32_t(unit));
    }
}

inline void appendCodePoint(QString &text, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        text += QChar(QChar::highSurrogate(c));
        text += QChar(QChar::lowSurrogate(c));
    } else {
        text += QChar(char16_t(c));
    }
}

} // namespace db::names
