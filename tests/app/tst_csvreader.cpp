// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of separated text: a table of spellings, its limits, and random bytes against a naive reader.

#include "app/transfer/csvreader.h"

#include <QByteArray>
#include <QList>
#include <QStringDecoder>
#include <QTest>

#include <cstring>
#include <random>

using app::transfer::CsvFault;
using app::transfer::CsvReader;
using app::transfer::unguarded;

using Rows = QList<QByteArrayList>;
Q_DECLARE_METATYPE(CsvFault)

namespace {

struct Reading
{
    Rows rows;
    QList<qint64> numbers;
    CsvFault fault = CsvFault::None;
    qint64 faultyRow = 0;
    char separator = ',';
    bool operator==(const Reading &) const = default;
};

CsvReader::Source bytes(const QByteArray &text, qint64 atOnce = 1 << 20)
{
    auto at = std::make_shared<qint64>(0);
    return [text, at, atOnce](char *buffer, std::int64_t size) -> std::int64_t {
        const qint64 count = std::min<qint64>({ size, text.size() - *at, atOnce });
        std::memcpy(buffer, text.constData() + *at, static_cast<std::size_t>(count));
        *at += count;
        return count;
    };
}

Reading readAll(CsvReader reader)
{
    Reading reading;
    while (reader.next()) {
        QByteArrayList row;
        for (const std::string_view field : reader.fields())
            row += QByteArray(field.data(), static_cast<qsizetype>(field.size()));
        reading.rows += row;
        reading.numbers += reader.row();
    }
    reading.fault = reader.fault();
    reading.faultyRow = reading.fault == CsvFault::None ? 0 : reader.row();
    reading.separator = reader.separator();
    return reading;
}

Reading readAll(const QByteArray &text)
{
    return readAll(CsvReader(bytes(text)));
}

/// One character after the other, nothing in advance.
class NaiveReader
{
public:
    explicit NaiveReader(char separator) { m_reading.separator = separator; }

    Reading read(const QByteArray &text, CsvFault atEnd)
    {
        const QByteArray plain = text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text;
        for (m_at = 0; m_at < plain.size(); ++m_at)
            take(plain[m_at], m_at + 1 < plain.size() ? plain[m_at + 1] : '\0');
        if (m_state == State::Quoted && atEnd == CsvFault::None)
            atEnd = CsvFault::OpenQuote;
        if (atEnd != CsvFault::None) {
            m_reading.fault = atEnd;
            m_reading.faultyRow = m_number;
        } else if (!m_row.isEmpty() || m_state != State::Start) {
            endRow();
        }
        return m_reading;
    }

private:
    enum class State { Start, Plain, Quoted, AfterQuotes };

    void take(char c, char next)
    {
        if (m_state == State::Quoted) {
            takeQuoted(c, next);
        } else if (c == m_reading.separator) {
            endField();
        } else if (c == '\r' || c == '\n') {
            m_at += c == '\r' && next == '\n' ? 1 : 0;
            endRow();
        } else if (c == '"' && m_state == State::Start) {
            m_state = State::Quoted;
            m_quoted = true;
        } else {
            m_state = m_state == State::Start ? State::Plain : m_state;
            m_field += c;
        }
    }

    void takeQuoted(char c, char next)
    {
        if (c != '"') {
            m_field += c;
        } else if (next == '"') {
            m_field += c;
            ++m_at;
        } else {
            m_state = State::AfterQuotes;
        }
    }

    void endField()
    {
        m_row += m_field;
        m_field.clear();
        m_state = State::Start;
    }

    void endRow()
    {
        endField();
        const bool isBlank = m_row.size() == 1 && m_row.first().isEmpty() && !m_quoted;
        if (!isBlank) {
            m_reading.rows += m_row;
            m_reading.numbers += m_number;
        }
        m_row.clear();
        m_quoted = false;
        ++m_number;
    }

