// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a row of a list becomes a participant, or changes one: only what the row says otherwise than an export would say
// it is written, and an empty cell erases nothing.

#include "app/registration/registration.h"
#include "app/transfer/bodies.h"
#include "app/transfer/rowvalues.h"

namespace app::transfer {

enum class Difference { No, Yes };

/// Writes the row into the participant and tells whether that changed anything. What contradicts itself is added to
/// the problems. An organisation or a delegation that is still to be made has id 0.
Difference apply(const ListRow &row, const Bodies &bodies, const QString &language, RowValues &values,
                 registration::Participant &participant);

/// Whether a name in the row is one of the person's names, or the row gives no name at all.
bool namesAgree(const ListRow &row, const db::Person &person);

/// Whether a family or a given name in the row is one of the person's.
bool namesResemble(const ListRow &row, const db::Person &person);
/// The first name that the row gives.
QString nameIn(const ListRow &row);

/// The participants of these attendees, in any order; those that are gone are missing.
QHash<db::Id, registration::Participant> loadParticipants(db::Session &session, const QList<db::Id> &attendees);

} // namespace app::transfer
