// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplemodel.h"

#include "app/places/country.h"
#include "app/registration/byid.h"
#include "ui/language.h"
#include "ui/theme.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/workspace.h"

#include <QColor>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace ui::people {

using namespace Qt::StringLiterals;
using app::registration::byId;
using app::registration::Cell;

namespace {

template<class R>
QList<db::Id> all(const QHash<db::Id, R> &records, db::Id R::*reference)
{
    QList<db::Id> ids;
    for (const R &record : records)
        ids += record.*reference;
    return ids;
}

template<class Enum>
QString word(Enum value)
{
    return db::label(db::choicesOf(value)[static_cast<std::size_t>(value)]);
}

template<class R>
QString labelOf(QStringView column)
{
    return db::label(*R::description().column(column));
}

QString shortTime(const QDateTime &at)
{
    return at.isValid() ? QLocale().toString(at, QLocale::ShortFormat) : QString();
}

QString wallTime(const QString &text)
{
    return shortTime(QDateTime::fromString(text, Qt::ISODate));
}

QString instant(const QString &text, const QTimeZone &zone)
{
    QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? shortTime(at.toTimeZone(zone)) : QString();
}

QString numberOrNothing(qint64 number)
{
    return number == 0 ? QString() : QString::number(number);
}

// The records that rows are made of.
struct Records
{
    QHash<db::Id, db::Attendee> parts;
    QHash<db::Id, db::Person> people;
    QHash<db::Id, db::Post> posts;
    QHash<db::Id, db::Organisation> organisations;
    QHash<db::Id, db::Delegation> delegations;
};

void fillPart(PersonRow &row, const db::Attendee &part, const QTimeZone &zone)
{
    const auto set = [&](Column column, const QString &text) { row.texts[static_cast<std::size_t>(column)] = text; };
    row.id = part.id;
    row.category = part.category;
    row.status = part.status;
    row.remarks = part.remarks;
    set(Column::Number, QString::number(part.number));
    set(Column::Category, word(part.category));
    set(Column::Status, word(part.status));
    set(Column::Arrival, wallTime(part.arrivesAt));
    set(Column::CheckedIn, instant(part.checkedInAt, zone));
    set(Column::Precedence, numberOrNothing(part.rank));
    set(Column::Remarks, part.remarks.simplified());
}

void fillPerson(PersonRow &row, const db::Person &person, const QString &language)
{
    const auto set = [&](Column column, const QString &text) { row.texts[static_cast<std::size_t>(column)] = text; };
    row.phone = person.phone;
    const QString name = person.displayName();
    const QString latin = person.displayLatin();
    row.latin = latin == name ? QString() : latin;
    set(Column::Name, name);
    set(Column::Country, app::places::countryName(person.country, language));
    set(Column::Phone, person.phone);
    set(Column::Mail, person.email);
    set(Column::Chinese, person.chineseName());
    set(Column::Korean, person.koreanName());
}

PersonRow rowOf(const db::Attendee &part, const Records &records, const Wording &wording, const QTimeZone &zone)
{
    PersonRow row;
    fillPart(row, part, zone);
    fillPerson(row, records.people.value(part.person), wording.language);
    const db::Post post = records.posts.value(part.post);
    const QString organisation = records.organisations.value(post.organisation).name.in(wording.language);
    const QString title = post.title.in(wording.language);
    row.texts[static_cast<std::size_t>(Column::Organisation)] = organisation.isEmpty() ? title : organisation;
    row.title = title;
    row.texts[static_cast<std::size_t>(Column::Delegation)] =
        records.delegations.value(part.delegation).name.in(wording.language);
    return row;
}

QString editedText(const PersonRow &row, Cell cell)
{
    switch (cell) {
    case Cell::Category:
        return QString::fromLatin1(db::choicesOf(row.category)[static_cast<std::size_t>(row.category)].id);
    case Cell::Status:
        return QString::fromLatin1(db::choicesOf(row.status)[static_cast<std::size_t>(row.status)].id);
    case Cell::Phone:
        return row.phone;
    case Cell::Remarks:
        return row.remarks;
    }
    return {};
}

bool isOnTheRight(Column column)
{
    return column == Column::Number || column == Column::Precedence;
}

} // namespace