    Reading m_reading;
    QByteArrayList m_row;
    QByteArray m_field;
    State m_state = State::Start;
    bool m_quoted = false;
    qint64 m_number = 1;
    qsizetype m_at = 0;
};

/// The part of a text that is UTF-8 without NUL, judged by Qt one character at a time, and what is wrong behind it.
std::pair<QByteArray, CsvFault> goodPart(const QByteArray &text)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = 1;
        while (at + length < text.size() && (static_cast<unsigned char>(text[at + length]) & 0xC0) == 0x80 && length < 4)
            ++length;
        qsizetype whole = 0;
        for (qsizetype size = 1; size <= length; ++size) {
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            const QString decoded = decoder.decode(QByteArrayView(text).sliced(at, size));
            if (!decoder.hasError() && !decoded.contains(QChar::ReplacementCharacter))
                whole = size;
        }
        if (whole == 0 || text[at] == '\0')
            return { text.first(at), text[at] == '\0' ? CsvFault::NulByte : CsvFault::NotUtf8 };
        at += whole;
    }
    return { text, CsvFault::None };
}

QByteArray randomText(std::mt19937 &random)
{
    static const QByteArrayList pieces{ "a", "bc", "1", "\"", "\"", "\"\"", ",", ",", ";", "\t", "|", "\r\n", "\n", "\r",
                                        " ", "'", "=", "王伟", "é", "𠮷", "김", "\xEF\xBB\xBF", "long text in a field" };
    static const QByteArrayList bad{ QByteArray("\0", 1), "\xFF", "\xC0\x80", "\xED\xA0\x80", "\xE7\x8E", "\xF4\x90\x80\x80", "\x80" };
    QByteArray text;
    const auto count = random() % 40;
    for (unsigned i = 0; i < count; ++i)
        text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
    if (random() % 8 == 0)
        text.insert(static_cast<qsizetype>(random() % static_cast<unsigned>(text.size() + 1)), bad[static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size()))]);
    return text;
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void rows_areReadAsWritten_data();
    void rows_areReadAsWritten();
    void separator_isFoundInTheFirstLine_data();
    void separator_isFoundInTheFirstLine();
    void rowNumbers_countBlankLinesAndNotLinesInQuotes();
    void faults_nameTheirRow_data();
    void faults_nameTheirRow();
    void failingSource_isUnreadable();
    void longestFieldAndMostColumns_areAccepted();
    void guard_isTakenOff_data();
    void guard_isTakenOff();
    void position_reachesTheEnd();
    void randomBytes_readLikeTheNaiveReader();
    void longRandomText_readsLikeTheNaiveReader();
    void everyTwoAndThreeByteSequence_isJudgedLikeQt();
};

void CsvReaderTest::rows_areReadAsWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("nothing") << QByteArray() << Rows{};
    QTest::newRow("byte order mark alone") << QByteArray("\xEF\xBB\xBF") << Rows{};
    QTest::newRow("mark before quotes") << QByteArray("\xEF\xBB\xBF\"a\",b\n") << Rows{ { "a", "b" } };
    QTest::newRow("no last line end") << QByteArray("a,b\nc,d") << Rows{ { "a", "b" }, { "c", "d" } };
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << Rows{ { "a", "b" }, { "c", "d" } };
    QTest::newRow("CR") << QByteArray("a,b\rc,d\r") << Rows{ { "a", "b" }, { "c", "d" } };
    QTest::newRow("mixed line ends") << QByteArray("a\rb\nc\r\nd\n\re") << Rows{ { "a" }, { "b" }, { "c" }, { "d" }, { "e" } };
    QTest::newRow("empty fields") << QByteArray(",,\n,a,\n") << Rows{ { "", "", "" }, { "", "a", "" } };
    QTest::newRow("field at the end is empty") << QByteArray("a,b\nc,") << Rows{ { "a", "b" }, { "c", "" } };
    QTest::newRow("blank lines") << QByteArray("\n\r\na,b\n\n\nc,d\n\n") << Rows{ { "a", "b" }, { "c", "d" } };
    QTest::newRow("quoted nothing is a row") << QByteArray("a\n\"\"\nb\n") << Rows{ { "a" }, { "" }, { "b" } };
    QTest::newRow("separator in quotes") << QByteArray("\"a,b\",c\n") << Rows{ { "a,b", "c" } };
    QTest::newRow("line ends in quotes") << QByteArray("a,\"x\r\ny\nz\rw\"\r\nb,c\r\n") << Rows{ { "a", "x\r\ny\nz\rw" }, { "b", "c" } };
    QTest::newRow("doubled quotes") << QByteArray("\"\"\"a\"\"b\"\"\",\"\"\"\"\n") << Rows{ { "\"a\"b\"", "\"" } };
    QTest::newRow("quote inside a plain field") << QByteArray("a\"b\"c, \"d\"\n") << Rows{ { "a\"b\"c", " \"d\"" } };
    QTest::newRow("text after quotes") << QByteArray("\"a\"b\"c\",\"d\" \n") << Rows{ { "ab\"c\"", "d " } };
    QTest::newRow("blanks stay") << QByteArray(" a , b \n") << Rows{ { " a ", " b " } };
    QTest::newRow("rows of different length") << QByteArray("a,b,c\nd\ne,f,g,h\n") << Rows{ { "a", "b", "c" }, { "d" }, { "e", "f", "g", "h" } };
    QTest::newRow("four bytes") << QByteArray("姓名,성명\n\"𠮷田\",김민수") << Rows{ { "姓名", "성명" }, { "𠮷田", "김민수" } };
}

