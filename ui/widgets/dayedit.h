// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A day to be typed as 2027-04-15, 20270415 or 2027/4/15, or chosen from a calendar. Tab leaves it at once.

#include <QDateEdit>

namespace ui::widgets {

class DayEdit final : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QDate day, QWidget *parent);

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui::widgets
