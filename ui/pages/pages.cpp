// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/people/peoplepage.h"
#include "ui/reports/reportspage.h"

namespace ui::pages {

QList<Page *> make(Workspace &workspace, QWidget *parent)
{
    return {
        new people::PeoplePage(workspace, parent),
        new reports::ReportsPage(workspace, parent),
    };
}

} // namespace ui::pages
