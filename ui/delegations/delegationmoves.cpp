// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the page that moves people and delegations.

#include "ui/delegations/adddialog.h"
#include "ui/delegations/delegationspage.h"
#include "ui/delegations/delegationtree.h"
#include "ui/delegations/movedialog.h"
#include "ui/forms/removal.h"
#include "ui/job.h"
#include "ui/workspace.h"

#include <QItemSelectionModel>
#include <QLocale>
#include <QSet>
#include <QTreeView>

#include <algorithm>

namespace ui::delegations {

using namespace Qt::StringLiterals;
namespace service = app::delegations;

namespace {

constexpr qsizetype quickly = 100; // people whose moving nobody notices

} // namespace

void DelegationsPage::remove()
{
    if (m_remove->isEnabled())
        forms::askToRemove(this, m_workspace, db::Delegation::description(), m_shown.branches.first());
}

void DelegationsPage::showPerson()
{
    if (m_show->isEnabled())
        m_workspace.show(u"attendee"_s, m_shown.members.first());
}

QString DelegationsPage::chosenInWords() const
{
    const auto &[members, branches] = m_shown;
    if (m_shown.size() == 1)
        return (members.isEmpty() ? m_model->branchIndex(branches.first()) : m_model->memberIndex(members.first()))
            .data()
            .toString();
    const auto number = [](qsizetype n) { return QLocale().toString(n); };
    QStringList words;
    if (!members.isEmpty())
        words += members.size() == 1 ? tr("1 person") : tr("%1 people").arg(number(members.size()));
    if (!branches.isEmpty())
        words += branches.size() == 1 ? tr("1 delegation") : tr("%1 delegations").arg(number(branches.size()));
    return words.join(u" · "_s);
}

void DelegationsPage::askWhere()
{
    if (!m_move->isEnabled())
        return;
    auto *dialog = new MoveDialog(m_workspace, chosenInWords(), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, people = seen(m_shown.members)] { move(people, dialog->delegation()); });
    dialog->open();
}

void DelegationsPage::askWho()
{
    if (!m_add->isEnabled())
        return;
    const db::Id delegation = m_shown.branches.first();
    auto *dialog = new AddDialog(m_workspace, m_model->branchIndex(delegation).data().toString(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, delegation] {
        m_tree->expand(m_model->branchIndex(delegation)); // to be seen
        move(dialog->ticked(), delegation);
    });
    dialog->open();
}

void DelegationsPage::takeOut()
{
    if (m_takeOut->isEnabled())
        move(seen(m_shown.members), 0);
}

DelegationsPage::People DelegationsPage::seen(const QList<db::Id> &members) const
{
    People people;
    for (const db::Id id : members)
        people += { id, m_model->delegationAt(m_model->memberIndex(id)) };
    return people;
}

// Many are written on another thread. The choice goes on to the next row, so that the keys stay where the work is.
void DelegationsPage::move(const People &people, db::Id delegation)
{
    if (people.isEmpty() || !m_workspace.isWritable())
        return;
    if (m_job->isRunning())
        return m_workspace.say(widgets::Tone::Attention,
                               tr("Something is being done already. Wait for it, or stop it."));
    if (people.size() > quickly)
        return moveMany(people, delegation);
    QList<db::Id> members;
    for (const service::Seen &one : people)
        members += one.attendee;
    const bool chosen =
        QSet<db::Id>(members.begin(), members.end()) == QSet<db::Id>(m_shown.members.begin(), m_shown.members.end());
    const auto done = service::move(*m_workspace.store(), people, delegation);
    if (!done)
        return m_workspace.say(done.error());
    if (*done > 0 && chosen)
        choose(neighbour(members));
}

void DelegationsPage::moveMany(const People &people, db::Id delegation)
{
    const db::Store &store = *m_workspace.store();
    const auto work = [=, location = store.location(),
                       identity = store.identity()](const app::Progress &progress) -> db::Result<QString> {
        const auto own = db::Store::open(location, identity);
        const auto done = own ? service::move(**own, people, delegation, progress) : db::Result<qint64>(own.error());
        return done ? db::Result<QString>(tr("%n people have been moved.", nullptr, static_cast<int>(*done)))
                    : db::Result<QString>(done.error());
    };
    m_job->start(tr("Moving %n people", nullptr, static_cast<int>(people.size())), work,
                 [this](const db::Result<QString> &outcome) { sayOutcome(outcome); });
    enableActions();
}

void DelegationsPage::sayOutcome(const db::Result<QString> &outcome)
{
    if (outcome)
        m_workspace.say(widgets::Tone::Good, *outcome);
    else
        m_workspace.say(outcome.error().kind == db::Kind::Cancelled ? widgets::Tone::Attention : widgets::Tone::Stop,
                        outcome.error().text);
    if (m_workspace.store())
        m_workspace.store()->poll();
}

// The row below the moved ones, else the one above, else their delegation.
QModelIndex DelegationsPage::neighbour(const QList<db::Id> &members) const
{
    const QModelIndex last = m_model->memberIndex(members.last());
    for (const int step : { 1, -1 })
        for (QModelIndex i = last.siblingAtRow(last.row() + step); i.isValid(); i = i.siblingAtRow(i.row() + step))
            if (!members.contains(m_model->memberAt(i)) && !m_model->isMore(i))
                return i;
    return last.parent();
}

QList<int> DelegationsPage::chosenRows() const
{
    QList<int> rows;
    for (const db::Id id : m_shown.branches)
        rows += m_model->branchIndex(id).row();
    std::ranges::sort(rows);
    return rows;
}

void DelegationsPage::shiftUp()
{
    const QList<int> rows = chosenRows();
    if (m_up->isEnabled() && !rows.isEmpty() && rows.first() > 0)
        place(m_shown.branches, m_model->delegationAt(m_model->index(rows.first() - 1, 0)), Side::Before);
}

void DelegationsPage::shiftDown()
{
    const QList<int> rows = chosenRows();
    const db::Id below = rows.isEmpty() ? 0 : m_model->delegationAt(m_model->index(rows.last() + 1, 0));
    if (m_down->isEnabled() && below != 0)
        place(m_shown.branches, below, Side::After);
}

void DelegationsPage::placeAt(const QList<db::Id> &delegations, int row)
{
    const auto at = [this](int r) { return m_model->delegationAt(m_model->index(r, 0)); };
    if (at(row) != 0)
        return place(delegations, at(row), Side::Before);
    while (row > 0 && at(row) == 0) // the people without one come last whatever happens
        --row;
    place(delegations, at(row), Side::After);
}

// The tree shows the new order at once: the next press of the key counts from there.
void DelegationsPage::place(QList<db::Id> delegations, db::Id anchor, Side side)
{
    if (anchor == 0 || delegations.contains(anchor))
        return;
    QList<db::Id> order = m_state.order;
    std::ranges::sort(delegations, {}, [&](db::Id id) { return m_state.order.indexOf(id); });
    order.removeIf([&](db::Id id) { return delegations.contains(id); });
    const qsizetype at = order.indexOf(anchor) + (side == Side::After ? 1 : 0);
    for (qsizetype i = 0; i < delegations.size(); ++i)
        order.insert(at + i, delegations[i]);
    if (order == m_state.order)
        return;
    const auto done = service::reorder(*m_workspace.store(), m_workspace.conference().id, order);
    if (!done)
        return m_workspace.say(done.error());
    m_state.order = order;
    m_model->arrange(order);
    m_tree->scrollTo(m_model->branchIndex(delegations.first()));
}

} // namespace ui::delegations
