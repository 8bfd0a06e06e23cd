// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The delegations of the conference with their people as a tree, the card of what is chosen beside it, and the form
// that changes a delegation. People and delegations change places by dragging and by keys.

#include "ui/backgroundread.h"
#include "ui/delegations/treestate.h"
#include "ui/page.h"

#include <QModelIndex>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace ui::forms {
class FactCard;
class RecordForm;
} // namespace ui::forms

namespace ui::widgets {
class EmptyState;
}

namespace ui {
class Job;
}

namespace ui::delegations {

class DelegationTree;

class DelegationsPage final : public Page
{
    Q_OBJECT

public:
    DelegationsPage(Workspace &workspace, QWidget *parent);
    ~DelegationsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void find() override;
    void leave(std::function<void()> then) override;
    [[nodiscard]] bool holds(const QString &table) const override { return table == QLatin1StringView("delegation"); }
    void open(const Target &target) override;

    [[nodiscard]] forms::RecordForm *form() const { return m_form; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] DelegationTree *model() const { return m_model; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }

    struct Chosen
    {
        QList<db::Id> members;
        QList<db::Id> branches; ///< delegations; 0 for the people without one

        [[nodiscard]] qsizetype size() const { return members.size() + branches.size(); }
    };
    /// What is chosen in the tree and in it now.
    [[nodiscard]] const Chosen &chosen() const { return m_shown; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override
    {
        Page::showEvent(event);
        if (m_due)
            refresh();
    }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildActions();
    QAction *addTreeAction(const QString &icon, const QKeySequence &key, void (DelegationsPage::*act)());
    QLayout *buildHead(QWidget *parent);
    void buildTree();
    void buildCards();
    void buildList();
    void connectAll();
    void retranslate();
    void startConference();
    void followConference();
    void noteChange(const QList<db::Touched> &touched);
    void refresh();
    void takeState(const db::Result<TreeState> &state);
    void unfold(const TreeState &state);
    [[nodiscard]] QHash<db::Id, qint64> &unfolded();
    void noteUnfolded(const QModelIndex &index);
    void noteFolded(const QModelIndex &index);
    void noteChosen();
    void restoreChosen();
    void choose(const QModelIndex &index);
    void showWanted();
    void showChosen();
    void showCard(forms::FactCard *card) const;
    void showCount();
    void showEmpty();
    void enableActions();
    void activate(const QModelIndex &index);
    void beginNew();
    void edit();
    void remove();
    void closeForm(db::Id id);
    void openMenu(const QPoint &where);
    bool treeKey(int key);

    using People = QList<app::delegations::Seen>;
    [[nodiscard]] People seen(const QList<db::Id> &members) const;
    void askWhere();
    void askWho();
    void takeOut();
    void showPerson();
    void move(const People &people, db::Id delegation);
    void moveMany(const People &people, db::Id delegation);
    void sayOutcome(const db::Result<QString> &outcome);
    [[nodiscard]] QModelIndex neighbour(const QList<db::Id> &members) const;
    enum class Side { Before, After };
    void place(QList<db::Id> delegations, db::Id anchor, Side side);
    void placeAt(const QList<db::Id> &delegations, int row);
    void shiftUp();
    void shiftDown();
    [[nodiscard]] QList<int> chosenRows() const;
    [[nodiscard]] QString chosenInWords() const;

    Workspace &m_workspace;
    BackgroundRead<TreeState> m_read;
    Job *m_job;
    TreeState m_state; ///< without its branches, which the model has
    db::Id m_conference = 0;
    Chosen m_chosen;                      ///< stays so through filtering, folding and changes from other desks
    Chosen m_shown;                       ///< what of it is in the tree now
    db::Id m_wanted = 0;                  ///< a delegation to be chosen and shown as soon as it is there
    QHash<db::Id, qint64> m_open;         ///< branches that are open, and how many members they show
    QHash<db::Id, qint64> m_openFiltered; ///< the same while there is a filter
    bool m_due = false;                   ///< the tree is to be read when the page is seen
    bool m_taking = false;
    QTimer m_again;
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_add = nullptr;
    QAction *m_move = nullptr;
    QAction *m_takeOut = nullptr;
    QAction *m_show = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_unfilter = nullptr;
    DelegationTree *m_model;
    QStackedWidget *m_stack;
    forms::RecordForm *m_form;
    QSplitter *m_list = nullptr;
    QStackedWidget *m_body = nullptr;
    QTreeView *m_tree;
    widgets::EmptyState *m_empty = nullptr;
    QStackedWidget *m_cards = nullptr;
    forms::FactCard *m_delegationCard = nullptr;
    forms::FactCard *m_memberCard = nullptr;
    QPushButton *m_newButton = nullptr;
    QLabel *m_title = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace ui::delegations
