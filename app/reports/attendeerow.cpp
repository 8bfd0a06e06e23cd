// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/attendeerow.h"

#include "app/places/country.h"
#include "app/transfer/headings.h"
#include "db/records/person.h"

#include <QDateTime>
#include <QTimeZone>

namespace app::reports {

using namespace Qt::StringLiterals;

namespace {

enum At { Number, Family, Given, NameOrder, LatinFamily, LatinGiven, ZhFamily, ZhGiven, KoFamily, KoGiven, Honorific,
          Organisation, Title, Country, Category, Delegation, Status, Phone, Email, CheckedIn, DelegationCode };

bool isAscii(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<signed char>(c) >= 0; });
}

// One Han character or Hangul syllable of the basic plane: three bytes from U+3400 on, the kana and signs below aside.
bool isOneSyllable(QByteArrayView text)
{
    return text.size() == 3 && static_cast<uchar>(text[0]) >= 0xE4;
}

enum class Alphabet { None, Han, Hangul, Other };

Alphabet alphabetOf(QByteArrayView text)
{
    switch (db::names::scriptOf(QString::fromUtf8(text))) {
    case db::names::Script::Han:
        return Alphabet::Han;
    case db::names::Script::Hangul:
        return Alphabet::Hangul;
    case db::names::Script::None:
        return Alphabet::None;
    case db::names::Script::Latin:
    case db::names::Script::Other:
        break;
    }
    return Alphabet::Other;
}

// Hangul syllables are U+AC00–U+D7A3; what else has three bytes and starts that high is Han.
Alphabet alphabetOfSyllable(QByteArrayView text)
{
    const uint code = ((static_cast<uchar>(text[0]) & 0x0Fu) << 12) | ((static_cast<uchar>(text[1]) & 0x3Fu) << 6)
        | (static_cast<uchar>(text[2]) & 0x3Fu);
    return code >= 0xAC00 && code <= 0xD7A3 ? Alphabet::Hangul : Alphabet::Han;
}

Alphabet familyAlphabet(QByteArrayView family)
{
    return isOneSyllable(family) ? alphabetOfSyllable(family) : alphabetOf(family);
}

void joinInto(QByteArray &out, QByteArrayView first, QByteArrayView between, QByteArrayView second)
{
    out.resize(0);
    out.append(first);
    if (!first.isEmpty() && !second.isEmpty())
        out.append(between);
    out.append(second);
}

} // namespace

AttendeeRow::AttendeeRow(const db::Conference &conference, const QString &language, Values values)
    : m_languages(QStringList{ language } + conference.languageList()), m_zone(conference.zone.toUtf8()), m_values(values),
      m_languageKey('"' + language.toUtf8() + "\":\"")
{
    m_languages.removeDuplicates();
}

QString AttendeeRow::select(const QString &order)
{
    return u"SELECT a.number, p.family, p.given, p.name_order, p.latin_family, p.latin_given, p.zh_family, p.zh_given, "
           "p.ko_family, p.ko_given, p.honorific, o.name, t.title, p.country, a.category, d.name, a.status, p.phone, p.email, "
           "a.checked_in_at, d.code FROM attendee a JOIN person p ON p.id = a.person LEFT JOIN post t ON t.id = a.post "
           "LEFT JOIN organisation o ON o.id = t.organisation LEFT JOIN delegation d ON d.id = a.delegation "
           "WHERE a.conference = ? ORDER BY "_s + order;
}

const QStringList &AttendeeRow::fields()
{
    static const QStringList ids{ u"number"_s, u"name"_s, u"name_latin"_s, u"name_zh"_s, u"name_ko"_s, u"honorific"_s,
                                  u"organisation"_s, u"title"_s, u"country"_s, u"category"_s, u"delegation"_s,
                                  u"status"_s, u"phone"_s, u"email"_s, u"checked_in_at"_s };
    return ids;
}

QByteArrayView AttendeeRow::field(int index)
{
    m_index = index;
    switch (index) {
    case 0: return text(Number);
    case 1: return nativeName();
    case 2: return latinName();
    case 3: return chineseName();
    case 4: return koreanName();
    case 5: return word("honorific", Honorific);
    case 6: return localText(text(Organisation));
    case 7: return title();
    case 8: return country();
    case 9: return word("category", Category);
    case 10: return delegation();
    case 11: return word("status", Status);
    case 12: return text(Phone);
    case 13: return text(Email);
    case 14: return instant();
    }
    return {};
}

QByteArrayView AttendeeRow::keep(const QString &text)
{
    return m_scratch[m_index] = text.toUtf8();
}

