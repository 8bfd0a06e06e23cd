// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/words.h"

#include "app/editing/naming.h"
#include "app/places/country.h"
#include "db/records/all.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace app::history {

using namespace Qt::StringLiterals;

namespace {

struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

bool isShown(const db::Column &column)
{
    return !column.derived && *column.label != '\0';
}

QString shortDay(const QDate &day, const QString &language)
{
    return db::localeOf(language).toString(day, QLocale::ShortFormat);
}

QString shortMoment(const QDateTime &at, const QString &language)
{
    return shortDay(at.date(), language) + u' ' + at.time().toString(u"HH:mm"_s);
}

QString zoneName(const QString &zone, const QString &language)
{
    const QTimeZone known(zone.toLatin1());
    const QString name = known.isValid()
        ? known.displayName(QTimeZone::StandardTime, QTimeZone::LongName, db::localeOf(language))
        : QString();
    return name.isEmpty() ? zone : name;
}

} // namespace

QString Words::languageName(const QString &tag) const
{
    icu::UnicodeString name;
    icu::Locale(tag.toLatin1().constData()).getDisplayName(icu::Locale(m_language.toLatin1().constData()), name);
    return QString(reinterpret_cast<const QChar *>(name.getBuffer()), name.length());
}

QString Words::text(const db::Column &column, const QString &text) const
{
    switch (column.shape) {
    case db::Shape::Day:
        return text.isEmpty() ? QString() : shortDay(QDate::fromString(text, Qt::ISODate), m_language);
    case db::Shape::Moment:
        return text.isEmpty() ? QString()
                              : shortMoment(QDateTime::fromString(text, Qt::ISODate).toLocalTime(), m_language);
    case db::Shape::WallTime:
        return text.isEmpty() ? QString() : shortMoment(QDateTime::fromString(text, Qt::ISODate), m_language);
    case db::Shape::Country:
        return text.isEmpty() ? QString() : places::countryName(text, m_language);
    case db::Shape::Zone:
        return text.isEmpty() ? QString() : zoneName(text, m_language);
    case db::Shape::Languages: {
        QStringList names;
        for (const QString &tag : text.split(u' ', Qt::SkipEmptyParts))
            names += languageName(tag);
        return names.join(u" · "_s);
    }
    case db::Shape::Line:
    case db::Shape::Term:
    case db::Shape::Lines:
    case db::Shape::Time:
    case db::Shape::Phone:
    case db::Shape::Mail:
        return text;
    }
    return text;
}

QString Words::value(const db::Column &column, const QJsonValue &value)
{
    switch (column.type) {
    case db::Type::Choice: {
        const int index = db::choiceIndex(column.choices, value.toString());
        return index < 0 ? QString() : db::label(column.choices[static_cast<std::size_t>(index)]);
    }
    case db::Type::Reference:
        return value.toInteger() == 0
            ? QString()
            : name(*db::descriptionOf(QString::fromLatin1(column.refersTo)), value.toInteger());
    case db::Type::Flag:
        return value.toBool() ? HistoryWords::tr("yes") : HistoryWords::tr("no");
    case db::Type::Integer:
        return value.toInteger() == 0 ? QString() : QString::number(value.toInteger());
    case db::Type::Bytes:
        //: A photo that is not shown here
        return value.toString().isEmpty() ? QString() : HistoryWords::tr("picture");
    case db::Type::Text:
    case db::Type::Words:
        return text(column, value.toString());
    }
    return {};
}

void Words::addTexts(const db::Column &column, const QString &before, const QString &after, QList<Field> &fields)
{
    const db::LocalText old = db::LocalText::fromJson(before);
    const db::LocalText now = db::LocalText::fromJson(after);
    QStringList languages = old.languages() + now.languages();
    languages.removeDuplicates();
    for (const QString &tag : languages)
        if (old.exact(tag) != now.exact(tag))
            //: %1 is a field, %2 a language: Title (Chinese)
            fields += { HistoryWords::tr("%1 (%2)").arg(db::label(column), languageName(tag)), old.exact(tag),
                        now.exact(tag) };
}

QList<Field> Words::fields(const db::Description &description, const QJsonObject &before, const QJsonObject &after)
{
    QList<Field> fields;
    for (const db::Column &column : description.columns) {
        const QLatin1StringView key(column.name);
        if (!isShown(column) || (!before.contains(key) && !after.contains(key)))
            continue;
        if (column.type == db::Type::Words) {
            addTexts(column, before.value(key).toString(), after.value(key).toString(), fields);
            continue;
        }
        const bool cameOrWent = before.isEmpty() || after.isEmpty();
        const QString old = cameOrWent && !before.contains(key) ? QString() : value(column, before.value(key));
        const QString now = cameOrWent && !after.contains(key) ? QString() : value(column, after.value(key));
        fields += { db::label(column), old, now };
    }
    return fields;
}

QString Words::name(const db::Description &description, db::Id id, const QJsonObject &values)
{
    const std::shared_ptr<db::Record> record = description.make();
    db::fromJson(description, *record, values);
    const QString own = editing::nameOf(m_session, description, *record, m_language);
    if (!own.isEmpty())
        return own;
    // It is called after a record that is gone too.
    for (const char16_t *bearer : { u"attendee", u"person", u"organisation" })
        if (const db::Column *column = description.column(QStringView(bearer)))
            if (const db::Id other = column->read(*record).toLongLong(); other != 0 && other != id)
                return name(*db::descriptionOf(QString::fromLatin1(column->refersTo)), other);
    return {};
}

QString Words::name(const db::Description &description, db::Id id)
{
    if (const auto known = m_names.constFind(id); known != m_names.constEnd())
        return *known;
    m_names.insert(id, {}); // whatever refers in a circle ends here
    QString found = editing::nameOf(m_session, description, id, m_language);
    if (found.isEmpty()) {
        const QString last = m_session
                                 .value(u"SELECT c.before FROM change c JOIN change_set s ON s.id = c.change_set WHERE "
                                        "c.record = ? AND c.after = '{}' ORDER BY s.at DESC, s.id DESC LIMIT 1"_s,
                                        { id })
                                 .toString();
        if (!last.isEmpty())
            found = name(description, id, QJsonDocument::fromJson(last.toUtf8()).object());
    }
    m_names.insert(id, found);
    return found;
}

} // namespace app::history
