// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registration/changes.h"

#include "app/registration/byid.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::registration {

using namespace Qt::StringLiterals;

namespace {

struct RegistrationText
{
    Q_DECLARE_TR_FUNCTIONS(RegistrationText)
};

const db::Column &columnOf(Cell cell)
{
    switch (cell) {
    case Cell::Category:
        return *db::Attendee::description().column(u"category");
    case Cell::Status:
        return *db::Attendee::description().column(u"status");
    case Cell::Phone:
        return *db::Person::description().column(u"phone");
    case Cell::Remarks:
        return *db::Attendee::description().column(u"remarks");
    }
    return *db::Attendee::description().column(u"remarks");
}

db::Record &recordOf(Participant &participant, Cell cell)
{
    return cell == Cell::Phone ? static_cast<db::Record &>(participant.person) : participant.attendee;
}

QString inWords(const db::Column &column, const QString &value)
{
    const int choice = db::choiceIndex(column.choices, value);
    return choice < 0 ? value : db::label(column.choices[static_cast<std::size_t>(choice)]);
}

void changeCell(db::WriteSession &session, db::Id attendee, Cell cell, const QString &before, const QString &after)
{
    Participant participant = load(session, attendee);
    const db::Column &column = columnOf(cell);
    const QString now = cellValue(participant, cell);
    if (now == after)
        return;
    if (now != before) {
        const QString text = RegistrationText::tr(
            "Somebody else has changed “%1” meanwhile. It is “%2” now; yours was “%3”. Nothing was overwritten.");
        session.refuse(db::Kind::Stale, text.arg(db::label(column), inWords(column, now), inWords(column, after)));
    }
    if (const QString problem = cellProblem(cell, after); !problem.isEmpty())
        session.refuse(db::Kind::Invalid, problem, QString::fromLatin1(column.name));
    column.write(recordOf(participant, cell), after);
    if (cell == Cell::Phone)
        session.update(participant.person);
    else
        session.update(participant.attendee);
}

void apply(const Changes &changes, db::Attendee &attendee)
{
    attendee.category = changes.category.value_or(attendee.category);
    attendee.status = changes.status.value_or(attendee.status);
    attendee.delegation = changes.delegation.value_or(attendee.delegation);
    attendee.attention = changes.attention.value_or(attendee.attention);
}

// One kind of change is called by its name.
const char *labelOf(const Changes &changes)
{
    const int kinds = changes.category.has_value() + changes.status.has_value() + changes.delegation.has_value()
        + changes.attention.has_value();
    if (kinds != 1)
        return QT_TRANSLATE_NOOP("History", "Change %1 people");
    return changes.category  ? QT_TRANSLATE_NOOP("History", "Change the category of %1 people")
        : changes.status     ? QT_TRANSLATE_NOOP("History", "Change the status of %1 people")
        : changes.delegation ? QT_TRANSLATE_NOOP("History", "Change the delegation of %1 people")
                             : QT_TRANSLATE_NOOP("History", "Change the attention mark of %1 people");
}

qint64 changeSome(db::WriteSession &session, const QList<db::Id> &attendees, const Changes &changes)
{
    const qsizetype before = session.changes().size();
    const auto known = byId<db::Attendee>(session, attendees);
    for (const db::Id id : attendees)
        if (const auto found = known.constFind(id); found != known.constEnd()) {
            db::Attendee attendee = *found;
            apply(changes, attendee);
            session.update(attendee);
        }
    return session.changes().size() - before;
}

} // namespace

QString cellValue(const Participant &participant, Cell cell)
{
    Participant copy = participant;
    return columnOf(cell).read(recordOf(copy, cell)).toString();
}

QString cellProblem(Cell cell, const QString &value)
{
    Participant participant;
    columnOf(cell).write(recordOf(participant, cell), value);
    const QString field = QString::fromLatin1(columnOf(cell).name);
    const QList<Problem> problems = check(participant);
    const auto found = std::ranges::find(problems, field, &Problem::field);
    return found == problems.end() ? QString() : found->text;
}

db::Result<void> changeCell(db::Store &store, db::Id attendee, Cell cell, const QString &before, const QString &after)
{
    const auto name = store.read([&](db::Session &s) { return load(s, attendee).person.displayName(); });
    if (!name)
        return name.error();
    return store.write({ QT_TRANSLATE_NOOP("History", "Change %1"), { *name } },
                       [&](db::WriteSession &session) { changeCell(session, attendee, cell, before, after); });
}

db::Result<qint64> changeMany(db::Store &store, const QList<db::Id> &attendees, const Changes &changes,
                              const Progress &progress)
{
    return store.write({ labelOf(changes), { QString::number(attendees.size()) } }, [&](db::WriteSession &session) {
        db::native::refuseDamaged(session.connection());
        qint64 changed = 0;
        for (qsizetype from = 0; from < attendees.size(); from += idsAtOnce) {
            if (!progress(from, attendees.size()))
                session.refuse(db::Kind::Cancelled, RegistrationText::tr("Stopped: nobody was changed."));
            changed += changeSome(session, attendees.mid(from, idsAtOnce), changes);
        }
        return changed;
    });
}

} // namespace app::registration
