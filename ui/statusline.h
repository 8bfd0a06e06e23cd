// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The foot of the window: desk, database, why nothing can be written, and long work with a way to stop it.

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class Job;
class Workspace;

class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(Workspace &workspace, Job &job, QWidget *parent);
    void retranslate();

private:
    void showProgress(qint64 done, qint64 of);

    Workspace &m_workspace;
    QLabel *m_desk;
    QLabel *m_place;
    QLabel *m_readOnly;
    QLabel *m_work;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace ui
