// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds people without a delegation; those who are ticked stay ticked while others are looked for.

#include "app/delegations/delegations.h"
#include "ui/backgroundread.h"
#include "ui/dialog.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace ui {
class Workspace;
}

namespace ui::delegations {

class AddDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `delegation` is its name.
    AddDialog(Workspace &workspace, const QString &delegation, QWidget *parent);

    [[nodiscard]] QList<app::delegations::Seen> ticked() const;
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    void accept() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Members = QList<app::delegations::Member>;

    void ask();
    void take(const db::Result<Members> &found);
    void noteTick(const QListWidgetItem *item);
    void showCount();

    Workspace &m_workspace;
    BackgroundRead<Members> m_read;
    Members m_found;
    Members m_ticked;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_count;
};

} // namespace ui::delegations
