// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/names/characters.h"

#include "db/names/text.h"

#include <QFile>

#include <algorithm>
#include <vector>

// The macro must stand outside every namespace; without the call a static library loses its resources.
static void initialiseResources()
{
    Q_INIT_RESOURCE(names);
}

namespace db::names {

namespace {

constexpr char32_t basicFirst = 0x3000;
constexpr char32_t basicEnd = 0xA000;
constexpr char32_t furtherFirst = 0x20000;
constexpr char32_t furtherEnd = 0x323B0;
constexpr int mostStrokes = 84;

class Characters
{
public:
    Characters();
    const CharacterFacts &at(char32_t c) const;
    std::span<const Reading> further(char32_t c) const;

private:
    struct Further
    {
        char32_t character;
        Reading reading;
    };

    CharacterFacts *slot(char32_t c);
    void readSimplified();
    void readStrokeOrder();
    void readStrokeCounts();
    void readReadings();
    void indexFurther();
    void inheritFromSimplified();

    std::vector<CharacterFacts> m_facts =
        std::vector<CharacterFacts>(basicEnd - basicFirst + furtherEnd - furtherFirst);
    quint16 m_sharedPlaces[mostStrokes + 1] = {};
    std::vector<Further> m_further;
    std::vector<Reading> m_furtherReadings;
    CharacterFacts m_nothing;
};

qsizetype slotIndex(char32_t c)
{
    if (c >= basicFirst && c < basicEnd)
        return c - basicFirst;
    if (c >= furtherFirst && c < furtherEnd)
        return c - furtherFirst + (basicEnd - basicFirst);
    return -1;
}

// Hands over the lines that are not notes, split at tabs.
template<typename Take>
void readTable(const QString &name, Take take)
{
    QFile file(QStringLiteral(":/names/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The table of characters %s is missing from the program.", qPrintable(name));
    const QString text = QString::fromUtf8(file.readAll());
    for (QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            take(line.split(u'\t'));
    }
}

Characters::Characters()
{
    initialiseResources();
    readSimplified();
    readStrokeOrder();
    readStrokeCounts();
    readReadings();
    indexFurther();
    inheritFromSimplified();
}

CharacterFacts *Characters::slot(char32_t c)
{
    const qsizetype index = slotIndex(c);
    return index < 0 ? nullptr : &m_facts[size_t(index)];
}

const CharacterFacts &Characters::at(char32_t c) const
{
    const qsizetype index = slotIndex(c);
    return index < 0 ? m_nothing : m_facts[size_t(index)];
}

void Characters::readSimplified()
{
    readTable(QStringLiteral("simplified.txt"), [this](const QList<QStringView> &fields) {
        Cells pairs;
        forEachCodePoint(fields[0], [&pairs](char32_t c) { pairs.append(c); });
        for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
            if (CharacterFacts *facts = slot(pairs[i]))
                facts->simplified = pairs[i + 1];
        }
    });
}

void Characters::readStrokeOrder()
{
    std::vector<Cells> lines(mostStrokes + 1);
    readTable(QStringLiteral("stroke_order.txt"), [&lines](const QList<QStringView> &fields) {
        const int strokes = std::clamp(fields[0].toInt(), 0, mostStrokes);
        forEachCodePoint(fields[1], [&cells = lines[size_t(strokes)]](char32_t c) { cells.append(c); });
    });
    quint16 place = 0;
    for (size_t strokes = 1; strokes < lines.size(); ++strokes) {
        for (char32_t c : lines[strokes]) {
            if (CharacterFacts *facts = slot(c))
                facts->place = ++place;
        }
        m_sharedPlaces[strokes] = ++place;
    }
}

void Characters::readStrokeCounts()
{
    readTable(QStringLiteral("stroke_counts.txt"), [this](const QList<QStringView> &fields) {
        char32_t c = fields[0].toUInt(nullptr, 16);
        for (QChar sign : fields[1]) {
            const int strokes = std::clamp(sign.unicode() - 0x21, 0, mostStrokes);
            CharacterFacts *facts = slot(c++);
            if (facts && strokes > 0 && facts->place == 0)
                facts->place = m_sharedPlaces[strokes] | sharedPlace;
        }
    });
}

void Characters::readReadings()
{
    readTable(QStringLiteral("readings.txt"), [this](const QList<QStringView> &fields) {
        const Reading reading = readingFrom(fields[0]);
        forEachCodePoint(fields[1], [this, reading](char32_t c) {
            if (CharacterFacts *facts = slot(c))
                facts->reading = reading;
        });
        if (fields.size() > 2)
            forEachCodePoint(fields[2], [this, reading](char32_t c) { m_further.push_back({ c, reading }); });
    });
}

void Characters::indexFurther()
{
    std::stable_sort(m_further.begin(), m_further.end(),
                     [](const Further &a, const Further &b) { return a.character < b.character; });
    m_furtherReadings.reserve(m_further.size());
    for (const Further &entry : m_further)
        m_furtherReadings.push_back(entry.reading);
}

// Lists compare traditional characters as simplified ones; a character with a place of its own in the table keeps it
// (於, 乾).
void Characters::inheritFromSimplified()
{
    for (CharacterFacts &facts : m_facts) {
        if (facts.simplified == 0)
            continue;
        const CharacterFacts &other = at(facts.simplified);
        const bool hasOwnPlace = facts.place != 0 && (facts.place & sharedPlace) == 0;
        if (!hasOwnPlace && other.place != 0 && (other.place & sharedPlace) == 0)
            facts.place = other.place;
        if (!facts.reading.isKnown())
            facts.reading = other.reading;
    }
}

std::span<const Reading> Characters::further(char32_t c) const
{
    const auto less = [](const Further &a, const Further &b) { return a.character < b.character; };
    const auto [first, last] = std::equal_range(m_further.begin(), m_further.end(), Further{ c, {} }, less);
    const auto offset = first - m_further.begin();
    return { m_furtherReadings.data() + offset, size_t(last - first) };
}

const Characters &characters()
{
    static const Characters table;
    return table;
}

} // namespace

const CharacterFacts &factsOf(char32_t c)
{
    return characters().at(c);
}

std::span<const Reading> otherReadings(char32_t c)
{
    const std::span<const Reading> own = characters().further(c);
    return own.empty() ? characters().further(simplified(c)) : own;
}

} // namespace db::names
