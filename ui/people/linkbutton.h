// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A line of text that leads somewhere. Shown as it is, cut where there is no room, reached by keyboard like a button.

#include <QAbstractButton>

namespace ui::people {

class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    LinkButton(const QString &text, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 40, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text; ///< as it is: a button's own text may mark a key
};

} // namespace ui::people
