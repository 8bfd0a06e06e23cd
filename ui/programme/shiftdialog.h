// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks by how much an item and all that follow it on its day in its hall are to begin later or earlier, and says what
// comes of it before anything changes.

#include "db/records/programme.h"
#include "ui/dialog.h"

class QRadioButton;
class QSpinBox;

namespace ui {
class Workspace;
}

namespace ui::programme {

class ShiftDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `items`: the chosen one and what follows, in order.
    ShiftDialog(Workspace &workspace, const QList<db::ProgrammeItem> &items, QWidget *parent);

    void accept() override;

private:
    [[nodiscard]] qint64 minutes() const;
    void foretell();

    Workspace &m_workspace;
    QList<db::ProgrammeItem> m_items;
    QSpinBox *m_minutes;
    QRadioButton *m_later;
    QRadioButton *m_earlier;
    QLabel *m_outcome;
};

} // namespace ui::programme
