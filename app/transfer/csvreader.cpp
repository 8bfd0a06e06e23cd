// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/csvreader.h"

#include <algorithm>
#include <cstring>

namespace app::transfer {

namespace {

constexpr std::size_t smallestBuffer = 16;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view separators = ",;\t|";
constexpr std::string_view formulaSigns = "=+-@\t\r\n";

using Byte = unsigned char;

bool continues(char byte)
{
    return (static_cast<Byte>(byte) & 0xC0U) == 0x80U;
}

std::size_t lengthByLead(Byte lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

// No overlong forms, no surrogates, nothing above U+10FFFF (RFC 3629, section 4).
bool fits(Byte lead, char next)
{
    const auto second = static_cast<Byte>(next);
    switch (lead) {
    case 0xE0:
        return second >= 0xA0;
    case 0xED:
        return second < 0xA0;
    case 0xF0:
        return second >= 0x90;
    case 0xF4:
        return second < 0x90;
    default:
        return true;
    }
}

// Whether the bytes begin a character that more bytes may complete, or are one whole character.
bool mayBecomeCharacter(const char *text, std::size_t size)
{
    const std::size_t length = lengthByLead(static_cast<Byte>(text[0]));
    if (length < size || (size > 1 && !fits(static_cast<Byte>(text[0]), text[1])))
        return false;
    return std::all_of(text + 1, text + size, continues);
}

std::size_t characterLength(const char *text, std::size_t left)
{
    const std::size_t length = lengthByLead(static_cast<Byte>(text[0]));
    return length <= left && length > 0 && mayBecomeCharacter(text, length) ? length : 0;
}

// All eight bytes are ASCII and none is NUL.
bool isPlainWord(const char *text)
{
    std::uint64_t word = 0;
    std::memcpy(&word, text, sizeof word);
    constexpr std::uint64_t high = 0x8080808080808080U;
    return ((word | (word - 0x0101010101010101U)) & high) == 0;
}

// A Chinese character or a Korean syllable, the usual case beside ASCII.
bool isThreeBytes(const char *text)
{
    const auto lead = static_cast<Byte>(text[0]);
    return lead > 0xE0 && lead < 0xED && continues(text[1]) && continues(text[2]);
}

// How many bytes are whole characters other than NUL.
std::size_t goodBytes(const char *text, std::size_t size)
{
    std::size_t at = 0;
    while (at < size) {
        std::size_t length = 1;
        if (size - at >= 8 && isPlainWord(text + at))
            length = 8;
        else if (size - at >= 3 && isThreeBytes(text + at))
            length = 3;
        else if (static_cast<Byte>(text[at]) - 1U >= 0x7F)
            length = text[at] == '\0' ? 0 : characterLength(text + at, size - at);
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

} // namespace

std::string_view unguarded(std::string_view cell)
{
    if (cell.empty() || cell.front() != '\'')
        return cell;
    const std::size_t sign = cell.find_first_not_of('\'');
    const bool isGuard = sign != std::string_view::npos && formulaSigns.find(cell[sign]) != std::string_view::npos;
    return isGuard ? cell.substr(1) : cell;
}

CsvReader::CsvReader(Source source, std::size_t bufferSize)
    : m_source(std::move(source)), m_buffer(std::max(bufferSize, smallestBuffer))
{
}

bool CsvReader::next()
{
    if (!m_started)
        start();
    while (m_fault == CsvFault::None && beginRow() && readRow())
        if (!isBlank())
            return true;
    m_fields.clear();
    return false;
}

void CsvReader::start()
{
    m_started = true;
    m_buffer[0] = '\0';
    refill();
    if (std::string_view(m_buffer.data(), m_end).starts_with(byteOrderMark))
        m_rowStart = m_at = byteOrderMark.size();
    findSeparator();
    m_stops[0] = true; // the NUL behind the bytes that are there
    for (const char stop : { m_separator, '\r', '\n' })
        m_stops[static_cast<Byte>(stop)] = true;
}

void CsvReader::findSeparator()
{
    std::array<std::size_t, separators.size()> counts{};
    bool inQuotes = false;
    bool any = false;
    for (std::size_t i = m_at; i < m_end; ++i) {
        const char c = m_buffer[i];
        const bool isLineEnd = c == '\r' || c == '\n';
        if (isLineEnd && any && !inQuotes)
            break;
        any = any || !isLineEnd;
        inQuotes = inQuotes != (c == '"');
        const std::size_t which = separators.find(c);
        if (!inQuotes && which != std::string_view::npos)
            ++counts[which];
    }
    m_separator = separators[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

// Passes over the second half of a CRLF; false when no row follows.
bool CsvReader::beginRow()
{
    m_rowStart = m_fieldStart = m_at;
    m_column = 1;
    m_fields.clear();
    bool more = m_at < m_end || refill();
    if (more && m_skipLineFeed && m_buffer[m_at] == '\n') {
        m_rowStart = m_fieldStart = ++m_at;
        more = m_at < m_end || refill();
    }
    m_skipLineFeed = false;
    if (!more && m_ahead == CsvFault::None)
        return false;
    ++m_row;
    m_fault = more ? CsvFault::None : m_ahead;
    return more;
}

bool CsvReader::readRow()
{
    m_quoted = false;
    Ending ending = Ending::Field;
    while (ending == Ending::Field) {
        if (m_fields.size() == mostColumns)
            ending = fail(CsvFault::ManyColumns);
        else
            ending = readField();
    }
    return ending == Ending::Row;
}

CsvReader::Ending CsvReader::readField()
{
    m_fieldStart = m_at;
    m_column = m_fields.size() + 1;
    if (m_at == m_end)
        refill();
    return m_buffer[m_at] == '"' ? readQuoted() : readPlain();
}

CsvReader::Ending CsvReader::readPlain()
{
    scanToStop();
    m_fields.emplace_back(m_buffer.data() + m_fieldStart, m_at - m_fieldStart);
    return endField();
}

CsvReader::Ending CsvReader::readQuoted()
{
    m_quoted = true;
    m_kept = m_pending = ++m_at;
    m_fieldStart = m_kept;
    while (findQuote()) {
        keepUpTo(m_at);
        ++m_at;
        if (m_at == m_end)
            refill();
        m_pending = m_at; // a second quote is the first byte of what follows
        if (m_buffer[m_at] != '"') {
            scanToStop();
            keepUpTo(m_at);
            m_fields.emplace_back(m_buffer.data() + m_fieldStart, m_kept - m_fieldStart);
            return endField();
        }
        ++m_at;
    }
    const bool isLong = m_end - m_fieldStart > longestField; // however large the pieces were in which it came
    return fail(m_ahead != CsvFault::None ? m_ahead : isLong ? CsvFault::LongField : CsvFault::OpenQuote);
}

// Stands on the next quote, reading more where needed.
bool CsvReader::findQuote()
{
    for (;;) {
        const void *found = std::memchr(m_buffer.data() + m_at, '"', m_end - m_at);
        m_at = found ? static_cast<std::size_t>(static_cast<const char *>(found) - m_buffer.data()) : m_end;
        if (found)
            return true;
        if (!refill())
            return false;
    }
}

void CsvReader::keepUpTo(std::size_t end)
{
    if (m_kept != m_pending)
        std::memmove(m_buffer.data() + m_kept, m_buffer.data() + m_pending, end - m_pending);
    m_kept += end - m_pending;
    m_pending = end;
}

// Stands on the separator or line end that comes next, or at the end of everything.
void CsvReader::scanToStop()
{
    do {
        const char *at = m_buffer.data() + m_at;
        while (!m_stops[static_cast<Byte>(*at)])
            ++at;
        m_at = static_cast<std::size_t>(at - m_buffer.data());
    } while (m_at == m_end && refill());
}

CsvReader::Ending CsvReader::endField()
{
    if (m_fault != CsvFault::None)
        return Ending::Fault;
    if (m_fields.back().size() > longestField)
        return fail(CsvFault::LongField);
    if (m_at == m_end)
        return m_ahead == CsvFault::None ? Ending::Row : fail(m_ahead);
    const char stop = m_buffer[m_at++];
    if (stop == m_separator)
        return Ending::Field;
    m_skipLineFeed = stop == '\r';
    return Ending::Row;
}

CsvReader::Ending CsvReader::fail(CsvFault fault)
{
    m_fault = m_fault == CsvFault::None ? fault : m_fault;
    return Ending::Fault;
}

// Brings more bytes behind those of the row being read; false when there are none, or the row has grown too long.
bool CsvReader::refill()
{
    if (m_ahead != CsvFault::None || m_fault != CsvFault::None || m_atEnd)
        return false;
    if (m_at - m_fieldStart > longestField) {
        fail(CsvFault::LongField);
        return false;
    }
    shiftToFront();
    if (!makeRoom())
        return false;
    const std::size_t before = m_end;
    readMore();
    return m_end > before;
}

void CsvReader::shiftToFront()
{
    char *data = m_buffer.data();
    std::memmove(data, data + m_rowStart, m_end - m_rowStart);
    for (std::string_view &field : m_fields)
        field = { field.data() - m_rowStart, field.size() };
    for (std::size_t *mark : { &m_at, &m_end, &m_fieldStart, &m_kept, &m_pending })
        *mark -= std::min(*mark, m_rowStart);
    m_passed += static_cast<std::int64_t>(m_rowStart);
    m_rowStart = 0;
}

bool CsvReader::makeRoom()
{
    if (m_end + m_tail.size() + 1 <= m_buffer.size() / 2)
        return true;
    if (m_end > longestRow) {
        fail(CsvFault::LongRow);
        return false;
    }
    std::vector<char> larger(m_buffer.size() * 2);
    std::memcpy(larger.data(), m_buffer.data(), m_end + 1);
    for (std::string_view &field : m_fields)
        field = { larger.data() + (field.data() - m_buffer.data()), field.size() };
    m_buffer.swap(larger);
    return true;
}

void CsvReader::readMore()
{
    const std::size_t from = m_end;
    std::memcpy(m_buffer.data() + from, m_tail.data(), m_tailSize);
    std::size_t filled = from + m_tailSize;
    while (!m_atEnd && filled + 1 < m_buffer.size()) {
        const std::int64_t got = m_source(m_buffer.data() + filled,
                                          static_cast<std::int64_t>(m_buffer.size() - filled - 1));
        m_atEnd = got <= 0;
        m_ahead = got < 0 ? CsvFault::Unreadable : CsvFault::None;
        filled += static_cast<std::size_t>(std::max<std::int64_t>(got, 0));
    }
    m_end = filled;
    checkBytes(from);
}

void CsvReader::checkBytes(std::size_t from)
{
    const char *text = m_buffer.data() + from;
    const std::size_t size = m_end - from;
    const std::size_t good = goodBytes(text, size);
    m_tailSize = size - good;
    const bool mayGoOn = !m_atEnd && m_tailSize < m_tail.size() && text[good] != '\0';
    if (m_tailSize > 0 && mayGoOn && mayBecomeCharacter(text + good, m_tailSize)) {
        std::memcpy(m_tail.data(), text + good, m_tailSize);
    } else if (m_tailSize > 0) {
        if (m_ahead == CsvFault::None)
            m_ahead = text[good] == '\0' ? CsvFault::NulByte : CsvFault::NotUtf8;
        m_tailSize = 0;
    }
    m_end = from + good;
    m_buffer[m_end] = '\0';
}

} // namespace app::transfer
