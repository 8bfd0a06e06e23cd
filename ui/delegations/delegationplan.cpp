// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegations/delegationplan.h"

#include "db/records/delegation.h"
#include "ui/delegations/delegationspage.h"

namespace ui::delegations {

using namespace Qt::StringLiterals;

namespace {

// The next delegation most often comes from the same country, and never from the same organisation.
app::editing::Draft nextAfter(const app::editing::Draft &saved)
{
    app::editing::Draft next = app::editing::fresh(db::Delegation::description());
    auto &delegation = static_cast<db::Delegation &>(*next.record);
    const auto &before = static_cast<const db::Delegation &>(*saved.record);
    delegation.conference = before.conference;
    delegation.country = before.country;
    return next;
}

} // namespace

forms::FormPlan delegationPlan()
{
    forms::FormPlan plan{ &db::Delegation::description(),
                          { u"name"_s, u"organisation country"_s, u"code position"_s, u"remarks"_s },
                          [] { return ui::delegations::DelegationsPage::tr("New delegation"); },
                          [] { return ui::delegations::DelegationsPage::tr("Change the delegation"); } };
    plan.next = nextAfter;
    return plan;
}

} // namespace ui::delegations
