// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quickfind/quickfind.h"

#include "ui/language.h"
#include "ui/navigation.h"
#include "ui/page.h"
#include "ui/quickfind/actionhits.h"
#include "ui/quickfind/hitdelegate.h"
#include "ui/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/space.h"
#include "ui/workspace.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::quickfind {

using namespace Qt::StringLiterals;
using namespace widgets;
using app::find::Fit;

namespace {

constexpr int widthAtMost = 640;
constexpr int heightAtMost = 480;
constexpr int fromTop = 56;
constexpr int perKind = 8;

QListWidget *navigationList(const QWidget *window)
{
    auto *navigation = window->findChild<Navigation *>();
    return navigation && navigation->isVisible() ? navigation->findChild<QListWidget *>() : nullptr;
}

} // namespace

QuickFind::QuickFind(Workspace &workspace, QMainWindow *window)
    : QFrame(window), m_workspace(workspace), m_window(window), m_read(nullptr),
      m_open(new QAction(QIcon::fromTheme(u"edit-find"_s), {}, this)), m_field(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_keys(plainLabel(Role::Quiet, this))
{
    hide();
    build();
    joinMenu();
    retranslate();
    connect(m_open, &QAction::triggered, this, &QuickFind::open);
    connect(m_field, &QLineEdit::textChanged, this, &QuickFind::search);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (item->flags().testFlag(Qt::ItemIsEnabled))
            enter();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_field->setAccessibleDescription(row < 0 ? QString()
                                                  : m_rows.value(row).name + u", "_s + m_rows.value(row).detail);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { noteFocus(now); });
    connect(&m_workspace, &Workspace::opened, this, &QuickFind::close);
}

void QuickFind::build()
{
    setObjectName(u"quickFind"_s);
    m_field->addAction(QIcon::fromTheme(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_window->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::small, 0, space::small, 0);
    head->addWidget(m_field);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::large, 0, space::large, 0);
    foot->addWidget(m_keys);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, space::small, 1, space::small);
    column->setSpacing(space::small);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
}

// The window knows nothing of it: it puts itself where people look for finding.
void QuickFind::joinMenu()
{
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    const QList<QAction *> menus = m_window->menuBar()->actions();
    QMenu *edit = menus.size() > 1 ? menus[1]->menu() : nullptr;
    if (!edit)
        return m_window->addAction(m_open);
    const QList<QAction *> entries = edit->actions();
    const auto find = std::ranges::find_if(
        entries, [](const QAction *entry) { return entry->shortcuts().contains(QKeySequence(QKeySequence::Find)); });
    edit->insertAction(find == entries.end() || find + 1 == entries.end() ? nullptr : *(find + 1), m_open);
}

void QuickFind::retranslate()
{
    m_open->setText(tr("Quick find"));
    m_field->setPlaceholderText(tr("Find people, organisations, pages, actions …"));
    m_field->setAccessibleName(tr("Quick find"));
    m_list->setAccessibleName(tr("What was found"));
    m_keys->setText(tr("↑ ↓ to choose · Enter to open · Esc to close"));
}

void QuickFind::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void QuickFind::paintEvent(QPaintEvent *)
{
    const theme::Colours &set = theme::colours();
    QPainter painter(this);
    painter.fillRect(rect(), theme::border(set));
    painter.fillRect(rect().adjusted(1, 1, -1, -1), set.paper);
}

void QuickFind::place()
{
    const int width = std::min(widthAtMost, m_window->width() - 2 * space::huge);
    const int height = std::min(heightAtMost, m_window->height() - fromTop - space::huge);
    setGeometry((m_window->width() - width) / 2, fromTop, width, height);
}

void QuickFind::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void QuickFind::close()
{
    m_read.drop();
    m_pending = m_enterDue = false;
    if (!isVisible())
        return;
    const bool mine = m_field->hasFocus();
    hide();
    if (mine && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    m_field->clear();
}

void QuickFind::noteFocus(const QWidget *now)
{
    if (isVisible() && now && now != this && !isAncestorOf(now) && now->window() == m_window)
        close();
}

bool QuickFind::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (event->type() == QEvent::KeyPress)
        return keyPressed(key) || QFrame::eventFilter(watched, event);
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
        event->accept(); // whatever these keys are for on the page, here they are for the field
    return QFrame::eventFilter(watched, event);
}

bool QuickFind::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        move(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(perKind);
        return true;
    case Qt::Key_PageUp:
        move(-perKind);
        return true;
    default: // a key code, not one of our own enums
        return false;
    }
}

QStringList QuickFind::tables() const
{
    static const QStringList all{ u"attendee"_s,       u"organisation"_s, u"delegation"_s,
                                  u"programme_item"_s, u"hall"_s,         u"venue"_s };
    const QList<Page *> shown = m_window->findChildren<Page *>();
    QStringList tables{ u"conference"_s };
    for (const QString &table : all)
        if (std::ranges::any_of(shown, [&](const Page *page) { return page->holds(table); }))
            tables += table;
    return tables;
}

