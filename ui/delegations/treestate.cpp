// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegations/treestate.h"

namespace ui::delegations {

using namespace Qt::StringLiterals;
namespace service = app::delegations;

namespace {

Branch branchOf(const service::Counted &counted, const QString &language)
{
    const db::LocalText &name = counted.delegation.name;
    Branch branch;
    branch.id = counted.delegation.id;
    branch.code = counted.delegation.code;
    branch.name = name.in(language);
    branch.counts = counted.counts;
    QStringList others = name.texts();
    others.removeAll(branch.name);
    branch.otherNames = others.join(u" · "_s);
    if (counted.sender.in(language) != branch.name)
        branch.sender = counted.sender.in(language);
    return branch;
}

void readMembers(db::Session &session, const TreeQuestion &question, Branch &branch)
{
    branch.isRead = question.open.contains(branch.id);
    if (!branch.isRead)
        return;
    const auto ids = service::memberIds(session, question.conference, branch.id, question.open.value(branch.id));
    branch.members = service::members(session, ids, question.language);
    branch.more = branch.counts.people - branch.members.size();
}

QHash<db::Id, QList<service::Member>> readHits(db::Session &session, const TreeQuestion &question, bool &moreFit)
{
    QList<db::Id> ids =
        service::find(session, question.conference, question.filter, service::Among::Everybody, stretch + 1);
    moreFit = ids.size() > stretch;
    ids.resize(std::min<qsizetype>(ids.size(), stretch));
    QHash<db::Id, QList<service::Member>> hits;
    for (const service::Member &member : service::members(session, ids, question.language))
        hits[member.delegation] += member;
    return hits;
}

// Whether a branch is shown under the filter: because of its people, who are then shown alone, or its own name.
bool takeFilter(Branch &branch, const service::Counted &counted, const TreeQuestion &question,
                const QHash<db::Id, QList<service::Member>> &hits)
{
    branch.members = hits.value(branch.id);
    branch.holdsHits = !branch.members.isEmpty();
    branch.isRead = branch.holdsHits;
    return branch.holdsHits || (branch.id != 0 && service::fits(counted.delegation, question.filter));
}

} // namespace

TreeState readTree(db::Session &session, const TreeQuestion &question)
{
    TreeState state;
    state.filter = question.filter;
    const bool filtered = !question.filter.trimmed().isEmpty();
    const auto hits = filtered ? readHits(session, question, state.moreFit) : QHash<db::Id, QList<service::Member>>();
    for (const service::Counted &counted : service::list(session, question.conference)) {
        Branch branch = branchOf(counted, question.language);
        (branch.id == 0 ? state.without : state.inDelegations) += branch.counts.people;
        if (branch.id != 0)
            state.order += branch.id;
        else if (branch.counts.people == 0)
            continue;
        if (filtered && !takeFilter(branch, counted, question, hits))
            continue;
        if (!branch.holdsHits)
            readMembers(session, question, branch);
        state.branches += std::move(branch);
    }
    return state;
}

} // namespace ui::delegations
