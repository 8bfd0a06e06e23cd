// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The first start: who works here, at which desk, and in which language.

#include "db/store.h"
#include "ui/dialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class IdentityDialog final : public Dialog
{
    Q_OBJECT

public:
    IdentityDialog(const db::Identity &identity, QWidget *parent);
    void accept() override;

    [[nodiscard]] db::Identity identity() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_why;
    QLineEdit *m_who;
    QLineEdit *m_desk;
    QComboBox *m_language;
};

/// What is remembered; where nothing is, the account and the computer stand in.
db::Identity rememberedIdentity();
void remember(const db::Identity &identity);

/// A choice of the languages of the window, each under its own name; choosing one switches at once.
QComboBox *languageChoice(QWidget *parent);

} // namespace ui
