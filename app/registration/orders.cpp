// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registration/orders.h"

#include "app/like.h"
#include "app/places/country.h"
#include "db/names/names.h"

#include <QHash>

#include <algorithm>

namespace app::registration {

using namespace Qt::StringLiterals;

namespace {

QByteArray nameKey(const QString &name, const QString &language)
{
    const db::names::Name whole{ name, {} };
    return language.startsWith("zh"_L1) ? db::names::pinyinKey(whole)
        : language.startsWith("ko"_L1)  ? db::names::koreanKey(whole) : db::names::latinKey(whole);
}

// Countries follow each other by their names in the list's language, which no column holds.
QString countryPlaces(const QString &language)
{
    static thread_local QHash<QString, QString> clauses;
    QString &clause = clauses[language];
    if (!clause.isEmpty())
        return clause;
    QStringList codes = places::countryCodes();
    std::ranges::stable_sort(codes, {}, [&](const QString &code) { return nameKey(places::countryName(code, language), language); });
    clause = u"CASE p.country"_s;
    for (qsizetype i = 0; i < codes.size(); ++i)
        clause += u" WHEN '%1' THEN %2"_s.arg(codes[i]).arg(i);
    clause += u" ELSE 999 END"_s;
    return clause;
}

// Every kind of blank parts words: full-width ones, tabs, those that do not break.
QStringList wordsOf(const QString &filter)
{
    return filter.simplified().split(u' ', Qt::SkipEmptyParts);
}

// Signs that numbers of phones are written with; what is left of a stored one are its digits.
constexpr QStringView phoneSigns = u" -()./+";

bool isPhonePart(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return (c >= u'0' && c <= u'9') || phoneSigns.contains(c); });
}

QString digitsOf(QString text)
{
    return text.removeIf([](QChar c) { return phoneSigns.contains(c); });
}

// Digits are compared with digits: the last ones, or a longer run wherever it stands (before an extension). At home
// a number is written with a zero that falls away behind the country's code.
void addPhone(QString digits, QString &where, QVariantList &arguments)
{
    constexpr qsizetype fewest = 4;
    constexpr qsizetype whole = 7;
    if (digits.size() < fewest)
        return;
    if (digits.size() > whole && digits.startsWith(u'0'))
        digits.remove(0, 1);
    QString column = u"p.phone"_s;
    for (const QChar sign : phoneSigns)
        column = u"REPLACE(%1, '%2', '')"_s.arg(column, sign);
    where += u" OR (p.phone <> '' AND "_s + column + u" LIKE ?)"_s;
    arguments += QString(u'%' + digits + (digits.size() >= whole ? u"%"_s : QString()));
}

// What folds to nothing, such as a hyphen or an emoji, is looked for as it stands. Names of organisations are JSON, whose
// own signs are in all of them.
void addSign(const QString &word, QString &where, QVariantList &arguments)
{
    static const QString json = u"{}[]\":,\\"_s;
    const QString pattern = likeInside(word);
    where += u"p.family || p.given || p.latin_family || p.latin_given || p.zh_family || p.zh_given || p.ko_family || "
             "p.ko_given LIKE ? ESCAPE '\\'"_s;
    arguments += pattern;
    if (std::ranges::any_of(word, [](QChar c) { return json.contains(c); }))
        return;
    where += u" OR EXISTS (SELECT 1 FROM post t JOIN organisation o ON o.id = t.organisation WHERE t.id = a.post AND "
             "(o.name LIKE ? ESCAPE '\\' OR o.short_name LIKE ? ESCAPE '\\'))"_s;
    arguments << pattern << pattern;
}

void addWord(const QString &word, QString &where, QVariantList &arguments)
{
    where += u'(';
    const QString folded = db::names::fold(word);
    if (folded.isEmpty()) {
        addSign(word, where, arguments);
    } else {
        where += u"p.search LIKE ? ESCAPE '\\' OR a.number = ? OR EXISTS (SELECT 1 FROM post t JOIN organisation o ON "
                 "o.id = t.organisation WHERE t.id = a.post AND o.search LIKE ? ESCAPE '\\')"_s;
        bool isNumber = false;
        const qint64 number = word.toLongLong(&isNumber);
        arguments << likeInside(folded) << (isNumber ? number : -1) << likeInside(folded);
    }
    if (isPhonePart(word))
        addPhone(digitsOf(word), where, arguments);
    where += u')';
}

// All words must fit; parts of a phone number that stand together may also fit as one number.
void addFilter(const QStringList &words, QString &where, QVariantList &arguments)
{
    for (qsizetype from = 0; from < words.size();) {
        const auto end = std::find_if_not(words.begin() + from, words.end(), isPhonePart);
        const qsizetype to = std::max(from + 1, qsizetype(end - words.begin()));
        const QStringList run = words.mid(from, to - from);
        where += u" AND ("_s;
        for (qsizetype i = 0; i < run.size(); ++i) {
            where += i == 0 ? u""_s : u" AND "_s;
            addWord(run[i], where, arguments);
        }
        if (run.size() > 1)
            addPhone(digitsOf(run.join(u' ')), where, arguments);
        where += u')';
        from = to;
    }
}

