// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/names/reading.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace db::names {

namespace {

// Lines of text, written in place. One that an earlier line contains is taken back.
class Lines
{
public:
    explicit Lines(qsizetype expected) { m_text.reserve(expected); }

    // `write` appends the line to the text it is given.
    template<typename Write>
    void add(Write write)
    {
        const qsizetype before = m_text.size();
        if (before > 0)
            m_text += u'\n';
        const qsizetype start = m_text.size();
        write(m_text);
        const QStringView line = QStringView(m_text).sliced(start);
        if (line.isEmpty() || QStringView(m_text).first(before).contains(line))
            m_text.truncate(before);
    }

    QString take() { return std::move(m_text); }

private:
    QString m_text;
};

// given + family + given holds both orders.
template<typename Append>
void appendBothOrders(QString &line, const Name &name, Append append)
{
    append(line, name.given);
    if (name.family.isEmpty())
        return;
    append(line, name.family);
    append(line, name.given);
}

void appendInitials(QString &line, const QString &words)
{
    bool isStart = true;
    for (QChar c : words) {
        if (isStart && c.isLetterOrNumber())
            appendFolded(line, QString(c));
        isStart = !c.isLetterOrNumber() && !c.isMark() && c != u'\'' && c != u'\u2019';
    }
}

void addLatin(Lines &lines, const Name &name)
{
    lines.add([&name](QString &line) { appendBothOrders(line, name, appendFolded); });
    lines.add([&name](QString &line) { appendBothOrders(line, name, appendInitials); });
}

// Given-name characters that are often read otherwise than the table's first reading says.
struct Otherwise
{
    char16_t character;
    QStringView spelling;
};

constexpr Otherwise otherwise[] = { { u'乐', u"yue" },  { u'行', u"hang" },  { u'长', u"chang" }, { u'重', u"chong" },
                                    { u'朝', u"zhao" }, { u'茜', u"xi" },    { u'晟', u"sheng" }, { u'柏', u"bo" },
                                    { u'藏', u"zang" }, { u'盛', u"cheng" }, { u'单', u"shan" },  { u'曾', u"zeng" } };

QStringView otherSpelling(char32_t c)
{
    const auto found = std::find_if(std::begin(otherwise), std::end(otherwise),
                                    [c](const Otherwise &entry) { return entry.character == c; });
    return found == std::end(otherwise) ? QStringView() : found->spelling;
}

// One way to read a name; `other` replaces the reading of the given name's character `at`.
struct Spelt
{
    const NameReading &reading;
    qsizetype at = -1;
    QStringView other = {};

    template<typename Take>
    void forEachSyllable(Take take) const
    {
        for (Reading one : reading.family)
            take(spelling(one));
        for (qsizetype i = 0; i < reading.given.size(); ++i)
            take(i == at ? other : spelling(reading.given[i]));
    }
};

// Without marks, and where there is ü as keyboards type it and as passports print it.
void addSpelt(Lines &lines, const Spelt &name)
{
    bool hasUmlaut = false;
    const auto write = [&](QStringView umlaut) {
        lines.add([&](QString &line) {
            name.forEachSyllable([&](QStringView syllable) {
                const qsizetype at = syllable.indexOf(u'ü');
                hasUmlaut = hasUmlaut || at >= 0;
                line += syllable.first(at < 0 ? syllable.size() : at);
                if (at >= 0)
                    line.append(umlaut).append(syllable.sliced(at + 1));
            });
        });
    };
    write(u"u");
    if (hasUmlaut) {
        write(u"v");
        write(u"yu");
    }
    lines.add([&](QString &line) {
        name.forEachSyllable(
            [&line](QStringView syllable) { line += syllable.first(std::min<qsizetype>(1, syllable.size())); });
    });
}

void addReadings(Lines &lines, const HanName &name)
{
    NameReading reading = readingOf(name, {});
    addSpelt(lines, { reading });
    for (qsizetype i = 0; i < name.given.size(); ++i) {
        if (const QStringView other = otherSpelling(name.given[i]); !other.isEmpty())
            addSpelt(lines, { reading, i, other });
    }
    if (surnameReadings(name.family).isEmpty())
        return;
    for (const Readings &family : allSurnameReadings(name.family)) {
        reading.family = family;
        addSpelt(lines, { reading });
    }
}

void addHan(Lines &lines, const Name &name)
{
    const HanName han = hanName(name);
    lines.add([&han](QString &line) {
        for (const Cells *part : { &han.family, &han.given })
            appendFolded(line, QString::fromUcs4(part->data(), part->size()));
    });
    addReadings(lines, han);
}

void addHangul(Lines &lines, const Name &name, bool alone)
{
    const QString whole = fold(name.family) + fold(name.given);
    const Name modernName = foldInitialSound(name);
    const QString modern = fold(modernName.family) + fold(modernName.given);
    for (const QString &one : { whole, modern, chosung(whole), chosung(modern) })
        lines.add([&one](QString &line) { line += one; });
    if (!alone)
        return;
    const QString given = romanise({ {}, name.given });
    for (const QString &family : { romaniseCustomary({ name.family, {} }), romanise({ name.family, {} }) })
        lines.add([&](QString &line) { appendBothOrders(line, { family, given }, appendFolded); });
}

bool hasLatin(const QList<Name> &forms)
{
    return std::any_of(forms.begin(), forms.end(), [](const Name &form) { return scriptOf(form) == Script::Latin; });
}

} // namespace

QString searchText(const QList<Name> &forms)
{
    Lines lines(96);
    // The Latin form first: it usually holds the pinyin already.
    for (const Name &form : forms) {
        if (scriptOf(form) == Script::Latin)
            addLatin(lines, form);
    }
    const bool alone = !hasLatin(forms);
    for (const Name &form : forms) {
        switch (scriptOf(form)) {
        case Script::Han:
            addHan(lines, form);
            break;
        case Script::Hangul:
            addHangul(lines, form, alone);
            break;
        case Script::Other:
            addLatin(lines, form);
            break;
        case Script::Latin:
        case Script::None:
            break;
        }
    }
    return lines.take();
}

} // namespace db::names
