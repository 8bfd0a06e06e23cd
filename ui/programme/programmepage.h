// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What happens when and where, and who appears in it: the items of a conference in the order of time, what does not go
// together, and ways to move them.

#include "app/programme/programme.h"
#include "ui/forms/recordpage.h"

namespace ui::programme {

class DayBar;

class ProgrammePage final : public forms::RecordPage
{
    Q_OBJECT

public:
    ProgrammePage(Workspace &workspace, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void open(const Target &target) override;
    /// Whether the conflicts that stand in the list are those of the data as it is now.
    [[nodiscard]] bool isChecked() const { return m_isChecked; }

protected:
    void retranslate() override;
    [[nodiscard]] QStringList tables() const override;
    [[nodiscard]] QList<forms::ListCell> headings() const override;
    [[nodiscard]] QList<int> widths() const override;
    [[nodiscard]] std::function<QList<db::Id>(db::Session &)> listing(const QString &filter) const override;
    [[nodiscard]] QList<forms::ListRow> rows(db::Session &session, const QList<db::Id> &ids) const override;
    [[nodiscard]] forms::Card card(db::Session &session, db::Id id) const override;
    [[nodiscard]] app::editing::Draft start() const override;
    [[nodiscard]] QString newWords() const override;
    [[nodiscard]] QString filterWords() const override;
    [[nodiscard]] QString emptyWords() const override;
    [[nodiscard]] QString countWords(int count) const override;
    QWidget *makeBar(QWidget *parent) override;
    void showEvent(QShowEvent *event) override;
    QList<QAction *> moreActions() const override { return m_moves; }

private:
    enum class Move { Earlier, Later, Shift, Duplicate };
    void buildActions();
    void connectAll();
    void noteConference();
    void noteChange(const QList<db::Touched> &touched);
    void showBar();
    void checkConflicts();
    void move(Move how);
    void swap(Move how);
    void shift();
    void duplicate();
    void noteFormShown();
    void noteFormEdited();
    void showEnd();
    [[nodiscard]] db::ProgrammeItem typed() const;
    [[nodiscard]] QString nextStart(const QString &day, db::Id hall) const;

    QList<QAction *> m_moves; ///< in the order of Move
    DayBar *m_bar = nullptr;
    QHash<db::Id, QList<app::programme::Conflict>> m_conflicts;
    BackgroundRead<QHash<db::Id, QList<app::programme::Conflict>>> m_check;
    bool m_isChecked = false;
    bool m_checkDue = false;      ///< when the page is seen
    db::ProgrammeItem m_proposed; ///< what the form of a new item proposed: where, and when it begins there
};

} // namespace ui::programme