void CsvReaderTest::rows_areReadAsWritten()
{
    QFETCH(QByteArray, text);
    QFETCH(Rows, rows);
    for (const qint64 atOnce : { 1, 2, 3, 1000 })
        for (const std::size_t buffer : { 16, 17, 64, 4096 }) {
            const Reading reading = readAll(CsvReader(bytes(text, atOnce), buffer));
            QCOMPARE(reading.rows, rows);
            QCOMPARE(reading.fault, CsvFault::None);
        }
}

void CsvReaderTest::separator_isFoundInTheFirstLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("separator");
    QTest::newRow("one column") << QByteArray("name\na;b\n") << ',';
    QTest::newRow("comma") << QByteArray("name,title\na;b;c;d,e\n") << ',';
    QTest::newRow("semicolon") << QByteArray("name;title;phone, mobile\n") << ';';
    QTest::newRow("tab") << QByteArray("name\ttitle\n") << '\t';
    QTest::newRow("bar") << QByteArray("name|title|phone\n") << '|';
    QTest::newRow("inside quotes does not count") << QByteArray("\"a;b;c;d\",e\n") << ',';
    QTest::newRow("a tie goes to the comma") << QByteArray("a,b;c\n") << ',';
    QTest::newRow("after blank lines and a mark") << QByteArray("\xEF\xBB\xBF\r\n\r\na;b\n") << ';';
    QTest::newRow("CR ends the line") << QByteArray("a;b\r,,,,\r") << ';';
}

void CsvReaderTest::separator_isFoundInTheFirstLine()
{
    QFETCH(QByteArray, text);
    QFETCH(char, separator);
    QCOMPARE(readAll(text).separator, separator);
}

void CsvReaderTest::rowNumbers_countBlankLinesAndNotLinesInQuotes()
{
    QCOMPARE(readAll("h\n\n\"a\nb\nc\"\n\r\nd").numbers, (QList<qint64>{ 1, 3, 5 }));
}

