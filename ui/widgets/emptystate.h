// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands where nothing is yet: one sentence and what can be done about it.

#include <QWidget>

class QAction;
class QLabel;

namespace ui::widgets {

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent);
    /// The sentence, and buttons of which the first is the primary one; both may change.
    void show(const QString &sentence, const QList<QAction *> &actions = {});
    [[nodiscard]] QString sentence() const;

private:
    QLabel *m_sentence;
    QWidget *m_buttons = nullptr;
};

} // namespace ui::widgets
