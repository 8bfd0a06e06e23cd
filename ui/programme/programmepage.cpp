// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programmepage.h"

#include "app/programme/moving.h"
#include "ui/language.h"
#include "ui/programme/daybar.h"
#include "ui/programme/itemfields.h"
#include "ui/programme/itemwords.h"
#include "ui/programme/shiftdialog.h"
#include "ui/workspace.h"

#include <QLineEdit>
#include <QLocale>
#include <QTableView>

#include <algorithm>

namespace ui::programme {

using namespace Qt::StringLiterals;
using namespace forms;
namespace editing = app::editing;
using db::ProgrammeItem;

namespace {

constexpr qint64 usualMinutes = 15;

PartsWords partsWords()
{
    return { [] { return ProgrammePage::tr("People on stage"); }, [] { return ProgrammePage::tr("Add somebody"); },
             [](int n) { return ProgrammePage::tr("Person %1").arg(n); } };
}

QString nextStartIn(const Workspace &workspace, const QString &day, db::Id hall)
{
    const auto start = workspace.store()->read(
        [&](db::Session &s) { return app::programme::nextStart(s, workspace.conference().id, day, hall); });
    return start ? *start : QString();
}

// A new item after what is there already on that day in that hall.
editing::Draft itemAfter(const Workspace &workspace, const QString &day, db::Id hall)
{
    editing::Draft draft = editing::fresh(ProgrammeItem::description());
    auto &item = static_cast<ProgrammeItem &>(*draft.record);
    item.conference = workspace.conference().id;
    item.day = day;
    item.hall = hall;
    item.starts = nextStartIn(workspace, day, hall);
    item.minutes = usualMinutes;
    item.kind = db::ItemKind::Speech;
    return draft;
}

editing::Draft nextTo(const Workspace &workspace, const editing::Draft &saved)
{
    const auto &before = static_cast<const ProgrammeItem &>(*saved.record);
    editing::Draft draft = itemAfter(workspace, before.day, before.hall);
    auto &item = static_cast<ProgrammeItem &>(*draft.record);
    item.kind = before.kind;
    item.visibility = before.visibility;
    return draft;
}

FormPlan plan(const Workspace &workspace)
{
    return { &ProgrammeItem::description(),
             { u"day starts minutes"_s, u"hall kind"_s, u"title"_s, u"visibility"_s, u"remarks"_s },
             [] { return ProgrammePage::tr("New item"); },
             [] { return ProgrammePage::tr("Change the item"); },
             { u"attendee role"_s, u"topic"_s },
             partsWords(),
             itemFields(),
             [&workspace](const editing::Draft &saved) { return nextTo(workspace, saved); } };
}

} // namespace

ProgrammePage::ProgrammePage(Workspace &workspace, QWidget *parent)
    : RecordPage(workspace, plan(workspace), parent), m_check(nullptr)
{
    buildActions();
    build();
    connectAll();
    noteConference();
}

QString ProgrammePage::title() const
{
    return tr("Programme");
}

QIcon ProgrammePage::icon() const
{
    return QIcon::fromTheme(u"view-calendar-list"_s, QIcon::fromTheme(u"view-calendar"_s));
}

void ProgrammePage::buildActions()
{
    const QKeySequence keys[] = { Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down, Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                                  Qt::CTRL | Qt::Key_D };
    const char16_t *icons[] = { u"go-up", u"go-down", u"appointment-new", u"edit-copy" };
    for (const Move how : { Move::Earlier, Move::Later, Move::Shift, Move::Duplicate }) {
        const auto index = static_cast<std::size_t>(how);
        auto *action = new QAction(QIcon::fromTheme(QString::fromUtf16(icons[index])), {}, this);
        action->setShortcut(keys[index]);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, [this, how] { move(how); });
        m_moves += action;
    }
}

void ProgrammePage::connectAll()
{
    table()->addActions(m_moves);
    connect(m_bar, &DayBar::changed, this, [this] { showBar(); });
    connect(&workspace(), &Workspace::conferenceChanged, this, &ProgrammePage::noteConference);
    connect(&workspace(), &Workspace::changed, this, &ProgrammePage::noteChange);
    connect(editAction(), &QAction::changed, this, [this] {
        for (QAction *action : std::as_const(m_moves))
            action->setEnabled(editAction()->isEnabled());
    });
    connect(form()->fields(), &RecordFields::shown, this, &ProgrammePage::noteFormShown);
    connect(form()->fields(), &RecordFields::edited, this, &ProgrammePage::noteFormEdited);
}