void CsvReaderTest::faults_nameTheirRow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<CsvFault>("fault");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<qsizetype>("before");
    const QByteArray wide = QByteArray(static_cast<qsizetype>(CsvReader::mostColumns), ',');
    const QByteArray longText = QByteArray(static_cast<qsizetype>(CsvReader::longestField) + 1, 'x');
    const QByteArray half = QByteArray(static_cast<qsizetype>(CsvReader::longestField) / 2, 'x');
    QByteArray longRow;
    for (int i = 0; i < 40; ++i)
        longRow += half + ',';
    QTest::newRow("Latin-1") << QByteArray("a\nb\nM\xFCller\nd") << CsvFault::NotUtf8 << qint64{ 3 } << qsizetype{ 2 };
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE") << CsvFault::NotUtf8 << qint64{ 1 } << qsizetype{ 0 };
    QTest::newRow("overlong form") << QByteArray("a\n\xC0\xAF") << CsvFault::NotUtf8 << qint64{ 2 } << qsizetype{ 1 };
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << CsvFault::NotUtf8 << qint64{ 1 } << qsizetype{ 0 };
    QTest::newRow("cut off at the end") << QByteArray("a\nb\xE7\x8E") << CsvFault::NotUtf8 << qint64{ 2 } << qsizetype{ 1 };
    QTest::newRow("in quotes") << QByteArray("a\n\"\nb\xFF\"") << CsvFault::NotUtf8 << qint64{ 2 } << qsizetype{ 1 };
    QTest::newRow("NUL") << QByteArray("a\nb\nc\0d\n", 8) << CsvFault::NulByte << qint64{ 3 } << qsizetype{ 2 };
    QTest::newRow("NUL in quotes") << QByteArray("\"a\0\"", 4) << CsvFault::NulByte << qint64{ 1 } << qsizetype{ 0 };
    QTest::newRow("open quote") << QByteArray("a\nb,\"c\nd\ne\nf") << CsvFault::OpenQuote << qint64{ 2 } << qsizetype{ 1 };
    QTest::newRow("doubled quote at the end") << QByteArray("a\n\"b\"\"") << CsvFault::OpenQuote << qint64{ 2 } << qsizetype{ 1 };
    QTest::newRow("1,001 columns") << QByteArray("a\n" + wide + "\nb\n") << CsvFault::ManyColumns << qint64{ 2 } << qsizetype{ 1 };
    QTest::newRow("long field") << QByteArray("a\n" + longText + ",b\n") << CsvFault::LongField << qint64{ 2 } << qsizetype{ 1 };
    QTest::newRow("long field in quotes") << QByteArray("a\n\"" + longText + "\",b\n") << CsvFault::LongField << qint64{ 2 } << qsizetype{ 1 };
    QTest::newRow("quote that swallows the file") << QByteArray("a\n\"b\n" + half + "\n" + half + "\n" + half) << CsvFault::LongField << qint64{ 2 } << qsizetype{ 1 };
    QTest::newRow("long row") << QByteArray("a,b\n" + longRow) << CsvFault::LongRow << qint64{ 2 } << qsizetype{ 1 };
}

void CsvReaderTest::faults_nameTheirRow()
{
    QFETCH(QByteArray, text);
    QFETCH(CsvFault, fault);
    QFETCH(qint64, row);
    QFETCH(qsizetype, before);
    for (const std::size_t buffer : { 16, 4096, 1 << 18 }) {
        CsvReader reader(bytes(text), buffer);
        qsizetype count = 0;
        while (reader.next())
            ++count;
        QCOMPARE(reader.fault(), fault);
        QCOMPARE(reader.row(), row);
        QCOMPARE(count, before);
        QVERIFY(!reader.next());
        QVERIFY(reader.fields().empty());
    }
}

void CsvReaderTest::failingSource_isUnreadable()
{
    int calls = 0;
    CsvReader reader([&calls](char *buffer, std::int64_t) -> std::int64_t {
        if (++calls > 1)
            return -1;
        std::memcpy(buffer, "a\nb\nc", 5);
        return 5;
    });
    QVERIFY(reader.next());
    QVERIFY(reader.next());
    QVERIFY(!reader.next());
    QCOMPARE(reader.fault(), CsvFault::Unreadable);
    QCOMPARE(reader.row(), 3);
}

void CsvReaderTest::longestFieldAndMostColumns_areAccepted()
{
    const QByteArray longest(static_cast<qsizetype>(CsvReader::longestField), 'x');
    const QByteArray wide(static_cast<qsizetype>(CsvReader::mostColumns) - 1, ',');
    const Reading reading = readAll("a\n" + longest + ",\"" + longest + "\"\n" + wide + "\n");
    QCOMPARE(reading.fault, CsvFault::None);
    QCOMPARE(reading.rows.value(1), (QByteArrayList{ longest, longest }));
    QCOMPARE(reading.rows.value(2).size(), static_cast<qsizetype>(CsvReader::mostColumns));
}

