// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopledelegate.h"

#include "ui/people/peoplemodel.h"
#include "ui/widgets/choicebox.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QToolTip>

namespace ui::people {

using namespace Qt::StringLiterals;
using app::registration::Cell;
using widgets::ChoiceBox;

namespace {

constexpr int editorAtLeast = 140;
constexpr char cellProperty[] = "cell";
constexpr char beforeProperty[] = "before";
constexpr char steppingProperty[] = "stepping";

template<class Enum>
QString idOf(const ChoiceBox *box)
{
    return QString::fromLatin1(db::choicesOf(Enum())[static_cast<std::size_t>(box->currentIndex())].id);
}

Cell cellOfEditor(const QObject *editor)
{
    return static_cast<Cell>(editor->property(cellProperty).toInt());
}

QString valueOf(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text().trimmed();
    const auto *box = qobject_cast<const ChoiceBox *>(editor);
    return cellOfEditor(editor) == Cell::Category ? idOf<db::Category>(box) : idOf<db::Status>(box);
}

// A choice that is stepped through with the keys is not taken yet; one that is picked from the list is.
void noteStep(QWidget *editor)
{
    editor->setProperty(steppingProperty, true);
    QTimer::singleShot(0, editor, [editor] { editor->setProperty(steppingProperty, false); });
}

// Shows at the cell what is wrong with it.
bool isRefused(QWidget *editor)
{
    const QString problem = app::registration::cellProblem(cellOfEditor(editor), valueOf(editor));
    editor->setAccessibleDescription(problem.isEmpty() ? QString() : u"▲ "_s + problem);
    if (problem.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(editor->mapToGlobal(editor->rect().bottomLeft()), u"▲ "_s + problem, editor);
    return !problem.isEmpty();
}

} // namespace

QWidget *PeopleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto cell = cellOf(static_cast<Column>(index.column()));
    if (!cell)
        return nullptr;
    QWidget *editor = nullptr;
    if (*cell == Cell::Phone || *cell == Cell::Remarks) {
        editor = new QLineEdit(parent);
    } else {
        auto *box = new ChoiceBox(*cell == Cell::Category ? db::choicesOf(db::Category()) : db::choicesOf(db::Status()),
                                  parent);
        connect(box, &QComboBox::activated, this, [this, box] { const_cast<PeopleDelegate *>(this)->commit(box); });
        editor = box;
    }
    editor->setProperty(cellProperty, static_cast<int>(*cell));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

// Only once: what is typed stays when the row changes beneath it, and is compared with what it was when it is saved.
void PeopleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property(beforeProperty).isValid())
        return;
    const QString value = index.data(Qt::EditRole).toString();
    editor->setProperty(beforeProperty, value);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(value);
        line->selectAll();
    } else if (auto *box = qobject_cast<ChoiceBox *>(editor)) {
        const bool category = cellOfEditor(editor) == Cell::Category;
        box->setCurrentIndex(
            db::choiceIndex(category ? db::choicesOf(db::Category()) : db::choicesOf(db::Status()), value));
    }
}

void PeopleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *people = qobject_cast<PeopleModel *>(model);
    if (!people)
        return;
    const QPersistentModelIndex cell(index);
    const QString typed = valueOf(editor);
    const QString problem = app::registration::cellProblem(cellOfEditor(editor), typed);
    const auto done = problem.isEmpty() ? people->change(index, editor->property(beforeProperty).toString(), typed)
                                        : db::Result<void>(db::Error{ db::Kind::Invalid, problem, {} });
    // When somebody else was faster both values have been said.
    if (!done && done.error().kind != db::Kind::Stale && qobject_cast<QLineEdit *>(editor))
        emit refused(cell, typed);
}

void PeopleDelegate::putBack(QWidget *editor, const QString &typed)
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line)
        return;
    line->setText(typed);
    (void)isRefused(line);
}

void PeopleDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    const int height = editor->sizeHint().height();
    QRect place(option.rect.left(), option.rect.center().y() - height / 2, std::max(option.rect.width(), editorAtLeast),
                height);
    const int over = place.right() - editor->parentWidget()->rect().right();
    editor->setGeometry(over > 0 ? place.translated(-std::min(over, place.left()), 0) : place);
}

void PeopleDelegate::commit(QWidget *editor)
{
    if (editor->property(steppingProperty).toBool())
        return;
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
}

bool PeopleDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && editor != parent() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool closes =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (closes && isRefused(editor))
            return true;
        noteStep(editor);
    }
    return TwoLineDelegate::eventFilter(watched, event);
}

} // namespace ui::people
