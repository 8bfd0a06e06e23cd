// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks for the address of a PostgreSQL database. Passwords have no place in it.

#include "db/location.h"
#include "ui/dialog.h"

class QLineEdit;

namespace ui {

class ServerDialog final : public Dialog
{
    Q_OBJECT

public:
    explicit ServerDialog(QWidget *parent);
    void accept() override;

signals:
    void chosen(const db::Location &location);

private:
    QLineEdit *m_address;
};

} // namespace ui
