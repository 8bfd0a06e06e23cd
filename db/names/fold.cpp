// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/names/characters.h"
#include "db/names/text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace db::names {

namespace {

// Letters that Unicode does not take apart.
struct Plain
{
    char16_t letter;
    QStringView letters;
};

constexpr Plain plainLetters[] = { { u'æ', u"ae" }, { u'œ', u"oe" }, { u'ø', u"o" }, { u'đ', u"d" },
                                   { u'ð', u"d" },  { u'þ', u"th" }, { u'ł', u"l" }, { u'ı', u"i" },
                                   { u'ħ', u"h" },  { u'ŋ', u"n" },  { u'ŧ', u"t" }, { u'ß', u"ss" } };

bool isDiacritic(QChar c)
{
    return c.unicode() >= 0x300 && c.unicode() <= 0x36F;
}

bool counts(QChar c)
{
    return c.isLetterOrNumber() || (c.isMark() && !isVariationSelector(c.unicode())) || c.isSurrogate();
}

// Any character, the slow way.
QString foldedCharacter(char32_t c)
{
    const QString parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    for (QChar part : parts) {
        const auto plain = std::find_if(std::begin(plainLetters), std::end(plainLetters),
                                        [part](const Plain &p) { return p.letter == part.unicode(); });
        if (plain != std::end(plainLetters))
            folded += plain->letters;
        else if (!isDiacritic(part) && counts(part))
            folded += part;
    }
    return folded.normalized(QString::NormalizationForm_C);
}

// The accented Latin letters, worked out once.
constexpr char16_t latinEnd = 0x250;
constexpr char16_t vietnameseFirst = 0x1E00;
constexpr char16_t vietnameseEnd = 0x1F00;

using LatinTable = std::array<QString, latinEnd + vietnameseEnd - vietnameseFirst>;

const LatinTable &latinTable()
{
    static const LatinTable table = [] {
        LatinTable made;
        for (char16_t c = 0; c < latinEnd; ++c)
            made[c] = foldedCharacter(c);
        for (char16_t c = vietnameseFirst; c < vietnameseEnd; ++c)
            made[size_t(c - vietnameseFirst + latinEnd)] = foldedCharacter(c);
        return made;
    }();
    return table;
}

// A cluster the keyboard makes of two consonants typed one after the other (ㄳ) is taken apart again.
void appendLetters(QString &folded, QChar hangul)
{
    constexpr QStringView clusters = u"ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ";
    constexpr QStringView letters = u"ㄱㅅㄴㅈㄴㅎㄹㄱㄹㅁㄹㅂㄹㅅㄹㅌㄹㅍㄹㅎㅂㅅ";
    const qsizetype at = isHangulSyllable(hangul.unicode()) ? -1 : clusters.indexOf(hangul);
    if (at < 0)
        folded += hangul;
    else
        folded += letters.sliced(2 * at, 2);
}

void appendCharacter(QString &folded, char32_t c)
{
    if (c < 0x80) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        if (isUpper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            folded += QChar(char16_t(isUpper ? c | 0x20 : c));
    } else if (scriptOfCharacter(c) == Script::Han) {
        appendCodePoint(folded, simplified(c));
    } else if (scriptOfCharacter(c) == Script::Hangul) {
        appendLetters(folded, QChar(char16_t(c)));
    } else if (c < latinEnd) {
        folded += latinTable()[c];
    } else if (c >= vietnameseFirst && c < vietnameseEnd) {
        folded += latinTable()[c - vietnameseFirst + latinEnd];
    } else if (!QChar::isSurrogate(c) && !isVariationSelector(c)) {
        folded += foldedCharacter(c);
    }
}

// Conjoining and half-width Korean letters, compatibility characters, kana marks: nothing usual in a name.
bool needsUnifying(QChar c)
{
    constexpr struct
    {
        char16_t first, last;
    } ranges[] = { { 0x1100, 0x11FF }, { 0x2E80, 0x2FDF }, { 0x3099, 0x309A }, { 0x3200, 0x33FF }, { 0xA960, 0xA97F },
                   { 0xD7B0, 0xD7FF }, { 0xD87E, 0xD87E }, { 0xF900, 0xFAFF }, { 0xFF00, 0xFFEF } };
    const char16_t u = c.unicode();
    return u >= 0x1100 && !(u >= 0x3400 && u <= 0x9FFF) && !isHangulSyllable(u)
        && std::any_of(std::begin(ranges), std::end(ranges),
                       [u](const auto &r) { return u >= r.first && u <= r.last; });
}

// NFKC turns Korean letters typed alone into conjoining ones; searching wants them as a keyboard gives them.
QChar keyboardLetter(QChar c)
{
    constexpr std::u16string_view onsets = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    constexpr std::u16string_view codas = u"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    constexpr char16_t firstOnset = 0x1100, firstVowel = 0x1161, firstCoda = 0x11A8, firstKeyboardVowel = 0x314F;
    const char16_t u = c.unicode();
    if (u >= firstOnset && u < firstOnset + onsets.size())
        return onsets[size_t(u - firstOnset)];
    if (u >= firstVowel && u < firstVowel + 21)
        return char16_t(u - firstVowel + firstKeyboardVowel);
    if (u >= firstCoda && u < firstCoda + codas.size())
        return codas[size_t(u - firstCoda)];
    return c;
}

QString unified(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_KC);
    std::transform(result.cbegin(), result.cend(), result.begin(), keyboardLetter);
    return result;
}

} // namespace

void appendFolded(QString &folded, const QString &text)
{
    const auto append = [&folded](char32_t c) { appendCharacter(folded, c); };
    if (std::any_of(text.cbegin(), text.cend(), needsUnifying))
        forEachCodePoint(unified(text), append);
    else
        forEachCodePoint(text, append);
}

QString fold(const QString &text)
{
    QString folded;
    folded.reserve(text.size() + 4);
    appendFolded(folded, text);
    return folded;
}

} // namespace db::names
