// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/names/hangul.h"

#include <algorithm>

namespace db::names {

namespace {

enum class Position { Inside, Last };

bool standsFor(QChar asked, QChar there, Position position)
{
    if (asked == there)
        return true;
    if (!isHangulSyllable(there.unicode()))
        return false;
    Syllable syllable = syllableOf(there.unicode());
    if (isOnsetLetter(asked))
        return onsetLetter(syllable.onset) == asked;
    if (position != Position::Last || !isHangulSyllable(asked.unicode()))
        return false;
    syllable.coda = 0;
    return characterOf(syllable) == asked.unicode();
}

bool standsForAt(QStringView word, QStringView text)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (!standsFor(word[i], text[i], i + 1 == word.size() ? Position::Last : Position::Inside))
            return false;
    }
    return true;
}

bool occurs(QStringView word, QStringView text)
{
    for (qsizetype at = 0; at + word.size() <= text.size(); ++at) {
        if (standsForAt(word, text.sliced(at, word.size())))
            return true;
    }
    return false;
}

bool isKorean(const QString &word)
{
    return std::any_of(word.begin(), word.end(),
                       [](QChar c) { return scriptOfCharacter(c.unicode()) == Script::Hangul; });
}

} // namespace

Query::Query(const QString &typed)
{
    const QString spaced = typed.simplified();
    for (QStringView part : QStringView(spaced).split(u' ', Qt::SkipEmptyParts)) {
        Word word;
        word.forms.append(fold(part.toString()));
        if (word.forms.front().isEmpty())
            continue;
        word.isKorean = isKorean(word.forms.front());
        if (word.isKorean)
            addModernForms(word);
        m_words.append(word);
    }
}

// The word may be a surname with a given name, or either of them.
void Query::addModernForms(Word &word)
{
    const QString typed = word.forms.front();
    const Name whole = foldInitialSound(split(typed));
    for (const QString &form : { whole.family + whole.given, foldInitialSound({ typed, {} }).family }) {
        if (!word.forms.contains(form))
            word.forms.append(form);
    }
}

bool Query::matches(QStringView searchText) const
{
    return std::all_of(m_words.begin(), m_words.end(), [searchText](const Word &word) {
        return std::any_of(word.forms.begin(), word.forms.end(), [&](const QString &form) {
            return word.isKorean ? occurs(form, searchText) : searchText.contains(form);
        });
    });
}

bool matches(const QString &searchText, const QString &query)
{
    return Query(query).matches(searchText);
}

} // namespace db::names
