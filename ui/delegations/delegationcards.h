// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the cards beside the tree say of a delegation and of one of its people.

#include "db/session.h"
#include "ui/forms/factcard.h"

namespace ui::delegations {

/// Refuses as NotFound.
forms::Card delegationCard(db::Session &session, db::Id delegation, const QString &language);
forms::Card memberCard(db::Session &session, db::Id attendee, const QString &language);

} // namespace ui::delegations
