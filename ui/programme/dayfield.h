// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A day of the conference, chosen from its days or typed; other days can be typed too.

#include "ui/widgets/stillbox.h"

namespace ui {
class Workspace;
}

namespace ui::programme {

class DayField final : public widgets::StillBox
{
    Q_OBJECT

public:
    DayField(Workspace &workspace, QWidget *parent);

    void setDay(const QString &day);
    /// ISO date; the text itself when it is no day, so that a check can say so.
    [[nodiscard]] QString day() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    Workspace &m_workspace;
};

} // namespace ui::programme
