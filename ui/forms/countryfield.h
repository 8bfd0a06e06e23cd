// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A country or region, chosen from a list or typed in Chinese, Korean or English or as a code.

#include <QComboBox>

namespace ui::forms {

class CountryField final : public QComboBox
{
    Q_OBJECT

public:
    explicit CountryField(QWidget *parent);

    void setCode(const QString &code);
    /// The code of what stands there; the text itself when no country has that name, so that a check can say so.
    [[nodiscard]] QString code() const;

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill();
};

} // namespace ui::forms
