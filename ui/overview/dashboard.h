// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The panels of the overview in their places: what is not in order first, numbers and what comes next beside it, charts
// last; in an empty conference what to do first.

#include "app/overview/overview.h"
#include "ui/page.h"

#include <QScrollArea>

namespace ui::overview {

class FindingsPanel;
class FirstSteps;
class Measures;
class NextPanel;

/// What one look at the data gives.
struct Standing
{
    db::Conference conference;
    app::overview::Numbers numbers;
    QList<app::overview::Coming> coming;
};

class Dashboard final : public QScrollArea
{
    Q_OBJECT

public:
    Dashboard(FirstSteps *steps, QWidget *parent);

    void show(const Standing &standing);
    [[nodiscard]] FindingsPanel *findings() const { return m_findings; }
    /// Nothing is known yet: another conference.
    void clear();

signals:
    void wanted(const ui::Target &target);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildPanels(QWidget *parent);
    void retranslate();
    void showExpected();
    void showCharts();

    Standing m_standing;
    FirstSteps *m_steps;
    QWidget *m_panels;
    FindingsPanel *m_findings = nullptr;
    NextPanel *m_next = nullptr;
    Measures *m_expected = nullptr;
    Measures *m_categories = nullptr;
    Measures *m_statuses = nullptr;
};

} // namespace ui::overview
