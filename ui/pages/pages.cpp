// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/delegations/delegationspage.h"
#include "ui/history/historypage.h"
#include "ui/organisations/organisationspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/people/peoplepage.h"
#include "ui/programme/programmepage.h"
#include "ui/reports/reportspage.h"

namespace ui::pages {

QList<Page *> make(Workspace &workspace, QWidget *parent)
{
    return {
        new overview::OverviewPage(workspace, parent),
        new programme::ProgrammePage(workspace, parent),
        new people::PeoplePage(workspace, parent),
        new delegations::DelegationsPage(workspace, parent),
        new organisations::OrganisationsPage(workspace, parent),
        new reports::ReportsPage(workspace, parent),
        new history::HistoryPage(workspace, parent),
    };
}

} // namespace ui::pages
