// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The delegations of a conference with their people as a tree. A new state is taken over row by row, so that a view
// keeps what is open, chosen and in sight. What is dragged onto it is only announced.

#include "ui/delegations/treestate.h"
#include "ui/forms/recordmodel.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace ui::delegations {

enum class Column { Name, Post, Status, Number };

class DelegationTree final : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit DelegationTree(QObject *parent);
    ~DelegationTree() override;

    void setState(const TreeState &state);
    /// Brings the delegations into this order before the data say so.
    void arrange(const QList<db::Id> &order);
    /// Whether rows may be dragged.
    void setWritable(bool writable) { m_writable = writable; }
    void retranslate();

    /// The delegation of a row, its own or that of a member; 0 for people without one.
    [[nodiscard]] db::Id delegationAt(const QModelIndex &index) const;
    /// The participant of a row, 0 when it is none.
    [[nodiscard]] db::Id memberAt(const QModelIndex &index) const;
    [[nodiscard]] bool isBranch(const QModelIndex &index) const { return index.isValid() && !index.internalPointer(); }
    /// The row that stands for members not read yet.
    [[nodiscard]] bool isMore(const QModelIndex &index) const;
    [[nodiscard]] const Branch *branchAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex branchIndex(db::Id delegation) const;
    [[nodiscard]] QModelIndex memberIndex(db::Id attendee) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Also true where people are not read yet.
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    /// People, or delegations; nothing where both are chosen.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void peopleDropped(const QList<db::Id> &attendees, db::Id delegation);
    /// Before the branch in this row, or at the end.
    void delegationsDropped(const QList<db::Id> &delegations, int row);

private:
    struct Node
    {
        Branch branch; ///< its members end in one without id where there are more
        int row = 0;
    };
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QList<db::Id> order() const;
    void rearrangeTo(const QList<db::Id> &wanted);
    void number();
    void take(Node &node, Branch branch);
    [[nodiscard]] forms::ListCell branchCell(const Branch &branch, Column column) const;
    [[nodiscard]] forms::ListCell memberCell(const app::delegations::Member &member, Column column) const;
    [[nodiscard]] forms::ListCell moreCell(const Branch &branch, Column column) const;
    [[nodiscard]] forms::ListCell cellAt(const QModelIndex &index) const;

    std::vector<std::unique_ptr<Node>> m_nodes;
    bool m_writable = false;
};

} // namespace ui::delegations
