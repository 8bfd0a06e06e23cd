// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The participants of a conference as a table: what each row shows, read a page at a time.

#include "db/records/attendee.h"
#include "db/session.h"
#include "ui/pagedmodel.h"

namespace ui {
class Workspace;
}

namespace ui::people {

/// One row of the list, in the language in force.
struct PersonRow
{
    db::Id id = 0; ///< of the attendee
    qint64 number = 0;
    QString name;
    QString latin;
    QString organisation;
    QString title;
    QString country;
    db::Category category = db::Category::Guest;
    db::Status status = db::Status::Invited;
};

enum class Column { Number, Name, Organisation, Country, Category, Status };

/// The rows of these attendees in their order; a default row where one is gone.
QList<PersonRow> readRows(db::Session &session, const QList<db::Id> &attendees, const QString &language);

/// The colour of the dot that stands beside a status.
QColor dotOf(db::Status status);

class PeopleModel final : public PagedModel<PersonRow>
{
    Q_OBJECT

public:
    PeopleModel(Workspace &workspace, QObject *parent);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 6; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Headings and words anew after a change of language.
    void retranslate();

protected:
    [[nodiscard]] QList<PersonRow> fetch(const QList<db::Id> &ids) const override;

private:
    Workspace &m_workspace;
};

} // namespace ui::people
