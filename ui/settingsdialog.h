// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The few things a person sets. What is seen changes at once; name and desk count when the dialog is closed.

#include "db/store.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

namespace widgets {
class FieldRow;
}

class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const db::Identity &identity, QWidget *parent);

signals:
    /// Somebody else works here now, or the desk has another name.
    void identityChanged(const db::Identity &identity);

protected:
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    void build();
    QWidget *backupRow();
    void retranslate();
    void chooseFolder();
    void setFolder(const QString &folder);
    [[nodiscard]] db::Identity identity() const;

    db::Identity m_before;
    QLineEdit *m_who;
    QLineEdit *m_desk;
    QComboBox *m_language;
    QComboBox *m_colours;
    QComboBox *m_size;
    QLineEdit *m_folder;
    widgets::FieldRow *m_folderRow = nullptr;
    QPushButton *m_choose;
    QPushButton *m_usual;
    QPushButton *m_close;
};

} // namespace ui
