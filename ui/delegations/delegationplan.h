// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the form of a delegation holds.

#include "ui/forms/recordform.h"

namespace ui::delegations {

forms::FormPlan delegationPlan();

} // namespace ui::delegations
