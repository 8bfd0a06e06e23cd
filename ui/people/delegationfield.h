// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One of the conference's delegations, or none.

#include "db/records/delegation.h"
#include "db/result.h"
#include "ui/widgets/stillbox.h"

namespace ui {
class Workspace;
}

namespace ui::people {

class DelegationField final : public widgets::StillBox
{
    Q_OBJECT

public:
    DelegationField(Workspace &workspace, QWidget *parent);

    /// Chooses one after reading again which there are: another desk may have made it.
    void setDelegation(db::Id id) { fill(id); }
    [[nodiscard]] db::Id delegation() const { return currentData().toLongLong(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] db::Result<QList<db::Delegation>> read() const;
    void fill(db::Id chosen);
    [[nodiscard]] QString nameOf(db::Id id) const;

    Workspace &m_workspace;
};

} // namespace ui::people
