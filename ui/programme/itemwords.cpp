// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/itemwords.h"

#include "ui/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace ui::programme {

using namespace Qt::StringLiterals;
using namespace forms;
using app::problems::Kind;
using app::programme::Appearing;
using app::programme::Conflict;
using app::programme::Entry;
using widgets::Tone;

namespace {

struct ItemWords
{
    Q_DECLARE_TR_FUNCTIONS(ItemWords)
};

constexpr qsizetype peopleShown = 2;

template<class E>
QString wordOf(E value)
{
    return db::label(db::choicesOf(value)[static_cast<std::size_t>(value)]);
}

QString inDay(const QString &day, const QString &format)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, format) : day;
}

QString otherTitles(const db::ProgrammeItem &item)
{
    QStringList titles = item.title.texts();
    titles.removeAll(item.title.in(language::current()));
    return titles.join(u" · "_s);
}

// The first names, then how many more: 王伟, 김민수 +3
QString inShort(const QStringList &names)
{
    const QString first = names.mid(0, peopleShown).join(u", "_s);
    const qsizetype more = names.size() - peopleShown;
    return more > 0 ? u"%1 +%2"_s.arg(first, QLocale().toString(more)) : first;
}

QStringList namesOf(const QList<Appearing> &people)
{
    QStringList names;
    for (const Appearing &one : people)
        names += one.person.displayName();
    return names;
}

// The Latin forms of the names that are written otherwise.
QString latinNames(const QList<Appearing> &people)
{
    QStringList names;
    for (const Appearing &one : people.mid(0, peopleShown))
        names += one.person.displayLatin();
    names.removeAll(QString());
    return names == namesOf(people).mid(0, peopleShown) ? QString() : names.join(u", "_s);
}

QString languageNames(const QString &tags)
{
    QStringList names;
    for (const QString &tag : tags.split(u' ', Qt::SkipEmptyParts))
        names += language::nameOf(tag);
    return names.join(u", "_s);
}

// A conflict in the few words that a cell of the list has room for.
QString inBrief(const Conflict &conflict)
{
    switch (conflict.kind) {
    case Kind::HallDoubleBooked:
        return ItemWords::tr("Booked twice");
    case Kind::PersonDoubleBooked:
        return ItemWords::tr("%1: in two places").arg(conflict.what);
    case Kind::SpeakerNotConfirmed:
        return conflict.what;
    case Kind::MissingItemTitle:
        return ItemWords::tr("No title in %1").arg(languageNames(conflict.what));
    case Kind::DuplicatePerson:
    case Kind::MissingTitle:
        break;
    }
    return {};
}

QString inFull(const Conflict &conflict)
{
    const QString other = u"%1 %2"_s.arg(hoursOf(conflict.other), conflict.other.title.in(language::current()));
    if (conflict.kind == Kind::HallDoubleBooked)
        return ItemWords::tr("%1 is also taken by: %2").arg(conflict.what, other);
    if (conflict.kind == Kind::PersonDoubleBooked)
        return ItemWords::tr("%1 is also expected at: %2").arg(conflict.what, other);
    return inBrief(conflict);
}

// A cell whose second line says what does not go together, if anything of these kinds does not.
ListCell cell(const QString &first, const QString &second, const Conflicts &conflicts,
              std::initializer_list<Kind> kinds)
{
    QStringList words;
    for (const Conflict &conflict : conflicts)
        if (std::ranges::find(kinds, conflict.kind) != kinds.end() && !words.contains(inBrief(conflict)))
            words += inBrief(conflict);
    if (words.isEmpty())
        return { first, second };
    return { first, u"▲ "_s + words.join(u", "_s), {}, Qt::AlignLeft, Tone::Attention };
}

QString kindInWords(const db::ProgrammeItem &item)
{
    return item.visibility == db::Visibility::Public ? kindWord(item.kind)
                                                     : kindWord(item.kind) + u" · "_s + wordOf(item.visibility);
}

void addPeople(QList<Fact> &facts, const QList<Appearing> &people)
{
    if (!people.isEmpty())
        facts += { ItemWords::tr("People on stage"), {} };
    for (const auto &[appearance, attendee, person] : people) {
        const QString latin = person.displayLatin();
        const bool both = !latin.isEmpty() && latin != person.displayName();
        const QString name = both ? person.displayName() + u"  "_s + latin : person.displayName();
        facts += { wordOf(appearance.role), name, { u"attendee"_s, attendee.id } };
        if (!appearance.topic.isEmpty())
            facts += { {}, appearance.topic.in(language::current()) };
    }
}

void addConflicts(QList<Fact> &facts, const Conflicts &conflicts, db::Id conference)
{
    if (!conflicts.isEmpty())
        facts += { ItemWords::tr("To be put right"), {} };
    for (const Conflict &conflict : conflicts) {
        facts += { u"▲"_s, inFull(conflict), {}, Tone::Attention };
        if (conflict.other.id != 0 && conflict.other.conference == conference)
            facts += { {}, ItemWords::tr("Show the other item"), { u"programme_item"_s, conflict.other.id } };
    }
}

} // namespace

QString hoursOf(const db::ProgrammeItem &item)
{
    return item.minutes > 0 ? item.starts + u'–' + app::programme::endOf(item) : item.starts;
}

QString shortDay(const QString &day)
{
    //: A day in a list, in the letters of QLocale: M month, d day
    return inDay(day, ItemWords::tr("d MMM"));
}

QString tabDay(const QString &day)
{
    //: A day on a tab, in the letters of QLocale: ddd weekday, M month, d day
    return inDay(day, ItemWords::tr("ddd d MMM"));
}

QString longDay(const QString &day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : day;
}

QString weekday(const QString &day)
{
    return inDay(day, u"dddd"_s);
}

QString kindWord(db::ItemKind kind)
{
    return wordOf(kind);
}

QString labelOf(QStringView column)
{
    return db::label(*db::ProgrammeItem::description().column(column));
}

ListRow rowOf(const Entry &entry, const Conflicts &conflicts, Day day)
{
    const auto &[item, hall, people] = entry;
    const bool isShown = day == Day::Shown;
    return { { { isShown ? shortDay(item.day) : QString(), isShown ? weekday(item.day) : QString() },
               { hoursOf(item), kindInWords(item) },
               cell(item.title.in(language::current()), otherTitles(item), conflicts, { Kind::MissingItemTitle }),
               cell(hall.name.in(language::current()), {}, conflicts, { Kind::HallDoubleBooked }),
               cell(inShort(namesOf(people)), latinNames(people), conflicts,
                    { Kind::PersonDoubleBooked, Kind::SpeakerNotConfirmed }) } };
}

Card cardOf(const Entry &entry, const Conflicts &conflicts)
{
    const auto &[item, hall, people] = entry;
    Card card{ item.title.in(language::current()), otherTitles(item), {} };
    card.facts = { { labelOf(u"day"), longDay(item.day) },
                   { ItemWords::tr("Time"), hoursOf(item) },
                   { labelOf(u"hall"), hall.name.in(language::current()), { u"hall"_s, hall.id } },
                   { labelOf(u"kind"), kindInWords(item) },
                   { labelOf(u"remarks"), item.remarks } };
    card.facts.removeIf([](const Fact &fact) { return fact.text.isEmpty(); });
    addConflicts(card.facts, conflicts, item.conference);
    addPeople(card.facts, people);
    return card;
}

} // namespace ui::programme
