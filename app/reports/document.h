// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A paper before it has a format: what it says, in order, as plain values. A report builds one; the writers
// (PDF, CSV …) know documents and no report.

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>

namespace app::reports {

enum class Weight { Regular, Bold };
enum class Tone { Normal, Quiet };
enum class Align { Start, Centre, End };

/// A stretch of text in one language. The language (BCP 47: zh, zh-Hant, zh-HK, ko, en, ja …) chooses the
/// shapes of Han characters and of punctuation; Hangul and Latin letters find their faces by themselves.
struct Run
{
    QString text;
    QString language;
    Weight weight = Weight::Regular;
    Tone tone = Tone::Normal;
};

/// One line as written; it is wrapped when it is too long. A newline inside a run starts a new line too.
using Line = QList<Run>;

struct Cell
{
    QList<Line> lines;
};

using Row = QList<Cell>;

[[nodiscard]] Line line(const QString &text, const QString &language = {}, Weight weight = Weight::Regular,
                        Tone tone = Tone::Normal);
[[nodiscard]] Cell cell(const QString &text, const QString &language = {});
/// The words without languages and weights; lines are joined by a newline.
[[nodiscard]] QString plainText(const QList<Line> &lines);

/// Fills the next row and returns true; false after the last one. The row that comes in is empty.
using RowSource = std::function<bool(Row &)>;

/// Starts a new walk over the same rows. A paged writer walks twice (first to know the number of pages), so
/// both walks must see the same data: build and write inside one read.
using RowFactory = std::function<RowSource()>;

/// The same rows, but at most `limit` of them (0: all); sets `cut` when there were more. `cut` must outlive the rows.
[[nodiscard]] RowFactory limited(const RowFactory &rows, qint64 limit, bool &cut);

struct Column
{
    QString id;          ///< field id, the heading of a file for programs
    QList<Line> heading; ///< for people, may be bilingual
    double width = 1;    ///< share of the table's width, relative to the other columns
    Align align = Align::Start;
    QString fits; ///< a text that must stay on one line if the page allows, such as "14:00–14:25"
};

enum class TextSize { Body, Small };
enum class TableHead { Shown, Hidden };

struct Table
{
    QList<Column> columns;
    RowFactory rows;
    TextSize size = TextSize::Small;
    TableHead head = TableHead::Shown;
    QList<Line> whenEmpty; ///< stands below the head when there is no row
};

/// Stays on the page of what follows it. Level 1 or 2.
struct Heading
{
    int level = 1;
    QList<Line> lines;
};

enum class ParagraphStyle { Normal, Quiet, Note };

struct Paragraph
{
    ParagraphStyle style = ParagraphStyle::Normal;
    QList<Line> lines;
};

/// Places to sign, side by side: a rule to write on with its caption below; never split over pages.
struct SignatureBlock
{
    QList<QList<Line>> captions;
};

struct PageBreak
{};

using Block = std::variant<Heading, Paragraph, Table, SignatureBlock, PageBreak>;

enum class Orientation { Portrait, Landscape };

/// A4; the margin is the same on all four sides, in millimetres (10 to 60).
struct PageFormat
{
    Orientation orientation = Orientation::Portrait;
    double marginMm = 25;
};

struct Document
{
    QList<Line> title;
    QList<Line> subject;   ///< below the title: place, hour, part …
    QStringList languages; ///< the first one words the foot and chooses the default shapes of Han characters
    QString conference;    ///< stands in the foot
    QString conferenceToo; ///< in the second language of a bilingual paper, whose foot has a line for each
    QString orderNote;     ///< names the order of the list; stands in the foot
    QDateTime printedAt;   ///< venue time; its date stands in the foot
    PageFormat page;
    QList<Block> blocks;
};

} // namespace app::reports
