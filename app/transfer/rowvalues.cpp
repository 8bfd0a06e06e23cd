// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/rowvalues.h"

#include "app/places/country.h"
#include "app/registration/registration.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace app::transfer {

using namespace Qt::StringLiterals;

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

constexpr qint64 highestNumber = 999'999'999;
constexpr qsizetype mostWords = 1000; ///< different spellings remembered; a hostile list may bring a million
constexpr qsizetype longestName = 200;

qint64 numberOf(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 1 && number <= highestNumber ? number : 0;
}

template<class Enum>
Enum choiceOf(const QString &id)
{
    return static_cast<Enum>(std::max(0, db::choiceIndex(db::choicesOf(Enum{}), id)));
}

QString knownWords(Field field, const QString &language)
{
    const auto choices = field == Field::Category ? db::choicesOf(db::Category{})
        : field == Field::Status ? db::choicesOf(db::Status{}) : db::choicesOf(db::Honorific{});
    QStringList words;
    for (const db::Choice &choice : choices)
        words += valueWord(fieldId(field), QString::fromLatin1(choice.id), language);
    words.removeAll(QString());
    return words.join(language.startsWith("zh"_L1) ? u"、"_s : u", "_s);
}

} // namespace

RowReader::RowReader(const QString &zone, const QString &language) : m_zone(zone), m_language(language)
{
}

RowValues RowReader::read(const ListRow &row)
{
    RowValues values;
    if (!row.surplus.isEmpty())
        values.problems += { std::nullopt, ImportText::tr("This row has more cells than there are headings.") };
    values.number = numberOf(row[Field::Number]);
    if (values.number == 0 && !row[Field::Number].isEmpty())
        values.problems += { Field::Number, ImportText::tr("A number is a whole number from 1 to 999,999,999.") };
    values.country = country(row[Field::Country]);
    readChoices(row, values);
    values.organisation = textKey(row[Field::Organisation]);
    if (values.organisation == 0 && !row[Field::Organisation].isEmpty())
        values.problems += { Field::Organisation, ImportText::tr("A name needs a letter or a digit.") };
    const QString &delegation = row[Field::Delegation];
    if (!delegation.isEmpty() && (textKey(delegation) == 0 || delegation.size() > longestName))
        values.problems += { Field::Delegation, ImportText::tr("A delegation has a name of at most 200 characters.") };
    if (registration::holdsResidentNumber(delegation) || registration::holdsHidden(delegation))
        values.problems += { Field::Delegation, ImportText::tr("This holds a Korean resident registration number or a control character, which may not be kept.") };
    values.checkedInAt = instant(row[Field::CheckedInAt]);
    if (values.checkedInAt.isEmpty() && !row[Field::CheckedInAt].isEmpty())
        values.problems += { Field::CheckedInAt, ImportText::tr("This is no time like 2020-09-03T06:30:00Z or 2020-09-03 14:30.") };
    return values;
}

void RowReader::readChoices(const ListRow &row, RowValues &values)
{
    if (const QString id = meaning(Field::Category, row[Field::Category], values); !id.isEmpty())
        values.category = choiceOf<db::Category>(id);
    if (const QString id = meaning(Field::Status, row[Field::Status], values); !id.isEmpty())
        values.status = choiceOf<db::Status>(id);
    const QString honorific = meaning(Field::Honorific, row[Field::Honorific], values);
    if (honorific == "male"_L1 || honorific == "female"_L1)
        values.gender = choiceOf<db::Gender>(honorific);
    else if (!honorific.isEmpty())
        values.honorific = choiceOf<db::Honorific>(honorific);
}

QString RowReader::meaning(Field field, const QString &word, RowValues &values)
{
    if (word.isEmpty())
        return {};
    QHash<QString, QString> &known = m_meanings[static_cast<std::size_t>(field)];
    const auto found = known.constFind(word);
    const QString id = found != known.cend() ? *found : valueId(field, word);
    if (found == known.cend() && known.size() < mostWords)
        known.insert(word, id);
    if (id.isEmpty())
        values.problems += { field, ImportText::tr("This is not known here. Known are: %1.").arg(knownWords(field, m_language)) };
    return id;
}

// A text that is no country is kept: the check names the problem.
QString RowReader::country(const QString &text)
{
    if (text.isEmpty())
        return {};
    const auto found = m_countries.constFind(text);
    if (found != m_countries.cend())
        return *found;
    const QString code = places::countryCode(text);
    const QString country = code.isEmpty() ? text : code;
    if (m_countries.size() < mostWords)
        m_countries.insert(text, country);
    return country;
}

QString RowReader::instant(const QString &text) const
{
    if (text.isEmpty())
        return {};
    QDateTime time = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), QTimeZone(m_zone.toUtf8()));
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace app::transfer
