// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registration/registration.h"

#include "app/places/country.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace app::registration {

using namespace Qt::StringLiterals;

namespace {

struct RegistrationText
{
    Q_DECLARE_TR_FUNCTIONS(RegistrationText)
};

constexpr int longestName = 200;
constexpr int longestText = 2000;

// Loose on purpose: it catches a slip of the pen, not an unusual address.
bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression pattern(u"^[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;.]{2,}$"_s);
    return pattern.match(text).hasMatch();
}

bool looksLikePhone(const QString &text)
{
    static const QRegularExpression pattern(u"^\\+?[0-9 ().\\-/#*extEXT]{3,40}$"_s);
    return pattern.match(text).hasMatch();
}

QString hiddenSentence()
{
    return RegistrationText::tr("This holds an invisible control character. Delete it and type it again.");
}

QString residentSentence()
{
    return RegistrationText::tr("This holds a Korean resident registration number, which may not be kept.");
}

void checkNames(const Participant &participant, QList<Problem> &problems)
{
    const db::Person &person = participant.person;
    if (person.displayName().trimmed().isEmpty())
        problems += { u"name"_s, RegistrationText::tr("A name is needed.") };
    const std::pair<QString, QString> names[] = {
        { u"name"_s, person.family + person.given }, { u"name_latin"_s, person.latinFamily + person.latinGiven },
        { u"name_zh"_s, person.zhFamily + person.zhGiven }, { u"name_ko"_s, person.koFamily + person.koGiven } };
    for (const auto &[field, text] : names) {
        if (text.size() > longestName)
            problems += { field, RegistrationText::tr("This name is longer than %n characters.", nullptr, longestName) };
        if (text.contains(u'\n') || text.contains(u'\t'))
            problems += { field, RegistrationText::tr("A name stands on one line.") };
        else if (holdsHidden(text))
            problems += { field, hiddenSentence() };
    }
    const QString latin = person.latinFamily + person.latinGiven;
    if (!latin.isEmpty() && db::names::scriptOf(latin) != db::names::Script::Latin)
        problems += { u"name_latin"_s, RegistrationText::tr("This should be written in Latin letters.") };
}

void checkContacts(const db::Person &person, QList<Problem> &problems)
{
    if (!person.email.isEmpty() && !looksLikeEmail(person.email))
        problems += { u"email"_s, RegistrationText::tr("This does not look like an e-mail address.") };
    if (!person.phone.isEmpty() && !looksLikePhone(person.phone))
        problems += { u"phone"_s, RegistrationText::tr("This does not look like a phone number.") };
    if (!person.country.isEmpty() && !places::countryCodes().contains(person.country))
        problems += { u"country"_s, RegistrationText::tr("This country or region is not known.") };
}

// A number with a blank in it may have been split into family and given name.
QStringList bothWays(const QString &family, const QString &given)
{
    return { family + u' ' + given, given + u' ' + family };
}

void checkTexts(const Participant &participant, QList<Problem> &problems)
{
    const db::Person &person = participant.person;
    const std::pair<QString, QStringList> texts[] = {
        { u"name"_s, bothWays(person.family, person.given) },
        { u"name_latin"_s, bothWays(person.latinFamily, person.latinGiven) },
        { u"name_zh"_s, bothWays(person.zhFamily, person.zhGiven) },
        { u"name_ko"_s, bothWays(person.koFamily, person.koGiven) }, { u"phone"_s, { person.phone } },
        { u"email"_s, { person.email } }, { u"remarks"_s, { person.remarks, participant.attendee.remarks } },
        { u"organisation"_s, participant.organisation.name.texts() }, { u"title"_s, participant.post.title.texts() } };
    for (const auto &[field, values] : texts) {
        if (std::ranges::any_of(values, holdsResidentNumber))
            problems += { field, residentSentence() };
        for (const QString &value : values)
            if (value.size() > longestText)
                problems += { field, RegistrationText::tr("This text is longer than %n characters.", nullptr, longestText) };
    }
    for (const auto &[field, name] : { std::pair(u"organisation"_s, participant.organisation.name), std::pair(u"title"_s, participant.post.title) })
        if (std::ranges::any_of(name.texts(), holdsHidden))
            problems += { field, hiddenSentence() };
}