// Runs when the page is built, too: the names of what is in the way follow the language.
void ProgrammePage::retranslate()
{
    const QString words[] = { tr("Move up in time"), tr("Move down in time"), tr("Shift what follows…"),
                              tr("Duplicate") };
    for (qsizetype i = 0; i < m_moves.size(); ++i)
        m_moves[i]->setText(words[i]);
    RecordPage::retranslate();
    checkConflicts();
    showEnd();
}

QWidget *ProgrammePage::makeBar(QWidget *parent)
{
    m_bar = new DayBar(workspace(), m_moves, parent);
    return m_bar;
}

void ProgrammePage::noteConference()
{
    m_bar->refresh();
    m_conflicts.clear();
    showBar();
    checkConflicts();
}

void ProgrammePage::noteChange(const QList<db::Touched> &touched)
{
    const QStringList shown = tables();
    if (std::ranges::none_of(touched, [&](const db::Touched &t) { return shown.contains(t.table); }))
        return;
    m_bar->refresh();
    table()->setColumnHidden(0, !m_bar->hasSeveralDays() || !m_bar->day().isEmpty());
    checkConflicts();
}

// The day stands in the list where the list holds several.
void ProgrammePage::showBar()
{
    table()->setColumnHidden(0, !m_bar->hasSeveralDays() || !m_bar->day().isEmpty());
    refresh();
}

void ProgrammePage::showEvent(QShowEvent *event)
{
    RecordPage::showEvent(event);
    if (m_checkDue)
        checkConflicts();
}

void ProgrammePage::checkConflicts()
{
    m_isChecked = false;
    m_checkDue = !isVisible();
    if (m_checkDue || !workspace().store() || workspace().conference().id == 0)
        return m_check.drop();
    const auto find = [conference = workspace().conference(), language = language::current()](db::Session &s) {
        return app::programme::conflicts(s, conference, language);
    };
    m_check.ask(*workspace().store(), find, [this](const auto &found) {
        if (!found)
            return workspace().say(found.error());
        m_conflicts = *found;
        m_isChecked = true;
        static_cast<RecordModel *>(table()->model())->refresh();
        choose(chosen()); // its card says what does not go together
    });
}

void ProgrammePage::open(const Target &target)
{
    m_bar->widen();
    showBar();
    RecordPage::open(target);
}

QStringList ProgrammePage::tables() const
{
    return { u"programme_item"_s, u"appearance"_s, u"hall"_s, u"attendee"_s, u"person"_s };
}

QList<ListCell> ProgrammePage::headings() const
{
    return { { labelOf(u"day") }, { tr("Time") }, { tr("Title") }, { labelOf(u"hall") }, { tr("People") } };
}

QList<int> ProgrammePage::widths() const
{
    return { 88, 104, 0, 128, 160 };
}

std::function<QList<db::Id>(db::Session &)> ProgrammePage::listing(const QString &filter) const
{
    const app::programme::Listing listing{ workspace().conference().id, m_bar->day(), m_bar->kind(), filter.trimmed() };
    return [listing](db::Session &s) { return app::programme::ids(s, listing); };
}

// A day stands once, at its first row, which the row before tells.
QList<ListRow> ProgrammePage::rows(db::Session &session, const QList<db::Id> &ids) const
{
    const auto *model = static_cast<const RecordModel *>(table()->model());
    const db::Id before = model->idAt(model->rowOf(ids.value(0)) - 1);
    QString day = before == 0 ? QString() : session.get<ProgrammeItem>(before).day;
    QList<ListRow> rows;
    for (const auto &entry : app::programme::entries(session, ids)) {
        rows += rowOf(entry, m_conflicts.value(entry.item.id), entry.item.day == day ? Day::Repeated : Day::Shown);
        day = entry.item.day;
    }
    return rows;
}

