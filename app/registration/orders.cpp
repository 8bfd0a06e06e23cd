// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registration/orders.h"

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

QString likePattern(QString word)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + word + u'%';
}

void addFilter(const QString &filter, QString &where, QVariantList &arguments)
{
    for (const QString &word : filter.split(u' ', Qt::SkipEmptyParts)) {
        where += u" AND (p.search LIKE ? ESCAPE '\\' OR p.phone LIKE ? ESCAPE '\\' OR a.number = ? OR EXISTS (SELECT 1 FROM "
                 "post t JOIN organisation o ON o.id = t.organisation WHERE t.id = a.post AND o.search LIKE ? ESCAPE '\\'))"_s;
        const QString pattern = likePattern(db::names::fold(word));
        bool isNumber = false;
        const qint64 number = word.toLongLong(&isNumber);
        const QString phone = word.size() >= 4 && isNumber ? QString(u'%' + word) : QString(u"-"_s);
        arguments << pattern << phone << (isNumber ? number : -1) << pattern;
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
    return !listing.filter.trimmed().isEmpty() || !listing.countries.isEmpty() || clause.contains("p."_L1);
}

} // namespace

QList<db::Id> attendeeIds(db::Session &session, const Listing &listing)
{
    const bool person = needsPerson(listing);
    QString where = u" WHERE a.conference = ?"_s;
    QVariantList arguments{ listing.conference };
    addFilter(listing.filter, where, arguments);
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
