// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QLayout>
#include <QWidget>

namespace ui::widgets {

namespace {

void collect(QWidget *widget, QList<QWidget *> &found);

void collect(const QLayout *layout, QList<QWidget *> &found)
{
    for (int i = 0; i < layout->count(); ++i) {
        if (QWidget *widget = layout->itemAt(i)->widget())
            collect(widget, found);
        else if (const QLayout *inner = layout->itemAt(i)->layout())
            collect(inner, found);
    }
}

void collect(QWidget *widget, QList<QWidget *> &found)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        found += widget;
    else if (widget->layout())
        collect(widget->layout(), found);
}

} // namespace

QWidget *tabAsLaidOut(QWidget *root)
{
    QList<QWidget *> found;
    if (root->layout())
        collect(root->layout(), found);
    for (qsizetype i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found[i - 1], found[i]);
    return found.isEmpty() ? nullptr : found.last();
}

} // namespace ui::widgets