Card ProgrammePage::card(db::Session &session, db::Id id) const
{
    return cardOf(app::programme::entries(session, { id }).first(), m_conflicts.value(id));
}

// After the chosen item's day and hall, else on the day that is shown.
editing::Draft ProgrammePage::start() const
{
    const auto near = workspace().store()->read([this](db::Session &s) { return s.find<ProgrammeItem>(chosen()); });
    const ProgrammeItem item = near ? near->value_or(ProgrammeItem()) : ProgrammeItem();
    const QString shown = m_bar->day().isEmpty() ? m_bar->days().value(0) : m_bar->day();
    return itemAfter(workspace(), item.id == 0 ? shown : item.day, item.hall);
}

QString ProgrammePage::newWords() const
{
    return tr("New item");
}

QString ProgrammePage::filterWords() const
{
    return tr("Filter by title, hall or person");
}

QString ProgrammePage::emptyWords() const
{
    return m_bar->kind() || !m_bar->day().isEmpty() ? tr("There is no such item on this day.")
                                                    : tr("Nothing is planned yet.");
}

QString ProgrammePage::countWords(int count) const
{
    const QString items = count == 1 ? tr("1 item") : tr("%1 items").arg(QLocale().toString(count));
    const QString day = m_bar->hasSeveralDays() ? m_bar->day() : m_bar->days().value(0);
    return day.isEmpty() ? items : items + u" · "_s + longDay(day);
}

void ProgrammePage::move(Move how)
{
    switch (how) {
    case Move::Earlier:
    case Move::Later:
        return swap(how);
    case Move::Shift:
        return shift();
    case Move::Duplicate:
        return duplicate();
    }
}

void ProgrammePage::swap(Move how)
{
    const auto way = how == Move::Earlier ? app::programme::Way::Earlier : app::programme::Way::Later;
    const auto done = app::programme::swap(*workspace().store(), chosen(), way);
    if (!done)
        workspace().say(done.error().kind == db::Kind::NotFound ? widgets::Tone::Plain : widgets::Tone::Stop,
                        done.error().text);
}

void ProgrammePage::shift()
{
    const auto items =
        workspace().store()->read([this](db::Session &s) { return app::programme::following(s, chosen()); });
    if (!items)
        return workspace().say(items.error());
    (new ShiftDialog(workspace(), *items, this))->open();
}

void ProgrammePage::duplicate()
{
    auto draft = workspace().store()->read(
        [this](db::Session &s) { return editing::load(s, ProgrammeItem::description(), chosen()); });
    if (!draft)
        return workspace().say(draft.error());
    auto &item = static_cast<ProgrammeItem &>(*draft->record);
    item.starts = nextStart(item.day, item.hall);
    const QList<editing::AnyRecord> records = draft->parts + QList{ draft->record };
    for (const editing::AnyRecord &record : records) {
        record->id = 0;
        record->version = 0;
    }
    beginWith(*draft);
}

ProgrammeItem ProgrammePage::typed() const
{
    return static_cast<const ProgrammeItem &>(*form()->fields()->record());
}

QString ProgrammePage::nextStart(const QString &day, db::Id hall) const
{
    return nextStartIn(workspace(), day, hall);
}

void ProgrammePage::noteFormShown()
{
    m_proposed = typed();
    showEnd();
}

// Another day or hall proposes another beginning, as long as nobody wrote one.
void ProgrammePage::noteFormEdited()
{
    const ProgrammeItem item = typed();
    const bool isElsewhere = item.day != m_proposed.day || item.hall != m_proposed.hall;
    if (item.id == 0 && isElsewhere && item.starts == m_proposed.starts) {
        m_proposed = item;
        m_proposed.starts = nextStart(item.day, item.hall);
        static_cast<QLineEdit *>(form()->fields()->field(u"starts"_s))->setText(m_proposed.starts);
    }
    showEnd();
}

void ProgrammePage::showEnd()
{
    const ProgrammeItem item = typed();
    const QString end = item.minutes > 0 ? app::programme::endOf(item) : QString();
    form()->fields()->setHint(u"minutes"_s, end.isEmpty() ? tr("or the hour when it ends") : tr("until %1").arg(end));
}

} // namespace ui::programme
