// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A field that holds several of some choices, in their order. None chosen means all of them.

#include <QPushButton>

namespace ui::widgets {

class SeveralBox final : public QPushButton
{
    Q_OBJECT

public:
    /// Ids and the words that stand for them.
    using Choices = QList<std::pair<QString, QString>>;

    SeveralBox(Choices choices, QWidget *parent);

    /// Ids that are no choice are dropped.
    void choose(const QStringList &ids);
    [[nodiscard]] QStringList chosen() const { return m_chosen; }

signals:
    void edited();

private:
    void fillMenu();
    void tick(const QString &id, bool on);
    void showWords();

    Choices m_choices;
    QStringList m_chosen;
};

} // namespace ui::widgets
