// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include <QEvent>

namespace ui::widgets {

ChoiceBox::ChoiceBox(std::span<const db::Choice> choices, QWidget *parent) : StillBox(parent), m_choices(choices)
{
    for (const db::Choice &choice : m_choices)
        addItem(db::label(choice));
    setMaxVisibleItems(16);
}

void ChoiceBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        for (int i = 0; i < count(); ++i)
            setItemText(i, db::label(m_choices[static_cast<std::size_t>(i)]));
    QComboBox::changeEvent(event);
}

} // namespace ui::widgets
