// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks for a PostgreSQL database: where it is, who opens it, and the password, which goes into the keyring or nowhere.

#include "ui/dialog.h"
#include "ui/serveraddress.h"

class QAction;
class QCheckBox;
class QLineEdit;
class QPushButton;

namespace ui {

class ServerDialog final : public Dialog
{
    Q_OBJECT

public:
    explicit ServerDialog(QWidget *parent);
    /// Fills in what is known; the cursor waits at the password.
    void setAddress(const db::Location &location);
    /// Says why it is asked (again).
    void setProblem(const QString &problem);
    /// Connects in the background; stays open when the server cannot be used.
    void accept() override;

signals:
    /// The server answered, and its password is known to the program.
    void chosen(const db::Location &location, const db::ServerState &state);

private:
    void buildFields();
    void buildTest();
    void showPassword(bool shown);
    void test();
    void ask(std::function<void(const db::ServerState &)> then);
    void askWith(const db::Location &place, const QString &password, std::function<void(const db::ServerState &)> then);
    void choose(const db::Location &location, const db::ServerState &state);
    void finish(const db::Location &location, const db::ServerState &state);
    void say(widgets::Tone tone, const QString &text);
    [[nodiscard]] db::Location location() const;

    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QAction *m_eye;
    QCheckBox *m_keep;
    QPushButton *m_test;
    QLabel *m_outcome;
    QStringList m_options; ///< of the address, which have no field
    QString m_tried;       ///< the password with which was asked last
    int m_asked = 0;
};

} // namespace ui