const QRegularExpression &residentPattern()
{
    static const QRegularExpression pattern(
        u"(?<![0-9])([0-9]{6})\\s{0,2}[\\p{Pd}\\x{2212}.\\x{00B7}\\x{30FB}/_~]?\\s{0,2}[1-8][0-9]{6}(?![0-9])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

// Digits and signs of any width, nothing unseen between them.
QString plain(const QString &text)
{
    QString plain = QString::fromUtf8(text.toUtf8()).normalized(QString::NormalizationForm_KC);
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return plain;
}

bool isBirthday(const QString &sixDigits)
{
    return QDate::fromString(u"19"_s + sixDigits, u"yyyyMMdd"_s).isValid()
        || QDate::fromString(u"20"_s + sixDigits, u"yyyyMMdd"_s).isValid();
}

QString masked(const QString &text)
{
    QString masked;
    qsizetype at = 0;
    for (auto it = residentPattern().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch found = it.next();
        if (!isBirthday(found.captured(1)))
            continue;
        masked += text.mid(at, found.capturedEnd(1) - at) + u"-*******"_s;
        at = found.capturedEnd();
    }
    return masked + text.mid(at);
}

// Its last word first, as a name whose family name stands last is looked at.
QString turned(const QString &text)
{
    return text.section(u' ', -1) + u' ' + text.section(u' ', 0, -2);
}

QString pictured(const QString &text)
{
    QString shown;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters) {
        const QString one = QString::fromUcs4(&c, 1);
        if (c < 0x20 || c == 0x7F)
            shown += QChar(c == 0x7F ? 0x2421 : 0x2400 + c);
        else
            shown += holdsHidden(one) ? QString(QChar::ReplacementCharacter) : one;
    }
    return shown;
}

constexpr qsizetype largestPhoto = 256 * 1024;

bool isDay(const QString &text)
{
    return text.isEmpty() || (text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid());
}

bool isWallTime(const QString &text)
{
    return text.isEmpty() || QDateTime::fromString(text, u"yyyy-MM-ddTHH:mm"_s).isValid()
        || QDateTime::fromString(text, Qt::ISODate).isValid();
}

void checkPost(const OtherPost &other, QList<Problem> &problems)
{
    const db::Post &post = other.post;
    if (post.title.isEmpty() && post.organisation == 0 && other.organisation.name.isEmpty())
        problems += { u"posts"_s, RegistrationText::tr("A post needs a title or an organisation.") };
    if (!isDay(post.since) || !isDay(post.until))
        problems += { u"posts"_s, RegistrationText::tr("Write days as 2026-03-31.") };
    else if (!post.since.isEmpty() && !post.until.isEmpty() && post.until < post.since)
        problems += { u"posts"_s, RegistrationText::tr("The end lies before the beginning.") };
    for (const QString &text : post.title.texts() + other.organisation.name.texts())
        if (holdsResidentNumber(text) || holdsHidden(text))
            problems += { u"posts"_s, holdsHidden(text) ? hiddenSentence() : residentSentence() };
}

void checkMore(const More &more, QList<Problem> &problems)
{
    const QByteArray &image = more.photo.image;
    if (!image.isEmpty() && (image.size() > largestPhoto || !image.startsWith("\xff\xd8\xff")))
        problems += { u"photo"_s, RegistrationText::tr("A photo is kept as a JPEG of 256 KB at most.") };
    for (const OtherPost &other : more.posts)
        checkPost(other, problems);
}

} // namespace

bool holdsResidentNumber(const QString &text)
{
    if (std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) < 13)
        return false; // as good as every text
    for (auto it = residentPattern().globalMatch(plain(text)); it.hasNext();)
        if (isBirthday(it.next().captured(1)))
            return true;
    return false;
}

bool holdsHidden(const QString &text)
{
    static const QRegularExpression pattern(u"[^\\P{C}\\p{Co}\\p{Cn}\\x{200C}\\x{200D}]|[\\p{Zl}\\p{Zp}]"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return !text.isValidUtf16() || pattern.match(text).hasMatch();
}

QString fitToShow(const QString &text)
{
    QString shown = holdsResidentNumber(text) ? masked(plain(text)) : text;
    if (holdsResidentNumber(turned(shown)))
        std::ranges::replace_if(shown, [](QChar c) { return c.isDigit(); }, QChar(u'*'));
    return holdsHidden(shown) ? pictured(shown) : shown;
}

QList<Problem> check(const Participant &participant)
{
    QList<Problem> problems;
    checkNames(participant, problems);
    checkContacts(participant.person, problems);
    checkTexts(participant, problems);
    if (participant.attendee.number < 0)
        problems += { u"number"_s, RegistrationText::tr("A number is 1 or more.") };
    if (participant.attendee.rank < 0)
        problems += { u"rank"_s, RegistrationText::tr("A place is 1 or more.") };
    if (!isWallTime(participant.attendee.arrivesAt))
        problems += { u"arrives_at"_s, RegistrationText::tr("Write day and hour as 2026-03-31 14:05.") };
    if (participant.more)
        checkMore(*participant.more, problems);
    return problems;
}

} // namespace app::registration
