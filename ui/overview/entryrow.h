// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A line that leads to a record: a short lead such as the hour, the text, and quiet words after it. Both are cut where
// there is no room; the tool-tip says all.

#include "ui/page.h"

#include <QAbstractButton>

namespace ui::overview {

struct Entry
{
    QString lead; ///< may be empty
    QString text;
    QString quiet; ///< may be empty
    Target target;
};

class EntryRow final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `leadWidth` in pixels; 0 for rows without a lead.
    EntryRow(Entry entry, int leadWidth, QWidget *parent);

    [[nodiscard]] const Entry &entry() const { return m_entry; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    Entry m_entry;
    int m_leadWidth;
};

} // namespace ui::overview
