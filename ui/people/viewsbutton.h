// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The ways to look at the list that people saved by name, for every desk: choose, save, rename, remove. "Everybody" is
// always there.

#include "db/records/listview.h"
#include "ui/dialog.h"

#include <QPushButton>

class QLineEdit;

namespace ui {
class Workspace;
}

namespace ui::people {

/// Asks what a view is called.
class ViewNameDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `save` gives what is in the way, or an empty text.
    using Save = std::function<QString(const QString &name)>;
    ViewNameDialog(const QString &title, const QString &name, Save save, QWidget *parent);

    void accept() override;

private:
    QLineEdit *m_name;
    Save m_save;
};

class ViewsButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `now` tells columns, order and filter as they are.
    using Now = std::function<db::ListView()>;
    ViewsButton(Workspace &workspace, Now now, QMenu *columns, QWidget *parent);

    /// The view that was chosen last; 0 is Everybody.
    [[nodiscard]] db::Id current() const { return m_current.id; }
    /// Reads the views again; another conference begins with Everybody.
    enum class Keep { Choice, Nothing };
    void reload(Keep keep);

signals:
    /// A view without a name is Everybody.
    void chosen(const db::ListView &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void addView(const db::ListView &view, const QString &name);
    void choose(const db::ListView &view);
    void askName();
    void askNewName();
    void askToRemove();
    [[nodiscard]] QString save(const QString &name);
    [[nodiscard]] QString rename(const QString &name);
    [[nodiscard]] QString write(const db::ListView &view);
    void showName();

    Workspace &m_workspace;
    Now m_now;
    QMenu *m_columns;
    QList<db::ListView> m_views;
    db::ListView m_current;
};

} // namespace ui::people
