// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws the cells of the list and makes the fields in which some of them are changed where they stand. A field is
// checked before it closes, and keeps what is typed while other desks change the row. One that closes all the same, as
// somebody clicks elsewhere, says that it was refused, so that it can be opened again with the text.

#include "ui/widgets/twolinedelegate.h"

namespace ui::people {

class PeopleDelegate final : public widgets::TwoLineDelegate
{
    Q_OBJECT

public:
    using TwoLineDelegate::TwoLineDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /// Puts a refused text into a field that was opened again, and shows what is wrong with it.
    static void putBack(QWidget *editor, const QString &typed);

signals:
    /// What was typed is not written.
    void refused(const QPersistentModelIndex &index, const QString &typed) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commit(QWidget *editor);
};

} // namespace ui::people
