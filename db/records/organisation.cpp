// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/organisation.h"
#include "db/names/names.h"

#include <QCoreApplication>

namespace db {
namespace {

constexpr Choice organisationKindChoices[] = {
    { "unknown", QT_TRANSLATE_NOOP("Record", "Not known") },
    { "party", QT_TRANSLATE_NOOP("Record", "Party committee") },
    { "congress", QT_TRANSLATE_NOOP("Record", "People's congress") },
    { "government", QT_TRANSLATE_NOOP("Record", "Government") },
    { "cppcc", QT_TRANSLATE_NOOP("Record", "Political consultative conference") },
    { "ministry", QT_TRANSLATE_NOOP("Record", "Ministry") },
    { "embassy", QT_TRANSLATE_NOOP("Record", "Embassy") },
    { "consulate", QT_TRANSLATE_NOOP("Record", "Consulate") },
    { "igo", QT_TRANSLATE_NOOP("Record", "International organisation") },
    { "foreign_local_gov", QT_TRANSLATE_NOOP("Record", "Foreign local government") },
    { "chamber", QT_TRANSLATE_NOOP("Record", "Chamber of commerce") },
    { "association", QT_TRANSLATE_NOOP("Record", "Association") },
    { "soe_central", QT_TRANSLATE_NOOP("Record", "Central state-owned enterprise") },
    { "soe_local", QT_TRANSLATE_NOOP("Record", "Local state-owned enterprise") },
    { "private", QT_TRANSLATE_NOOP("Record", "Private enterprise") },
    { "foreign_invested", QT_TRANSLATE_NOOP("Record", "Foreign-invested enterprise") },
    { "hkmotw_invested", QT_TRANSLATE_NOOP("Record", "Hong Kong, Macao or Taiwan-invested enterprise") },
    { "university", QT_TRANSLATE_NOOP("Record", "University") },
    { "institute", QT_TRANSLATE_NOOP("Record", "Research institute") },
    { "ngo", QT_TRANSLATE_NOOP("Record", "Non-governmental organisation") },
    { "media", QT_TRANSLATE_NOOP("Record", "Media") },
    { "service_supplier", QT_TRANSLATE_NOOP("Record", "Service supplier") },
};

void deriveSearch(Organisation &organisation)
{
    QStringList folded;
    for (const QString &text : organisation.name.texts() + organisation.shortName.texts())
        folded += names::fold(text);
    organisation.search = folded.join(u'\n');
}

} // namespace

std::span<const Choice> choicesOf(OrganisationKind)
{
    return organisationKindChoices;
}

bool isEnterprise(OrganisationKind kind)
{
    return kind >= OrganisationKind::SoeCentral && kind <= OrganisationKind::HkmotwInvested;
}

const Description &Organisation::description()
{
    static const Description d = describe<Organisation>("organisation", QT_TRANSLATE_NOOP("Record", "Organisation"), {
        column<&Organisation::name>("name", QT_TRANSLATE_NOOP("Record", "Name")),
        column<&Organisation::shortName>("short_name", QT_TRANSLATE_NOOP("Record", "Short name")).as(Shape::Term),
        column<&Organisation::kind>("kind", QT_TRANSLATE_NOOP("Record", "Kind")),
        column<&Organisation::country>("country", QT_TRANSLATE_NOOP("Record", "Country or region")).as(Shape::Country),
        reference<&Organisation::parent>("parent", QT_TRANSLATE_NOOP("Record", "Part of"), "organisation", OnRemove::Release),
        column<&Organisation::industry>("industry", QT_TRANSLATE_NOOP("Record", "Industry")).as(Shape::Term),
        column<&Organisation::remarks>("remarks", QT_TRANSLATE_NOOP("Record", "Remarks")).as(Shape::Lines),
        derived<&Organisation::search>("search"),
    }, deriveSearch);
    return d;
}

} // namespace db