void CsvReaderTest::guard_isTakenOff_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("original");
    for (const char *sign : { "=", "+", "-", "@", "\t", "\r", "\n" }) {
        QTest::addRow("sign %d", sign[0]) << QByteArray("'") + sign + "1+2" << QByteArray(sign) + "1+2";
        QTest::addRow("quoted sign %d", sign[0]) << QByteArray("''") + sign << QByteArray("'") + sign;
    }
    QTest::newRow("three quotes") << QByteArray("'''=x") << QByteArray("''=x");
    QTest::newRow("phone without a guard") << QByteArray("+86 138 0000 0000") << QByteArray("+86 138 0000 0000");
    QTest::newRow("formula without a guard") << QByteArray("=1") << QByteArray("=1");
    QTest::newRow("quote before a letter") << QByteArray("'t Hooft") << QByteArray("'t Hooft");
    QTest::newRow("quotes alone") << QByteArray("''") << QByteArray("''");
    QTest::newRow("quote later") << QByteArray("a'=b") << QByteArray("a'=b");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void CsvReaderTest::guard_isTakenOff()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, original);
    const std::string_view bare = unguarded({ cell.constData(), static_cast<std::size_t>(cell.size()) });
    QCOMPARE(QByteArray(bare.data(), static_cast<qsizetype>(bare.size())), original);
}

void CsvReaderTest::position_reachesTheEnd()
{
    const QByteArray text = QByteArray("\xEF\xBB\xBFname,title\r\n") + QByteArray("王伟,处长\r\n").repeated(500);
    CsvReader reader(bytes(text), 64);
    std::int64_t before = 0;
    while (reader.next()) {
        QVERIFY(reader.position() > before);
        before = reader.position();
    }
    QCOMPARE(reader.position(), static_cast<std::int64_t>(text.size()));
}

void CsvReaderTest::randomBytes_readLikeTheNaiveReader()
{
    std::mt19937 random(20200903);
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray text = randomText(random);
        const qint64 atOnce = 1 + static_cast<qint64>(random() % 40);
        const Reading reading = readAll(CsvReader(bytes(text, atOnce), 16 + random() % 100));
        const auto [good, fault] = goodPart(text);
        const Reading expected = NaiveReader(reading.separator).read(good, fault);
        if (reading != expected)
            QFAIL(qPrintable(QStringLiteral("input %1: %2").arg(i).arg(QString::fromLatin1(text.toPercentEncoding()))));
    }
}

void CsvReaderTest::longRandomText_readsLikeTheNaiveReader()
{
    std::mt19937 random(7);
    for (int i = 0; i < 6; ++i) {
        QByteArray text;
        while (text.size() < 700'000)
            text += goodPart(randomText(random)).first + '"';
        const Reading reading = readAll(text);
        const Reading expected = NaiveReader(reading.separator).read(text, CsvFault::None);
        QCOMPARE(reading.rows.size(), expected.rows.size());
        QVERIFY(reading == expected);
    }
}

void CsvReaderTest::everyTwoAndThreeByteSequence_isJudgedLikeQt()
{
    for (int lead = 0x80; lead < 0x100; ++lead)
        for (int second = 0x70; second < 0x100; second += 1)
            for (const int third : { -1, 0x7F, 0x80, 0xBF, 0xC0 }) {
                QByteArray text{ 1, static_cast<char>(lead) };
                text += static_cast<char>(second);
                if (third >= 0)
                    text += static_cast<char>(third);
                const bool isGood = goodPart(text).second == CsvFault::None;
                if ((readAll(CsvReader(bytes(text, 1), 16)).fault == CsvFault::None) != isGood)
                    QFAIL(text.toHex().constData());
            }
}

QTEST_APPLESS_MAIN(CsvReaderTest)

#include "tst_csvreader.moc"
