// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One participant, always shown the same way: native name, Latin name, title and organisation, then what else is known.

#include "app/registration/card.h"

#include <QFrame>

class QAction;
class QFormLayout;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace ui {
class Workspace;
}

namespace ui::people {

class PersonCard final : public QFrame
{
    Q_OBJECT

public:
    /// The actions stand as buttons at the foot.
    PersonCard(Workspace &workspace, const QList<QAction *> &actions, QWidget *parent);

    void show(const app::registration::Card &card);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const QList<QAction *> &actions);
    void fill();
    void fillHead();
    void addFacts(QVBoxLayout *column);
    void addFact(QGridLayout *grid, const QString &name, const QString &value);
    void addDelegation(QGridLayout *grid);
    void addPosts(QVBoxLayout *column);
    void addProgramme(QVBoxLayout *column);
    void addChanges(QVBoxLayout *column);
    void addSection(QVBoxLayout *column, const QString &title);

    Workspace &m_workspace;
    app::registration::Card m_card;
    QWidget *m_content;
    QLabel *m_nothing;
    QLabel *m_photo;
    QLabel *m_name;
    QLabel *m_latin;
    QLabel *m_post;
    QLabel *m_status;
    QLabel *m_attention;
    QVBoxLayout *m_column = nullptr; ///< what is made anew for each person stands in here
    QWidget *m_more = nullptr;
};

} // namespace ui::people
