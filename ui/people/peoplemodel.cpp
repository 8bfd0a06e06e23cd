// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplemodel.h"

#include "app/places/country.h"
#include "db/records/organisation.h"
#include "db/records/person.h"
#include "db/records/post.h"
#include "ui/language.h"
#include "ui/theme.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/workspace.h"

#include <QColor>
#include <QHash>
#include <QLocale>

namespace ui::people {

using namespace Qt::StringLiterals;

namespace {

// The records of these ids by id, with one statement whose text is always the same.
template<class R>
QHash<db::Id, R> byId(db::Session &session, QList<db::Id> ids)
{
    ids.removeAll(0);
    QHash<db::Id, R> found;
    constexpr qsizetype atOnce = PagedModel<PersonRow>::pageSize;
    static const QString clause = u"WHERE id IN (?"_s + u", ?"_s.repeated(atOnce - 1) + u')';
    for (qsizetype from = 0; from < ids.size(); from += atOnce) {
        QVariantList arguments;
        for (qsizetype i = 0; i < atOnce; ++i)
            arguments += ids[std::min(from + i, ids.size() - 1)];
        for (const R &record : session.all<R>(clause, arguments))
            found.insert(record.id, record);
    }
    return found;
}

template<class R>
QList<db::Id> all(const QHash<db::Id, R> &records, db::Id R::*reference)
{
    QList<db::Id> ids;
    for (const R &record : records)
        ids += record.*reference;
    return ids;
}

QString secondLine(const PersonRow &row, Column column)
{
    if (column == Column::Name && row.latin != row.name)
        return row.latin;
    return column == Column::Organisation && !row.organisation.isEmpty() ? row.title : QString();
}

QString firstLine(const PersonRow &row, Column column)
{
    if (row.id == 0)
        return column == Column::Name ? u"…"_s : QString();
    switch (column) {
    case Column::Number:
        return QString::number(row.number);
    case Column::Name:
        return row.name;
    case Column::Organisation:
        return row.organisation.isEmpty() ? row.title : row.organisation;
    case Column::Country:
        return row.country;
    case Column::Category:
        return db::label(db::choicesOf(row.category)[static_cast<std::size_t>(row.category)]);
    case Column::Status:
        return db::label(db::choicesOf(row.status)[static_cast<std::size_t>(row.status)]);
    }
    return {};
}

} // namespace

QList<PersonRow> readRows(db::Session &session, const QList<db::Id> &attendees, const QString &language)
{
    const auto parts = byId<db::Attendee>(session, attendees);
    const auto people = byId<db::Person>(session, all(parts, &db::Attendee::person));
    const auto posts = byId<db::Post>(session, all(parts, &db::Attendee::post));
    const auto organisations = byId<db::Organisation>(session, all(posts, &db::Post::organisation));
    QList<PersonRow> rows;
    rows.reserve(attendees.size());
    for (const db::Id id : attendees) {
        PersonRow &row = rows.emplaceBack();
        const auto part = parts.constFind(id);
        if (part == parts.constEnd())
            continue;
        const db::Person person = people.value(part->person);
        const db::Post post = posts.value(part->post);
        row = { id, part->number, person.displayName(), person.displayLatin(),
                organisations.value(post.organisation).name.in(language), post.title.in(language),
                app::places::countryName(person.country, language), part->category, part->status };
    }
    return rows;
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
        return QVariant::fromValue(static_cast<int>(column == Column::Number ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != widgets::SecondLineRole
        && role != widgets::DotRole)
        return {};
    const PersonRow &row = rowAt(index.row());
    if (role == widgets::DotRole)
        return column == Column::Status && row.id != 0 ? QVariant(dotOf(row.status)) : QVariant();
    const QString second = secondLine(row, column);
    if (role == widgets::SecondLineRole)
        return second;
    const QString first = firstLine(row, column);
    return role == Qt::AccessibleTextRole && !second.isEmpty() ? first + u", "_s + second : first;
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(static_cast<int>((section == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Short for "number", the heading of a narrow column
    const QString words[] = { tr("No."), tr("Name"), tr("Organisation and title"), tr("Country or region"),
                              tr("Category"), tr("Status") };
    return section < 6 ? words[section] : QString();
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
    const auto rows = m_workspace.store()->read([&](db::Session &s) { return readRows(s, ids, language::current()); });
    if (rows)
        return *rows;
    m_workspace.say(rows.error());
    return {};
}

} // namespace ui::people