void addChoices(const QString &column, const QVariantList &values, QString &where, QVariantList &arguments)
{
    if (values.isEmpty())
        return;
    where += u" AND %1 IN (?%2)"_s.arg(column, u", ?"_s.repeated(values.size() - 1));
    arguments += values;
}

template<class Enum>
QVariantList choiceIds(const QList<Enum> &values)
{
    QVariantList ids;
    for (const Enum value : values)
        ids += QString::fromLatin1(db::choicesOf(value)[static_cast<std::size_t>(value)].id);
    return ids;
}

void addQuickChoices(const Listing &listing, QString &where, QVariantList &arguments)
{
    addChoices(u"a.category"_s, choiceIds(listing.categories), where, arguments);
    addChoices(u"a.status"_s, choiceIds(listing.statuses), where, arguments);
    addChoices(u"p.country"_s, QVariantList(listing.countries.begin(), listing.countries.end()), where, arguments);
    QVariantList delegations(listing.delegations.begin(), listing.delegations.end());
    if (delegations.removeAll(QVariant(qint64(0))) == 0)
        return addChoices(u"a.delegation"_s, delegations, where, arguments);
    QString among = u" AND (a.delegation IS NULL"_s;
    if (!delegations.isEmpty())
        among += u" OR a.delegation IN (?%1)"_s.arg(u", ?"_s.repeated(delegations.size() - 1));
    where += among + u')';
    arguments += delegations;
}

} // namespace

QString orderClause(db::Sort sort, const QString &language)
{
    switch (sort) {
    case db::Sort::Number:
        return u"a.number"_s;
    case db::Sort::Country:
        return countryPlaces(language) + u", a.number"_s;
    case db::Sort::Precedence:
        return u"CASE WHEN a.rank = 0 THEN 1 ELSE 0 END, a.rank, a.number"_s;
    case db::Sort::Stroke:
        return u"p.stroke_key, a.number"_s;
    case db::Sort::Pinyin:
        return u"p.pinyin_key, a.number"_s;
    case db::Sort::Korean:
        return u"p.korean_key, a.number"_s;
    case db::Sort::Latin:
        return u"p.latin_key, a.number"_s;
    case db::Sort::Reply:
        return u"CASE WHEN a.replied_at = '' THEN 1 ELSE 0 END, a.replied_at, a.number"_s;
    case db::Sort::Arrival:
        return u"CASE WHEN a.arrives_at = '' THEN 1 ELSE 0 END, a.arrives_at, a.number"_s;
    case db::Sort::None: // still reproducible, by what the language's readers expect
        return orderClause(language.startsWith("zh"_L1) ? db::Sort::Stroke
                           : language.startsWith("ko"_L1) ? db::Sort::Korean : db::Sort::Latin, language);
    }
    return {};
}

namespace {

bool needsPerson(const Listing &listing)
{
    const QString clause = orderClause(listing.sort, listing.language);
    return !wordsOf(listing.filter).isEmpty() || !listing.countries.isEmpty() || clause.contains("p."_L1);
}

} // namespace

bool isLongerThan(db::Session &session, db::Id conference, int people)
{
    return !session.ids(u"SELECT id FROM attendee WHERE conference = ? LIMIT 1 OFFSET ?"_s, { conference, people })
                .isEmpty();
}

QList<db::Id> attendeeIds(db::Session &session, const Listing &listing)
{
    const bool person = needsPerson(listing);
    QString where = u" WHERE a.conference = ?"_s;
    QVariantList arguments{ listing.conference };
    addFilter(wordsOf(listing.filter), where, arguments);
    addQuickChoices(listing, where, arguments);
    const QString sql = (person ? u"SELECT a.id FROM attendee a JOIN person p ON p.id = a.person"_s
                                : u"SELECT a.id FROM attendee a"_s)
        + where + u" ORDER BY "_s + orderClause(listing.sort, listing.language);
    return session.ids(sql, arguments);
}

QString orderFootnote(db::Sort sort, const QString &language)
{
    struct Footnote { const char16_t *zh, *ko, *en; };
    static constexpr Footnote footnotes[] = {
        { u"（按编号为序）", u"(번호순)", u"(by number)" },
        { u"（按礼宾次序）", u"(의전 서열순)", u"(in order of precedence)" },
        { u"（按姓氏笔画为序）", u"(성씨 획수순)", u"(by strokes of the surname)" },
        { u"（按姓氏汉语拼音为序）", u"(한어병음순)", u"(in order of pinyin)" },
        { u"（按韩文字母为序）", u"(가나다순)", u"(in Korean alphabetical order)" },
        { u"（按拉丁字母为序）", u"(알파벳순)", u"(in alphabetical order)" },
        { u"（按国家和地区名称为序）", u"(국가·지역명순)", u"(by country and region)" },
        { u"（按回复时间为序）", u"(회신순)", u"(in order of reply)" },
        { u"（按抵达时间为序）", u"(도착순)", u"(in order of arrival)" },
        { u"（排名不分先后）", u"(무순)", u"(in no particular order)" },
    };
    const Footnote &note = footnotes[static_cast<std::size_t>(sort)];
    return QString::fromUtf16(language.startsWith("zh"_L1) ? note.zh : language.startsWith("ko"_L1) ? note.ko : note.en);
}

} // namespace app::registration
