// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two versions of one participant, field by field: what I typed, and what somebody else saved meanwhile.

#include "app/registration/registration.h"
#include "ui/forms/versionsdialog.h"

#include <functional>

namespace ui::people {

using app::registration::Participant;

struct Difference
{
    forms::Version version;
    std::function<void(Participant &)> takeMine; ///< puts my value into another version
};

/// What a delegation is called.
using DelegationName = std::function<QString(db::Id)>;

/// The fields in which `mine` and `theirs` differ; `base` is what I started from.
QList<Difference> differences(const Participant &base, const Participant &mine, const Participant &theirs,
                              const DelegationName &delegationName);
/// Whether two versions say the same to a reader.
bool isSame(const Participant &one, const Participant &other);

} // namespace ui::people
