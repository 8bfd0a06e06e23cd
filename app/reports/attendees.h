// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The attendee list: every participant of a conference in a named order.

#include "app/reports/report.h"

namespace app::reports {

const Report &attendeesReport();

} // namespace app::reports
