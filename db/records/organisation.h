// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A body or company that people come from.

#include "db/column.h"

namespace db {

enum class OrganisationKind {
    Unknown, Party, Congress, Government, Cppcc, Ministry, Embassy, Consulate, Igo, ForeignLocalGov,
    Chamber, Association, SoeCentral, SoeLocal, Private, ForeignInvested, HkmotwInvested,
    University, Institute, Ngo, Media, ServiceSupplier
};
std::span<const Choice> choicesOf(OrganisationKind);

struct Organisation : Record
{
    LocalText name;
    LocalText shortName;
    OrganisationKind kind = OrganisationKind::Unknown;
    QString country; ///< ISO 3166 alpha-2 of the country or region
    Id parent = 0;
    LocalText industry;
    QString remarks;
    QString search; ///< derived: every form of the name, folded

    static const Description &description();
};

/// Whether it is an enterprise (counted as such in bulletins and expectations).
bool isEnterprise(OrganisationKind kind);

} // namespace db
