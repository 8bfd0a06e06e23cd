// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The form of a conference: a record's form whose titles follow the languages that are typed in it.

#include "ui/forms/recordform.h"

namespace ui::overview {

class ConferenceForm final : public QWidget
{
    Q_OBJECT

public:
    ConferenceForm(Workspace &workspace, QWidget *parent);

    void edit(db::Id conference);
    [[nodiscard]] forms::RecordForm *form() const { return m_form; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void followLanguages();

    forms::RecordForm *m_form;
};

} // namespace ui::overview
