// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/dayfield.h"

#include "app/programme/programme.h"
#include "ui/forms/fieldeditor.h"
#include "ui/programme/itemwords.h"
#include "ui/workspace.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>

namespace ui::programme {

DayField::DayField(Workspace &workspace, QWidget *parent) : StillBox(parent), m_workspace(workspace)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(16);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    connect(&workspace, &Workspace::conferenceChanged, this, &DayField::fill);
    fill();
}

void DayField::fill()
{
    const QString kept = day();
    clear();
    if (m_workspace.store() && m_workspace.conference().id != 0) {
        const auto days = m_workspace.store()->read(
            [this](db::Session &s) { return app::programme::days(s, m_workspace.conference()); });
        for (const QString &one : days ? *days : QStringList())
            addItem(longDay(one), one);
    }
    setDay(kept);
}

void DayField::setDay(const QString &day)
{
    if (findData(day) < 0 && QDate::fromString(day, Qt::ISODate).isValid())
        addItem(longDay(day), day); // a day that came with an item since
    const int index = findData(day);
    setCurrentIndex(index);
    setEditText(index >= 0 ? itemText(index) : day);
    lineEdit()->setCursorPosition(0);
}

QString DayField::day() const
{
    const QString typed = currentText().trimmed();
    const int index = findText(typed, Qt::MatchFixedString);
    if (typed.isEmpty() || index >= 0)
        return typed.isEmpty() ? QString() : itemData(index).toString();
    const QString day = forms::dayFrom(typed, QDate::fromString(m_workspace.conference().firstDay, Qt::ISODate));
    return day.isEmpty() ? typed : day;
}

void DayField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QComboBox::changeEvent(event);
}

} // namespace ui::programme
