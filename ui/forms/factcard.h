// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The card of a record: its name and facts about it, some of which lead to other records.

#include "ui/page.h"
#include "ui/widgets/labels.h"

#include <QFrame>

class QGridLayout;
class QVBoxLayout;

namespace ui {
class Workspace;
}

namespace ui::forms {

/// A line on a card: what it is, what it says, and the record that a click on it shows (none: nothing).
struct Fact
{
    QString label;
    QString text;
    Target target = {};
    widgets::Tone tone = widgets::Tone::Plain; ///< of the label
};

/// What stands on the card beside the list. A heading among the facts has a label and no text.
struct Card
{
    QString name;
    QString quiet; ///< below the name
    QList<Fact> facts;
};

class FactCard final : public QFrame
{
    Q_OBJECT

public:
    FactCard(Workspace &workspace, const QList<QAction *> &actions, QWidget *parent);

    void show(const Card &card);
    /// Says that nothing is chosen.
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFact(QGridLayout *grid, const Fact &fact);

    Workspace &m_workspace;
    QWidget *m_content;
    QLabel *m_nothing;
    QLabel *m_name;
    QLabel *m_quiet;
    QWidget *m_facts = nullptr;
    QVBoxLayout *m_place;
};

} // namespace ui::forms
