// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/csvwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstring>

namespace app::reports {

namespace {

constexpr qsizetype flushAt = 64 * 1024;

struct CsvWriterText
{
    Q_DECLARE_TR_FUNCTIONS(CsvWriterText)
};

const char *codecName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return "UTF-8";
    case Encoding::Gb18030:
        return "GB18030";
    case Encoding::Windows949:
        // What Qt calls CP949 is the older IBM table without syllables such as U+B620.
        return "windows-949";
    }
    Q_UNREACHABLE();
}

// What must stand in quotes. Bytes above ASCII and the second bytes of both legacy encodings are never among them.
constexpr std::array<bool, 256> quoting = [] {
    std::array<bool, 256> table = {};
    table['"'] = table[','] = table['\r'] = table['\n'] = true;
    return table;
}();

bool isTrigger(char c)
{
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r' || c == '\n';
}

bool isNumberLike(const char *text, qsizetype size)
{
    const qsizetype sign = *text == '+' || *text == '-' ? 1 : 0;
    for (qsizetype i = sign; i < size; ++i) {
        const char c = text[i];
        if (!((c >= '0' && c <= '9') || c == ' ' || c == '(' || c == ')' || c == '.' || c == '-'))
            return false;
    }
    return size > sign || *text == '-';
}

bool needsGuard(const char *text, qsizetype size)
{
    if (isTrigger(*text))
        return !isNumberLike(text, size);
    qsizetype i = 0;
    while (i < size && text[i] == '\'')
        ++i;
    return i > 0 && i < size && isTrigger(text[i]);
}

// A bit is set when one of the eight bytes of `word` is `byte`.
constexpr quint64 holds(quint64 word, unsigned char byte)
{
    constexpr quint64 ones = 0x0101010101010101;
    const quint64 difference = word ^ (ones * byte);
    return (difference - ones) & ~difference & (ones << 7);
}

inline bool eightNeedQuotes(const char *text)
{
    quint64 word = 0;
    std::memcpy(&word, text, 8);
    return (holds(word, '"') | holds(word, ',') | holds(word, '\r') | holds(word, '\n')) != 0;
}

bool needsQuotes(const char *text, qsizetype size)
{
    if (size < 8)
        return std::any_of(text, text + size, [](char c) { return quoting[static_cast<unsigned char>(c)]; });
    for (qsizetype i = 0; i + 8 < size; i += 8) {
        if (eightNeedQuotes(text + i))
            return true;
    }
    return eightNeedQuotes(text + size - 8);
}

void putUtf8(char *&out, char32_t c)
{
    if (c < 0x800) {
        *out++ = char(0xC0 | c >> 6);
    } else {
        if (c < 0x10000) {
            *out++ = char(0xE0 | c >> 12);
        } else {
            *out++ = char(0xF0 | c >> 18);
            *out++ = char(0x80 | (c >> 12 & 0x3F));
        }
        *out++ = char(0x80 | (c >> 6 & 0x3F));
    }
    *out++ = char(0x80 | (c & 0x3F));
}

// Three bytes at most for each unit; returns the end. A lone surrogate becomes U+FFFD. On short cells several
// times as fast as an encoder object.
char *toUtf8(char *out, QStringView text)
{
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    while (at < end) {
        char32_t c = *at++;
        if (c < 0x80) {
            *out++ = char(c);
            continue;
        }
        if (QChar::isHighSurrogate(c) && at < end && QChar::isLowSurrogate(*at))
            c = QChar::surrogateToUcs4(char16_t(c), *at++);
        else if (QChar::isSurrogate(c))
            c = QChar::ReplacementCharacter;
        putUtf8(out, c);
    }
    return out;
}

} // namespace

CsvWriter::CsvWriter(Sink &sink, const CsvOptions &options)
    : m_sink(sink), m_options(options), m_encoder(codecName(options.encoding), QStringConverter::Flag::Stateless),
      m_buffer(2 * flushAt, Qt::Uninitialized), m_end(m_buffer.data()), m_guarding(options.guard == Guard::Spreadsheet)
{
    if (!m_encoder.isValid()) {
        m_refusal = CsvWriterText::tr("This computer cannot write %1. Choose UTF-8.")
                        .arg(QString::fromLatin1(codecName(options.encoding)));
        m_good = false;
    }
    if (options.bom == Bom::Yes && options.encoding == Encoding::Utf8) {
        std::memcpy(m_end, "\xEF\xBB\xBF", 3);
        m_end += 3;
    }
}

void CsvWriter::headings(const QStringList &names)
{
    m_names = names;
    m_row = -1;
    const bool guarding = std::exchange(m_guarding, false);
    for (const QString &name : names)
        cell(name);
    endRow();
    m_guarding = guarding;
    m_row = 0;
}

void CsvWriter::cell(QByteArrayView utf8)
{
    if (m_options.encoding == Encoding::Utf8)
        append(utf8.data(), utf8.size());
    else
        appendEncoded(QString::fromUtf8(utf8));
}

void CsvWriter::cell(QStringView text)
{
    if (m_options.encoding != Encoding::Utf8)
        return appendEncoded(text);
    growScratch(3 * text.size());
    const char *end = toUtf8(m_scratch.data(), text);
    append(m_scratch.constData(), end - m_scratch.constData());
}