void QuickFind::search()
{
    const QString text = m_field->text().simplified();
    if (!m_workspace.store() || text.isEmpty()) {
        m_read.drop();
        return takeGroups({});
    }
    m_pending = true;
    const app::find::Question question{ m_workspace.conference().id, text, language::current(), tables(), perKind };
    m_read.ask(
        *m_workspace.store(), [question](db::Session &s) { return app::find::find(s, question); },
        [this](const db::Result<QList<app::find::Group>> &groups) {
            takeGroups(groups ? *groups : QList<app::find::Group>());
            if (!groups)
                m_workspace.say(groups.error());
        });
}

// Until the answer comes the list stays as it is, and Enter waits for it: nobody opens what was meant for other
// letters.
void QuickFind::takeGroups(const QList<app::find::Group> &groups)
{
    m_groups = groups;
    m_pending = false;
    showAll();
    if (std::exchange(m_enterDue, false))
        enter();
}

QString QuickFind::wordOf(const QString &table) const
{
    const std::pair<QLatin1StringView, QString> words[] = {
        { "attendee"_L1, tr("People") },
        { "organisation"_L1, tr("Organisations") },
        { "delegation"_L1, tr("Delegations") },
        { "programme_item"_L1, tr("Programme") },
        { "hall"_L1, tr("Halls") },
        { "venue"_L1, tr("Venues") },
        { "conference"_L1, tr("Conferences") },
    };
    for (const auto &[name, word] : words)
        if (table == name)
            return word;
    return table;
}

QuickFind::Section QuickFind::sectionOf(const app::find::Group &group) const
{
    Section section{ wordOf(group.table), {} };
    for (const app::find::Hit &hit : group.hits)
        section.entries += { hit.name, hit.detail, [this, hit] { openHit(hit); }, hit.fit };
    return section;
}

void QuickFind::openHit(const app::find::Hit &hit) const
{
    auto *navigation = m_window->findChild<Navigation *>();
    if (hit.table == "conference"_L1 && navigation)
        emit navigation->conferenceChosen(hit.id); // asks first what becomes of a form that is half filled
    else
        m_workspace.show(hit.table, hit.id);
}

QuickFind::Section QuickFind::pages() const
{
    Section section{ tr("Pages"), {} };
    QListWidget *list = navigationList(m_window);
    for (int row = 0; list && row < list->count(); ++row) {
        const QString title = list->item(row)->data(Qt::AccessibleTextRole).toString();
        if (const auto fit = app::find::fitOf({ title }, m_field->text()); fit || m_field->text().isEmpty())
            section.entries += { title, {}, [list, row] { list->setCurrentRow(row); }, fit.value_or(Fit::Inside) };
    }
    return section;
}

QuickFind::Section QuickFind::actions() const
{
    Section section{ tr("Actions"), {} };
    for (const ActionHit &hit : actionsOf(*m_window, m_open))
        if (const auto fit = app::find::fitOf({ hit.name }, m_field->text()); fit || m_field->text().isEmpty())
            section.entries += { hit.name, hit.detail,
                                 [action = QPointer(hit.action)] {
                                     if (action)
                                         action->trigger();
                                 },
                                 fit.value_or(Fit::Inside) };
    std::ranges::stable_sort(section.entries, {}, &Entry::fit);
    section.entries = section.entries.mid(0, perKind);
    return section;
}

void QuickFind::addRow(const Entry &entry, bool heading)
{
    auto *item = new QListWidgetItem(entry.name, m_list);
    item->setData(DetailRole, entry.detail);
    item->setData(HeadingRole, heading);
    item->setData(Qt::AccessibleTextRole, entry.detail.isEmpty() ? entry.name : entry.name + u", "_s + entry.detail);
    if (heading)
        item->setFlags(Qt::NoItemFlags);
    m_rows += entry;
}

void QuickFind::showAll()
{
    QList<Section> sections;
    for (const app::find::Group &group : m_groups)
        sections += sectionOf(group);
    for (const Section &section : { pages(), actions() })
        if (!section.entries.isEmpty())
            sections += section;
    std::ranges::stable_sort(sections, {}, [](const Section &section) { return section.entries.first().fit; });
    m_list->clear();
    m_rows.clear();
    for (const Section &section : sections) {
        addRow({ section.word, {}, {} }, true);
        for (const Entry &entry : section.entries)
            addRow(entry, false);
    }
    if (sections.isEmpty())
        addRow({ tr("Nothing fits “%1”.").arg(m_field->text().simplified()), {}, {} }, true);
    m_list->setCurrentRow(sections.isEmpty() ? -1 : 1);
    m_list->scrollToTop();
}

// Over the words of kinds; it stops at both ends.
void QuickFind::move(int step)
{
    const int way = step > 0 ? 1 : -1;
    int row = m_list->currentRow();
    for (int left = std::abs(step); left > 0; --left) {
        int next = row + way;
        while (next > 0 && next < m_rows.size() && !m_rows[next].open)
            next += way;
        if (next <= 0 || next >= m_rows.size())
            break;
        row = next;
    }
    m_list->setCurrentRow(row);
    if (row == 1)
        m_list->scrollToTop(); // the word of the first kind too
}

void QuickFind::enter()
{
    if (m_pending) {
        m_enterDue = true;
        return;
    }
    const std::function<void()> act = m_rows.value(m_list->currentRow()).open;
    if (!act)
        return;
    close();
    act();
}

} // namespace ui::quickfind
