// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSplitter>

#include <algorithm>

namespace ui::parts {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

// A list is what a part is for; without one, the first thing that takes the focus.
QWidget *heartOf(QWidget *part)
{
    for (QAbstractItemView *view : part->findChildren<QAbstractItemView *>())
        if (takesFocus(view) && view->window() == part->window())
            return view;
    const auto children = part->findChildren<QWidget *>();
    const auto found = std::ranges::find_if(children, takesFocus);
    return found == children.end() ? nullptr : *found;
}

QList<QWidget *> partsOf(QWidget *navigation, QWidget *page)
{
    QList<QWidget *> found{ navigation };
    for (QSplitter *splitter : page->findChildren<QSplitter *>())
        for (int i = 0; splitter->isVisible() && i < splitter->count(); ++i)
            if (qobject_cast<QSplitter *>(splitter->widget(i)) == nullptr)
                found += splitter->widget(i);
    if (found.size() == 1)
        found += page;
    found.removeIf([](QWidget *part) { return !part->isVisible() || !heartOf(part); });
    return found;
}

} // namespace

void walk(QWidget *navigation, QWidget *page, Way way)
{
    const QList<QWidget *> all = partsOf(navigation, page);
    if (all.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const auto has = [&](const QWidget *part) { return focus && (part == focus || part->isAncestorOf(focus)); };
    const auto now = std::ranges::find_if(all, has) - all.begin();
    const auto count = all.size();
    const auto next = now == count ? 0 : (now + (way == Way::Onwards ? 1 : count - 1)) % count;
    heartOf(all[next])->setFocus(Qt::TabFocusReason);
}

} // namespace ui::parts
