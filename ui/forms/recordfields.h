// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The fields of any record, made from its description. They show a value and give back what stands in them; rules,
// saving and questions belong to the form around them.

#include "app/editing/draft.h"
#include "ui/forms/fieldeditor.h"

#include <QHash>
#include <QSet>

class QVBoxLayout;

namespace ui::widgets {
class FieldRow;
class LocalTextRows;
} // namespace ui::widgets

namespace ui::forms {

class RecordFields final : public QWidget
{
    Q_OBJECT

public:
    /// `layout`: one entry a line of the form, column names side by side separated by blanks; columns that it does not
    /// name are kept as they are and not shown. `makers`: fields of its own instead of the usual ones.
    RecordFields(Workspace &workspace, const db::Description &description, const QStringList &layout, QWidget *parent,
                 const EditorMakers &makers = {});

    void show(const db::Record &record);
    /// What was shown with what was typed since.
    [[nodiscard]] app::editing::AnyRecord record() const;
    /// Problems of fields whose text names nothing; the record's own rules are checked outside.
    [[nodiscard]] QList<app::editing::Problem> problems() const;
    enum class Show { Touched, All };
    void showProblems(const QList<app::editing::Problem> &problems, Show show);
    /// The languages of texts; they follow the conference in work unless told otherwise. What was typed is kept.
    void setLanguages(const QStringList &languages);
    void setHint(const QString &column, const QString &hint);
    /// The field of a column; of a text in several languages the first one.
    [[nodiscard]] QWidget *field(const QString &column) const;
    void focusFirst();
    /// False when the column has no field here.
    bool focusField(const QString &column);

signals:
    void edited();
    /// Another value stands in the fields.
    void shown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeRow(const db::Column &column, const EditorMakers &makers);
    QWidget *makeWords(const db::Column &column);
    void noteEdit(const QString &column);
    void followConference();
    void watchFields(QWidget *row);
    void orderTabs();

    Workspace &m_workspace;
    const db::Description &m_description;
    app::editing::AnyRecord m_base;
    QStringList m_order;
    QHash<QString, FieldEditor> m_editors;
    QHash<QString, widgets::LocalTextRows *> m_words;
    QHash<QString, widgets::FieldRow *> m_rows;
    QSet<QString> m_touched;
};

} // namespace ui::forms
