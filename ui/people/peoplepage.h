// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of a conference's participants with the card of the chosen one, and the form that registers and changes them.

#include "ui/page.h"
#include "ui/people/listquery.h"
#include "ui/people/peoplemodel.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace ui::widgets {
class ChoiceBox;
class EmptyState;
}

namespace ui::people {

class ParticipantForm;
class PersonCard;

class PeoplePage final : public Page
{
    Q_OBJECT

public:
    PeoplePage(Workspace &workspace, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void find() override;
    void leave(std::function<void()> then) override;
    /// What the list shows now.
    [[nodiscard]] app::registration::Listing listing() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildActions();
    void buildList();
    void buildTable();
    QLayout *buildHead();
    void connectAll();
    void retranslate();
    void startConference();
    void noteChange(const QList<db::Touched> &touched);
    void ask();
    void takeIds(const QList<db::Id> &ids);
    void choose(db::Id attendee);
    void noteCurrent();
    void showCard();
    void showCount();
    void showEmpty();
    void registerNew();
    void edit();
    void withdraw();
    void closeForm(db::Id attendee);
    void openMenu(const QPoint &where);

    Workspace &m_workspace;
    PeopleModel *m_model;
    ListQuery m_query;
    db::Id m_chosen = 0; ///< stays chosen through sorting, filtering and changes from other desks
    QTimer m_again;
    QAction *m_register = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_unfilter = nullptr;
    QStackedWidget *m_stack;
    ParticipantForm *m_form;
    QSplitter *m_list = nullptr;
    QStackedWidget *m_body = nullptr;
    QTableView *m_table;
    widgets::EmptyState *m_empty = nullptr;
    PersonCard *m_card = nullptr;
    QLabel *m_title = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_orderLabel = nullptr;
    widgets::ChoiceBox *m_order = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace ui::people
