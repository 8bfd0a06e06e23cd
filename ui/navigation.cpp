// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation.h"

#include "ui/language.h"
#include "ui/page.h"
#include "ui/widgets/space.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int fullWidth = 200;
constexpr int iconWidth = 56;
constexpr int iconSize = 22;

} // namespace

Navigation::Navigation(Workspace &workspace, const QList<Page *> &pages, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_pages(pages), m_conference(new QComboBox(this)),
      m_list(new QListWidget(this))
{
    setObjectName(u"sidebar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_conference->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_conference->setMinimumContentsLength(4);
    m_list->setObjectName(u"navigation"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({ iconSize, iconSize });
    for (const Page *page : m_pages)
        m_list->addItem(new QListWidgetItem(page->icon(), page->title()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::large, space::small, space::small);
    column->setSpacing(space::large);
    column->addWidget(m_conference);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &Navigation::pageChosen);
    connect(m_conference, &QComboBox::activated, this,
            [this](int index) { emit conferenceChosen(m_conference->itemData(index).toLongLong()); });
    connect(&m_workspace, &Workspace::conferencesChanged, this, &Navigation::showConferences);
    connect(&m_workspace, &Workspace::conferenceChanged, this, &Navigation::showConferences);
    setWidth(Width::Full);
    retranslate();
}

void Navigation::setWidth(Width width)
{
    m_width = width;
    setFixedWidth(width == Width::Full ? fullWidth : iconWidth);
    m_conference->setVisible(width == Width::Full);
    retranslate();
}

void Navigation::setCurrentPage(int index)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(index);
}

void Navigation::showConferences()
{
    m_conference->clear();
    for (const db::Conference &conference : m_workspace.conferences())
        m_conference->addItem(conference.title.in(language::current()), conference.id);
    m_conference->setCurrentIndex(m_conference->findData(m_workspace.conference().id));
    m_conference->setEnabled(m_conference->count() > 0);
}

void Navigation::retranslate()
{
    for (int i = 0; i < m_list->count(); ++i) {
        const QString title = m_pages[i]->title();
        m_list->item(i)->setText(m_width == Width::Full ? title : QString());
        m_list->item(i)->setIcon(m_pages[i]->icon());
        m_list->item(i)->setToolTip(m_width == Width::Full ? QString() : title);
        m_list->item(i)->setData(Qt::AccessibleTextRole, title);
    }
    m_conference->setAccessibleName(tr("Conference"));
    m_list->setAccessibleName(tr("Pages"));
    showConferences();
}

} // namespace ui
