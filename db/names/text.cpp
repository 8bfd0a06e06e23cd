// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/names/text.h"

#include <algorithm>

namespace db::names {

namespace {

bool isHan(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x3FFFD)
        || (c >= 0xF900 && c <= 0xFAFF) || c == 0x3005 || c == 0x3007;
}

bool isHangul(char32_t c)
{
    return (c >= 0xAC00 && c <= 0xD7FB) || (c >= 0x3131 && c <= 0x318E) || (c >= 0x1100 && c <= 0x11FF)
        || (c >= 0xA960 && c <= 0xA97C) || (c >= 0xFFA0 && c <= 0xFFDC);
}

// Latin letters up to U+02FF, unified ideographs and whole syllables are their own NFC.
bool mayNeedComposing(QChar c)
{
    const char16_t u = c.unicode();
    return u >= 0x300 && !(u >= 0x3400 && u <= 0x9FFF) && !isHangulSyllable(u);
}

bool countsInOrder(char32_t c)
{
    if (isHan(c) || isHangulSyllable(c))
        return true;
    return c != middleDot && !isVariationSelector(c) && !QChar::isSpace(c) && !QChar::isSurrogate(c);
}

} // namespace

Script scriptOfCharacter(char32_t c)
{
    if (isHan(c))
        return Script::Han;
    if (isHangul(c))
        return Script::Hangul;
    if (!QChar::isLetter(c))
        return Script::None;
    return QChar::script(c) == QChar::Script_Latin ? Script::Latin : Script::Other;
}

Script scriptOf(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (const Script script = scriptOfCharacter(c); script != Script::None)
            return script;
        i += QChar::requiresSurrogates(c) ? 1 : 0;
    }
    return Script::None;
}

Script scriptOf(const Name &name)
{
    Script script = scriptOf(QStringView(name.family));
    if (script == Script::None)
        script = scriptOf(QStringView(name.given));
    const auto isBlank = [](const QString &text) { return QStringView(text).trimmed().isEmpty(); };
    if (script == Script::None && !(isBlank(name.family) && isBlank(name.given)))
        script = Script::Other;
    return script;
}

QString composed(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), mayNeedComposing))
        return text;
    return text.normalized(QString::NormalizationForm_C);
}

void appendCells(Cells &cells, const QString &text)
{
    forEachCodePoint(composed(text), [&cells](char32_t c) {
        if (countsInOrder(c))
            cells.append(c);
    });
}

} // namespace db::names
