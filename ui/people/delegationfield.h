// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One of the conference's delegations, or none.

#include "db/records/delegation.h"

#include <QComboBox>

namespace ui {
class Workspace;
}

namespace ui::people {

class DelegationField final : public QComboBox
{
    Q_OBJECT

public:
    DelegationField(Workspace &workspace, QWidget *parent);

    /// Reads the delegations of the conference in work; the choice stays.
    void reload();
    void setDelegation(db::Id id);
    [[nodiscard]] db::Id delegation() const { return currentData().toLongLong(); }

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Workspace &m_workspace;
};

} // namespace ui::people
