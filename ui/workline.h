// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is being done with many people, how far it is, and a way to stop it; not to be seen when nothing is.

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class Job;

class WorkLine final : public QWidget
{
    Q_OBJECT

public:
    WorkLine(Job &job, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProgress(qint64 done, qint64 of);
    void retranslate();

    QLabel *m_title;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace ui
