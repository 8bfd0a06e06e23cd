// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/draft.h"

#include "app/editing/naming.h"
#include "app/editing/rules.h"
#include "app/places/country.h"
#include "db/records/programme.h"
#include "db/records/venue.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace app::editing {

using namespace Qt::StringLiterals;

namespace {

struct EditingText
{
    Q_DECLARE_TR_FUNCTIONS(EditingText)
};

constexpr int longestText = 2000;

bool isDay(const QString &text)
{
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

bool isHour(const QString &text)
{
    return text.size() == 5 && QTime::fromString(text, u"HH:mm"_s).isValid();
}

// What is wrong with a text that should have a shape; empty when nothing is.
QString shapeProblem(db::Shape shape, const QString &text)
{
    switch (shape) {
    case db::Shape::Day:
        return isDay(text) ? QString() : EditingText::tr("%1 is not a day. Write it as 2026-03-31.").arg(text);
    case db::Shape::Time:
        return isHour(text) ? QString() : EditingText::tr("%1 is not an hour. Write it as 09:05.").arg(text);
    case db::Shape::Country:
        return places::countryCodes().contains(text) ? QString()
                                                     : EditingText::tr("This country or region is not known.");
    case db::Shape::Zone:
        return QTimeZone::isTimeZoneIdAvailable(text.toLatin1())
            ? QString()
            : EditingText::tr("%1 is not a time zone. Write it as Asia/Shanghai.").arg(text);
    case db::Shape::Moment:
    case db::Shape::WallTime:
        return QDateTime::fromString(text, Qt::ISODateWithMs).isValid()
                || QDateTime::fromString(text, Qt::ISODate).isValid()
            ? QString()
            : EditingText::tr("%1 is not a day with an hour. Write it as 2026-03-31T09:05.").arg(text);
    case db::Shape::Line:
    case db::Shape::Term:
    case db::Shape::Languages:
    case db::Shape::Phone:
    case db::Shape::Mail:
        if (text.contains(u'\n'))
            return EditingText::tr("This stands on one line.");
        return registration::holdsHidden(text)
            ? EditingText::tr("This holds an invisible control character. Delete it and type it again.")
            : QString();
    case db::Shape::Lines:
        break;
    }
    return {};
}

QStringList textsIn(const db::Column &column, const db::Record &record)
{
    const QVariant value = column.read(record);
    switch (column.type) {
    case db::Type::Text:
        return { value.toString() };
    case db::Type::Words:
        return db::LocalText::fromJson(value.toString()).texts();
    case db::Type::Integer:
    case db::Type::Reference:
    case db::Type::Choice:
    case db::Type::Flag:
    case db::Type::Bytes:
        break;
    }
    return {};
}

void checkColumn(const db::Column &column, const db::Record &record, QList<Problem> &problems)
{
    for (const QString &text : textsIn(column, record)) {
        QString problem;
        if (registration::holdsResidentNumber(text))
            problem = EditingText::tr("This holds a Korean resident registration number, which may not be kept.");
        else if (text.size() > longestText)
            problem = EditingText::tr("This text is longer than %n characters.", nullptr, longestText);
        else if (!text.isEmpty())
            problem = shapeProblem(column.shape, text);
        if (!problem.isEmpty()) {
            problems += { QString::fromLatin1(column.name), problem };
            return;
        }
    }
}

bool isSameRecord(const db::Description &description, const db::Record &one, const db::Record &other)
{
    return std::ranges::all_of(description.columns, [&](const db::Column &column) {
        return column.derived || column.read(one) == column.read(other);
    });
}

void refuseFirst(db::WriteSession &session, const QList<Problem> &problems)
{
    if (!problems.isEmpty())
        session.refuse(db::Kind::Invalid, problems.first().text, problems.first().field);
}

AnyRecord withId(const QList<AnyRecord> &records, db::Id id)
{
    const auto found = std::ranges::find_if(records, [id](const AnyRecord &record) { return record->id == id; });
    return found == records.end() ? nullptr : *found;
}

void writeParts(db::WriteSession &session, const Draft &draft, const QList<AnyRecord> &before)
{
    const Parts &parts = *partsOf(*draft.description);
    const db::Column *owner = parts.description->column(QString::fromLatin1(parts.owner));
    const db::Column *position = parts.description->column(u"position");
    for (const AnyRecord &old : before)
        if (!withId(draft.parts, old->id))
            session.removeRecord(*parts.description, *old);
    for (qsizetype i = 0; i < draft.parts.size(); ++i) {
        db::Record &part = *draft.parts[i];
        owner->write(part, draft.record->id);
        if (position)
            position->write(part, i + 1);
        const AnyRecord old = part.id == 0 ? nullptr : withId(before, part.id);
        if (part.id == 0)
            session.insertRecord(*parts.description, part);
        else if (!old || !isSameRecord(*parts.description, *old, part))
            session.updateRecord(*parts.description, part);
    }
}

QList<AnyRecord> readParts(db::Session &session, const Parts &parts, db::Id owner)
{
    QList<AnyRecord> records;
    const QString order = parts.description->column(u"position") ? u"position, id"_s : u"id"_s;
    const QString clause = u"WHERE %1 = ? ORDER BY %2"_s.arg(QLatin1StringView(parts.owner), order);
    for (db::Rows rows = session.select(*parts.description, clause, { owner }); rows.next();)
        session.fill(*parts.description, rows, *records.emplaceBack(parts.description->make()));
    return records;
}

} // namespace

const Parts *partsOf(const db::Description &description)
{
    static const QList<std::pair<const db::Description *, Parts>> all{
        { &db::Venue::description(), { &db::Hall::description(), "venue" } },
        { &db::Person::description(), { &db::Post::description(), "person" } },
        { &db::ProgrammeItem::description(), { &db::Appearance::description(), "item" } },
    };
    const auto found = std::ranges::find(all, &description, &std::pair<const db::Description *, Parts>::first);
    return found == all.end() ? nullptr : &found->second;
}

AnyRecord copyOf(const db::Description &description, const db::Record &record)
{
    AnyRecord copy = description.make();
    copy->id = record.id;
    copy->version = record.version;
    for (const db::Column &column : description.columns)
        column.write(*copy, column.read(record));
    return copy;
}

Draft copyOf(const Draft &draft)
{
    Draft copy{ draft.description, copyOf(*draft.description, *draft.record), {} };
    if (const Parts *parts = partsOf(*draft.description))
        for (const AnyRecord &part : draft.parts)
            copy.parts += copyOf(*parts->description, *part);
    return copy;
}

Draft fresh(const db::Description &description)
{
    return { &description, description.make(), {} };
}

Draft load(db::Session &session, const db::Description &description, db::Id id)
{
    Draft draft = fresh(description);
    if (!session.read(description, id, *draft.record))
        session.refuse(db::Kind::NotFound, EditingText::tr("This is not there any more: somebody has removed it."));
    if (const Parts *parts = partsOf(description))
        draft.parts = readParts(session, *parts, id);
    return draft;
}

bool isSame(const Draft &one, const Draft &other)
{
    const Parts *parts = partsOf(*one.description);
    if (one.parts.size() != other.parts.size() || !isSameRecord(*one.description, *one.record, *other.record))
        return false;
    for (qsizetype i = 0; i < one.parts.size(); ++i)
        if (one.parts[i]->id != other.parts[i]->id
            || !isSameRecord(*parts->description, *one.parts[i], *other.parts[i]))
            return false;
    return true;
}

QList<Problem> check(const db::Description &description, const db::Record &record)
{
    QList<Problem> problems;
    for (const db::Column &column : description.columns)
        if (!column.derived)
            checkColumn(column, record, problems);
    if (const Rules *rules = rulesOf(description); rules && rules->check)
        rules->check(record, problems);
    return problems;
}

QList<Problem> check(const Draft &draft)
{
    QList<Problem> problems = check(*draft.description, *draft.record);
    const Parts *parts = partsOf(*draft.description);
    for (qsizetype i = 0; i < draft.parts.size(); ++i)
        for (const Problem &problem : check(*parts->description, *draft.parts[i]))
            problems += { u"%1/%2"_s.arg(i).arg(problem.field), problem.text };
    return problems;
}

Draft save(db::WriteSession &session, const Draft &draft)
{
    Draft saved = copyOf(draft);
    refuseFirst(session, check(saved));
    if (const Rules *rules = rulesOf(*saved.description); rules && rules->complete)
        rules->complete(session, *saved.record);
    const Parts *parts = partsOf(*saved.description);
    const QList<AnyRecord> before =
        parts && saved.record->id != 0 ? readParts(session, *parts, saved.record->id) : QList<AnyRecord>();
    if (saved.record->id == 0)
        session.insertRecord(*saved.description, *saved.record);
    else
        session.updateRecord(*saved.description, *saved.record);
    if (parts)
        writeParts(session, saved, before);
    return saved;
}

db::Result<Draft> save(db::Store &store, const Draft &draft, const QUuid &key)
{
    const auto name = store.read([&](db::Session &s) { return nameOf(s, *draft.description, *draft.record, u"zh"_s); });
    if (!name)
        return name.error();
    const Rules *rules = rulesOf(*draft.description);
    const db::Sentence label(draft.record->id == 0 ? rules->add : rules->change, { *name });
    return store.write(label, [&](db::WriteSession &session) { return save(session, draft); }, key);
}

} // namespace app::editing