QList<PersonRow> readRows(db::Session &session, const QList<db::Id> &attendees, const Wording &wording)
{
    Records records;
    records.parts = byId<db::Attendee>(session, attendees);
    records.people = byId<db::Person>(session, all(records.parts, &db::Attendee::person));
    records.posts = byId<db::Post>(session, all(records.parts, &db::Attendee::post));
    records.organisations = byId<db::Organisation>(session, all(records.posts, &db::Post::organisation));
    records.delegations = byId<db::Delegation>(session, all(records.parts, &db::Attendee::delegation));
    const QTimeZone zone(wording.zone);
    QList<PersonRow> rows;
    rows.reserve(attendees.size());
    for (const db::Id id : attendees) {
        const auto part = records.parts.constFind(id);
        rows += part == records.parts.constEnd() ? PersonRow() : rowOf(*part, records, wording, zone);
    }
    return rows;
}

std::optional<Cell> cellOf(Column column)
{
    static const QHash<Column, Cell> cells{ { Column::Category, Cell::Category },
                                            { Column::Status, Cell::Status },
                                            { Column::Phone, Cell::Phone },
                                            { Column::Remarks, Cell::Remarks } };
    const auto found = cells.constFind(column);
    return found == cells.constEnd() ? std::nullopt : std::optional(*found);
}

QColor dotOf(db::Status status)
{
    const theme::Colours &set = theme::colours();
    switch (status) {
    case db::Status::Invited:
        return set.attention;
    case db::Status::Confirmed:
        return set.good;
    case db::Status::Declined:
        return set.stop;
    case db::Status::Cancelled:
        return set.quiet;
    }
    return {};
}

PeopleModel::PeopleModel(Workspace &workspace, QObject *parent) : PagedModel(parent), m_workspace(workspace) {}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(isOnTheRight(column) ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::EditRole
        && role != widgets::SecondLineRole && role != widgets::DotRole)
        return {};
    const PersonRow &row = rowAt(index.row());
    if (row.id == 0)
        return role == Qt::DisplayRole && column == Column::Name ? u"…"_s : QVariant();
    if (role == widgets::DotRole)
        return column == Column::Status ? QVariant(dotOf(row.status)) : QVariant();
    if (const auto cell = cellOf(column); cell && role == Qt::EditRole)
        return editedText(row, *cell);
    const QString &first = row.texts[static_cast<std::size_t>(column)];
    QString second = column == Column::Name ? row.latin : column == Column::Organisation ? row.title : QString();
    if (second == first) // a title without an organisation
        second.clear();
    if (role == widgets::SecondLineRole)
        return second;
    return role == Qt::AccessibleTextRole && !second.isEmpty() ? first + u", "_s + second : first;
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = PagedModel::flags(index);
    if (index.isValid() && cellOf(static_cast<Column>(index.column())) && m_workspace.isWritable())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString PeopleModel::heading(Column column) const
{
    switch (column) {
    case Column::Number:
        //: Short for "number", the heading of a narrow column
        return tr("No.");
    case Column::Name:
        return tr("Name");
    case Column::Organisation:
        return tr("Organisation and title");
    case Column::Country:
        return tr("Country or region");
    case Column::Category:
        return tr("Category");
    case Column::Status:
        return tr("Status");
    case Column::Delegation:
        return labelOf<db::Attendee>(u"delegation");
    case Column::Phone:
        return labelOf<db::Person>(u"phone");
    case Column::Mail:
        return labelOf<db::Person>(u"email");
    case Column::Chinese:
        return tr("Chinese form");
    case Column::Korean:
        return tr("Korean form");
    case Column::Arrival:
        return labelOf<db::Attendee>(u"arrives_at");
    case Column::CheckedIn:
        return labelOf<db::Attendee>(u"checked_in_at");
    case Column::Precedence:
        return labelOf<db::Attendee>(u"rank");
    case Column::Remarks:
        return labelOf<db::Attendee>(u"remarks");
    }
    return {};
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) // the arrow of the order stands on the right
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? heading(column) : QVariant();
}

db::Result<void> PeopleModel::change(const QModelIndex &index, const QString &before, const QString &after)
{
    const auto cell = cellOf(static_cast<Column>(index.column()));
    if (!index.isValid() || !cell || before == after)
        return {};
    const auto done = app::registration::changeCell(*m_workspace.store(), idAt(index.row()), *cell, before, after);
    if (!done)
        m_workspace.say(done.error());
    return done;
}

Wording PeopleModel::wording() const
{
    return { language::current(), m_workspace.conference().zone.toLatin1() };
}

void PeopleModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    refresh();
}

QList<PersonRow> PeopleModel::fetch(const QList<db::Id> &ids) const
{
    if (!m_workspace.store())
        return {};
    const auto rows = m_workspace.store()->read([&](db::Session &s) { return readRows(s, ids, wording()); });
    if (rows)
        return *rows;
    m_workspace.say(rows.error());
    return {};
}

} // namespace ui::people
