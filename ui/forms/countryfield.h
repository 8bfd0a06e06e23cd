// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A country or region, chosen from a list or typed in Chinese, Korean or English or as a code.

#include "ui/widgets/stillbox.h"

namespace ui::forms {

class CountryField final : public widgets::StillBox
{
    Q_OBJECT

public:
    explicit CountryField(QWidget *parent);

    void setCode(const QString &code);
    /// The code of what stands there; the text itself when no country has that name, so that a check can say so.
    [[nodiscard]] QString code() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
};

} // namespace ui::forms
