// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/find/find.h"

#include "app/places/country.h"
#include "db/names/names.h"
#include "db/records/attendee.h"
#include "db/records/conference.h"
#include "db/records/delegation.h"
#include "db/records/organisation.h"
#include "db/records/person.h"
#include "db/records/post.h"
#include "db/records/programme.h"
#include "db/records/venue.h"

#include <QDate>

#include <algorithm>

namespace app::find {

using namespace Qt::StringLiterals;

namespace {

// What was typed, folded: letters and digits only, so that it is safe in a LIKE.
struct Typed
{
    explicit Typed(const QString &text) : whole(db::names::fold(text))
    {
        for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts))
            if (const QString folded = db::names::fold(word); !folded.isEmpty())
                words += folded;
    }
    [[nodiscard]] bool standsIn(const QString &folded) const
    {
        return std::ranges::all_of(words, [&](const QString &word) { return folded.contains(word); });
    }

    QString whole;
    QStringList words;
};

std::optional<Fit> fit(const QStringList &texts, const Typed &typed)
{
    QStringList folded;
    for (const QString &text : texts)
        folded += db::names::fold(text);
    if (folded.contains(typed.whole))
        return Fit::Exact;
    if (std::ranges::any_of(folded, [&](const QString &text) { return text.startsWith(typed.whole); }))
        return Fit::Prefix;
    return typed.standsIn(folded.join(u'\n')) ? std::optional(Fit::Inside) : std::nullopt;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// The form in which it was found, when the shown one does not tell.
QString otherForm(const db::LocalText &text, const QString &shown, const Typed &typed)
{
    if (typed.standsIn(db::names::fold(shown)))
        return {};
    for (const QString &other : text.texts())
        if (typed.standsIn(db::names::fold(other)))
            return other;
    return {};
}

// Every form of a name stands on a line of its own in a search column.
QString fitWords(const QString &column)
{
    return u"CASE WHEN %1 = ? OR %1 LIKE ? OR %1 LIKE ? OR %1 LIKE ? THEN 0 WHEN %1 LIKE ? OR %1 LIKE ? THEN 1 ELSE 2 END"_s
        .arg(column);
}

QVariantList fitArguments(const QString &whole)
{
    const QString line = u"\n"_s;
    const QString any = u"%"_s;
    return { whole,       whole + line + any,      any + line + whole, any + line + whole + line + any,
             whole + any, any + line + whole + any };
}

QString inside(const QString &word)
{
    return u'%' + word + u'%';
}

QString dayInWords(const QString &day, const QString &language)
{
    return db::localeOf(language).toString(QDate::fromString(day, Qt::ISODate), QLocale::ShortFormat);
}

Hit hitOf(db::Session &session, const db::Attendee &part, Fit fit, const Question &question)
{
    const db::Person person = session.find<db::Person>(part.person).value_or(db::Person());
    const db::Post post = session.find<db::Post>(part.post).value_or(db::Post());
    const db::Organisation organisation =
        session.find<db::Organisation>(post.organisation).value_or(db::Organisation());
    const QString latin = person.displayLatin() == person.displayName() ? QString() : person.displayLatin();
    return { u"attendee"_s, part.id, person.displayName(),
             joined({ latin, organisation.name.in(question.language), QString::number(part.number) }), fit };
}

// The person is looked at first: the words decide, and few are left to be looked up in the conference.
QList<Hit> attendees(db::Session &session, const Question &question, const Typed &typed)
{
    bool isNumber = false;
    const qint64 number = question.text.trimmed().toLongLong(&isNumber);
    QString where;
    QVariantList arguments{ isNumber ? number : -1 };
    arguments += fitArguments(typed.whole);
    arguments += question.conference;
    for (const QString &word : typed.words) {
        where += u" AND (p.search LIKE ?"_s;
        arguments += inside(word);
        if (typed.words.size() > 1) {
            where += u" OR a.post IN (SELECT t.id FROM post t JOIN organisation o ON o.id = t.organisation "
                     "WHERE o.search LIKE ?)"_s;
            arguments += inside(word);
        }
        where += isNumber ? u" OR a.number = ?)"_s : u")"_s;
        if (isNumber)
            arguments += number;
    }
    const QString sql =
        u"SELECT a.id, CASE WHEN a.number = ? THEN 0 ELSE %1 END AS fit FROM person p CROSS JOIN attendee a "
        "WHERE a.person = p.id AND a.conference = ?%2 ORDER BY fit, a.number LIMIT ?"_s.arg(fitWords(u"p.search"_s),
                                                                                            where);
    arguments += question.perKind;
    QList<std::pair<db::Id, Fit>> found;
    for (db::Rows rows = session.rows(sql, arguments); rows.next();)
        found.emplaceBack(rows.integer(0), static_cast<Fit>(rows.integer(1)));
    QList<Hit> hits;
    for (const auto &[id, fit] : found)
        hits += hitOf(session, session.get<db::Attendee>(id), fit, question);
    return hits;
}

QList<Hit> organisations(db::Session &session, const Question &question, const Typed &typed)
{
    QString where = u"1 = 1"_s;
    QVariantList arguments = fitArguments(typed.whole);
    for (const QString &word : typed.words) {
        where += u" AND o.search LIKE ?"_s;
        arguments += inside(word);
    }
    const QString sql =
        u"SELECT o.id, %1 AS fit FROM organisation o WHERE %2 ORDER BY fit, LENGTH(o.search), o.id LIMIT ?"_s.arg(
            fitWords(u"o.search"_s), where);
    arguments += question.perKind;
    QList<std::pair<db::Id, Fit>> found;
    for (db::Rows rows = session.rows(sql, arguments); rows.next();)
        found.emplaceBack(rows.integer(0), static_cast<Fit>(rows.integer(1)));
    QList<Hit> hits;
    for (const auto &[id, fit] : found) {
        const auto organisation = session.get<db::Organisation>(id);
        const QString name = organisation.name.in(question.language);
        const QString country =
            organisation.country.isEmpty() ? QString() : places::countryName(organisation.country, question.language);
        hits += { u"organisation"_s, id, name,
                  joined({ otherForm(organisation.name, name, typed), organisation.shortName.in(question.language),
                           country }),
                  fit };
    }
    return hits;
}

// Kinds of which a conference has few are read whole and looked through here.
template<class R, class Texts, class Detail>
QList<Hit> few(const QList<R> &records, const db::LocalText R::*name, const Question &question, const Typed &typed,
               const Texts &texts, const Detail &detail)
{
    QList<Hit> hits;
    for (const R &record : records)
        if (const auto fits = fit(texts(record), typed))
            hits += {
                QString::fromLatin1(R::description().table), record.id, (record.*name).in(question.language), {}, *fits
            };
    std::ranges::stable_sort(hits, {}, &Hit::fit);
    hits = hits.mid(0, question.perKind);
    for (Hit &hit : hits) {
        const R &record = *std::ranges::find(records, hit.id, &R::id);
        hit.detail = joined({ otherForm(record.*name, hit.name, typed), detail(record) });
    }
    return hits;
}

QList<Hit> delegations(db::Session &session, const Question &question, const Typed &typed)
{
    const auto all =
        session.all<db::Delegation>(u"WHERE conference = ? ORDER BY position, code"_s, { question.conference });
    return few(
        all, &db::Delegation::name, question, typed, [](const auto &d) { return d.name.texts() << d.code; },
        [&](const auto &d) {
            return joined(
                { d.code, d.country.isEmpty() ? QString() : places::countryName(d.country, question.language) });
        });
}

QList<Hit> items(db::Session &session, const Question &question, const Typed &typed)
{
    const auto all =
        session.all<db::ProgrammeItem>(u"WHERE conference = ? ORDER BY day, starts, id"_s, { question.conference });
    return few(
        all, &db::ProgrammeItem::title, question, typed, [](const auto &item) { return item.title.texts(); },
        [&](const auto &item) {
            const auto hall = session.find<db::Hall>(item.hall);
            return joined({ dayInWords(item.day, question.language), item.starts,
                            hall ? hall->name.in(question.language) : QString() });
        });
}

QList<Hit> halls(db::Session &session, const Question &question, const Typed &typed)
{
    return few(
        session.all<db::Hall>(u"ORDER BY id"_s), &db::Hall::name, question, typed,
        [](const auto &hall) { return hall.name.texts(); },
        [&](const auto &hall) { return session.get<db::Venue>(hall.venue).name.in(question.language); });
}

QList<Hit> venues(db::Session &session, const Question &question, const Typed &typed)
{
    return few(
        session.all<db::Venue>(u"ORDER BY id"_s), &db::Venue::name, question, typed,
        [](const auto &venue) { return venue.name.texts(); },
        [&](const auto &venue) { return venue.address.in(question.language); });
}

QList<Hit> conferences(db::Session &session, const Question &question, const Typed &typed)
{
    const auto all =
        session.all<db::Conference>(u"WHERE id <> ? ORDER BY first_day DESC, code"_s, { question.conference });
    return few(
        all, &db::Conference::title, question, typed, [](const auto &one) { return one.title.texts() << one.code; },
        [&](const auto &one) {
            return joined(
                { one.code, one.firstDay.isEmpty() ? QString() : dayInWords(one.firstDay, question.language) });
        });
}

} // namespace

std::optional<Fit> fitOf(const QStringList &texts, const QString &typed)
{
    return fit(texts, Typed(typed));
}

QList<Group> find(db::Session &session, const Question &question)
{
    using Finder = QList<Hit> (*)(db::Session &, const Question &, const Typed &);
    static constexpr std::pair<const char16_t *, Finder> finders[] = {
        { u"attendee", attendees },
        { u"organisation", organisations },
        { u"delegation", delegations },
        { u"programme_item", items },
        { u"hall", halls },
        { u"venue", venues },
        { u"conference", conferences },
    };
    const Typed typed(question.text);
    QList<Group> groups;
    for (const auto &[name, finder] : finders) {
        const QString table = QString::fromUtf16(name);
        if (typed.words.isEmpty() || !question.tables.contains(table))
            continue;
        const QList<Hit> hits = finder(session, question, typed);
        if (!hits.isEmpty())
            groups += Group{ table, hits };
    }
    std::ranges::stable_sort(groups, {}, [](const Group &group) { return group.hits.first().fit; });
    return groups;
}

} // namespace app::find
