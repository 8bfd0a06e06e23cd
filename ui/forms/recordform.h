// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The form of any record with the rows that belong to it: checks at the fields, saves as one change, shows both
// versions when somebody else saved first, and never loses what was typed without asking.

#include "ui/forms/partslist.h"

#include <QTimer>

class QPushButton;

namespace ui::widgets {
class MessageBar;
}

namespace ui::forms {

/// What a form is made of. Words are asked again when the language changes.
struct FormPlan
{
    const db::Description *description;
    QStringList layout;
    std::function<QString()> newTitle;    ///< New organisation
    std::function<QString()> changeTitle; ///< Change the organisation
    QStringList partsLayout = {};         ///< of the rows that belong to the record; empty when there are none
    PartsWords partsWords = {};
    EditorMakers editors = {}; ///< fields of its own instead of the usual ones
    /// What "Save and next" goes on with; without it the references, choices and days of what was saved.
    std::function<app::editing::Draft(const app::editing::Draft &saved)> next = {};
};

class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    RecordForm(Workspace &workspace, FormPlan plan, QWidget *parent);

    /// Starts with a new record that has some values already.
    void begin(const app::editing::Draft &start);
    /// Starts with a record that is there; says so and closes when it is gone.
    void edit(db::Id id);
    /// Runs `then` at once, or after a question when something was typed and not saved; what is thrown away then is
    /// gone, and the form closed.
    void leave(std::function<void()> then);
    [[nodiscard]] bool isDirty() const;
    /// The key of the last write while nobody knows whether it is in; null when all is known.
    [[nodiscard]] QUuid unsettledKey() const { return m_unsettled ? m_unsettled->key : QUuid(); }
    [[nodiscard]] app::editing::Draft draft() const;
    [[nodiscard]] RecordFields *fields() const { return m_fields; }
    [[nodiscard]] PartsList *partsList() const { return m_parts; }
    /// Stands below the fields, for what only one kind of record has.
    void addBelow(QWidget *widget);

signals:
    void saved(db::Id id);
    /// The person is done; 0 when nothing was saved.
    void closed(db::Id id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QLayout *buildHead();
    void addKeys();
    void orderTabs();
    void retranslate();
    void askToThrowAway(std::function<void()> then);
    void close();
    void present(const app::editing::Draft &draft);
    void fill(const app::editing::Draft &draft);
    void recheck();
    [[nodiscard]] QList<app::editing::Problem> problems() const;
    void showProblems(RecordFields::Show show);
    enum class After { Close, Next };
    bool settle(After after);
    void save(After after);
    void noteSaved(const app::editing::Draft &saved, After after);
    [[nodiscard]] app::editing::Draft next(const app::editing::Draft &saved) const;
    void compare(After after);
    void merge(const app::editing::Draft &theirs, After after);
    [[nodiscard]] QString nameOf(const db::Column &column, db::Id id) const;
    [[nodiscard]] QString partsInWords(const QList<app::editing::AnyRecord> &parts) const;

    Workspace &m_workspace;
    FormPlan m_plan;
    app::editing::Draft m_start; ///< what the form showed first
    struct Unsettled { QUuid key; app::editing::Draft sent; };
    std::optional<Unsettled> m_unsettled; ///< a write whose answer was lost
    db::Id m_lastSaved = 0;
    bool m_tried = false;
    QLabel *m_title;
    QPushButton *m_close;
    QWidget *m_content = nullptr;
    QPushButton *m_next;
    QPushButton *m_save;
    widgets::MessageBar *m_message;
    RecordFields *m_fields;
    PartsList *m_parts = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace ui::forms
