// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of a conference's participants: what is shown of whom, in which order, and who is chosen. Columns, choices
// and order are kept as views.

#include "db/records/listview.h"
#include "ui/people/columns.h"
#include "ui/people/listquery.h"
#include "ui/people/peopletable.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui {
class Workspace;
namespace widgets {
class ChoiceBox;
class EmptyState;
} // namespace widgets
} // namespace ui

namespace ui::people {

class FilterChips;
class PeopleActions;
class PeopleModel;
class TableColumns;
class ViewsButton;

class PeopleList final : public QWidget
{
    Q_OBJECT

public:
    /// `registerPerson` is what the page is for.
    PeopleList(Workspace &workspace, QAction *registerPerson, QWidget *parent);

    [[nodiscard]] PeopleTable &table() { return *m_table; }
    [[nodiscard]] PeopleActions &actions() { return *m_actions; }
    /// What the list shows now.
    [[nodiscard]] app::registration::Listing listing() const;
    /// Who is chosen and to be seen; 0 for nobody.
    [[nodiscard]] db::Id shown() const;
    /// Puts the cursor into the filter.
    void find();
    /// Chooses somebody as soon as the list has the row.
    void choose(db::Id attendee);
    /// The same, giving up a filter that hides the row.
    void reveal(db::Id attendee);
    void startConference();
    /// Reads the list again; filter, selection and place stay.
    void refresh();
    void noteChange(const QList<db::Touched> &touched);

signals:
    /// Somebody else is chosen, or what is known of who is chosen may have changed.
    void chosenMoved();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(QAction *registerPerson);
    void orderTabs();
    QLayout *buildHead(QAction *registerPerson);
    QLayout *buildChoices();
    QLayout *buildFoot();
    void connectAll();
    void retranslate();
    void ask(PeopleTable::Scroll scroll = PeopleTable::Scroll::ToRow);
    void askAgain();
    void takeIds(const QList<db::Id> &ids);
    void noteSelection();
    void tellChosen();
    void noteColumns();
    void clearFilter();
    void showView(const db::ListView &view);
    [[nodiscard]] db::ListView viewNow() const;
    void orderBy(Column column);
    void showCount();
    void showEmpty();
    [[nodiscard]] QString columnsKey() const;

    Workspace &m_workspace;
    PeopleModel *m_model;
    PeopleTable *m_table;
    TableColumns *m_columns;
    PeopleActions *m_actions;
    FilterChips *m_chips;
    ViewsButton *m_views;
    ListQuery m_query;
    db::Id m_chosen = 0; ///< comes back when a filter that hides it goes
    db::Id m_told = 0;   ///< who was shown when chosenMoved was told last
    db::Id m_wanted = 0; ///< to be chosen when the list has it
    PeopleTable::Scroll m_scroll = PeopleTable::Scroll::ToRow;
    bool m_taking = false;
    bool m_stale = false; ///< others changed something while a cell was being changed
    QTimer m_again;
    QAction *m_register;
    QAction *m_unfilter;
    QStackedWidget *m_body = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QLabel *m_title = nullptr;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_registerButton = nullptr;
    QLabel *m_orderLabel = nullptr;
    widgets::ChoiceBox *m_order = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace ui::people
