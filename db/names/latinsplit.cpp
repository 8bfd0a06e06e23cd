// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/names/latinsplit.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <optional>

namespace db::names {

namespace {

using Words = QStringList;

// The words from `first` up to, not including, `end`.
struct Range
{
    qsizetype first = 0;
    qsizetype end = 0;
    qsizetype size() const { return end - first; }
};

bool isOneOf(const QString &word, std::initializer_list<QStringView> list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isLowerCase(const QString &word)
{
    return word == word.toLower() && word != word.toUpper();
}

// Words that belong to the family name after them. The second list only when written small: they are given names too.
bool isParticle(const QString &word)
{
    return isOneOf(word.toLower(),
                   { u"de", u"van", u"der", u"den", u"von", u"la", u"le", u"bin", u"di", u"da", u"dos", u"del" })
        || isOneOf(word,
                   { u"do", u"du", u"des", u"das", u"della", u"ter",  u"ten",   u"te", u"zu", u"zur", u"zum", u"af",
                     u"av", u"al", u"el",  u"ibn", u"ben",   u"bint", u"binti", u"d'", u"'t", u"las", u"los" });
}

// Words between two family names: Ortega y Gasset.
bool isLink(const QString &word)
{
    return isOneOf(word, { u"y", u"e", u"i" });
}

bool isSuffix(const QString &word)
{
    QString bare = word;
    bare.remove(u'.').remove(u',');
    return isOneOf(bare, { u"Jr", u"Sr", u"JR", u"SR", u"II", u"III", u"IV" });
}

struct Case
{
    int upper = 0;
    int lower = 0;
    int upperAtEnd = 0; // capitals since the last small letter
};

Case caseOf(const QString &word)
{
    Case count;
    for (QChar c : word) {
        if (c.isUpper()) {
            ++count.upper;
            ++count.upperAtEnd;
        } else if (c.isLower() && c != u'ß') {
            ++count.lower;
            count.upperAtEnd = 0;
        }
    }
    return count;
}

bool isInitial(const QString &word)
{
    const Case count = caseOf(word);
    return count.lower == 0 && (count.upper < 2 || word.contains(u'.'));
}

// KIM, but also McDONALD and DeVITO.
bool isCapitals(const QString &word)
{
    const Case count = caseOf(word);
    if (isInitial(word) || isSuffix(word))
        return false;
    return count.lower == 0 || (count.lower <= 3 && count.upperAtEnd >= 3 && word.front().isUpper());
}

// A given name like Min-su, Tai-man: the second syllable is written small.
bool isSyllablePair(const QString &word)
{
    const qsizetype hyphen = word.indexOf(u'-');
    return hyphen > 0 && hyphen + 1 < word.size() && word.front().isUpper() && word[hyphen + 1].isLower();
}

Name nameOf(const Words &words, Range family)
{
    Words given = words.first(family.first) + words.sliced(family.end);
    Words familyWords = words.sliced(family.first, family.size());
    if (given.size() > 1 && isSuffix(given.back()))
        familyWords.append(given.takeLast());
    return { familyWords.join(u' '), given.join(u' ') };
}

// How far a run of capitals reaches from `first`, over small particles and links inside it.
qsizetype capitalsEnd(const Words &words, qsizetype first)
{
    qsizetype end = first + 1;
    for (qsizetype i = end; i < words.size(); ++i) {
        if (isCapitals(words[i]))
            end = i + 1;
        else if (!isLowerCase(words[i]) || !(isParticle(words[i]) || isLink(words[i])))
            break;
    }
    return end;
}

std::optional<Range> capitalWords(const Words &words)
{
    const auto found = std::find_if(words.begin(), words.end(), isCapitals);
    if (found == words.end())
        return {};
    Range run{ found - words.begin(), 0 };
    run.end = capitalsEnd(words, run.first);
    while (run.first > 0 && isLowerCase(words[run.first - 1]) && isParticle(words[run.first - 1]))
        --run.first;
    if (run.size() == words.size())
        return {};
    const auto isSmall = [](const QString &word) { return !isInitial(word) && !isCapitals(word) && !isSuffix(word); };
    const bool tellsApart =
        std::count_if(words.begin(), words.end(), isCapitals) == 1 || std::any_of(words.begin(), words.end(), isSmall);
    return tellsApart ? std::optional(run) : std::nullopt;
}

// Initials at the end are no family name: Kim M.S.
qsizetype withoutInitials(const Words &words, qsizetype end)
{
    qsizetype kept = end;
    while (kept > 0 && isInitial(words[kept - 1]) && words[kept - 1].contains(u'.'))
        --kept;
    return kept > 0 ? kept : end;
}

// The last word with the particles before it; one word at least is left for the given name.
Range lastWords(const Words &words)
{
    qsizetype end = words.size();
    if (end > 2 && isSuffix(words[end - 1]))
        --end;
    end = withoutInitials(words, end);
    Range family{ end - 1, end };
    while (family.first > 1) {
        if (isParticle(words[family.first - 1]))
            family.first -= 1;
        else if (family.first > 2 && isLink(words[family.first - 1]))
            family.first -= 2;
        else
            break;
    }
    return family;
}

// The family name stands before a hyphenated given name, or last when that comes first.
std::optional<Range> besideSyllablePair(const Words &words, const QString &country)
{
    const bool anyHyphen = isOneOf(country, { u"KR", u"KP", u"HK", u"MO", u"TW", u"SG" });
    const auto isGiven = [anyHyphen](const QString &word) {
        return isSyllablePair(word) || (anyHyphen && word.indexOf(u'-') > 0);
    };
    const auto found = std::find_if(words.begin(), words.end(), isGiven);
    if (found == words.end())
        return {};
    const qsizetype at = found - words.begin();
    return at == 0 ? lastWords(words) : Range{ at - 1, at };
}

// "Smith, John"; what follows a comma may also be a mere suffix.
std::optional<Name> atComma(const QString &text)
{
    const qsizetype comma = text.indexOf(u',');
    if (comma < 0)
        return {};
    const QString family = text.first(comma).trimmed();
    const QString given = text.sliced(comma + 1).trimmed();
    if (family.isEmpty() || given.isEmpty() || isSuffix(given))
        return {};
    return Name{ family, given };
}

} // namespace

Name splitWords(const QString &text, const QString &country, qsizetype familyWords)
{
    const std::optional<Name> listed = atComma(text);
    Words words = QString(text).remove(u',').split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return { words.join(u' '), {} };
    const std::optional<Range> capitals = capitalWords(words);
    if (capitals && !(listed && capitals->first > 0))
        return nameOf(words, *capitals);
    if (listed)
        return *listed;
    if (familyWords > 0 && familyWords < words.size())
        return nameOf(words, { 0, familyWords });
    if (const std::optional<Range> family = besideSyllablePair(words, country))
        return nameOf(words, *family);
    if (isOneOf(country, { u"CN", u"KR", u"KP", u"VN" }))
        return nameOf(words, { 0, 1 });
    return nameOf(words, lastWords(words));
}

} // namespace db::names
