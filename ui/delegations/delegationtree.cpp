// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegations/delegationtree.h"

#include "ui/delegations/rearrange.h"
#include "ui/theme.h"
#include "ui/widgets/twolinedelegate.h"

#include <QFont>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace ui::delegations {

using namespace Qt::StringLiterals;
using app::delegations::Member;
using forms::ListCell;

namespace {

const QString peopleType = u"application/x-huitong-attendees"_s;
const QString delegationsType = u"application/x-huitong-delegations"_s;
constexpr int columns = 4;

QColor dotOf(db::Status status)
{
    const theme::Colours &set = theme::colours();
    switch (status) {
    case db::Status::Invited:
        return set.attention;
    case db::Status::Confirmed:
        return set.good;
    case db::Status::Declined:
        return set.stop;
    case db::Status::Cancelled:
        return set.quiet;
    }
    return {};
}

QString wordOf(db::Status status)
{
    return db::label(db::choicesOf(status)[static_cast<std::size_t>(status)]);
}

QByteArray toBytes(const QList<db::Id> &ids)
{
    QByteArrayList words;
    for (const db::Id id : ids)
        words += QByteArray::number(id);
    return words.join(' ');
}

QList<db::Id> fromBytes(const QByteArray &bytes)
{
    QList<db::Id> ids;
    for (const QByteArray &word : bytes.split(' '))
        ids += word.toLongLong();
    return ids;
}

QList<db::Id> idsOf(const QList<Member> &members)
{
    QList<db::Id> ids;
    ids.reserve(members.size());
    for (const Member &member : members)
        ids += member.attendee;
    return ids;
}

} // namespace

DelegationTree::DelegationTree(QObject *parent) : QAbstractItemModel(parent) {}

DelegationTree::~DelegationTree() = default;

QList<db::Id> DelegationTree::order() const
{
    QList<db::Id> ids;
    for (const auto &node : m_nodes)
        ids += node->branch.id;
    return ids;
}

void DelegationTree::number()
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        m_nodes[i]->row = static_cast<int>(i);
}

void DelegationTree::rearrangeTo(const QList<db::Id> &wanted)
{
    const auto at = [this](int row) { return m_nodes.begin() + row; };
    rearrange(order(), wanted,
              { [&](int first, int last) {
                   beginRemoveRows({}, first, last);
                   m_nodes.erase(at(first), at(last + 1));
                   number();
                   endRemoveRows();
               },
                [&](int from, int to) {
                    beginMoveRows({}, from, from, {}, to);
                    std::rotate(at(to), at(from), at(from + 1));
                    number();
                    endMoveRows();
                },
                [&](int first, int last) {
                    beginInsertRows({}, first, last);
                    for (int row = first; row <= last; ++row)
                        (*m_nodes.insert(at(row), std::make_unique<Node>()))->branch.id = wanted[row];
                    number();
                    endInsertRows();
                } });
}

void DelegationTree::setState(const TreeState &state)
{
    QList<db::Id> wanted;
    for (const Branch &branch : state.branches)
        wanted += branch.id;
    rearrangeTo(wanted);
    for (qsizetype i = 0; i < wanted.size(); ++i)
        take(*m_nodes[static_cast<std::size_t>(i)], state.branches[i]);
}

void DelegationTree::arrange(const QList<db::Id> &wanted)
{
    const auto place = [&](db::Id id) { return id == 0 ? wanted.size() : wanted.indexOf(id); };
    QList<db::Id> shown = order();
    std::ranges::stable_sort(shown, {}, place);
    rearrangeTo(shown);
}

void DelegationTree::take(Node &node, Branch branch)
{
    if (branch.more > 0)
        branch.members += Member{};
    QList<Member> &members = node.branch.members;
    const QModelIndex parent = createIndex(node.row, 0);
    rearrange(idsOf(members), idsOf(branch.members),
              { [&](int first, int last) {
                   beginRemoveRows(parent, first, last);
                   members.remove(first, last - first + 1);
                   endRemoveRows();
               },
                [&](int from, int to) {
                    beginMoveRows(parent, from, from, parent, to);
                    members.move(from, to);
                    endMoveRows();
                },
                [&](int first, int last) {
                    beginInsertRows(parent, first, last);
                    for (int row = first; row <= last; ++row)
                        members.insert(row, branch.members[row]);
                    endInsertRows();
                } });
    node.branch = std::move(branch);
    emit dataChanged(parent, createIndex(node.row, columns - 1));
    if (!members.isEmpty())
        emit dataChanged(index(0, 0, parent), index(static_cast<int>(members.size()) - 1, columns - 1, parent));
}

void DelegationTree::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

// A member's index holds its branch; that of a branch holds nothing.
DelegationTree::Node *DelegationTree::nodeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (index.internalPointer())
        return static_cast<Node *>(index.internalPointer());
    return m_nodes[static_cast<std::size_t>(index.row())].get();
}

db::Id DelegationTree::delegationAt(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node ? node->branch.id : 0;
}

db::Id DelegationTree::memberAt(const QModelIndex &index) const
{
    return index.isValid() && !isBranch(index) ? nodeOf(index)->branch.members[index.row()].attendee : 0;
}

bool DelegationTree::isMore(const QModelIndex &index) const
{
    return index.isValid() && !isBranch(index) && memberAt(index) == 0;
}

const Branch *DelegationTree::branchAt(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node ? &node->branch : nullptr;
}

QModelIndex DelegationTree::branchIndex(db::Id delegation) const
{
    const auto found = std::ranges::find_if(m_nodes, [&](const auto &node) { return node->branch.id == delegation; });
    return found == m_nodes.end() ? QModelIndex() : createIndex((*found)->row, 0);
}

