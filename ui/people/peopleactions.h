// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is done with the selected people: change many, copy, take out, remove. A few are done at once, many by a job
// that can be stopped.

#include "app/registration/changes.h"
#include "ui/backgroundread.h"
#include "ui/job.h"

class QAction;

namespace ui {
class Workspace;
}

namespace ui::people {

class PeopleModel;
class PeopleTable;

class PeopleActions final : public QObject
{
    Q_OBJECT

public:
    PeopleActions(Workspace &workspace, PeopleModel &model, PeopleTable &table);

    [[nodiscard]] QAction *change() const { return m_change; }
    [[nodiscard]] QAction *copy() const { return m_copy; }
    [[nodiscard]] QAction *takeOut() const { return m_takeOut; }
    [[nodiscard]] QAction *remove() const { return m_remove; }
    [[nodiscard]] Job &job() { return m_job; }
    /// After another selection, another language or the end of a job.
    void refresh();

private:
    QAction *add(const QString &icon, void (PeopleActions::*act)());
    void askForChanges();
    void changeMany(const QList<db::Id> &people, const app::registration::Changes &changes);
    void copySelected();
    void askToTakeOut();
    void askToTakeOutMany(const QList<db::Id> &people);
    void takeOutMany(const QList<db::Id> &people);
    void askToRemove();
    /// Does `work` with a store: the window's own for a few, one on another thread for many.
    using Work = std::function<db::Result<qint64>(db::Store &, const app::Progress &)>;
    void run(const QString &title, qsizetype people, const Work &work);
    void say(const db::Result<QString> &outcome);

    Workspace &m_workspace;
    PeopleModel &m_model;
    PeopleTable &m_table;
    Job m_job;
    BackgroundRead<QString> m_read;
    QAction *m_change;
    QAction *m_copy;
    QAction *m_takeOut;
    QAction *m_remove;
};

} // namespace ui::people
