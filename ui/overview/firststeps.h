// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What to do first in a conference in which nothing is yet.

#include "ui/widgets/labels.h"

class QAction;

namespace ui::overview {

class FirstSteps final : public QWidget
{
    Q_OBJECT

public:
    /// The actions in the order in which they are to be done.
    FirstSteps(QAction *conference, QAction *people, QAction *programme, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_heading;
    QList<QLabel *> m_names;
    QList<QLabel *> m_sentences;
};

} // namespace ui::overview
