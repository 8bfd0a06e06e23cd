// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/paper.h"

#include "db/names/names.h"

#include <QLocale>
#include <QTimeZone>

namespace app::reports {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    const char *en;
    const char16_t *zh;
    const char16_t *ko;
};

constexpr Words words[] = {
    { "List of participants", u"参会人员名单", u"참가자 명단" },
    { "Nobody is registered yet.", u"尚无登记人员。", u"아직 등록된 참가자가 없습니다." },
    { "Agenda", u"议程", u"의사일정" },
    { "Nothing is planned yet.", u"尚无日程安排。", u"아직 등록된 일정이 없습니다." },
    { "Time", u"时间", u"시간" },
    { "Item", u"内容", u"내용" },
    { "Place", u"地点", u"장소" },
    { "All times are local time at the venue", u"所有时间均为会场当地时间", u"모든 시각은 행사장 현지 시각입니다" },
    { "Chair", u"主持", u"사회" },
    { "Speaker", u"演讲", u"연사" },
    { "Moderator", u"主持", u"진행" },
    { "Signatory", u"签署", u"서명" },
    { "Witness", u"见证", u"참관" },
    { "Guest", u"出席", u"참석" },
    { "Hall to be announced", u"地点待定", u"장소 미정" },
};

} // namespace

QString inLanguage(const char *english, const QString &language)
{
    const auto known = std::ranges::find_if(words, [english](const Words &w) { return qstrcmp(w.en, english) == 0; });
    if (known != std::end(words) && language.startsWith("zh"_L1))
        return QString::fromUtf16(known->zh);
    if (known != std::end(words) && language.startsWith("ko"_L1))
        return QString::fromUtf16(known->ko);
    return QString::fromUtf8(english);
}

Document paperFor(const db::Conference &conference, const QStringList &languages, const QDateTime &now)
{
    Document document;
    document.languages = languages;
    document.conference = conference.title.in(languages + conference.languageList());
    if (languages.size() > 1)
        document.conferenceToo = conference.title.in(languages.sliced(1) + languages + conference.languageList());
    const QDateTime moment = now.isValid() ? now : QDateTime::currentDateTimeUtc();
    document.printedAt = moment.toTimeZone(QTimeZone(conference.zone.toUtf8()));
    return document;
}

db::Sort sortOf(const Request &request, const db::Conference &conference)
{
    const int index = db::choiceIndex(db::choicesOf(db::Sort{}), request.sort);
    return index < 0 ? conference.sort : static_cast<db::Sort>(index);
}

QString nameLanguage(const QString &name, const QString &paperLanguage)
{
    switch (db::names::scriptOf(name)) {
    case db::names::Script::Hangul:
        return u"ko"_s;
    case db::names::Script::Latin:
        return u"en"_s;
    case db::names::Script::Han:
        return paperLanguage.startsWith("zh"_L1) || paperLanguage.startsWith("ko"_L1) ? paperLanguage : u"zh"_s;
    case db::names::Script::None:
    case db::names::Script::Other:
        break;
    }
    return paperLanguage;
}

QString nameForm(const db::Person &person, const QString &language)
{
    if (language.startsWith("zh"_L1))
        return person.chineseName();
    return language.startsWith("ko"_L1) ? person.koreanName() : person.displayLatin();
}

QString dayInWords(const QDate &day, const QString &language)
{
    if (language.startsWith("zh"_L1))
        return QLocale(u"zh_CN"_s).toString(day, u"yyyy年M月d日（dddd）"_s);
    if (language.startsWith("ko"_L1))
        return QLocale(u"ko_KR"_s).toString(day, u"yyyy년 M월 d일 (dddd)"_s);
    return QLocale(u"en_GB"_s).toString(day, u"dddd, d MMMM yyyy"_s);
}

QString zoneInWords(const db::Conference &conference, const QString &language)
{
    const QTimeZone zone(conference.zone.toUtf8());
    const QDateTime noon(QDate::fromString(conference.firstDay, Qt::ISODate), QTime(12, 0), zone);
    const int minutes = noon.isValid() ? noon.offsetFromUtc() / 60 : 0;
    const QString offset = u"UTC%1%2%3"_s.arg(minutes < 0 ? u"−"_s : u"+"_s).arg(std::abs(minutes) / 60)
        .arg(minutes % 60 ? u":%1"_s.arg(std::abs(minutes) % 60, 2, 10, QChar(u'0')) : QString());
    return u"%1 (%2, %3)"_s.arg(inLanguage("All times are local time at the venue", language), conference.zone, offset);
}

} // namespace app::reports
