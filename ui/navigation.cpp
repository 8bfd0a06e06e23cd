// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation.h"

#include "ui/language.h"
#include "ui/page.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/space.h"
#include "ui/widgets/stillbox.h"
#include "ui/workspace.h"

#include <QDate>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int fullWidth = 200;
constexpr int iconWidth = 56;
constexpr int iconSize = 22;

struct Entry
{
    const db::Conference *conference;
    int depth;
};

// Every conference after the one that it lies in. One whose container is unknown, or that lies in itself, stands
// outside.
void addInside(const QList<db::Conference> &all, db::Id container, int depth, QList<Entry> &entries)
{
    for (const db::Conference &conference : all) {
        const auto isListed = [&](const Entry &entry) { return entry.conference->id == conference.id; };
        if (conference.container != container || std::ranges::any_of(entries, isListed))
            continue;
        entries += Entry{ &conference, depth };
        addInside(all, conference.id, depth + 1, entries);
    }
}

QList<Entry> inOrder(const QList<db::Conference> &all)
{
    QList<Entry> entries;
    addInside(all, 0, 0, entries);
    for (const db::Conference &conference : all)
        if (std::ranges::none_of(entries, [&](const Entry &entry) { return entry.conference->id == conference.id; }))
            entries += Entry{ &conference, 0 };
    return entries;
}

// Only dates: a tool-tip reads what looks like HTML, and titles are typed by people.
QString dates(const db::Conference &conference)
{
    const auto day = [](const QString &iso) {
        return QLocale().toString(QDate::fromString(iso, Qt::ISODate), QLocale::ShortFormat);
    };
    return conference.firstDay == conference.lastDay
        ? day(conference.firstDay)
        : u"%1 – %2"_s.arg(day(conference.firstDay), day(conference.lastDay));
}

QString indent(const QVariant &depth)
{
    return QString(2 * depth.toInt(), QChar(0x2002));
}

// The list shows what lies in what; the chosen one stands alone in its field.
class IndentedDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.prepend(indent(index.data(Navigation::DepthRole)));
    }
};

} // namespace

Navigation::Navigation(Workspace &workspace, const QList<Page *> &pages, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_pages(pages), m_conference(new StillBox(this)),
      m_folded(new QToolButton(this)), m_list(new QListWidget(this))
{
    setObjectName(u"sidebar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_conference->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_conference->setMinimumContentsLength(4);
    m_conference->setItemDelegate(new IndentedDelegate(m_conference));
    m_folded->setIcon(QIcon::fromTheme(u"view-calendar"_s));
    m_folded->setIconSize({ iconSize, iconSize });
    m_folded->setAutoRaise(true);
    m_folded->setPopupMode(QToolButton::InstantPopup);
    m_folded->setFocusPolicy(Qt::TabFocus);
    m_folded->setMenu(new QMenu(m_folded));
    m_list->setObjectName(u"navigation"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize({ iconSize, iconSize });
    for (const Page *page : m_pages)
        m_list->addItem(new QListWidgetItem(page->icon(), page->title()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::large, space::small, space::small);
    column->setSpacing(space::large);
    column->addWidget(m_conference);
    column->addWidget(m_folded, 0, Qt::AlignHCenter);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &Navigation::pageChosen);
    connect(m_conference, &QComboBox::activated, this,
            [this](int index) { emit conferenceChosen(m_conference->itemData(index).toLongLong()); });
    connect(m_folded->menu(), &QMenu::aboutToShow, this, &Navigation::fillMenu);
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
    m_folded->setVisible(width == Width::Icons);
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
    for (const Entry &entry : inOrder(m_workspace.conferences())) {
        m_conference->addItem(entry.conference->title.in(language::current()), entry.conference->id);
        m_conference->setItemData(m_conference->count() - 1, entry.depth, DepthRole);
        m_conference->setItemData(m_conference->count() - 1, dates(*entry.conference), Qt::ToolTipRole);
    }
    m_conference->setCurrentIndex(m_conference->findData(m_workspace.conference().id));
    m_conference->setToolTip(m_conference->currentData(Qt::ToolTipRole).toString());
    m_conference->setEnabled(m_conference->count() > 0);
    m_folded->setEnabled(m_conference->count() > 0);
    m_folded->setToolTip(m_conference->toolTip());
}

void Navigation::fillMenu()
{
    m_folded->menu()->clear();
    for (int i = 0; i < m_conference->count(); ++i) {
        QAction *action = m_folded->menu()->addAction(indent(m_conference->itemData(i, DepthRole))
                                                      + withoutMnemonics(m_conference->itemText(i)));
        action->setCheckable(true);
        action->setChecked(i == m_conference->currentIndex());
        connect(action, &QAction::triggered, this,
                [this, id = m_conference->itemData(i).toLongLong()] { emit conferenceChosen(id); });
    }
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
    m_folded->setAccessibleName(tr("Conference"));
    m_list->setAccessibleName(tr("Pages"));
    showConferences();
}

} // namespace ui
