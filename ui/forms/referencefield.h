// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Chooses a record that another one refers to: found while typing by its name, or left empty.

#include "app/editing/naming.h"

#include <QLineEdit>

class QStandardItemModel;

namespace ui {
class Workspace;
}

namespace ui::forms {

class ReferenceField final : public QLineEdit
{
    Q_OBJECT

public:
    ReferenceField(Workspace &workspace, const db::Description &description, QWidget *parent);

    /// Keeps the record also when its name cannot be read.
    void setRecord(db::Id id);
    /// 0 for an empty field, and for a text that is no record's name.
    [[nodiscard]] db::Id record() const { return m_record; }
    /// Whether something is typed that names nothing.
    [[nodiscard]] bool isUnknown() const { return m_record == 0 && !text().trimmed().isEmpty(); }

signals:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] db::Result<QString> nameOf(db::Id id) const;
    void search(const QString &typed);
    void take(const app::editing::Named &named);

    Workspace &m_workspace;
    const db::Description &m_description;
    db::Id m_record = 0;
    QList<app::editing::Named> m_found;
    QStandardItemModel *m_list;
};

} // namespace ui::forms
