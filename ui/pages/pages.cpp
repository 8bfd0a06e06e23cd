// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/delegations/delegationspage.h"
#include "ui/organisations/organisationspage.h"
#include "ui/people/peoplepage.h"

namespace ui::pages {

QList<Page *> make(Workspace &workspace, QWidget *parent)
{
    return {
        new people::PeoplePage(workspace, parent),
        new delegations::DelegationsPage(workspace, parent),
        new organisations::OrganisationsPage(workspace, parent),
    };
}

} // namespace ui::pages
