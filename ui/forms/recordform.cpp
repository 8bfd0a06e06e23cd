// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "app/editing/naming.h"
#include "db/records/all.h"
#include "ui/ask.h"
#include "ui/forms/inwords.h"
#include "ui/forms/versionsdialog.h"
#include "ui/language.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/space.h"
#include "ui/widgets/taborder.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui::forms {

using namespace Qt::StringLiterals;
using namespace widgets;
namespace editing = app::editing;
using editing::AnyRecord;
using editing::Draft;
using editing::Problem;

namespace {

constexpr int formWidth = 720;

} // namespace

RecordForm::RecordForm(Workspace &workspace, FormPlan plan, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_plan(std::move(plan)), m_start(editing::fresh(*m_plan.description)),
      m_title(plainLabel(Role::Title, this)), m_close(new QPushButton(this)), m_next(new QPushButton(this)),
      m_save(primaryButton(this)), m_message(new MessageBar(this)),
      m_fields(new RecordFields(workspace, *m_plan.description, m_plan.layout, this, m_plan.editors))
{
    if (!m_plan.partsLayout.isEmpty())
        m_parts = new PartsList(workspace, *editing::partsOf(*m_plan.description)->description, m_plan.partsLayout,
                                m_plan.partsWords, this);
    build();
    addKeys();
    connect(m_fields, &RecordFields::edited, this, &RecordForm::recheck);
    if (m_parts)
        connect(m_parts, &PartsList::edited, this, &RecordForm::recheck);
    connect(m_fields, &RecordFields::shown, this, &RecordForm::orderTabs);
    if (m_parts)
        connect(m_parts, &PartsList::arranged, this, &RecordForm::orderTabs);
    retranslate();
}

QLayout *RecordForm::buildHead()
{
    m_save->setObjectName(u"save"_s);
    m_next->setObjectName(u"saveAndNext"_s);
    m_close->setObjectName(u"close"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    head->addWidget(m_next);
    head->addWidget(m_save);
    return head;
}

void RecordForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::large, space::wide, 0);
    column->setSpacing(space::medium);
    column->addLayout(buildHead());
    column->addWidget(m_message);
    m_content = new QWidget(this);
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setMaximumWidth(formWidth);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, space::tight, space::large);
    m_column->setSpacing(space::large);
    m_column->addWidget(m_fields);
    if (m_parts)
        m_column->addWidget(m_parts);
    m_column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    column->addWidget(scroll, 1);
}

// The fields as they are read, then the buttons.
void RecordForm::orderTabs()
{
    if (QWidget *last = tabAsLaidOut(m_content))
        setTabOrder(last, m_close);
    setTabOrder(m_close, m_next);
    setTabOrder(m_next, m_save);
}

void RecordForm::addBelow(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void RecordForm::addKeys()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto act) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add({ Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter }, [this] { save(After::Next); });
    add({ QKeySequence(Qt::CTRL | Qt::Key_S) }, [this] { save(After::Close); });
    add({ QKeySequence(Qt::Key_Escape) }, [this] { close(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(After::Close); });
    connect(m_next, &QPushButton::clicked, this, [this] { save(After::Next); });
    connect(m_close, &QPushButton::clicked, this, &RecordForm::close);
}

void RecordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordForm::retranslate()
{
    const bool isNew = m_start.record->id == 0;
    m_title->setText(isNew ? m_plan.newTitle() : m_plan.changeTitle());
    m_next->setVisible(isNew);
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Esc"));
    m_next->setText(tr("Save and add another"));
    m_next->setToolTip(tr("Ctrl+Enter"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Ctrl+S"));
}

void RecordForm::begin(const Draft &start)
{
    m_message->clear();
    m_lastSaved = 0;
    present(start);
}

void RecordForm::edit(db::Id id)
{
    const auto found =
        m_workspace.store()->read([&](db::Session &s) { return editing::load(s, *m_plan.description, id); });
    if (found)
        return begin(*found);
    m_workspace.say(found.error());
    emit closed(0);
}

void RecordForm::present(const Draft &draft)
{
    m_tried = false;
    m_unsettled.reset();
    m_start = editing::copyOf(draft);
    fill(draft);
    m_start = this->draft(); // as the fields give it back
    m_fields->focusFirst();
    retranslate();
}

void RecordForm::fill(const Draft &draft)
{
    m_fields->show(*draft.record);
    if (m_parts)
        m_parts->show(draft.parts);
}

Draft RecordForm::draft() const
{
    return { m_plan.description, m_fields->record(), m_parts ? m_parts->parts() : m_start.parts };
}

bool RecordForm::isDirty() const
{
    return !editing::isSame(m_start, draft()) || !m_fields->problems().isEmpty()
        || (m_parts && !m_parts->problems().isEmpty());
}

void RecordForm::leave(std::function<void()> then)
{
    if (isHidden() || !isDirty())
        return then();
    askToThrowAway([this, then = std::move(then)] {
        emit closed(m_lastSaved);
        then();
    });
}

void RecordForm::close()
{
    const auto close = [this] { emit closed(m_lastSaved); };
    if (isDirty())
        askToThrowAway(close);
    else
        close();
}

void RecordForm::askToThrowAway(std::function<void()> then)
{
    ask::question(this,
                  { tr("Not saved"), tr("What you typed has not been saved."), tr("Closing the form throws it away."),
                    tr("Throw away"), tr("Go on typing") },
                  std::move(then));
}

QList<Problem> RecordForm::problems() const
{
    QList<Problem> problems = m_fields->problems();
    if (m_parts)
        problems += m_parts->problems();
    return problems + editing::check(draft());
}

void RecordForm::showProblems(RecordFields::Show show)
{
    const QList<Problem> found = problems();
    m_fields->showProblems(found, show);
    if (m_parts)
        m_parts->showProblems(found, show);
}

void RecordForm::recheck()
{
    showProblems(m_tried ? RecordFields::Show::All : RecordFields::Show::Touched);
}

// After a lost connection nobody knows whether the write is in: that is asked before anything is written again. True
// when it is not.
bool RecordForm::settle(After after)
{
    if (!m_unsettled)
        return true;
    const db::Result<bool> in = m_workspace.store()->isIn(m_unsettled->key);
    if (in && !*in)
        return true;
    const auto kept = m_workspace.store()->read([&](db::Session &s) {
        const db::Id known = m_unsettled->sent.record->id;
        const db::Id written = app::registration::writtenBy(s, m_unsettled->key, *m_plan.description);
        return editing::load(s, *m_plan.description, known != 0 ? known : written);
    });
    if (!in || !kept) {
        m_message->say(Tone::Stop, !kept && kept.error().kind != db::Kind::Offline ? kept.error().text
                           : tr("The server still cannot be reached, so it is not known whether this was saved. "
                            "Leave the form open and press Save again later; nothing is written twice."));
        return false;
    }
    const bool same = editing::isSame(m_unsettled->sent, draft());
    m_unsettled.reset();
    m_workspace.store()->poll();
    if (same)
        noteSaved(*kept, after);
    else
        merge(*kept, after);
    return false;
}

void RecordForm::save(After after)
{
    if (!settle(after))
        return;
    const QList<Problem> found = problems();
    m_tried = true;
    showProblems(RecordFields::Show::All);
    if (!found.isEmpty()) {
        m_message->say(Tone::Stop, tr("This is not saved yet: look at the marked fields."));
        if (!m_fields->focusField(found.first().field) && m_parts)
            m_parts->focusField(found.first().field);
        return;
    }
    const Draft typed = draft();
    if (typed.record->id != 0 && !isDirty())
        return noteSaved(typed, after);
    const QUuid key = m_unsettled ? m_unsettled->key : QUuid::createUuid();
    const auto saved = editing::save(*m_workspace.store(), typed, key);
    m_unsettled.reset();
    if (saved)
        return noteSaved(*saved, after);
    if (saved.error().kind == db::Kind::Stale)
        return compare(after);
    if (saved.error().kind == db::Kind::Offline)
        m_unsettled = { key, typed };
    m_message->say(Tone::Stop, saved.error().text);
}

void RecordForm::noteSaved(const Draft &saved, After after)
{
    const bool wasNew = m_start.record->id == 0;
    m_lastSaved = saved.record->id;
    m_start = draft();
    emit this->saved(m_lastSaved);
    if (after == After::Close || !wasNew)
        return emit closed(m_lastSaved);
    present(next(saved));
    m_message->say(Tone::Good, tr("It is saved."));
}

// The next one keeps what belongs to the frame: references, choices and days.
Draft RecordForm::next(const Draft &saved) const
{
    if (m_plan.next)
        return m_plan.next(saved);
    Draft next = editing::fresh(*m_plan.description);
    for (const db::Column &column : m_plan.description->columns)
        if (column.type == db::Type::Reference || column.type == db::Type::Choice || column.shape == db::Shape::Day)
            column.write(*next.record, column.read(*saved.record));
    return next;
}

QString RecordForm::nameOf(const db::Column &column, db::Id id) const
{
    const db::Description &description = *db::descriptionOf(QString::fromLatin1(column.refersTo));
    const auto name = m_workspace.store()->read(
        [&](db::Session &s) { return editing::nameOf(s, description, id, language::current()); });
    return name ? *name : QString();
}

QString RecordForm::partsInWords(const QList<AnyRecord> &parts) const
{
    const db::Description &description = *editing::partsOf(*m_plan.description)->description;
    const auto names = m_workspace.store()->read([&](db::Session &s) {
        QStringList found;
        for (const AnyRecord &part : parts)
            found += editing::nameOf(s, description, *part, language::current());
        return found;
    });
    return names ? names->join(u", "_s) : QString();
}

void RecordForm::compare(After after)
{
    const auto theirs = m_workspace.store()->read(
        [&](db::Session &s) { return editing::load(s, *m_plan.description, m_start.record->id); });
    if (!theirs)
        return m_message->say(Tone::Stop, theirs.error().text);
    merge(*theirs, after);
}

void RecordForm::merge(const Draft &theirs, After after)
{
    const Draft mine = draft();
    const auto names = [this](const db::Column &column, db::Id id) { return nameOf(column, id); };
    QList<Version> versions;
    QList<const db::Column *> columns; // of the versions in order; nullptr stands for the parts
    for (const db::Column &column : m_plan.description->columns) {
        const QVariant my = column.read(*mine.record);
        const QVariant their = column.read(*theirs.record);
        if (column.derived || my == their)
            continue;
        versions += { db::label(column), inWords(column, my, names), inWords(column, their, names),
                      column.read(*m_start.record) == my };
        columns += &column;
    }
    if (m_parts && !editing::isSame({ mine.description, theirs.record, mine.parts }, theirs)) {
        versions += { m_plan.partsWords.heading(), partsInWords(mine.parts), partsInWords(theirs.parts),
                      editing::isSame({ mine.description, mine.record, m_start.parts }, mine) };
        columns += nullptr;
    }
    chooseVersions(versions, this, [=, this](const KeepsMine &keepsMine) {
        Draft merged = editing::copyOf(theirs);
        for (qsizetype i = 0; i < columns.size(); ++i)
            if (keepsMine(i) && columns[i])
                columns[i]->write(*merged.record, columns[i]->read(*mine.record));
            else if (keepsMine(i))
                merged.parts = mine.parts;
        present(theirs); // from here on theirs is what I start from
        fill(merged);
        save(after);
    });
}

} // namespace ui::forms
