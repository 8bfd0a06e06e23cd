// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes comma-separated values as RFC 4180 has them: CRLF after every row, quotes only where needed. Cells go
// straight into one buffer, so that a million rows need no more memory than one.

#include "app/reports/document.h"
#include "app/reports/outputfile.h"
#include "db/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringEncoder>
#include <QStringList>
#include <QStringView>

namespace app::reports {

enum class Headings { Label, Field };
enum class Guard { Spreadsheet, None };
enum class Bom { Yes, No };
enum class Encoding { Utf8, Gb18030, Windows949 };

struct CsvOptions
{
    Headings headings = Headings::Label;
    Guard guard = Guard::Spreadsheet;
    Bom bom = Bom::Yes; ///< only in UTF-8
    Encoding encoding = Encoding::Utf8;

    /// Labels, guarded, with a byte order mark: opens in a spreadsheet as it should.
    [[nodiscard]] static CsvOptions forPeople() { return {}; }
    /// Field ids and every byte as it is.
    [[nodiscard]] static CsvOptions forPrograms() { return { Headings::Field, Guard::None, Bom::No, Encoding::Utf8 }; }
};

/// Row after row: cell() for each cell, endRow(), and finish() once at the end.
///
/// Guarded, a cell that a spreadsheet would run as a formula gets an apostrophe in front: one that starts with
/// = + - @ TAB CR LF and is not only a number or a telephone number ([+-]?[0-9 ().-]+), and one that already
/// starts with apostrophes before such a sign (so that an import which takes one away gets the cell back).
class CsvWriter
{
public:
    CsvWriter(Sink &sink, const CsvOptions &options);

    /// The first row; its names also serve to say where a character does not fit. They are not guarded.
    void headings(const QStringList &names);
    void cell(QStringView text);
    void cell(QByteArrayView utf8);
    void endRow();
    /// False after the first error: the caller may stop early; finish() gives the reason.
    [[nodiscard]] bool good() const { return m_good; }
    /// Writes what is left and closes the sink. Errors: those of the sink; Invalid when a character has no
    /// place in the encoding (names the character, the row and the column).
    db::Result<void> finish();

private:
    void append(const char *bytes, qsizetype size);
    void appendQuoted(const char *bytes, qsizetype size);
    void appendEncoded(QStringView text);
    void growScratch(qsizetype size);
    void reserve(qsizetype size);
    void flush();
    void refuse(QStringView text);
    [[nodiscard]] qsizetype written() const { return m_end - m_buffer.constData(); }

    Sink &m_sink;
    CsvOptions m_options;
    QStringEncoder m_encoder;
    QStringList m_names;
    QByteArray m_buffer;
    QByteArray m_scratch;
    char *m_end = nullptr;
    qsizetype m_column = 0;
    qsizetype m_row = 0;
    bool m_guarding = false;
    bool m_rowIsEmpty = true;
    bool m_good = true;
    QString m_refusal;
};

/// Writes the document's table. Several tables with the same columns become one; tables with different columns,
/// and a paper without a table, are refused (Invalid).
db::Result<void> writeCsv(const Document &document, const CsvOptions &options, Sink &sink);

} // namespace app::reports
