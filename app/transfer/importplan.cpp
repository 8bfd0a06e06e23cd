// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/importplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::transfer {

using registration::Participant;

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

constexpr std::size_t batchRows = 250;
constexpr qsizetype mostProblems = 100'000;
constexpr qsizetype mostNamesakes = 16;

/// A row with all that is known of it while the plan is made.
struct Entry
{
    ListRow cells;
    RowValues values;
    Traits traits;
    Found found;
    bool isCommon = false; ///< too many namesakes to tell apart
};

class Planner
{
public:
    Planner(const ImportWork &work, Bodies &bodies)
        : m_work(work), m_bodies(bodies), m_list(work.file, work.options), m_reader(work.zone, work.options.language) {}
    ImportPlan run();

private:
    bool readBatch(std::vector<Entry> &batch);
    void loadKnown();
    void lookUp(Entry &entry) const;
    void judge(Entry &entry);
    void judgeNew(Entry &entry);
    void judgeKnown(Entry &entry, Participant &participant);
    db::Id target(Entry &entry);
    db::Id targetByNumber(Entry &entry, db::Id known) const;
    [[nodiscard]] bool isCorrected(const Entry &entry, const Participant &there) const;
    void narrowByTitle(Entry &entry) const;
    void refuseRepeated(Entry &entry) const;
    static void refuseClaimed(Entry &entry, qint64 row);
    void lookAgain(Entry &entry);
    void finish(Entry &entry, const Participant &participant, Verdict verdict);
    void take(const Entry &entry, const db::Attendee &attendee);
    void report(const Entry &entry);
    [[nodiscard]] Traits traitsOf(const ListRow &row, const RowValues &values) const;

    const ImportWork &m_work;
    Bodies &m_bodies;
    PeopleList m_list;
    RowReader m_reader;
    KnownPeople m_known;
    SeenRows m_seen;
    QHash<db::Id, Participant> m_loaded; ///< of the batch
    ImportPlan m_plan;
};

// What makes two rows of one list the same person: the name with the organisation and, if told, phone or e-mail.
TextKey personKey(const Entry &entry)
{
    const Traits &traits = entry.traits;
    if (traits.names.isEmpty())
        return 0;
    const TextKey more = traits.phone != 0 ? traits.phone
        : traits.email != 0 ? traits.email : textKey(entry.cells[Field::Title]);
    return combined(traits.names.first(), combined(entry.values.organisation, more));
}

void addProblem(Entry &entry, std::optional<Field> field, const QString &text)
{
    entry.values.problems += { field, text };
}

void addName(Traits &traits, const QString &name)
{
    const TextKey key = textKey(name);
    if (key != 0 && !traits.names.contains(key))
        traits.names.append(key);
}

// As the name is printed: what is typed may differ by blanks, commas or capitals.
void addSpellings(Traits &traits, const db::names::Name &name, const QString &typed)
{
    const db::names::Script script = db::names::scriptOf(name.family);
    const QString native = db::names::joinNative(name, script);
    if (native != typed)
        addName(traits, native);
    if (script == db::names::Script::Latin)
        addName(traits, db::names::joinLatin(name));
}

Traits Planner::traitsOf(const ListRow &row, const RowValues &values) const
{
    Traits traits;
    for (const Field field : { Field::Name, Field::NameLatin, Field::NameZh, Field::NameKo }) {
        if (row[field].isEmpty())
            continue;
        addName(traits, row[field]);
        addSpellings(traits, db::names::split(row[field], values.country), row[field]);
        break;
    }
    const db::Id organisation = m_bodies.organisation(values.organisation);
    traits.organisation = organisation != 0 ? static_cast<TextKey>(organisation) : values.organisation;
    traits.phone = phoneKey(row[Field::Phone]);
    traits.email = emailKey(row[Field::Email]);
    return traits;
}

void Planner::loadKnown()
{
    const db::Id conference = m_work.options.conference;
    if (!m_work.session.find<db::Conference>(conference))
        m_work.session.refuse(db::Kind::NotFound, ImportText::tr("The conference is not there any more."));
    const bool wanted = m_known.load(m_work.session, conference, m_bodies, [this] { return m_work.progress(0, m_work.file.size()); });
    if (!wanted)
        m_work.session.refuse(db::Kind::Cancelled, ImportText::tr("The import was cancelled. Nothing was changed."));
}

