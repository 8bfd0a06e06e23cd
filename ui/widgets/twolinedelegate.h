// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws a cell of one or two lines, the second in quiet text, with a coloured dot before a word where the model gives
// one. The first line takes a colour and a struck font from the model too. Everything is drawn as plain text.

#include <QStyledItemDelegate>

namespace ui::widgets {

/// The line below the first; none when empty.
inline constexpr int SecondLineRole = Qt::UserRole + 1;
/// A QColor: the dot before the first line. The word beside it says the same.
inline constexpr int DotRole = Qt::UserRole + 2;

/// A QColor: of the second line, which is quiet without one. Its words say the same.
inline constexpr int SecondColourRole = Qt::UserRole + 3;

class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The rows and columns of a table that is the parent follow the size of its text.
    explicit TwoLineDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The height of a row of two lines in this font.
    static int rowHeight(const QFont &font);
    /// Quiet text is a tenth smaller.
    static QFont quiet(QFont font);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui::widgets
