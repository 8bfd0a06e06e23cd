// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/daybar.h"

#include "app/programme/programme.h"
#include "ui/programme/itemwords.h"
#include "ui/widgets/space.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>

#include <algorithm>

namespace ui::programme {

using namespace Qt::StringLiterals;

DayBar::DayBar(Workspace &workspace, const QList<QAction *> &moves, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_tabs(new QTabBar(this)), m_kind(new QComboBox(this)),
      m_moves(new QPushButton(this))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    auto *menu = new QMenu(m_moves);
    menu->addActions(moves);
    m_moves->setMenu(menu);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setMaxVisibleItems(16);
    for (std::size_t i = 0; i <= db::choicesOf(db::ItemKind{}).size(); ++i)
        m_kind->addItem(QString());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::space::small);
    row->addWidget(m_tabs, 1);
    row->addStretch();
    row->addWidget(m_kind);
    row->addWidget(m_moves);
    connect(m_tabs, &QTabBar::currentChanged, this, &DayBar::changed);
    connect(m_kind, &QComboBox::activated, this, &DayBar::changed);
    retranslate();
    refresh();
}

QString DayBar::day() const
{
    return m_days.size() > 1 ? m_days.value(m_tabs->currentIndex() - 1) : QString();
}

std::optional<db::ItemKind> DayBar::kind() const
{
    return m_kind->currentIndex() <= 0 ? std::nullopt
                                       : std::optional(static_cast<db::ItemKind>(m_kind->currentIndex() - 1));
}

void DayBar::refresh()
{
    const QString kept = day();
    QStringList days;
    if (m_workspace.store() && m_workspace.conference().id != 0) {
        const auto found = m_workspace.store()->read(
            [this](db::Session &s) { return app::programme::days(s, m_workspace.conference()); });
        days = found ? *found : QStringList();
    }
    const QSignalBlocker quiet(m_tabs);
    m_days = days;
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_tabs->addTab(tr("All days"));
    for (const QString &one : std::as_const(m_days))
        m_tabs->addTab(tabDay(one));
    m_tabs->setCurrentIndex(static_cast<int>(m_days.indexOf(kept) + 1));
    m_tabs->setVisible(hasSeveralDays());
}

void DayBar::widen()
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
}

void DayBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DayBar::retranslate()
{
    m_tabs->setAccessibleName(tr("Days"));
    m_kind->setAccessibleName(labelOf(u"kind"));
    //: A menu of what can be done with the chosen item
    m_moves->setText(tr("Item"));
    m_kind->setItemText(0, tr("All kinds"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, kindWord(static_cast<db::ItemKind>(i - 1)));
    m_tabs->setTabText(0, tr("All days"));
    for (int i = 1; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, tabDay(m_days.value(i - 1)));
}

} // namespace ui::programme
