// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The first page: where the conference stands, and the forms of the conference itself, its venues and halls.

#include "ui/backgroundread.h"
#include "ui/overview/dashboard.h"
#include "ui/overview/headpanel.h"
#include "ui/page.h"

#include <QTimer>

#include <atomic>

class QPushButton;
class QStackedWidget;

namespace ui::overview {

class ConferenceForm;
class VenuesPage;

class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(Workspace &workspace, QWidget *parent);
    ~OverviewPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void find() override;
    void home() override;
    void leave(std::function<void()> then) override;
    [[nodiscard]] bool holds(const QString &table) const override;
    void open(const Target &target) override;
    [[nodiscard]] VenuesPage *venues() const { return m_venues; }
    [[nodiscard]] ConferenceForm *conferenceForm() const { return m_form; }
    [[nodiscard]] Dashboard *dashboard() const { return m_dashboard; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildActions();
    QWidget *buildVenues();
    void build();
    void connectAll();
    void retranslate();
    void forget();
    void startConference();
    void noteChange(const QList<db::Touched> &touched);
    void refreshLater();
    void refresh();
    void readStanding();
    void readFindings();
    void readHead();
    void editConference();
    void showVenues();
    void showDashboard();

    Workspace &m_workspace;
    db::Id m_conference = 0; ///< the one that is shown
    BackgroundRead<Standing> m_standing;
    BackgroundRead<QList<app::overview::Group>> m_findings;
    std::shared_ptr<std::atomic<bool>> m_wanted; ///< false stops the look for what is not in order
    QTimer m_again;
    QTimer m_minute;
    bool m_due = true; ///< to be read when the page is seen
    QAction *m_edit;
    QAction *m_venuesAction;
    QAction *m_remove;
    QAction *m_people;
    QAction *m_programme;
    QStackedWidget *m_stack;
    QWidget *m_front;
    HeadPanel *m_head = nullptr;
    Dashboard *m_dashboard = nullptr;
    ConferenceForm *m_form = nullptr;
    QWidget *m_venuesFrame = nullptr;
    QPushButton *m_back = nullptr;
    VenuesPage *m_venues = nullptr;
};

} // namespace ui::overview
