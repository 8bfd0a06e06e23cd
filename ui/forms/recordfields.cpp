// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordfields.h"

#include "ui/language.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/localtextrows.h"
#include "ui/widgets/space.h"
#include "ui/workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui::forms {

using namespace Qt::StringLiterals;
using namespace widgets;
using app::editing::Problem;

namespace {

QStringList languagesOf(const Workspace &workspace)
{
    return workspace.conference().id != 0 ? workspace.conference().languageList() : db::Conference().languageList();
}

} // namespace

RecordFields::RecordFields(Workspace &workspace, const db::Description &description, const QStringList &layout,
                           QWidget *parent, const EditorMakers &makers)
    : QWidget(parent), m_workspace(workspace), m_description(description), m_base(description.make())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    for (const QString &line : layout) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::medium);
        for (const QString &name : line.split(u' ', Qt::SkipEmptyParts)) {
            m_order += name;
            row->addWidget(makeRow(*m_description.column(name), makers), 1, Qt::AlignTop);
        }
        column->addLayout(row);
    }
    connect(&m_workspace, &Workspace::conferenceChanged, this, &RecordFields::followConference);
}

QWidget *RecordFields::makeRow(const db::Column &column, const EditorMakers &makers)
{
    if (column.type == db::Type::Words)
        return makeWords(column);
    const QString name = QString::fromLatin1(column.name);
    const EditorMaker make = makers.value(name, makeEditor);
    const FieldEditor editor = make(column, m_workspace, this, [this, name] { noteEdit(name); });
    auto *row = new FieldRow([column] { return db::label(column); }, editor.widget, this);
    m_editors.insert(name, editor);
    m_rows.insert(name, row);
    editor.widget->installEventFilter(this);
    return row;
}

QWidget *RecordFields::makeWords(const db::Column &column)
{
    const QString name = QString::fromLatin1(column.name);
    auto *rows = new LocalTextRows(
        //: %1 is a field such as Name, %2 a language
        [column](const QString &l) { return tr("%1 (%2)").arg(db::label(column), language::nameOf(l)); }, this,
        column.shape == db::Shape::Term ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    rows->setLanguages(languagesOf(m_workspace));
    m_words.insert(name, rows);
    connect(rows, &LocalTextRows::edited, this, [this, name] { noteEdit(name); });
    watchFields(rows);
    return rows;
}

void RecordFields::watchFields(QWidget *row)
{
    for (QLineEdit *field : row->findChildren<QLineEdit *>())
        field->installEventFilter(this);
}

void RecordFields::followConference()
{
    if (m_workspace.conference().id != 0)
        setLanguages(languagesOf(m_workspace));
}

void RecordFields::setLanguages(const QStringList &languages)
{
    for (LocalTextRows *rows : std::as_const(m_words)) {
        rows->setLanguages(languages);
        watchFields(rows);
    }
    orderTabs();
}

// Fields that were made later stand last in the order of Tab: all are put in line after what comes before the form.
void RecordFields::orderTabs()
{
    QWidget *before = previousInFocusChain();
    while (before != this && (isAncestorOf(before) || !(before->focusPolicy() & Qt::TabFocus)))
        before = before->previousInFocusChain();
    for (const QString &name : std::as_const(m_order)) {
        const QList<QWidget *> fields = m_words.contains(name) ? m_words[name]->fields()
                                                               : QList<QWidget *>{ m_editors[name].widget };
        for (QWidget *field : fields) {
            if (before != this)
                setTabOrder(before, field);
            before = field;
        }
    }
}

void RecordFields::noteEdit(const QString &column)
{
    m_touched += column;
    emit edited();
}

void RecordFields::show(const db::Record &record)
{
    m_base = app::editing::copyOf(m_description, record);
    m_touched.clear();
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        it->setValue(m_description.column(it.key())->read(record));
    for (auto it = m_words.cbegin(); it != m_words.cend(); ++it)
        (*it)->setText(db::LocalText::fromJson(m_description.column(it.key())->read(record).toString()));
    showProblems({}, Show::All);
    emit shown();
}

app::editing::AnyRecord RecordFields::record() const
{
    app::editing::AnyRecord record = app::editing::copyOf(m_description, *m_base);
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        m_description.column(it.key())->write(*record, it->value());
    for (auto it = m_words.cbegin(); it != m_words.cend(); ++it)
        m_description.column(it.key())->write(*record, (*it)->text().toJson());
    return record;
}

QList<Problem> RecordFields::problems() const
{
    QList<Problem> problems;
    for (const QString &name : m_order)
        if (const auto it = m_editors.constFind(name);
            it != m_editors.cend() && it->problem && !it->problem().isEmpty())
            problems += Problem{ name, it->problem() };
    return problems;
}

void RecordFields::showProblems(const QList<Problem> &problems, Show show)
{
    QHash<QString, QString> texts;
    for (const Problem &problem : problems)
        if ((show == Show::All || m_touched.contains(problem.field)) && !texts.contains(problem.field))
            texts.insert(problem.field, problem.text);
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        (*it)->setProblem(texts.value(it.key()));
    for (auto it = m_words.cbegin(); it != m_words.cend(); ++it)
        if (FieldRow *row = (*it)->firstRow())
            row->setProblem(texts.value(it.key()));
}

void RecordFields::setHint(const QString &column, const QString &hint)
{
    if (FieldRow *row = m_words.contains(column) ? m_words[column]->firstRow() : m_rows.value(column))
        row->setHint(hint);
}

QWidget *RecordFields::field(const QString &column) const
{
    if (const LocalTextRows *rows = m_words.value(column))
        return rows->firstRow() ? rows->firstRow()->field() : nullptr;
    return m_editors.value(column).widget;
}

void RecordFields::focusFirst()
{
    if (!m_order.isEmpty())
        focusField(m_order.first());
}

bool RecordFields::focusField(const QString &column)
{
    QWidget *widget = field(column);
    if (widget)
        widget->setFocus(Qt::OtherFocusReason);
    return widget;
}

// Enter goes on to the next field, as on paper; Ctrl+Enter belongs to the form.
bool RecordFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !qobject_cast<QPlainTextEdit *>(watched)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & ~Qt::KeypadModifier))
            return focusNextChild();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui::forms