void CsvWriter::appendEncoded(QStringView text)
{
    growScratch(m_encoder.requiredSpace(text.size()));
    const char *end = m_encoder.appendToBuffer(m_scratch.data(), text);
    if (m_encoder.hasError())
        refuse(text);
    append(m_scratch.constData(), end - m_scratch.constData());
}

void CsvWriter::growScratch(qsizetype size)
{
    if (m_scratch.size() < size)
        m_scratch.resize(size);
}

void CsvWriter::append(const char *bytes, qsizetype size)
{
    reserve(2 * size + 4);
    if (m_column++ > 0)
        *m_end++ = ',';
    if (size == 0)
        return;
    m_rowIsEmpty = false;
    const bool quoted = needsQuotes(bytes, size);
    if (quoted)
        *m_end++ = '"';
    if (m_guarding && needsGuard(bytes, size))
        *m_end++ = '\'';
    if (quoted)
        return appendQuoted(bytes, size);
    std::memcpy(m_end, bytes, size_t(size));
    m_end += size;
}

// Up to each quotation mark at once; the mark itself is doubled.
void CsvWriter::appendQuoted(const char *bytes, qsizetype size)
{
    while (const void *mark = std::memchr(bytes, '"', size_t(size))) {
        const qsizetype part = static_cast<const char *>(mark) - bytes + 1;
        std::memcpy(m_end, bytes, size_t(part));
        m_end += part;
        *m_end++ = '"';
        bytes += part;
        size -= part;
    }
    std::memcpy(m_end, bytes, size_t(size));
    m_end += size;
    *m_end++ = '"';
}

void CsvWriter::endRow()
{
    reserve(4);
    // A row of one empty cell would be an empty line, which readers skip.
    if (m_rowIsEmpty && m_column == 1) {
        *m_end++ = '"';
        *m_end++ = '"';
    }
    *m_end++ = '\r';
    *m_end++ = '\n';
    m_column = 0;
    m_rowIsEmpty = true;
    ++m_row;
    if (written() >= flushAt)
        flush();
}

void CsvWriter::reserve(qsizetype size)
{
    if (m_buffer.size() - written() >= size)
        return;
    flush();
    if (m_buffer.size() < size) {
        m_buffer.resize(size);
        m_end = m_buffer.data();
    }
}

void CsvWriter::flush()
{
    if (m_good && written() > 0)
        m_good = m_sink.write(QByteArrayView(m_buffer.constData(), written()));
    m_end = m_buffer.data();
}

void CsvWriter::refuse(QStringView text)
{
    if (!m_good)
        return;
    m_good = false;
    QString character;
    for (const char32_t ucs4 : text.toUcs4()) {
        QStringEncoder encoder(codecName(m_options.encoding));
        character = QString::fromUcs4(&ucs4, 1);
        const QByteArray encoded = encoder.encode(character);
        if (encoded.isEmpty() || encoder.hasError())
            break;
    }
    const QString column = m_column < m_names.size() ? m_names[m_column] : QString::number(m_column + 1);
    //: %1 a character, %2 the number of a row, %3 the name of a column, %4 an encoding such as GB18030
    const QString encoding = QString::fromLatin1(codecName(m_options.encoding));
    if (m_row < 0) { // a heading
        //: %1 a character, %2 the heading of a column, %3 an encoding such as GB18030
        m_refusal = CsvWriterText::tr("The character “%1” in the heading “%2” does not exist in %3. Export in UTF-8.")
                        .arg(character, column, encoding);
        return;
    }
    m_refusal =
        CsvWriterText::tr("The character “%1” in row %2, column “%3”, does not exist in %4. Export in UTF-8.")
            .arg(character, QString::number(m_row + 1), column, encoding);
}

db::Result<void> CsvWriter::finish()
{
    if (!m_refusal.isEmpty())
        return db::Error{ db::Kind::Invalid, m_refusal, {} };
    flush();
    return m_sink.finish();
}

namespace {

QStringList names(const Table &table, Headings headings)
{
    QStringList list;
    for (const Column &column : table.columns)
        list.append(headings == Headings::Field ? column.id : plainText(column.heading));
    return list;
}

void writeRows(const Table &table, CsvWriter &writer)
{
    const RowSource next = table.rows ? table.rows() : [](Row &) { return false; };
    for (Row row; writer.good() && next(row); row.clear()) {
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            writer.cell(i < row.size() ? plainText(row[i].lines) : QString());
        writer.endRow();
    }
}

QList<const Table *> tables(const Document &document)
{
    QList<const Table *> list;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            list.append(table);
    }
    return list;
}

} // namespace

db::Result<void> writeCsv(const Document &document, const CsvOptions &options, Sink &sink)
{
    const QList<const Table *> list = tables(document);
    if (list.isEmpty())
        return db::Error{ db::Kind::Invalid, CsvWriterText::tr("This paper has no table. Choose another format."), {} };
    const QStringList ids = names(*list.first(), Headings::Field);
    for (const Table *table : list) {
        if (names(*table, Headings::Field) != ids)
            return db::Error{ db::Kind::Invalid,
                              CsvWriterText::tr(
                                  "This paper has tables with different columns, which one CSV file cannot hold. "
                                  "Choose another format."),
                              {} };
    }
    CsvWriter writer(sink, options);
    writer.headings(names(*list.first(), options.headings));
    for (const Table *table : list)
        writeRows(*table, writer);
    return writer.finish();
}

} // namespace app::reports
