// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws what was found: the name with what tells it apart below, and the words of kinds between them. Plain text only.

#include <QStyledItemDelegate>

namespace ui::quickfind {

/// The line below the name.
inline constexpr int DetailRole = Qt::UserRole + 1;
/// true: the word of a kind, which cannot be chosen.
inline constexpr int HeadingRole = Qt::UserRole + 2;

class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui::quickfind