ImportPlan Planner::run()
{
    if (const db::Result<void> opened = m_list.open(); !opened)
        m_work.session.refuse(opened.error().kind, opened.error().text, opened.error().detail);
    m_plan.outcome.problems = m_list.notes();
    loadKnown();
    std::vector<Entry> batch;
    while (readBatch(batch)) {
        QList<db::Id> wanted;
        for (const Entry &entry : batch)
            wanted += entry.found.attendees;
        m_loaded = wanted.isEmpty() ? QHash<db::Id, Participant>() : loadParticipants(m_work.session, wanted);
        for (Entry &entry : batch)
            judge(entry);
        m_work.step(m_list.position());
    }
    if (const db::Result<void> whole = m_list.state(); !whole)
        m_work.session.refuse(whole.error().kind, whole.error().text, whole.error().detail);
    return std::move(m_plan);
}

bool Planner::readBatch(std::vector<Entry> &batch)
{
    batch.clear();
    ListRow row;
    while (batch.size() < batchRows && m_list.next(row)) {
        Entry &entry = batch.emplace_back();
        entry.cells = std::move(row);
        entry.values = m_reader.read(entry.cells);
        lookUp(entry);
    }
    return !batch.empty();
}

void Planner::lookUp(Entry &entry) const
{
    entry.traits = traitsOf(entry.cells, entry.values);
    if (const db::Id byNumber = m_known.byNumber(entry.values.number); byNumber != 0)
        entry.found.attendees = { byNumber };
    else if (m_work.options.match != Match::Add)
        entry.found = m_known.find(entry.traits);
    entry.isCommon = entry.found.attendees.size() > mostNamesakes;
    if (entry.isCommon)
        entry.found.attendees.clear();
}

void Planner::judge(Entry &entry)
{
    const qsizetype before = entry.values.problems.size();
    refuseRepeated(entry);
    const db::Id attendee = entry.values.problems.size() == before ? target(entry) : 0;
    if (entry.values.problems.size() > before)
        return report(entry);
    if (attendee == 0)
        return judgeNew(entry);
    Participant participant = m_loaded.value(attendee);
    judgeKnown(entry, participant);
}

// An earlier row may mean the same person or want the same number.
void Planner::refuseRepeated(Entry &entry) const
{
    const qint64 number = entry.values.number;
    if (const qint64 row = m_seen.rowOfNumber(number); number != 0 && row != 0)
        addProblem(entry, Field::Number, ImportText::tr("Row %1 has this number already.").arg(row));
    else if (number == 0) // numbers tell namesakes apart
        refuseClaimed(entry, m_seen.rowOf(personKey(entry)));
}

void Planner::refuseClaimed(Entry &entry, qint64 row)
{
    if (row != 0)
        addProblem(entry, std::nullopt, ImportText::tr("Row %1 is the same person already.").arg(row));
}

db::Id Planner::target(Entry &entry)
{
    if (const db::Id known = m_known.byNumber(entry.values.number); known != 0)
        return targetByNumber(entry, known);
    lookAgain(entry);
    if (entry.found.attendees.size() > 1)
        narrowByTitle(entry);
    if (entry.found.attendees.isEmpty())
        refuseClaimed(entry, entry.found.claimedBy);
    if (entry.found.attendees.size() > 1 || entry.isCommon)
        addProblem(entry, Field::Name, ImportText::tr("Several participants may be meant. Give the number of the right one."));
    return entry.found.attendees.isEmpty() ? 0 : entry.found.attendees.first();
}

db::Id Planner::targetByNumber(Entry &entry, db::Id known) const
{
    const Participant there = m_loaded.value(known);
    const QString number = QString::number(entry.values.number);
    const QString name = there.person.displayName();
    if (m_work.options.match == Match::Add)
        addProblem(entry, Field::Number, ImportText::tr("Number %1 belongs to %2 already. Leave it out to add somebody.").arg(number, name));
    else if (!namesAgree(entry.cells, there.person) && !isCorrected(entry, there))
        addProblem(entry, Field::Number, ImportText::tr("Number %1 belongs to %2 here, but this row names %3. Correct the number or leave it out; if only the name of %2 changes, change it in the program.")
                       .arg(number, name, registration::fitToShow(nameIn(entry.cells))));
    refuseClaimed(entry, m_known.claimedBy(known));
    return known;
}

// The number alone is no proof, for many lists count their rows. With a contact or the same post, a name that is partly
// the same is that person's, put right.
bool Planner::isCorrected(const Entry &entry, const Participant &there) const
{
    const Traits &told = entry.traits;
    const std::pair<TextKey, TextKey> contacts[] = { { told.phone, phoneKey(there.person.phone) }, { told.email, emailKey(there.person.email) } };
    const auto isBoth = [](const auto &pair) { return pair.first != 0 && pair.second != 0; };
    const bool isSame = std::ranges::any_of(contacts, [&](const auto &pair) { return isBoth(pair) && pair.first == pair.second; });
    const bool isOther = std::ranges::any_of(contacts, [&](const auto &pair) { return isBoth(pair) && pair.first != pair.second; });
    const bool isSamePost = told.organisation != 0 && told.organisation == static_cast<TextKey>(m_bodies.oldest(there.organisation.id))
        && there.post.title.texts().contains(entry.cells[Field::Title]);
    return (isSame || (isSamePost && !isOther)) && namesResemble(entry.cells, there.person);
}

