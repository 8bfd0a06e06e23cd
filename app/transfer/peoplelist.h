// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A list of people in a CSV file: its headings mapped to fields, and then its rows one after the other as tidy texts.

#include "app/transfer/csvreader.h"
#include "app/transfer/headings.h"
#include "app/transfer/importpeople.h"

#include <algorithm>
#include <array>

namespace app::transfer {

/// The cells of one row by field: on one line, in NFC, without blanks at the ends, a formula guard taken off; numbers and
/// addresses in half width.
struct ListRow
{
    qint64 number = 0; ///< as a spreadsheet counts: the headings are row 1
    std::array<QString, fieldCount> cells;
    QString surplus; ///< the first text that stands under no heading
    [[nodiscard]] const QString &operator[](Field field) const { return cells[static_cast<std::size_t>(field)]; }
    [[nodiscard]] bool isEmpty() const;
};

class PeopleList
{
public:
    /// Begins at the device's first byte. Both must outlive the list.
    PeopleList(QIODevice &device, const ImportOptions &options);

    /// Reads the headings. Invalid: not in its encoding, empty, no column of names or numbers, a mapping that names no heading or
    /// no field.
    db::Result<void> open();
    /// Goes to the next row that holds anything; false at the end and at a fault.
    bool next(ListRow &row);
    /// Why `next` stopped before the end of the list, if it did.
    [[nodiscard]] db::Result<void> state() const;

    /// Columns that were left out, as problems of row 1.
    [[nodiscard]] const QList<ImportProblem> &notes() const { return m_notes; }
    /// The heading of a field as it stands in the list; empty when the list has no such column.
    [[nodiscard]] const QString &heading(Field field) const { return m_headings[static_cast<std::size_t>(field)]; }
    [[nodiscard]] bool has(Field field) const { return m_has[static_cast<std::size_t>(field)]; }
    /// Bytes read so far; in UTF-8 there may be more of them than the file has.
    [[nodiscard]] qint64 position() const { return std::min<qint64>(m_reader.position(), m_device.pos()); }

private:
    db::Result<void> checkMapping(const QStringList &headings) const;
    db::Result<void> checkColumns() const;
    void mapColumn(const QString &heading);
    [[nodiscard]] std::optional<QString> mapped(const QString &heading) const;
    static void setCell(ListRow &row, int field, const QString &text);
    void leaveOut(const QString &heading, const QString &why);

    QIODevice &m_device;
    const ImportOptions &m_options;
    CsvReader m_reader;
    std::vector<int> m_fields; ///< by column: a Field, or -1
    std::array<QString, fieldCount> m_headings;
    std::array<bool, fieldCount> m_has{};
    QList<ImportProblem> m_notes;
};

} // namespace app::transfer
