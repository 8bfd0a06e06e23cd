// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayedit.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace ui::widgets {

using namespace Qt::StringLiterals;

DayEdit::DayEdit(QDate day, QWidget *parent) : QDateEdit(day, parent)
{
    setCalendarPopup(true);
    setDisplayFormat(u"yyyy-MM-dd"_s);
}

void DayEdit::focusInEvent(QFocusEvent *event)
{
    QDateEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        setSelectedSection(sectionAt(0));
}

// A part that is full has been left already when its separator is typed.
void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    if (typed.size() != 1 || !u"-/. "_s.contains(typed))
        return QDateEdit::keyPressEvent(event);
    if (!lineEdit()->hasSelectedText() && currentSectionIndex() + 1 < sectionCount())
        setSelectedSection(sectionAt(currentSectionIndex() + 1));
}

} // namespace ui::widgets
