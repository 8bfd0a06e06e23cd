// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/importpeople.h"

#include "app/transfer/importplan.h"

#include <QCoreApplication>
#include <QLocale>

namespace app::transfer {

using registration::Participant;

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

constexpr qsizetype chunkRows = 4000;

/// The second reading: does with every row what the plan says. New people come first, so that what refers to what
/// was loaded is loaded later; those that change come in a reading of their own.
class Writer
{
public:
    Writer(db::WriteSession &session, const ImportWork &work, const ImportPlan &plan, Bodies &bodies)
        : m_session(session), m_work(work), m_plan(plan), m_bodies(bodies), m_reader(work.zone, work.options.language) {}
    void run();

private:
    void readAgain(Verdict wanted, const std::function<void(const ListRow &)> &take);
    void fill(const ListRow &row, Participant &participant);
    void addNew(const ListRow &row);
    void loadChunk();
    void change(const ListRow &row);

    db::WriteSession &m_session;
    const ImportWork &m_work;
    const ImportPlan &m_plan;
    Bodies &m_bodies;
    RowReader m_reader;
    qint64 m_nextNumber = 0;
    std::size_t m_nextTarget = 0;
    QList<db::Person> m_people; ///< of the chunk, as the next two
    QList<db::Post> m_posts;
    QList<db::Attendee> m_attendees;
    QList<qsizetype> m_holders; ///< whose posts they are
};

void Writer::run()
{
    const QString numbers = QStringLiteral("attendee");
    const db::Id conference = m_work.options.conference;
    if (m_plan.highestNumber > 0)
        m_session.skipTo(numbers, conference, m_plan.highestNumber);
    if (m_plan.unnumbered > 0)
        m_nextNumber = m_session.take(numbers, conference, m_plan.unnumbered);
    m_bodies.writeExpected(m_session);
    if (m_plan.outcome.added > 0)
        readAgain(Verdict::New, [this](const ListRow &row) { addNew(row); });
    loadChunk();
    if (m_plan.outcome.changed > 0)
        readAgain(Verdict::Changed, [this](const ListRow &row) { change(row); });
}

void Writer::readAgain(Verdict wanted, const std::function<void(const ListRow &)> &take)
{
    PeopleList list(m_work.file, m_work.options);
    db::Result<void> fine = list.open();
    ListRow row;
    std::size_t at = 0;
    for (; fine && at < m_plan.verdicts.size() && list.next(row); ++at) {
        if (m_plan.verdicts[at] == wanted)
            take(row);
        if (at % 250 == 0)
            m_work.step(list.position());
    }
    if (!fine || at != m_plan.verdicts.size())
        m_session.refuse(db::Kind::Invalid, ImportText::tr("The file changed while it was read. Nothing was imported."));
}

void Writer::fill(const ListRow &row, Participant &participant)
{
    RowValues values = m_reader.read(row);
    apply(row, m_bodies, m_work.options.language, values, participant);
}

void Writer::addNew(const ListRow &row)
{
    Participant participant;
    fill(row, participant);
    participant.attendee.conference = m_work.options.conference;
    participant.attendee.token = registration::newToken();
    if (participant.attendee.number == 0)
        participant.attendee.number = m_nextNumber++;
    if (participant.post.organisation != 0 || !participant.post.title.isEmpty()) {
        m_holders += m_people.size();
        m_posts += std::move(participant.post);
    }
    m_people += std::move(participant.person);
    m_attendees += std::move(participant.attendee);
    if (m_people.size() == chunkRows)
        loadChunk();
}

void Writer::loadChunk()
{
    m_session.load(m_people);
    for (qsizetype i = 0; i < m_people.size(); ++i)
        m_attendees[i].person = m_people[i].id;
    for (qsizetype i = 0; i < m_posts.size(); ++i)
        m_posts[i].person = m_people[m_holders[i]].id;
    m_session.load(m_posts);
    for (qsizetype i = 0; i < m_posts.size(); ++i)
        m_attendees[m_holders[i]].post = m_posts[i].id;
    m_session.load(m_attendees);
    m_people.clear();
    m_posts.clear();
    m_attendees.clear();
    m_holders.clear();
}

void Writer::change(const ListRow &row)
{
    Participant participant = registration::load(m_session, m_plan.targets[m_nextTarget++]);
    fill(row, participant);
    m_session.update(participant.person);
    db::Post &post = participant.post;
    post.person = participant.person.id;
    if (post.id != 0)
        m_session.update(post);
    else if (post.organisation != 0 || !post.title.isEmpty())
        m_session.insert(post);
    participant.attendee.post = post.id;
    m_session.update(participant.attendee);
}

ImportWork workOn(db::Session &session, QIODevice &file, const ImportOptions &options, const Progress &progress)
{
    const db::Conference conference = session.get<db::Conference>(options.conference);
    return { session, file, options, progress, conference.zone };
}

void refuseFaulty(db::Session &session, const ImportPlan &plan)
{
    if (plan.firstFaultyRow == 0)
        return;
    session.refuse(db::Kind::Invalid, ImportText::tr("Row %1: %2 Nothing was imported.").arg(QString::number(plan.firstFaultyRow), plan.firstProblem->text));
}

ImportOutcome importInto(db::WriteSession &session, QIODevice &file, const ImportOptions &options, const Progress &progress)
{
    db::native::refuseDamaged(session.connection());
    // Half of the way is finding out what to do.
    const qint64 size = file.size();
    const Progress planning = [&](qint64 done, qint64) { return progress(done / 4, size); };
    const Progress writing = [&](qint64 done, qint64) { return progress(size / 4 + done / 4 * 3, size); };
    ImportWork work = workOn(session, file, options, planning);
    Bodies bodies(session, options.conference, options.language);
    const ImportPlan plan = planImport(work, bodies);
    if (options.faulty == Faulty::StopAll)
        refuseFaulty(session, plan);
    const ImportWork second{ session, file, options, writing, work.zone };
    Writer(session, second, plan, bodies).run();
    return plan.outcome;
}

} // namespace

db::Result<ImportOutcome> importPeople(db::Store &store, QIODevice &file, const ImportOptions &options, const Progress &progress)
{
    if (options.run == Run::DryRun)
        return store.read([&](db::Session &session) {
            Bodies bodies(session, options.conference, options.language);
            return planImport(workOn(session, file, options, progress), bodies).outcome;
        });
    const db::Sentence label(QT_TRANSLATE_NOOP("History", "Import %1"), { options.source });
    return store.write(label, [&](db::WriteSession &session) { return importInto(session, file, options, progress); });
}

QList<std::pair<QString, QString>> peopleFields()
{
    QList<std::pair<QString, QString>> fields;
    for (int i = 0; i < fieldCount; ++i) {
        const QString id = fieldId(static_cast<Field>(i));
        fields += { id, headingLabel(id, QLocale().name()) };
    }
    return fields;
}

} // namespace app::transfer
