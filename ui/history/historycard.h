// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One change: who and when, then record by record what was before and what came after.

#include "app/history/card.h"

#include <QFrame>

#include <functional>

class QAction;
class QGridLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace ui::history {

class HistoryCard final : public QFrame
{
    Q_OBJECT

public:
    /// The actions stand as buttons at the foot. `canShow` tells whether some page shows records of a table.
    HistoryCard(const QList<QAction *> &actions, std::function<bool(const QString &table)> canShow, QWidget *parent);

    /// `hint` says why the change cannot be taken back; empty when it can.
    void show(const app::history::Card &card, const QString &hint);
    void clear();

signals:
    /// Somebody wants to see a record.
    void wanted(const QString &table, qint64 id);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void fillHead();
    void addItem(QVBoxLayout *column, const app::history::Item &item);
    void addHead(QVBoxLayout *column, const app::history::Item &item);
    void addField(QGridLayout *grid, const app::history::Item &item, const app::history::Field &field);
    void addQuiet(QVBoxLayout *column, const QString &text);

    app::history::Card m_card;
    QString m_hintText;
    std::function<bool(const QString &)> m_canShow;
    QWidget *m_content;
    QLabel *m_nothing;
    QLabel *m_title;
    QLabel *m_made;
    QLabel *m_undone;
    QScrollArea *m_scroll;
    QLabel *m_hint;
};

} // namespace ui::history
