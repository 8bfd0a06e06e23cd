// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the cells of one row say: words understood as values, and the problems of those that are not.

#include "app/transfer/headings.h"
#include "app/transfer/peoplelist.h"
#include "app/transfer/textkeys.h"
#include "db/records/attendee.h"
#include "db/records/person.h"

#include <QHash>

namespace app::transfer {

struct CellProblem
{
    std::optional<Field> field; ///< nothing when the whole row is meant
    QString text;
};

/// A value that the row does not give is left empty: it changes nothing.
struct RowValues
{
    qint64 number = 0;
    QString country; ///< ISO 3166 alpha-2, or the text itself when it is not known
    std::optional<db::Honorific> honorific;
    db::Gender gender = db::Gender::Unknown; ///< told by Mr. and Ms.
    std::optional<db::Category> category;
    std::optional<db::Status> status;
    QString checkedInAt; ///< UTC instant
    TextKey organisation = 0;
    QList<CellProblem> problems;
};

class RowReader
{
public:
    /// `zone` is the IANA name in which times without an offset are meant, `language` that of the sentences.
    RowReader(const QString &zone, const QString &language);
    RowValues read(const ListRow &row);

private:
    void readChoices(const ListRow &row, RowValues &values);
    void readHonorific(const QString &word, RowValues &values);
    QString meaning(Field field, const QString &word, RowValues &values);
    QString country(const QString &text);
    QString instant(const QString &text) const;

    QString m_zone;
    QString m_language;
    QHash<QString, QString> m_countries;
    std::array<QHash<QString, QString>, fieldCount> m_meanings; ///< words read before
};

} // namespace app::transfer
