// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who changed what and when, the newest first, with the card of the chosen change, from where it can be taken back.
// It shows one change ("change_set") or the changes of one record ("history:person") when it is asked for them.

#include "app/history/card.h"
#include "ui/backgroundread.h"
#include "ui/page.h"

#include <QTimer>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace ui {
class Job;
namespace widgets {
class EmptyState;
class MessageBar;
} // namespace widgets
} // namespace ui

namespace ui::history {

class FilterBar;
class HistoryCard;
class HistoryModel;

class HistoryPage final : public Page
{
    Q_OBJECT

public:
    HistoryPage(Workspace &workspace, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void find() override;
    [[nodiscard]] bool holds(const QString &table) const override;
    void open(const Target &target) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct InTheWay
    {
        QList<app::history::Row> rows;
        QList<db::Id> records;
    };

    void buildActions();
    void buildTable();
    QWidget *buildLeft();
    void connectAll();
    void retranslate();
    void start();
    void noteChange();
    void noteFilter();
    void ask();
    void askWriters();
    void takeWriters(const app::history::Writers &writers);
    void take(const QList<db::Id> &ids);
    void setIds(const QList<db::Id> &ids);
    void choose(db::Id set);
    void noteCurrent();
    void askCard();
    void takeCard(const app::history::Card &card);
    [[nodiscard]] bool isRead() const { return m_chosen != 0 && m_card.row.id == m_chosen; }
    void enable();
    [[nodiscard]] Target targetOf(const app::history::Card &card) const;
    [[nodiscard]] QString whyNotUndo(const app::history::Row &row) const;
    void showCount();
    void showEmpty();
    void undo();
    void noteUndone(db::Id set, const db::Result<QString> &done);
    void sayInTheWay(const db::Error &error, const InTheWay &found);
    void onlyRecordsOf(const QList<db::Id> &records, const QString &name);
    void showRecord();
    void openMenu(const QPoint &where);
    [[nodiscard]] bool canShow(const QString &table) const;

    Workspace &m_workspace;
    HistoryModel *m_model;
    Job *m_job;
    BackgroundRead<QList<db::Id>> m_ids;
    BackgroundRead<app::history::Writers> m_writersRead;
    BackgroundRead<app::history::Card> m_cards;
    BackgroundRead<InTheWay> m_inTheWay;
    BackgroundRead<QList<db::Id>> m_records;
    QTimer m_again;
    bool m_showDue = false;  ///< the record of the chosen one is shown as soon as its card is there
    db::Id m_chosen = 0;     ///< stays chosen through filters and changes from other desks
    bool m_scrollTo = false; ///< the chosen one is to be seen when the list comes
    bool m_due = true;       ///< the list is to be read when the page is seen
    app::history::Card m_card;
    Target m_target; ///< what Enter shows
    app::history::Writers m_writers;
    QDateTime m_writersSince; ///< who changed something before is known
    QAction *m_show = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_only = nullptr;
    QAction *m_unfilter = nullptr;
    QSplitter *m_split = nullptr;
    QStackedWidget *m_body = nullptr;
    QTableView *m_table;
    widgets::EmptyState *m_empty = nullptr;
    widgets::MessageBar *m_message = nullptr;
    FilterBar *m_filter = nullptr;
    HistoryCard *m_cardView = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace ui::history
