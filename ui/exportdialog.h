// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks in which format, language and order a paper is wanted, as far as the paper leaves a choice.

#include "app/reports/report.h"
#include "ui/dialog.h"

class QComboBox;

namespace ui {

class Workspace;
namespace widgets {
class ChoiceBox;
}

class ExportDialog final : public Dialog
{
    Q_OBJECT

public:
    ExportDialog(const Workspace &workspace, const app::reports::Report &report, QWidget *parent);
    void accept() override;

signals:
    void chosen(const app::reports::Request &request);

private:
    app::reports::Request m_request;
    QComboBox *m_format;
    QComboBox *m_language;
    widgets::ChoiceBox *m_order;
};

} // namespace ui
