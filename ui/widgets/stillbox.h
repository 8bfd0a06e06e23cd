// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A choice that only keys and clicks change: a wheel turned over it scrolls what lies around it.

#include <QComboBox>
#include <QWheelEvent>

namespace ui::widgets {

class StillBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// For a time zone, found by any part of its IANA name.
StillBox *zoneBox(QWidget *parent);

} // namespace ui::widgets
