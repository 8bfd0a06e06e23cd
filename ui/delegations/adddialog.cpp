// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegations/adddialog.h"

#include "ui/language.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/space.h"
#include "ui/workspace.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>

#include <algorithm>

namespace ui::delegations {

using namespace Qt::StringLiterals;
using namespace widgets;
namespace service = app::delegations;
using service::Member;

namespace {

constexpr qint64 offered = 200;
constexpr int listHeight = 320;
constexpr int listWidth = 560;

QString lineOf(const Member &member)
{
    const QString name = member.latin.isEmpty() ? member.name : member.name + u"  "_s + member.latin;
    QStringList parts{ name, member.title, member.organisation };
    parts.removeAll(QString());
    return QString::number(member.number) + u"  "_s + parts.join(u" · "_s);
}

} // namespace

AddDialog::AddDialog(Workspace &workspace, const QString &delegation, QWidget *parent)
    : Dialog(tr("Add members"), tr("Add"), parent), m_workspace(workspace), m_read(nullptr),
      m_search(new QLineEdit(this)), m_list(new QListWidget(this)), m_count(plainLabel(Role::Quiet, this))
{
    QLabel *name = wrappedLabel(Role::Section, this);
    name->setText(delegation);
    add(name);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    add(new FieldRow([] { return tr("Find people without a delegation by name or number"); }, m_search, this));
    m_list->setAccessibleName(tr("People without a delegation"));
    m_list->setMinimumSize(listWidth, listHeight);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    add(m_list);
    add(m_count);
    connect(m_search, &QLineEdit::textChanged, this, &AddDialog::ask);
    connect(m_list, &QListWidget::itemChanged, this, &AddDialog::noteTick);
    m_search->setFocus();
    ask();
}

QList<service::Seen> AddDialog::ticked() const
{
    QList<service::Seen> people;
    for (const Member &member : m_ticked)
        people += { member.attendee, member.delegation };
    return people;
}

void AddDialog::accept()
{
    if (m_ticked.isEmpty())
        return refuse(tr("Tick the people to add: Down goes into the list, Space ticks."));
    Dialog::accept();
}

// Down and Enter go from the field into what was found; Enter there adds.
bool AddDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress || m_list->count() == 0)
        return Dialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return Dialog::eventFilter(watched, event);
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    return true;
}

void AddDialog::ask()
{
    if (!m_workspace.store())
        return;
    m_read.ask(
        *m_workspace.store(),
        [text = m_search->text(), conference = m_workspace.conference().id,
         language = language::current()](db::Session &s) {
            const auto ids = service::find(s, conference, text, service::Among::WithoutDelegation, offered);
            return service::members(s, ids, language);
        },
        [this](const db::Result<Members> &found) { take(found); });
}

void AddDialog::take(const db::Result<Members> &found)
{
    if (!found)
        return refuse(found.error().text);
    m_found = m_ticked;
    for (const Member &member : *found)
        if (!m_ticked.contains(member))
            m_found += member;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Member &member : m_found) {
        auto *item = new QListWidgetItem(lineOf(member), m_list);
        item->setSizeHint({ 0, fontMetrics().height() + space::medium });
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_list->count() <= m_ticked.size() ? Qt::Checked : Qt::Unchecked);
    }
    showCount();
}

void AddDialog::noteTick(const QListWidgetItem *item)
{
    const Member &member = m_found[m_list->row(item)];
    m_ticked.removeAll(member);
    if (item->checkState() == Qt::Checked)
        m_ticked += member;
    showCount();
}

void AddDialog::showCount()
{
    if (m_list->count() == 0)
        return m_count->setText(m_search->text().trimmed().isEmpty()
                                    ? tr("Everybody is in a delegation already.")
                                    : tr("Nobody without a delegation fits “%1”.").arg(m_search->text()));
    QStringList words{ tr("%1 ticked").arg(QLocale().toString(m_ticked.size())) };
    if (m_found.size() - m_ticked.size() >= offered)
        words += tr("the first %1 are shown").arg(offered);
    m_count->setText(words.join(u" · "_s));
}

} // namespace ui::delegations
