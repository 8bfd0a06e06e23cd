// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Above the programme's list: a tab for every day when there are several, a kind of item, and what can be done with the
// chosen one.

#include "db/records/programme.h"

#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QPushButton;
class QTabBar;

namespace ui {
class Workspace;
}

namespace ui::programme {

class DayBar final : public QWidget
{
    Q_OBJECT

public:
    DayBar(Workspace &workspace, const QList<QAction *> &moves, QWidget *parent);

    /// The day of the tab, ISO; empty for all of them.
    [[nodiscard]] QString day() const;
    [[nodiscard]] std::optional<db::ItemKind> kind() const;
    [[nodiscard]] bool hasSeveralDays() const { return m_days.size() > 1; }
    /// The days, in order.
    [[nodiscard]] const QStringList &days() const { return m_days; }
    /// Asks for the days again; the chosen one stays chosen when it is still there.
    void refresh();
    /// Shows every day and every kind again.
    void widen();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Workspace &m_workspace;
    QStringList m_days;
    QTabBar *m_tabs;
    QComboBox *m_kind;
    QPushButton *m_moves;
};

} // namespace ui::programme
