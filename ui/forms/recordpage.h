// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A page with a list of records of one kind, the card of the chosen one beside it, and the form that changes it. What a
// kind of record needs of its own it gives in the virtual functions below.

#include "ui/backgroundread.h"
#include "ui/forms/factcard.h"
#include "ui/forms/recordform.h"
#include "ui/forms/recordmodel.h"
#include "ui/page.h"

class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace ui::widgets {
class EmptyState;
}

namespace ui::forms {

class RecordPage : public Page
{
    Q_OBJECT

public:
    RecordPage(Workspace &workspace, FormPlan plan, QWidget *parent);
    ~RecordPage() override;

    void find() override;
    void leave(std::function<void()> then) override;
    [[nodiscard]] bool holds(const QString &table) const override;
    void open(const Target &target) override;
    [[nodiscard]] RecordForm *form() const { return m_form; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// The record chosen in the list, 0 for none.
    [[nodiscard]] db::Id chosen() const { return m_chosen; }
    /// Whether the list waits to be read until somebody sees the page.
    [[nodiscard]] bool isDue() const { return m_due; }

protected:
    /// Tables whose changes show in the list.
    [[nodiscard]] virtual QStringList tables() const = 0;
    [[nodiscard]] virtual QList<ListCell> headings() const = 0;
    /// Widths of the columns in pixels; 0 takes what is left.
    [[nodiscard]] virtual QList<int> widths() const = 0;
    /// The ids of the list in order; runs on another thread, so it may only use what it is given.
    [[nodiscard]] virtual std::function<QList<db::Id>(db::Session &)> listing(const QString &filter) const = 0;
    [[nodiscard]] virtual QList<ListRow> rows(db::Session &session, const QList<db::Id> &ids) const = 0;
    [[nodiscard]] virtual Card card(db::Session &session, db::Id id) const = 0;
    /// A new record with what is known of it from where the person stands.
    [[nodiscard]] virtual app::editing::Draft start() const;
    /// Words: the button for a new one, the filter's hint, the sentence of an empty list, the count at the foot.
    [[nodiscard]] virtual QString newWords() const = 0;
    [[nodiscard]] virtual QString filterWords() const = 0;
    [[nodiscard]] virtual QString emptyWords() const = 0;
    [[nodiscard]] virtual QString countWords(int count) const = 0;

    /// To be called by the subclass when it is made: virtual functions are there then.
    void build();
    void refresh();
    void choose(db::Id id);
    void beginNew();
    /// Opens the form with a new record that has values already.
    void beginWith(const app::editing::Draft &draft);
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] QAction *newAction() const { return m_new; }
    [[nodiscard]] QAction *editAction() const { return m_edit; }
    [[nodiscard]] QAction *removeAction() const { return m_remove; }
    /// Where the list stands; a page with another picture of the same records adds it here.
    [[nodiscard]] QStackedWidget *body() const { return m_body; }
    /// What stands between the head and the list: choices that narrow it. None when nullptr.
    virtual QWidget *makeBar(QWidget * /*parent*/) { return nullptr; }
    /// More actions for the context menu.
    virtual QList<QAction *> moreActions() const { return {}; }
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    virtual void retranslate();

private:
    void buildActions();
    void buildTable();
    QLayout *buildHead(QWidget *parent);
    void buildList();
    void connectAll();
    void startConference();
    void noteChange(const QList<db::Touched> &touched);
    void takeIds(const db::Result<QList<db::Id>> &ids);
    void noteCurrent();
    void showCard();
    void edit();
    void remove();
    void closeForm(db::Id id);
    void openMenu(const QPoint &where);

    Workspace &m_workspace;
    FormPlan m_plan;
    RecordModel *m_model = nullptr;
    BackgroundRead<QList<db::Id>> m_read;
    db::Id m_conference = 0; ///< that the list is of
    bool m_due = false;      ///< the list is to be read when the page is seen
    db::Id m_chosen = 0; ///< stays chosen through filtering and changes from other desks
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_unfilter = nullptr;
    QStackedWidget *m_stack = nullptr;
    RecordForm *m_form = nullptr;
    QSplitter *m_list = nullptr;
    QStackedWidget *m_body = nullptr;
    QTableView *m_table = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    FactCard *m_card = nullptr;
    QLabel *m_title = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    bool m_isChoosing = false; ///< the choice is set, not made
};

} // namespace ui::forms
