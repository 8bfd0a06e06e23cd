// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What comes next on the programme, day by day; each line leads to its item.

#include "app/overview/overview.h"
#include "ui/page.h"
#include "ui/widgets/labels.h"

namespace ui::overview {

class NextPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit NextPanel(QWidget *parent);

    /// `items`: how many the programme has in all.
    void show(const QList<app::overview::Coming> &coming, qint64 items);

signals:
    void wanted(const ui::Target &target);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QLabel *m_heading;
    QWidget *m_rows = nullptr;
    QList<app::overview::Coming> m_coming;
    qint64 m_items = 0;
};

} // namespace ui::overview
