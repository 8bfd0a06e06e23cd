// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/versions.h"

#include "ui/language.h"

#include <QCoreApplication>

namespace ui::people {

using namespace Qt::StringLiterals;

namespace {

struct VersionsText
{
    Q_DECLARE_TR_FUNCTIONS(VersionsText)
};

// A record inside a participant, and its description.
struct Part
{
    const db::Description *description;
    const db::Record &(*read)(const Participant &);
    db::Record &(*write)(Participant &);
};

template<auto M, class R>
Part part()
{
    return { &R::description(), [](const Participant &p) -> const db::Record & { return p.*M; },
             [](Participant &p) -> db::Record & { return p.*M; } };
}

QList<Part> parts()
{
    return { part<&Participant::person, db::Person>(), part<&Participant::post, db::Post>(),
             part<&Participant::attendee, db::Attendee>() };
}

bool isCompared(const db::Column &column)
{
    return !column.derived && *column.label != '\0'
        && (column.type != db::Type::Reference || QLatin1StringView(column.name) == "delegation"_L1);
}

QString inWords(const db::Column &column, const QVariant &value, const DelegationName &delegationName)
{
    switch (column.type) {
    case db::Type::Choice:
        return db::label(column.choices[static_cast<std::size_t>(std::max(0, db::choiceIndex(column.choices, value.toString())))]);
    case db::Type::Words:
        return db::LocalText::fromJson(value.toString()).texts().join(u" · "_s);
    case db::Type::Reference:
        return delegationName(value.toLongLong());
    case db::Type::Flag:
        return value.toBool() ? VersionsText::tr("yes") : VersionsText::tr("no");
    case db::Type::Integer:
    case db::Type::Text:
    case db::Type::Bytes:
        return value.toString();
    }
    return {};
}

bool isSameOrganisation(const Participant &one, const Participant &other)
{
    const db::Organisation &a = one.organisation;
    const db::Organisation &b = other.organisation;
    return a.id == b.id && (a.id != 0 || a.name == b.name);
}

Difference organisationDifference(const Participant &base, const Participant &mine, const Participant &theirs)
{
    const auto copy = [mine](Participant &to) {
        to.organisation = mine.organisation;
        to.post.organisation = mine.organisation.id;
    };
    return { { db::Organisation::description().title(), mine.organisation.name.in(language::current()),
               theirs.organisation.name.in(language::current()), isSameOrganisation(base, mine) }, copy };
}

} // namespace

QList<Difference> differences(const Participant &base, const Participant &mine, const Participant &theirs,
                              const DelegationName &delegationName)
{
    QList<Difference> found;
    for (const Part &part : parts())
        for (const db::Column &column : part.description->columns) {
            const QVariant my = column.read(part.read(mine));
            const QVariant their = column.read(part.read(theirs));
            if (!isCompared(column) || my == their)
                continue;
            const auto copy = [=](Participant &to) { column.write(part.write(to), my); };
            found += { { db::label(column), inWords(column, my, delegationName), inWords(column, their, delegationName),
                         column.read(part.read(base)) == my }, copy };
        }
    if (!isSameOrganisation(mine, theirs))
        found += organisationDifference(base, mine, theirs);
    return found;
}

bool isSame(const Participant &one, const Participant &other)
{
    return differences(one, one, other, [](db::Id) { return QString(); }).isEmpty();
}

} // namespace ui::people
