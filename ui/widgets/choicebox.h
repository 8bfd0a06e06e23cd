// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A field for one of a record's choices, in the language in force.

#include "db/column.h"
#include "ui/widgets/stillbox.h"

#include <span>

namespace ui::widgets {

class ChoiceBox final : public StillBox
{
    Q_OBJECT

public:
    ChoiceBox(std::span<const db::Choice> choices, QWidget *parent);

    template<class Enum>
    [[nodiscard]] Enum choice() const { return static_cast<Enum>(currentIndex()); }
    template<class Enum>
    void setChoice(Enum value) { setCurrentIndex(static_cast<int>(value)); }

protected:
    void changeEvent(QEvent *event) override;

private:
    std::span<const db::Choice> m_choices;
};

} // namespace ui::widgets
