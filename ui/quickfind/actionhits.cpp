// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quickfind/actionhits.h"

#include "ui/page.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <algorithm>

namespace ui::quickfind {

using namespace Qt::StringLiterals;

namespace {

void add(const QList<QAction *> &actions, const QStringList &path, const QAction *except, QList<ActionHit> &hits)
{
    for (QAction *action : actions) {
        if (QMenu *menu = action->menu()) {
            add(menu->actions(), path + QStringList(withoutMarks(action->text())), except, hits);
            continue;
        }
        const bool known = std::ranges::find(hits, action, &ActionHit::action) != hits.end();
        if (known || action == except || action->isSeparator() || !action->isEnabled() || !action->isVisible()
            || action->text().isEmpty())
            continue;
        QStringList detail{ path.join(u" › "_s), action->shortcut().toString(QKeySequence::NativeText) };
        detail.removeAll(QString());
        hits += { action, withoutMarks(action->text()), detail.join(u" · "_s) };
    }
}

} // namespace

QList<ActionHit> actionsOf(const QMainWindow &window, const QAction *except)
{
    QList<ActionHit> hits;
    for (const Page *page : window.findChildren<Page *>())
        if (page->isVisible())
            add(page->actions(), { page->title() }, except, hits);
    if (const auto *bar = window.findChild<QMenuBar *>())
        add(bar->actions(), {}, except, hits);
    // Pages are found as pages, not also as the entries of a menu that go to them.
    for (const Page *page : window.findChildren<Page *>())
        hits.removeIf([page](const ActionHit &hit) { return hit.name == page->title(); });
    return hits;
}

QString withoutMarks(const QString &text)
{
    static const QRegularExpression apart(
        u" ?\\(&.\\)"_s); // 文件(&F): where no letter of the word itself can be marked
    const QString marked = QString(text).remove(apart);
    QString plain;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked[i] == u'&' && i + 1 < marked.size())
            ++i; // the letter after it is meant, also when that is & itself
        plain += marked[i];
    }
    return plain;
}

} // namespace ui::quickfind