QModelIndex DelegationTree::memberIndex(db::Id attendee) const
{
    for (const auto &node : m_nodes) {
        const auto found = std::ranges::find(node->branch.members, attendee, &Member::attendee);
        if (found != node->branch.members.end())
            return createIndex(static_cast<int>(found - node->branch.members.begin()), 0, node.get());
    }
    return {};
}

QModelIndex DelegationTree::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= columns)
        return {};
    return parent.isValid() ? createIndex(row, column, nodeOf(parent)) : createIndex(row, column);
}

QModelIndex DelegationTree::parent(const QModelIndex &index) const
{
    return index.isValid() && !isBranch(index) ? createIndex(nodeOf(index)->row, 0) : QModelIndex();
}

int DelegationTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_nodes.size());
    return isBranch(parent) && parent.column() == 0 ? static_cast<int>(nodeOf(parent)->branch.members.size()) : 0;
}

int DelegationTree::columnCount(const QModelIndex &) const
{
    return columns;
}

bool DelegationTree::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_nodes.empty();
    return isBranch(parent) && parent.column() == 0
        && (nodeOf(parent)->branch.counts.people > 0 || rowCount(parent) > 0);
}

ListCell DelegationTree::branchCell(const Branch &branch, Column column) const
{
    const auto number = [](qint64 n) { return QLocale().toString(n); };
    switch (column) {
    case Column::Name:
        return { branch.id == 0 ? tr("Without a delegation") : branch.name, branch.otherNames };
    case Column::Post: {
        const auto &[people, confirmed, arrived] = branch.counts;
        //: People of a delegation: 12 · 9 confirmed · 0 arrived
        const QString words = tr("%1 · %2 confirmed · %3 arrived");
        return { people == 0 ? tr("nobody yet") : words.arg(number(people), number(confirmed), number(arrived)),
                 branch.sender };
    }
    case Column::Status:
        return { QString() };
    case Column::Number:
        return { branch.code, {}, {}, Qt::AlignRight };
    }
    return { QString() };
}

ListCell DelegationTree::memberCell(const Member &member, Column column) const
{
    switch (column) {
    case Column::Name:
        return { member.name, member.latin };
    case Column::Post: {
        QStringList post{ member.title, member.organisation };
        post.removeAll(QString());
        return { post.join(u" · "_s) };
    }
    case Column::Status:
        //: The person has checked in
        return { wordOf(member.status), member.arrived ? tr("arrived") : QString(), dotOf(member.status) };
    case Column::Number:
        return { QString::number(member.number), {}, {}, Qt::AlignRight };
    }
    return { QString() };
}

ListCell DelegationTree::moreCell(const Branch &branch, Column column) const
{
    if (column == Column::Name)
        return { tr("%1 more").arg(QLocale().toString(branch.more)) };
    return { column == Column::Post ? tr("Press Enter to show the next ones.") : QString() };
}

ListCell DelegationTree::cellAt(const QModelIndex &index) const
{
    const Branch &branch = nodeOf(index)->branch;
    const auto column = static_cast<Column>(index.column());
    if (isBranch(index))
        return branchCell(branch, column);
    return isMore(index) ? moreCell(branch, column) : memberCell(branch.members[index.row()], column);
}

QVariant DelegationTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return isBranch(index) && index.column() == 0 ? QVariant(font) : QVariant();
    }
    const ListCell cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell.first;
    case Qt::AccessibleTextRole:
        return cell.second.isEmpty() ? cell.first : cell.first + u", "_s + cell.second;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(cell.align.toInt());
    case widgets::SecondLineRole:
        return cell.second;
    case widgets::DotRole:
        return cell.dot.isValid() ? QVariant(cell.dot) : QVariant();
    default:
        return {};
    }
}

QVariant DelegationTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            static_cast<int>((section == columns - 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    //: Short for "number", the heading of a narrow column
    const QString words[] = { tr("Name"), tr("Title and organisation"), tr("Status"), tr("No.") };
    return role == Qt::DisplayRole && section < columns ? QVariant(words[section]) : QVariant();
}

Qt::ItemFlags DelegationTree::flags(const QModelIndex &index) const
{
    if (!m_writable)
        return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags();
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the delegations
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    if (memberAt(index) != 0 || (isBranch(index) && delegationAt(index) != 0))
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList DelegationTree::mimeTypes() const
{
    return { peopleType, delegationsType };
}

QMimeData *DelegationTree::mimeData(const QModelIndexList &indexes) const
{
    QList<db::Id> people;
    QList<db::Id> delegations;
    for (const QModelIndex &index : indexes)
        if (index.column() == 0 && memberAt(index) != 0)
            people += memberAt(index);
        else if (index.column() == 0 && isBranch(index) && delegationAt(index) != 0)
            delegations += delegationAt(index);
    if (people.isEmpty() == delegations.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(people.isEmpty() ? delegationsType : peopleType, toBytes(people.isEmpty() ? delegations : people));
    return data.release();
}

bool DelegationTree::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                     const QModelIndex &parent) const
{
    if (!m_writable || action != Qt::MoveAction)
        return false;
    if (data->hasFormat(peopleType))
        return parent.isValid();
    return data->hasFormat(delegationsType) && !parent.isValid() && row >= 0;
}

bool DelegationTree::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (data->hasFormat(peopleType))
        emit peopleDropped(fromBytes(data->data(peopleType)), delegationAt(parent));
    else
        emit delegationsDropped(fromBytes(data->data(delegationsType)), row);
    return true;
}

} // namespace ui::delegations