// Rows of the same batch may have claimed somebody since the look-up.
void Planner::lookAgain(Entry &entry)
{
    const auto isClaimed = [this](db::Id id) { return m_known.claimedBy(id) != 0; };
    if (std::ranges::none_of(entry.found.attendees, isClaimed))
        return;
    lookUp(entry);
    m_loaded.insert(loadParticipants(m_work.session, entry.found.attendees));
}

void Planner::narrowByTitle(Entry &entry) const
{
    const QString &title = entry.cells[Field::Title];
    QList<db::Id> alike = entry.found.attendees;
    alike.removeIf([&](db::Id id) { return !m_loaded.value(id).post.title.texts().contains(title); });
    if (!title.isEmpty() && !alike.isEmpty())
        entry.found.attendees = alike;
}

void Planner::judgeNew(Entry &entry)
{
    Participant participant;
    participant.attendee.conference = m_work.options.conference;
    apply(entry.cells, m_bodies, m_work.options.language, entry.values, participant);
    finish(entry, participant, Verdict::New);
}

void Planner::judgeKnown(Entry &entry, Participant &participant)
{
    const Difference difference = apply(entry.cells, m_bodies, m_work.options.language, entry.values, participant);
    if (difference == Difference::Yes && m_work.options.match == Match::Update)
        return finish(entry, participant, Verdict::Changed);
    if (!entry.values.problems.isEmpty())
        return report(entry);
    ++(difference == Difference::No ? m_plan.outcome.same : m_plan.outcome.skipped);
    take(entry, participant.attendee);
    m_plan.verdicts.push_back(Verdict::Leave);
}

void Planner::finish(Entry &entry, const Participant &participant, Verdict verdict)
{
    for (const registration::Problem &problem : registration::check(participant))
        addProblem(entry, fieldById(problem.field), problem.text);
    if (!entry.values.problems.isEmpty())
        return report(entry);
    m_bodies.expect(entry.cells[Field::Organisation], entry.cells[Field::Delegation]);
    take(entry, participant.attendee);
    m_plan.highestNumber = std::max(m_plan.highestNumber, entry.values.number);
    m_plan.verdicts.push_back(verdict);
    if (verdict == Verdict::New) {
        ++m_plan.outcome.added;
        m_plan.unnumbered += entry.values.number == 0 ? 1 : 0;
    } else {
        ++m_plan.outcome.changed;
        m_plan.targets.push_back(participant.attendee.id);
    }
}

// Later rows may not mean the same person again.
void Planner::take(const Entry &entry, const db::Attendee &attendee)
{
    m_known.claim(attendee.id, entry.cells.number);
    m_seen.add(personKey(entry), attendee.number, entry.cells.number);
}

void Planner::report(const Entry &entry)
{
    m_plan.verdicts.push_back(Verdict::Leave);
    ++m_plan.outcome.skipped;
    if (m_plan.firstFaultyRow == 0) {
        m_plan.firstFaultyRow = entry.cells.number;
        m_plan.firstProblem = entry.values.problems.first();
    }
    for (const CellProblem &problem : entry.values.problems) {
        if (m_plan.outcome.problems.size() == mostProblems)
            m_plan.outcome.problems += ImportProblem{ entry.cells.number, {}, {}, {}, ImportText::tr("This row and later ones have more problems than are listed here.") };
        if (m_plan.outcome.problems.size() > mostProblems)
            return;
        ImportProblem listed{ entry.cells.number, {}, {}, {}, problem.text };
        if (problem.field) {
            listed.column = registration::fitToShow(m_list.heading(*problem.field));
            listed.field = fieldId(*problem.field);
            listed.value = registration::fitToShow(entry.cells[*problem.field]);
        }
        m_plan.outcome.problems += listed;
    }
}

} // namespace

void ImportWork::step(qint64 done) const
{
    if (!progress(done, file.size()))
        session.refuse(db::Kind::Cancelled, ImportText::tr("The import was cancelled. Nothing was changed."));
}

ImportPlan planImport(const ImportWork &work, Bodies &bodies)
{
    return Planner(work, bodies).run();
}

} // namespace app::transfer
