// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/names/reading.h"

#include "db/names/characters.h"

#include <algorithm>
#include <iterator>

namespace db::names {

namespace {

using Letters = QVarLengthArray<char16_t, 32>;

void appendLetter(Letters &letters, QChar c)
{
    constexpr char16_t diaeresis = 0x308;
    if (c == QChar(diaeresis) && !letters.isEmpty() && letters.back() == u'u')
        letters.back() = u'ü';
    else if (c.isLetter())
        letters.append(c.toLower().unicode());
}

// Lower case, no tone marks, no hyphens: the bare letters of a spelling.
Letters lettersOf(const QString &spelled)
{
    Letters letters;
    for (QChar c : spelled) {
        if (c.unicode() < 0x80) {
            const char16_t small = c.unicode() | 0x20;
            if (small >= u'a' && small <= u'z')
                letters.append(small);
            continue;
        }
        for (QChar part : QString(c).normalized(QString::NormalizationForm_D))
            appendLetter(letters, part);
    }
    return letters;
}

// Passports write LYU and LUE for LÜ and LÜE, keyboards lv.
constexpr QStringView umlautSpellings[] = { u"ü", u"yu", u"v", u"u" };

// Calls `tryRest` with the letters left over for each way to write the syllable at the start of `letters`, until one is
// right.
template<typename TryRest>
bool isSpelt(QStringView syllable, QStringView letters, TryRest tryRest)
{
    const qsizetype at = syllable.indexOf(u'ü');
    if (at < 0)
        return !syllable.isEmpty() && letters.startsWith(syllable) && tryRest(letters.sliced(syllable.size()));
    if (!letters.startsWith(syllable.first(at)))
        return false;
    const QStringView tail = syllable.sliced(at + 1);
    return std::any_of(std::begin(umlautSpellings), std::end(umlautSpellings), [&](QStringView umlaut) {
        const QStringView rest = letters.sliced(at);
        return rest.startsWith(umlaut) && rest.sliced(umlaut.size()).startsWith(tail)
            && tryRest(rest.sliced(umlaut.size() + tail.size()));
    });
}

bool spells(const Readings &readings, QStringView letters, qsizetype index = 0)
{
    if (index == readings.size())
        return letters.isEmpty();
    return isSpelt(spelling(readings[index]), letters,
                   [&](QStringView rest) { return spells(readings, rest, index + 1); });
}

// Tries the readings of each character in turn until the letters are used up.
class SpellingMatch
{
public:
    SpellingMatch(const Cells &cells, Readings &chosen) : m_cells(cells), m_chosen(chosen) {}

    bool from(qsizetype index, QStringView letters)
    {
        if (index == m_cells.size())
            return letters.isEmpty();
        const Reading usual = m_chosen[index];
        if (!usual.isKnown())
            return anySyllable(index, letters);
        if (take(usual, index, letters) || take(factsOf(m_cells[index]).reading, index, letters))
            return true;
        const auto fits = [&](Reading reading) { return take(reading, index, letters); };
        const std::span<const Reading> others = otherReadings(m_cells[index]);
        return std::any_of(others.begin(), others.end(), fits);
    }

private:
    bool take(Reading reading, qsizetype index, QStringView letters)
    {
        m_chosen[index] = reading;
        return isSpelt(spelling(reading), letters, [&](QStringView rest) { return from(index + 1, rest); });
    }

    // A character nobody has a reading for takes what the person writes.
    bool anySyllable(qsizetype index, QStringView letters)
    {
        for (qsizetype length = std::min<qsizetype>(6, letters.size()); length > 0; --length) {
            const Reading reading = readingFrom(letters.first(length).toString() + u'0');
            if (reading.isKnown() && take(reading, index, letters))
                return true;
        }
        m_chosen[index] = {};
        return false;
    }

    const Cells &m_cells;
    Readings &m_chosen;
};

// Leaves `readings` alone when the spelling is none of the characters' readings.
void followSpelling(const Cells &cells, const QString &spelled, Readings &readings)
{
    if (spelled.isEmpty() || cells.isEmpty())
        return;
    const Letters letters = lettersOf(spelled);
    Readings chosen = readings;
    if (SpellingMatch(cells, chosen).from(0, QStringView(letters.data(), letters.size())))
        readings = chosen;
}

Readings usualReadings(const Cells &cells)
{
    Readings readings;
    for (char32_t c : cells)
        readings.append(factsOf(c).reading);
    return readings;
}

// Two surnames of the parents side by side are read as surnames, both of them.
Readings doubleSurname(const Cells &surname)
{
    Readings readings;
    for (char32_t c : surname) {
        const QList<Readings> &special = surnameReadings(Cells{ c });
        readings.append(special.isEmpty() ? factsOf(c).reading : special.first().first());
    }
    return readings;
}

Readings usualSurname(const Cells &surname)
{
    const QList<Readings> &special = surnameReadings(surname);
    if (!special.isEmpty())
        return special.first();
    return surname.size() == 2 && compoundSurnameLength(surname) == 0 ? doubleSurname(surname) : usualReadings(surname);
}

void followSurnameSpelling(const Cells &surname, const QString &spelled, Readings &readings)
{
    if (spelled.isEmpty())
        return;
    const Letters letters = lettersOf(spelled);
    for (const Readings &special : surnameReadings(surname)) {
        if (spells(special, QStringView(letters.data(), letters.size()))) {
            readings = special;
            return;
        }
    }
    followSpelling(surname, spelled, readings);
}

} // namespace

HanName hanName(const Name &name)
{
    HanName han;
    if (isTransliterated(name)) {
        appendCells(han.given, name.given);
        appendCells(han.given, name.family);
    } else {
        appendCells(han.family, name.family);
        appendCells(han.given, name.given);
    }
    return han;
}

NameReading readingOf(const HanName &name, const Name &latinHint)
{
    NameReading reading{ usualSurname(name.family), usualReadings(name.given) };
    followSurnameSpelling(name.family, latinHint.family, reading.family);
    followSpelling(name.given, latinHint.given, reading.given);
    return reading;
}

bool spellsSurname(const Cells &surname, const QString &spelled)
{
    const Letters letters = lettersOf(spelled);
    const QStringView whole(letters.data(), letters.size());
    if (surname.isEmpty() || whole.isEmpty())
        return false;
    const QList<Readings> &special = surnameReadings(surname);
    if (std::any_of(special.begin(), special.end(), [whole](const Readings &readings) { return spells(readings, whole); }))
        return true;
    Readings chosen = usualSurname(surname);
    return SpellingMatch(surname, chosen).from(0, whole);
}

QList<Readings> allSurnameReadings(const Cells &surname)
{
    QList<Readings> all = surnameReadings(surname);
    const Readings usual = all.isEmpty() ? usualSurname(surname) : usualReadings(surname);
    if (!all.contains(usual))
        all.append(usual);
    return all;
}

} // namespace db::names
