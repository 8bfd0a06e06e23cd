// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What many people get at once, said in sentences before it is done.

#include "app/registration/changes.h"
#include "ui/dialog.h"

class QComboBox;

namespace ui {
class Workspace;
}

namespace ui::people {

class BulkDialog final : public Dialog
{
    Q_OBJECT

public:
    BulkDialog(Workspace &workspace, int people, QWidget *parent);

    [[nodiscard]] app::registration::Changes changes() const;
    /// One sentence a line: Status of 37 people becomes Confirmed.
    [[nodiscard]] QString preview() const;
    void accept() override;

signals:
    void chosen(const app::registration::Changes &changes);

private:
    QComboBox *addChoice(const QString &label, const QList<std::pair<QString, QVariant>> &values);
    void showPreview();

    int m_people;
    QList<std::pair<QString, QComboBox *>> m_choices;
    QComboBox *m_category;
    QComboBox *m_status;
    QComboBox *m_delegation;
    QComboBox *m_attention;
    QLabel *m_preview;
};

} // namespace ui::people
