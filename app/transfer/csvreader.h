// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads separated text (RFC 4180, and what spreadsheets make of it) row by row from a stream of bytes. It knows neither
// Qt nor people, keeps one row in memory, and gives up on what no honest list holds.

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace app::transfer {

/// Why a list cannot be read any further.
enum class CsvFault { None, NotUtf8, NulByte, LongField, LongRow, ManyColumns, OpenQuote, Unreadable };

/// Fields in quotes may hold separators, line ends and doubled quotes; a quote inside a plain field, and text after a
/// closing quote, are taken as they stand. Lines end in CRLF, LF or CR. A byte order mark is passed over.
class CsvReader
{
public:
    static constexpr std::size_t longestField = std::size_t{ 1 } << 20; ///< bytes
    static constexpr std::size_t longestRow = std::size_t{ 8 } << 20;   ///< bytes
    static constexpr std::size_t mostColumns = 1000;

    /// Fills up to `size` bytes and returns how many; 0 at the end, less than 0 when reading failed.
    using Source = std::function<std::int64_t(char *buffer, std::int64_t size)>;

    /// The separator is the one of , ; TAB | that the first line holds most; a comma when it holds none.
    /// `bufferSize` bytes are asked for at first; at least 16.
    explicit CsvReader(Source source, std::size_t bufferSize = std::size_t{ 256 } << 10);

    /// Goes to the next row, passing over blank lines. False at the end, and at a fault.
    bool next();
    /// The fields of the row; they live until `next` is called again.
    [[nodiscard]] std::span<const std::string_view> fields() const { return m_fields; }
    /// The row's number, from 1; blank lines count, as in a spreadsheet. At a fault: the row in which it begins.
    [[nodiscard]] std::int64_t row() const { return m_row; }
    /// At a fault: the column in which it lies, from 1.
    [[nodiscard]] std::size_t column() const { return m_column; }
    [[nodiscard]] CsvFault fault() const { return m_fault; }
    [[nodiscard]] char separator() const { return m_separator; }
    /// How many bytes of the stream the rows read so far take.
    [[nodiscard]] std::int64_t position() const { return m_passed + static_cast<std::int64_t>(m_at); }

private:
    enum class Ending { Field, Row, Fault };

    void start();
    void findSeparator();
    bool beginRow();
    bool readRow();
    Ending readField();
    Ending readPlain();
    Ending readQuoted();
    bool findQuote();
    void keepUpTo(std::size_t end);
    void scanToStop();
    Ending endField();
    Ending fail(CsvFault fault);
    bool refill();
    void shiftToFront();
    bool makeRoom();
    void readMore();
    void checkBytes(std::size_t from);
    [[nodiscard]] bool isBlank() const { return m_fields.size() == 1 && m_fields[0].empty() && !m_quoted; }

    Source m_source;
    std::vector<char> m_buffer;  ///< a NUL follows the bytes that are known to be good
    std::size_t m_rowStart = 0;
    std::size_t m_at = 0;         ///< the next byte to look at
    std::size_t m_end = 0;        ///< end of the good bytes
    std::size_t m_fieldStart = 0;
    std::size_t m_kept = 0;       ///< end of what is kept of a quoted field, which is moved together in place
    std::size_t m_pending = 0;    ///< start of what of it is read but not yet moved
    std::array<char, 4> m_tail{}; ///< a character of which only the first bytes have come
    std::size_t m_tailSize = 0;
    std::int64_t m_passed = 0; ///< bytes that left the buffer
    std::int64_t m_row = 0;
    std::size_t m_column = 1; ///< of the field being read
    std::vector<std::string_view> m_fields;
    std::array<bool, 256> m_stops{};
    CsvFault m_ahead = CsvFault::None; ///< what is wrong with the byte at m_end
    CsvFault m_fault = CsvFault::None;
    char m_separator = ',';
    bool m_started = false;
    bool m_atEnd = false; ///< the source has nothing more
    bool m_skipLineFeed = false;
    bool m_quoted = false;
};

/// The cell as it was before an export kept spreadsheets from running it as a formula: one ' goes from before = + - @
/// TAB CR LF, and from before further ' that such a sign follows.
std::string_view unguarded(std::string_view cell);

} // namespace app::transfer
