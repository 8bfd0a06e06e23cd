// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopleactions.h"

#include "app/backup/keeper.h"
#include "app/editing/removal.h"
#include "app/editing/removemany.h"
#include "app/registration/byid.h"
#include "app/registration/card.h"
#include "ui/ask.h"
#include "ui/people/bulkdialog.h"
#include "ui/people/copiedrows.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/peopletable.h"
#include "ui/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QIcon>

namespace ui::people {

using namespace Qt::StringLiterals;
using app::registration::Changes;

namespace {

constexpr qsizetype fewPeople = 100; // what is done without a job
constexpr qsizetype fewCopied = 300;

// A large change has a backup before it. One that cannot be made does not hinder: the change can be undone as one.
void keepBefore(db::Store &store, qsizetype people, app::backup::Reason reason, const app::Progress &progress)
{
    if (people > fewPeople)
        (void)app::backup::before(store, reason, progress);
}

} // namespace

PeopleActions::PeopleActions(Workspace &workspace, PeopleModel &model, PeopleTable &table)
    : QObject(&table), m_workspace(workspace), m_model(model), m_table(table), m_job(this), m_read(nullptr),
      m_change(add(u"document-edit"_s, &PeopleActions::askForChanges)),
      m_copy(add(u"edit-copy"_s, &PeopleActions::copySelected)),
      m_takeOut(add(u"list-remove-user"_s, &PeopleActions::askToTakeOut)),
      m_remove(add(u"edit-delete"_s, &PeopleActions::askToRemove))
{
    m_copy->setShortcut(QKeySequence::Copy);
    m_takeOut->setShortcut(QKeySequence::Delete);
    m_change->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(&m_table, &PeopleTable::selectionMoved, this, &PeopleActions::refresh);
    connect(&m_job, &Job::finished, this, &PeopleActions::refresh);
    refresh();
}

QAction *PeopleActions::add(const QString &icon, void (PeopleActions::*act)())
{
    auto *action = new QAction(QIcon::fromTheme(icon), {}, this);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_table.addAction(action);
    return action;
}

void PeopleActions::refresh()
{
    const int count = m_table.selectedCount();
    const bool writable = m_workspace.isWritable() && !m_job.isRunning();
    m_change->setText(tr("Change several people…"));
    m_copy->setText(tr("Copy"));
    m_takeOut->setText(tr("Take out of the conference…"));
    m_remove->setText(tr("Remove the person altogether…"));
    m_change->setEnabled(writable && count > 0);
    m_copy->setEnabled(count > 0);
    m_takeOut->setEnabled(writable && count > 0);
    m_remove->setEnabled(writable && count == 1);
}

void PeopleActions::askForChanges()
{
    auto *dialog = new BulkDialog(m_workspace, m_table.selectedCount(), &m_table);
    connect(dialog, &BulkDialog::chosen, this,
            [this, people = m_table.selectedIds()](const Changes &changes) { changeMany(people, changes); });
    dialog->open();
}

void PeopleActions::changeMany(const QList<db::Id> &people, const Changes &changes)
{
    const auto work = [people, changes](db::Store &store, const app::Progress &progress) {
        keepBefore(store, people.size(), app::backup::Reason::Edit, progress);
        return app::registration::changeMany(store, people, changes, progress);
    };
    run(tr("Changing %n people", nullptr, static_cast<int>(people.size())), people.size(), work);
}

void PeopleActions::copySelected()
{
    const QList<db::Id> people = m_table.selectedIds();
    const auto question = [people, layout = shownColumns(m_table), wording = m_model.wording(),
                           headings = headingsOf(m_table)](db::Session &session) {
        return headings + copiedRows(session, people, layout, wording);
    };
    const auto put = [this](const db::Result<QString> &text) {
        if (!text)
            return m_workspace.say(text.error());
        QGuiApplication::clipboard()->setText(*text);
    };
    if (people.size() <= fewCopied)
        put(m_workspace.store()->read(question));
    else
        m_read.ask(*m_workspace.store(), question, put);
}

void PeopleActions::askToTakeOut()
{
    const QList<db::Id> people = m_table.selectedIds();
    if (people.size() != 1)
        return askToTakeOutMany(people);
    struct Found
    {
        db::Attendee attendee;
        QString name;
        QStringList hanging;
    };
    const auto found = m_workspace.store()->read([&](db::Session &s) {
        const auto participant = app::registration::load(s, people.first());
        const auto hanging = app::editing::hangingOn(s, db::Attendee::description(), people.first());
        return Found{ participant.attendee, participant.person.displayName(), app::editing::inWords(hanging) };
    });
    if (!found)
        return m_workspace.say(found.error());
    const QStringList detail =
        found->hanging + QStringList{ tr("The person stays known. You can undo this with Ctrl+Z.") };
    const ask::Question question{ tr("Take out of the conference"),
                                  tr("Take %1 out of this conference?").arg(found->name), detail.join(u'\n'),
                                  tr("Take out"), tr("Keep") };
    ask::question(&m_table, question, [this, attendee = found->attendee] {
        const auto done = app::editing::remove(*m_workspace.store(), db::Attendee::description(), attendee);
        if (!done)
            m_workspace.say(done.error());
    });
}

void PeopleActions::askToTakeOutMany(const QList<db::Id> &people)
{
    if (people.isEmpty())
        return;
    const ask::Question question{
        tr("Take out of the conference"),
        tr("Take %n people out of this conference?", nullptr, static_cast<int>(people.size())),
        tr("Their places in the programme go too; the people stay known. You can undo this with Ctrl+Z."),
        tr("Take out"), tr("Keep")
    };
    ask::question(&m_table, question, [this, people] { takeOutMany(people); });
}

void PeopleActions::takeOutMany(const QList<db::Id> &people)
{
    const db::Sentence label(QT_TRANSLATE_NOOP("History", "Take out %1 people"), { QString::number(people.size()) });
    const auto work = [people, label](db::Store &store, const app::Progress &progress) {
        keepBefore(store, people.size(), app::backup::Reason::Removal, progress);
        return app::editing::removeMany(store, db::Attendee::description(), people, label, progress);
    };
    run(tr("Taking out %n people", nullptr, static_cast<int>(people.size())), people.size(), work);
}

void PeopleActions::askToRemove()
{
    struct Found
    {
        db::Person person;
        bool elsewhere;
        QStringList hanging;
    };
    const db::Id conference = m_workspace.conference().id;
    const auto found = m_workspace.store()->read([&](db::Session &s) {
        const db::Person person = app::registration::load(s, m_table.current()).person;
        const auto hanging = app::editing::hangingOn(s, db::Person::description(), person.id);
        return Found{ person, app::registration::isElsewhere(s, conference, person.id),
                      app::editing::inWords(hanging) };
    });
    if (!found)
        return m_workspace.say(found.error());
    const QString name = found->person.displayName();
    if (found->elsewhere)
        return m_workspace.say(
            widgets::Tone::Attention,
            tr("%1 takes part in another conference too. Take the person out of this one instead.").arg(name));
    const QStringList detail = found->hanging + QStringList{ tr("You can undo this with Ctrl+Z.") };
    const ask::Question question{ tr("Remove the person"), tr("Remove %1 altogether?").arg(name), detail.join(u'\n'),
                                  tr("Remove"), tr("Keep") };
    ask::question(&m_table, question, [this, person = found->person] {
        const auto done = app::editing::remove(*m_workspace.store(), db::Person::description(), person);
        if (!done)
            m_workspace.say(done.error());
    });
}

void PeopleActions::run(const QString &title, qsizetype people, const Work &work)
{
    const auto words = [](const db::Result<qint64> &done) {
        return done ? db::Result<QString>(tr("Done for %n people.", nullptr, static_cast<int>(*done)))
                    : db::Result<QString>(done.error());
    };
    if (people <= fewPeople)
        return say(words(work(*m_workspace.store(), app::goOn)));
    if (m_job.isRunning())
        return m_workspace.say(widgets::Tone::Attention,
                               tr("Something is being done already. Wait for it, or stop it."));
    const auto apart = [work, words, location = m_workspace.store()->location(),
                        identity = m_workspace.identity()](const app::Progress &progress) -> db::Result<QString> {
        const auto store = db::Store::open(location, identity);
        return store ? words(work(**store, progress)) : db::Result<QString>(store.error());
    };
    m_job.start(title, apart, [this](const db::Result<QString> &outcome) { say(outcome); });
    refresh();
}

void PeopleActions::say(const db::Result<QString> &outcome)
{
    if (!outcome)
        return m_workspace.say(outcome.error().kind == db::Kind::Cancelled ? widgets::Tone::Attention
                                                                           : widgets::Tone::Stop,
                               outcome.error().text);
    m_workspace.say(widgets::Tone::Good, *outcome);
    if (m_workspace.store())
        m_workspace.store()->poll();
}

} // namespace ui::people
