// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The participants of a conference as a table: what each row shows, read a page at a time.

#include "app/registration/changes.h"
#include "ui/pagedmodel.h"
#include "ui/people/columns.h"

#include <array>

namespace ui {
class Workspace;
}

namespace ui::people {

/// One row of the list, in the language in force.
struct PersonRow
{
    db::Id id = 0; ///< of the attendee
    std::array<QString, columnCount> texts;
    QString latin; ///< below the name
    QString title; ///< below the organisation
    QString phone;
    QString remarks;
    db::Category category = db::Category::Guest;
    db::Status status = db::Status::Invited;
};

/// How rows are worded.
struct Wording
{
    QString language;
    QByteArray zone; ///< of the conference
};

/// The rows of these attendees in their order; a default row where one is gone.
QList<PersonRow> readRows(db::Session &session, const QList<db::Id> &attendees, const Wording &wording);

/// The cell that can be changed where it stands, if the column is one.
std::optional<app::registration::Cell> cellOf(Column column);
/// The colour of the dot that stands beside a status.
QColor dotOf(db::Status status);

class PeopleModel final : public PagedModel<PersonRow>
{
    Q_OBJECT

public:
    PeopleModel(Workspace &workspace, QObject *parent);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : people::columnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QString heading(Column column) const;
    [[nodiscard]] Wording wording() const;
    /// Writes a cell that held `before`; what is in the way is said, with both values when somebody else was faster.
    db::Result<void> change(const QModelIndex &index, const QString &before, const QString &after);
    /// Headings and words anew after a change of language.
    void retranslate();

protected:
    [[nodiscard]] QList<PersonRow> fetch(const QList<db::Id> &ids) const override;

private:
    Workspace &m_workspace;
};

} // namespace ui::people