// The common shape by hand, because a million of them are written in a second; all others as Person does it.
QByteArrayView AttendeeRow::nativeName()
{
    if (!isOneSyllable(text(Family)) || text(NameOrder) != "family_first")
        return keep(person().displayName());
    joinInto(m_scratch[m_index], text(Family), {}, text(Given));
    return m_scratch[m_index];
}

db::Person AttendeeRow::person() const
{
    const auto string = [this](At column) { return QString::fromUtf8(text(column)); };
    db::Person person;
    person.family = string(Family);
    person.given = string(Given);
    person.latinFamily = string(LatinFamily);
    person.latinGiven = string(LatinGiven);
    person.zhFamily = string(ZhFamily);
    person.zhGiven = string(ZhGiven);
    person.koFamily = string(KoFamily);
    person.koGiven = string(KoGiven);
    person.country = string(Country);
    person.nameOrder = text(NameOrder) == "given_first" ? db::NameOrder::GivenFirst : db::NameOrder::FamilyFirst;
    return person;
}

QByteArrayView AttendeeRow::latinName()
{
    QByteArrayView family = text(LatinFamily);
    QByteArrayView given = text(LatinGiven);
    if (family.isEmpty() && given.isEmpty()) {
        if (familyAlphabet(text(Family)) != Alphabet::Other)
            return {};
        family = text(Family);
        given = text(Given);
    }
    if (!isAscii(family))
        return keep(db::names::joinLatin({ QString::fromUtf8(family), QString::fromUtf8(given) }));
    QByteArray &out = m_scratch[m_index];
    joinInto(out, family, " ", given);
    for (qsizetype i = 0; i < family.size(); ++i)
        if (out[i] >= 'a' && out[i] <= 'z')
            out[i] = static_cast<char>(out[i] - 'a' + 'A');
    return out;
}

QByteArrayView AttendeeRow::chineseName()
{
    if (familyAlphabet(text(Family)) == Alphabet::Han)
        return nativeName();
    if (text(ZhFamily).isEmpty() && text(ZhGiven).isEmpty())
        return {};
    return keep(person().chineseName());
}

QByteArrayView AttendeeRow::koreanName()
{
    if (familyAlphabet(text(Family)) == Alphabet::Hangul)
        return nativeName();
    if (text(KoFamily).isEmpty() && text(KoGiven).isEmpty())
        return {};
    return keep(person().koreanName());
}

QByteArrayView AttendeeRow::title()
{
    return localText(text(Title));
}

// A delegation that came with a list may have a code and no name.
QByteArrayView AttendeeRow::delegation()
{
    const QByteArrayView name = localText(text(Delegation));
    return name.isEmpty() ? text(DelegationCode) : name;
}

QByteArrayView AttendeeRow::localText(QByteArrayView json)
{
    if (json.size() <= 2)
        return {};
    const qsizetype at = json.indexOf(m_languageKey);
    if (at >= 0) {
        const qsizetype start = at + m_languageKey.size();
        qsizetype end = start;
        while (end < json.size() && json[end] != '"' && json[end] != '\\')
            ++end;
        if (end < json.size() && json[end] == '"')
            return json.sliced(start, end - start);
    }
    return keep(db::LocalText::fromJson(QString::fromUtf8(json)).in(m_languages));
}

QByteArrayView AttendeeRow::word(const char *field, int column)
{
    const QByteArrayView id = text(column);
    if (m_values == Values::Ids)
        return id == "none" ? QByteArrayView() : id;
    const QByteArray key = id.toByteArray() + field[0];
    const auto known = m_words.constFind(key);
    if (known != m_words.constEnd())
        return *known;
    const QString word = transfer::valueWord(QString::fromLatin1(field), QString::fromUtf8(id), m_languages.first());
    return *m_words.insert(key, word.toUtf8());
}

QByteArrayView AttendeeRow::country()
{
    const QByteArrayView code = text(Country);
    if (m_values == Values::Ids || code.isEmpty())
        return code;
    const auto known = m_words.constFind(code.toByteArray());
    if (known != m_words.constEnd())
        return *known;
    return *m_words.insert(code.toByteArray(), places::countryName(QString::fromUtf8(code), m_languages.first()).toUtf8());
}

QByteArrayView AttendeeRow::instant()
{
    const QByteArrayView utc = text(CheckedIn);
    if (m_values == Values::Ids || utc.isEmpty())
        return utc;
    const QDateTime at = QDateTime::fromString(QString::fromUtf8(utc), Qt::ISODateWithMs);
    return keep(at.toTimeZone(QTimeZone(m_zone)).toString(u"yyyy-MM-dd HH:mm"_s));
}

} // namespace app::reports
