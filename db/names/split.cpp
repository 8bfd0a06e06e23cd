// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/names/latinsplit.h"
#include "db/names/reading.h"
#include "db/names/surnames.h"

#include <QStringList>

#include <algorithm>

namespace db::names {

namespace {

// Marks for the direction of writing and the like that copying leaves in a text.
bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x200B || u == 0x200E || u == 0x200F || u == 0x2060 || u == 0xFEFF || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2066 && u <= 0x2069);
}

// The dots keyboards offer for the U+00B7 that GB 18030 names as the separator of names.
bool isDot(QChar c)
{
    return QStringView(u"·•・‧．･∙⋅ㆍ").contains(c);
}

QString tidied(const QString &typed)
{
    QString text = composed(typed);
    text.removeIf(isInvisible);
    std::replace_if(text.begin(), text.end(), isDot, QChar(middleDot));
    return text.simplified();
}

Name splitAtDots(const QString &text)
{
    QStringList parts = text.split(middleDot, Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    if (parts.size() < 2)
        return { parts.join(QString()), {} };
    const QString family = parts.takeLast();
    return { family, parts.join(QChar(middleDot)) };
}

// Cuts behind so many characters, a variation selector staying with its character.
Name cutAt(const QString &text, qsizetype characters)
{
    qsizetype cut = 0;
    qsizetype seen = 0;
    forEachCodePoint(text, [&](char32_t c) {
        seen += isVariationSelector(c) ? 0 : 1;
        if (seen <= characters)
            cut += QChar::requiresSurrogates(c) ? 2 : 1;
    });
    return { text.first(cut), text.sliced(cut) };
}

Name splitHanWord(const QString &word, const QString &country)
{
    Cells characters;
    appendCells(characters, word);
    if (const qsizetype compound = compoundSurnameLength(characters); compound > 0)
        return cutAt(word, compound);
    const bool isJapanese = country == QLatin1StringView("JP") && characters.size() > 2;
    return cutAt(word, isJapanese ? 2 : 1);
}

Name splitHangulWord(const QString &word, const QString &)
{
    return cutAt(word, std::max<qsizetype>(1, koreanCompoundLength(word)));
}

bool isOneCharacter(const QString &word)
{
    Cells characters;
    appendCells(characters, word);
    return characters.size() == 1;
}

// A second form of the name, as in 陈大文 Peter; kana after Chinese characters are the given name.
bool isAnotherForm(const QString &text, Script script)
{
    const Script own = scriptOf(QStringView(text));
    return own != script && own != Script::Other && own != Script::None;
}

// Chinese and Korean names with blanks; `splitWord` takes those that have none.
template<typename SplitWord>
Name splitSpaced(const QString &text, const QString &country, SplitWord splitWord)
{
    const QStringList words = text.split(u' ');
    if (words.size() == 1)
        return splitWord(text, country);
    const QStringList rest = words.sliced(1);
    if (isAnotherForm(rest.front(), scriptOf(QStringView(text)))) {
        Name name = splitWord(words.front(), country);
        name.given = (QStringList{ name.given } + rest).join(u' ').trimmed();
        return name;
    }
    // Three single characters are a name spaced out for print, not a split.
    if (words.size() > 2 && std::all_of(words.begin(), words.end(), isOneCharacter))
        return splitWord(words.join(QString()), country);
    return { words.front(), rest.join(QString()) };
}

// Foreign names in Hangul stand as at home, given name first.
Name splitHangul(const QString &text, const QString &country)
{
    const bool isForeign = !country.isEmpty()
        && !QStringList{ QStringLiteral("KR"), QStringLiteral("KP"), QStringLiteral("CN") }.contains(country);
    QStringList words = text.split(u' ');
    if (!isForeign || words.size() == 1)
        return splitSpaced(text, country, splitHangulWord);
    const QString family = words.takeLast();
    return { family, words.join(u' ') };
}

Name splitOther(const QString &text, const QString &country)
{
    const QStringList words = text.split(u' ');
    if (country == QLatin1StringView("JP") && words.size() > 1 && !text.contains(u','))
        return { words.front(), words.sliced(1).join(u' ') };
    return splitWords(text, country);
}

// Latin letters may have dots for blanks.
QString latinWords(const QString &text)
{
    return text.contains(u' ') ? text : QString(text).replace(middleDot, u' ');
}

// How many words at the start read the Chinese family name: Li, Ouyang, Ou Yang.
qsizetype wordsOfFamily(const QString &text, const Name &native)
{
    if (scriptOf(native) != Script::Han)
        return 0;
    const Cells family = hanName(native).family;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = 1; count < words.size() && count <= family.size(); ++count)
        if (spellsSurname(family, words.first(count).join(QString())))
            return count;
    return 0;
}

} // namespace

Name splitLatin(const QString &typed, const Name &native, const QString &country)
{
    const QString text = tidied(typed);
    if (scriptOf(QStringView(text)) != Script::Latin)
        return split(typed, country);
    const QString words = latinWords(text);
    return splitWords(words, country.trimmed().toUpper(), wordsOfFamily(words, native));
}

Name split(const QString &typed, const QString &country)
{
    const QString text = tidied(typed);
    const QString code = country.trimmed().toUpper();
    const Script script = scriptOf(QStringView(text));
    if (script == Script::Latin)
        return splitWords(latinWords(text), code);
    if (text.contains(middleDot))
        return splitAtDots(text);
    switch (script) {
    case Script::Han:
        return splitSpaced(text, code, splitHanWord);
    case Script::Hangul:
        return splitHangul(text, code);
    case Script::Other:
        return splitOther(text, code);
    case Script::Latin:
    case Script::None:
        break;
    }
    return { text, {} };
}

bool splitIsAmbiguous(const QString &typed)
{
    const QString text = tidied(typed);
    Cells characters;
    appendCells(characters, text);
    const bool isOpen = scriptOf(QStringView(text)) == Script::Han && !text.contains(u' ') && !text.contains(middleDot);
    return isOpen && characters.size() <= 3 && isAmbiguousCompound(characters);
}

} // namespace db::names
