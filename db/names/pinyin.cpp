// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/names/keys.h"
#include "db/names/text.h"

#include <QStringList>

namespace db::names {

namespace {

unsigned syllableOrder(Reading reading)
{
    return unsigned(reading.isKnown() ? reading.syllable() : unreadable) << 4;
}

// A surname compares as one: its letters, then its tones, then its strokes. The bit above the tone says that it goes
// on.
void appendSurname(KeyBytes &key, const Cells &surname, const Readings &readings)
{
    constexpr unsigned goesOn = 8;
    for (qsizetype i = 0; i + 1 < surname.size(); ++i)
        appendTwoBytes(key, syllableOrder(readings[i]) | goesOn);
    if (!surname.isEmpty())
        appendTwoBytes(key, syllableOrder(readings.back()) | readings.front().tone());
    for (qsizetype i = 1; i < surname.size(); ++i)
        key.append(char(readings[i].tone()));
    for (char32_t c : surname)
        appendPlace(key, c);
}

void appendSyllable(QString &text, QStringView syllable)
{
    const bool needsMark = !text.isEmpty() && text.back().isLetter() && !syllable.isEmpty()
        && QStringView(u"aoe").contains(syllable.front());
    if (needsMark)
        text += u'\'';
    text += syllable;
}

QString spelled(const Cells &cells, const Readings &readings)
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (readings[i].isKnown())
            appendSyllable(text, spelling(readings[i]));
        else
            appendCodePoint(text, cells[i]);
    }
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

bool isDoubleSurname(const Cells &surname)
{
    return surname.size() == 2 && compoundSurnameLength(surname) == 0 && isCommonSurname(surname[0])
        && isCommonSurname(surname[1]);
}

QString spelledSurname(const Cells &surname, const Readings &readings)
{
    if (!isDoubleSurname(surname))
        return spelled(surname, readings);
    return spelled(Cells{ surname[0] }, Readings{ readings[0] }) + u'-'
        + spelled(Cells{ surname[1] }, Readings{ readings[1] });
}

// The parts of a transliterated name, in its own order.
QString spelledParts(const Name &name)
{
    QStringList parts;
    const QString whole = name.given + middleDot + name.family;
    for (const QString &part : whole.split(middleDot, Qt::SkipEmptyParts)) {
        const NameReading reading = readingOf(hanName({ {}, part }), {});
        parts.append(spelled(hanName({ {}, part }).given, reading.given));
    }
    return parts.join(u' ');
}

} // namespace

void appendPinyin(KeyBytes &key, const Name &name, const Name &latinHint)
{
    const HanName han = hanName(name);
    const NameReading reading = readingOf(han, latinHint);
    appendSurname(key, han.family, reading.family);
    for (qsizetype i = 0; i < han.given.size(); ++i) {
        appendTwoBytes(key, syllableOrder(reading.given[i]) | reading.given[i].tone());
        appendPlace(key, han.given[i]);
    }
}

QString pinyin(const Name &native)
{
    if (scriptOf(native) != Script::Han)
        return {};
    if (isTransliterated(native))
        return spelledParts(native);
    const HanName han = hanName(native);
    const NameReading reading = readingOf(han, {});
    const QString family = spelledSurname(han.family, reading.family);
    const QString given = spelled(han.given, reading.given);
    return family.isEmpty() || given.isEmpty() ? family + given : family + u' ' + given;
}

QStringList surnamePinyin(const QString &family)
{
    Cells surname;
    appendCells(surname, family);
    QStringList spellings;
    if (surname.isEmpty() || scriptOf(QStringView(family)) != Script::Han)
        return spellings;
    for (const Readings &readings : allSurnameReadings(surname)) {
        const QString text = spelledSurname(surname, readings);
        if (!spellings.contains(text))
            spellings.append(text);
    }
    return spellings;
}

} // namespace db::names
