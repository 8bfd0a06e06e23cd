// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowstate.h"

#include "ui/page.h"
#include "ui/settings.h"

#include <QScreen>
#include <QSplitter>

#include <algorithm>

namespace ui::windowstate {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{ 1280, 800 };
constexpr QSize frameSize{ 0, 40 }; // what the desktop draws around a window, at most

QString keyOf(const Page &page, qsizetype number)
{
    return u"%1/%2/%3"_s.arg(settings::splitters, page.key(), QString::number(number));
}

} // namespace

void save(const QWidget &window, const QList<Page *> &pages, const Page &front)
{
    settings::set(settings::geometry, window.saveGeometry());
    settings::set(settings::page, front.key());
    for (const Page *page : pages) {
        const auto splitters = page->findChildren<QSplitter *>();
        for (qsizetype i = 0; i < splitters.size(); ++i)
            if (splitters[i]->isVisible())
                settings::set(keyOf(*page, i), splitters[i]->saveState());
    }
}

int restore(QWidget &window, const QList<Page *> &pages)
{
    if (!window.restoreGeometry(settings::bytes(settings::geometry)))
        window.resize(usualSize.boundedTo(window.screen()->availableSize() - frameSize));
    for (Page *page : pages) {
        const auto splitters = page->findChildren<QSplitter *>();
        for (qsizetype i = 0; i < splitters.size(); ++i)
            if (const QByteArray state = settings::bytes(keyOf(*page, i)); !state.isEmpty())
                splitters[i]->restoreState(state);
    }
    const auto isFront = [last = settings::text(settings::page)](const Page *page) {
        return !last.isEmpty() && page->key() == last;
    };
    const auto found = std::ranges::find_if(pages, isFront);
    return found == pages.end() ? 0 : static_cast<int>(found - pages.begin());
}

} // namespace ui::windowstate
