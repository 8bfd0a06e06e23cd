// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewactions.h"

#include "ui/language.h"
#include "ui/page.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sizeStep = 25;
constexpr int mostPages = 9;
constexpr theme::Mode modes[] = { theme::Mode::System, theme::Mode::Light, theme::Mode::Dark };

QAction *addChoice(QMenu *menu, QActionGroup *group, const QVariant &value)
{
    QAction *action = menu->addAction(QString());
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

} // namespace

void changeTextSize(int step)
{
    theme::useTextSize(std::clamp(theme::textSize() + step * sizeStep, 100, 200));
}

ViewActions::ViewActions(const QList<Page *> &pages, QWidget *window)
    : QObject(window), m_pages(pages), m_language(new QMenu(window)), m_colours(new QMenu(window)),
      m_size(new QMenu(window)), m_fold(new QAction(QIcon::fromTheme(u"sidebar-collapse-left"_s), {}, this)),
      m_nextPart(new QAction(this)), m_partBefore(new QAction(this)),
      m_larger(new QAction(QIcon::fromTheme(u"zoom-in"_s), {}, this)),
      m_smaller(new QAction(QIcon::fromTheme(u"zoom-out"_s), {}, this))
{
    buildPages(window);
    buildLanguages();
    buildColours();
    buildSizes();
    m_fold->setCheckable(true);
    m_fold->setChecked(settings::text(settings::foldNavigation) == "true"_L1);
    m_fold->setShortcut(Qt::Key_F9);
    m_nextPart->setShortcut(Qt::Key_F6);
    m_partBefore->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    window->addAction(m_partBefore);
    m_larger->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal) });
    m_smaller->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    connect(m_larger, &QAction::triggered, this, [] { changeTextSize(1); });
    connect(m_smaller, &QAction::triggered, this, [] { changeTextSize(-1); });
}

void ViewActions::buildPages(QWidget *window)
{
    const int count = std::min<int>(mostPages, static_cast<int>(m_pages.size()));
    for (int i = 0; i < count; ++i) {
        auto *action = new QAction(m_pages[i]->icon(), {}, this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] { emit pageChosen(i); });
        window->addAction(action);
        m_go += action;
    }
}

void ViewActions::buildLanguages()
{
    auto *group = new QActionGroup(m_language);
    for (const QString &tag : language::all()) {
        QAction *action = addChoice(m_language, group, tag);
        action->setText(language::ownName(tag));
        connect(action, &QAction::triggered, this, [tag] { language::choose(tag); });
    }
    connect(m_language, &QMenu::aboutToShow, this, &ViewActions::showChosen);
}

void ViewActions::buildColours()
{
    auto *group = new QActionGroup(m_colours);
    for (const theme::Mode mode : modes)
        connect(addChoice(m_colours, group, int(mode)), &QAction::triggered, this, [mode] { theme::use(mode); });
    connect(m_colours, &QMenu::aboutToShow, this, &ViewActions::showChosen);
}

void ViewActions::buildSizes()
{
    m_size->addActions({ m_larger, m_smaller });
    m_size->addSeparator();
    auto *group = new QActionGroup(m_size);
    for (int percent = 100; percent <= 200; percent += sizeStep)
        connect(addChoice(m_size, group, percent), &QAction::triggered, this,
                [percent] { theme::useTextSize(percent); });
    connect(m_size, &QMenu::aboutToShow, this, &ViewActions::showChosen);
}

// Language, colours and size are changed in the settings too.
void ViewActions::showChosen()
{
    const QVariant now[] = { language::current(), int(theme::mode()), theme::textSize() };
    int i = 0;
    for (const QMenu *menu : { m_language, m_colours, m_size }) {
        for (QAction *action : menu->actions())
            if (action->isCheckable())
                action->setChecked(action->data() == now[i]);
        ++i;
    }
}

void ViewActions::fill(QMenu *menu)
{
    menu->addActions(m_go);
    menu->addSeparator();
    menu->addMenu(m_language);
    menu->addMenu(m_colours);
    menu->addMenu(m_size);
    menu->addSeparator();
    menu->addActions({ m_fold, m_nextPart });
}

void ViewActions::retranslate()
{
    for (int i = 0; i < m_go.size(); ++i) {
        m_go[i]->setText(widgets::withoutMnemonics(m_pages[i]->title()));
        m_go[i]->setIcon(m_pages[i]->icon());
    }
    m_language->setTitle(tr("Language"));
    m_colours->setTitle(tr("Colours"));
    m_size->setTitle(tr("Text size"));
    const QString words[] = { tr("As the desktop"), tr("Light"), tr("Dark") };
    for (int i = 0; i < 3; ++i)
        m_colours->actions().at(i)->setText(words[i]);
    for (QAction *action : m_size->actions())
        if (action->isCheckable())
            action->setText(u"%1 %"_s.arg(action->data().toInt()));
    m_larger->setText(tr("Larger"));
    m_smaller->setText(tr("Smaller"));
    m_fold->setText(tr("Fold the navigation"));
    m_nextPart->setText(tr("Next part of the window"));
    m_partBefore->setText(tr("Part of the window before"));
    showChosen();
}

} // namespace ui
