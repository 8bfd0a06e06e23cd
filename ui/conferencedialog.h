// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks for what a new conference needs and makes it.

#include "db/records/conference.h"
#include "ui/dialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class Workspace;
namespace widgets {
class DayEdit;
class FieldRow;
class LocalTextRows;
}

class ConferenceDialog final : public Dialog
{
    Q_OBJECT

public:
    ConferenceDialog(Workspace &workspace, QWidget *parent);
    void accept() override;

private:
    [[nodiscard]] db::Conference conference() const;

    Workspace &m_workspace;
    QLineEdit *m_code;
    widgets::LocalTextRows *m_titles;
    widgets::DayEdit *m_from;
    widgets::DayEdit *m_to;
    qint64 m_days = 0; ///< from the first to the last
    QComboBox *m_zone;
};

} // namespace ui
