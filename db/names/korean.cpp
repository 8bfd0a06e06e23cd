// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/names/hangul.h"
#include "db/names/keys.h"
#include "db/names/text.h"

#include <iterator>

namespace db::names {

namespace {

constexpr QStringView onsetLetters[] = { u"g",  u"kk", u"n", u"d",  u"tt", u"r", u"m", u"b", u"pp", u"s",
                                         u"ss", u"",   u"j", u"jj", u"ch", u"k", u"t", u"p", u"h" };
constexpr QStringView vowelLetters[] = { u"a",  u"ae", u"ya", u"yae", u"eo", u"e",  u"yeo", u"ye", u"o",  u"wa", u"wae",
                                         u"oe", u"yo", u"u",  u"wo",  u"we", u"wi", u"yu",  u"eu", u"ui", u"i" };
// A final consonant as it sounds before a pause.
constexpr QStringView codaLetters[] = { u"",  u"k",  u"k", u"k", u"n", u"n", u"n", u"t", u"l", u"k",
                                        u"m", u"l",  u"l", u"l", u"p", u"l", u"m", u"p", u"p", u"t",
                                        u"t", u"ng", u"t", u"t", u"k", u"t", u"p", u"t" };

struct Customary
{
    QStringView hangul;
    QStringView latin;
};

constexpr Customary customarySpellings[] = {
    { u"김", u"Kim" },  { u"이", u"Lee" }, { u"박", u"Park" }, { u"최", u"Choi" }, { u"정", u"Jung" },
    { u"강", u"Kang" }, { u"조", u"Cho" }, { u"윤", u"Yoon" }, { u"임", u"Lim" },  { u"신", u"Shin" },
    { u"권", u"Kwon" }, { u"오", u"Oh" },  { u"안", u"Ahn" },  { u"유", u"Yoo" },  { u"고", u"Ko" },
    { u"문", u"Moon" }, { u"노", u"Roh" }, { u"곽", u"Kwak" }, { u"구", u"Koo" }
};

// Syllables one by one, joined as `between` says.
QString spelled(const QString &hangul, QStringView between)
{
    QString text;
    for (QChar c : hangul) {
        if (c.isSpace())
            continue;
        if (!text.isEmpty())
            text += between;
        if (!isHangulSyllable(c.unicode())) {
            text += c;
            continue;
        }
        const Syllable syllable = syllableOf(c.unicode());
        text += onsetLetters[syllable.onset];
        text += vowelLetters[syllable.vowel];
        text += codaLetters[syllable.coda];
    }
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString joined(const QString &family, const QString &given)
{
    return family.isEmpty() || given.isEmpty() ? family + given : family + u' ' + given;
}

QString spelledGiven(const Name &korean)
{
    return spelled(composed(korean.given), u"-");
}

QChar withoutInitialSound(QChar c)
{
    constexpr int nieun = 2, rieul = 5, ieung = 11;
    if (!isHangulSyllable(c.unicode()))
        return c;
    Syllable syllable = syllableOf(c.unicode());
    const bool isSoft = QStringView(u"이야여요유예얘").contains(QChar(characterOf({ ieung, syllable.vowel, 0 })));
    if (syllable.onset == rieul)
        syllable.onset = isSoft ? ieung : nieun;
    else if (syllable.onset == nieun && isSoft)
        syllable.onset = ieung;
    return QChar(characterOf(syllable));
}

QString withInitialSound(const QString &part)
{
    QString folded = composed(part);
    if (!folded.isEmpty())
        folded[0] = withoutInitialSound(folded[0]);
    return folded;
}

} // namespace

void appendGanada(KeyBytes &key, const Name &name)
{
    // Whole syllables stand in the South Korean order in Unicode.
    Cells cells;
    appendCells(cells, name.family);
    appendCells(cells, name.given);
    for (char32_t c : cells)
        appendTwoBytes(key, c > 0xFFFF ? 0xFFFF : c);
}

QString romanise(const Name &korean)
{
    if (scriptOf(korean) != Script::Hangul)
        return {};
    return joined(spelled(composed(korean.family), u""), spelledGiven(korean));
}

QString romaniseCustomary(const Name &korean)
{
    const QString family = composed(korean.family).trimmed();
    for (const Customary &customary : customarySpellings) {
        if (customary.hangul == family)
            return joined(customary.latin.toString(), spelledGiven(korean));
    }
    return romanise(korean);
}

QString chosung(QStringView text)
{
    QString initials;
    initials.reserve(text.size());
    for (QChar c : composed(text.toString()))
        initials += isHangulSyllable(c.unicode()) ? onsetLetter(syllableOf(c.unicode()).onset) : c;
    return initials;
}

Name foldInitialSound(const Name &korean)
{
    return { withInitialSound(korean.family), withInitialSound(korean.given) };
}

} // namespace db::names
