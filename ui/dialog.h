// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The frame of a small form in a window of its own: title, fields, problem line, and two buttons.

#include "ui/widgets/labels.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace ui {

class Dialog : public QDialog
{
    Q_OBJECT

public:
    Dialog(const QString &title, const QString &accept, QWidget *parent);

protected:
    void add(QWidget *widget);
    /// The words again, for a dialog in which the language can change.
    void setWords(const QString &title, const QString &accept);
    /// Says what is in the way, also to who does not see it, and stays open. The cursor goes to `field`, or to the
    /// first.
    void refuse(const QString &problem, QWidget *field = nullptr);
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *firstField() const;

    QVBoxLayout *m_column;
    QLabel *m_problem;
    QPushButton *m_no;
    QPushButton *m_yes;
};

} // namespace ui
