// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The agenda: what happens by day and hall, with who appears in it, in one language or two.

#include "app/reports/report.h"

namespace app::reports {

const Report &agendaReport();

} // namespace app::reports
