// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks into which delegation people shall go.

#include "db/column.h"
#include "ui/dialog.h"

namespace ui {
class Workspace;
}

namespace ui::forms {
class ReferenceField;
}

namespace ui::delegations {

class MoveDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `who` is what is moved, in words.
    MoveDialog(Workspace &workspace, const QString &who, QWidget *parent);

    [[nodiscard]] db::Id delegation() const;
    [[nodiscard]] forms::ReferenceField *field() const { return m_field; }
    void accept() override;

private:
    forms::ReferenceField *m_field;
};

} // namespace ui::delegations
