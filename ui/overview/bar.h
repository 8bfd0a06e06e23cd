// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A quiet bar: how much of a whole there is. The number beside it says the same.

#include "ui/widgets/labels.h"

#include <QWidget>

namespace ui::overview {

class Bar final : public QWidget
{
    Q_OBJECT

public:
    explicit Bar(QWidget *parent);

    /// `share` is cut to 0 … 1.
    void show(double share, widgets::Tone tone);
    [[nodiscard]] double share() const { return m_share; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    widgets::Tone m_tone = widgets::Tone::Plain;
};

} // namespace ui::overview
