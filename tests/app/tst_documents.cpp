// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/csvwriter.h"
#include "app/reports/document.h"
#include "app/reports/fonts.h"
#include "app/reports/linebreak.h"
#include "app/reports/outputfile.h"
#include "app/reports/papertext.h"
#include "app/reports/pdfwriter.h"
#include "tests/app/paperfixture.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace app::reports;
using namespace paperfixture;
using namespace Qt::StringLiterals;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray csv(const QList<QStringList> &rows, const CsvOptions &options)
{
    Memory memory;
    CsvWriter writer(memory, options);
    for (const QStringList &row : rows) {
        for (const QString &text : row)
            writer.cell(text);
        writer.endRow();
    }
    return writer.finish() ? memory.bytes() : QByteArray("refused");
}

/// RFC 4180 in the plainest words, to compare with.
QByteArray naiveCsv(const QList<QStringList> &rows)
{
    QByteArray out;
    for (const QStringList &row : rows) {
        QByteArrayList cells;
        for (const QString &text : row) {
            const bool quoted = text.contains(QRegularExpression(u"[\",\r\n]"_s));
            cells.append((quoted ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text).toUtf8());
        }
        out += (row == QStringList(QString()) ? "\"\"" : cells.join(',')) + "\r\n";
    }
    return out;
}

std::vector<float> ones(const QString &text)
{
    return std::vector<float>(size_t(text.size()), 1.0F);
}

QStringList broken(const QString &text, float width)
{
    QStringList lines;
    for (const Stretch &stretch : breakLines(text, ones(text), width))
        lines.append(text.mid(stretch.start, stretch.length));
    return lines;
}

[[noreturn]] void writeForEver(const QString &path, int tell)
{
    for (int version = 0;; ++version) {
        OutputFile file(path);
        const QByteArray part(50000, char('a' + version % 26));
        for (int i = 0; i < 3; ++i)
            file.write(part);
        if (!file.finish() || (version == 0 && ::write(tell, "1", 1) != 1))
            ::_exit(1);
    }
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void formula_isGuardedAndANumberIsNot_data();
    void formula_isGuardedAndANumberIsNot();
    void csvCells_areQuotedOnlyWhereNeeded();
    void csvBytes_equalTheNaiveWriter();
    void csvCells_giveTheSameBytesFromUtf8();
    void csvBrokenSurrogate_doesNotReachTheNextCell();
    void csvOptions_haveTwoUsualSets();
    void csvDocument_takesHeadingsByOption();
    void csvDocument_refusesWhatItCannotHold();
    void csvLegacyEncoding_isWritten();
    void csvCharacterWithoutPlace_isNamedWithRowAndColumn();

    void outputFile_replacesTheOldOneWhole();
    void outputFile_leavesTheOldOneWithoutFinish();
    void outputFile_keepsModeAndFollowsLinks();
    void outputFile_neverReplacesData();
    void outputFile_saysWhyItFailed();
    void outputFile_survivesAWriteThatFailsHalfway();
    void outputFile_isOldOrNewWhenTheWriterIsKilled();
    void deviceSink_givesTheSameBytes();

    void lines_doNotBeginWithClosingMarks_data();
    void lines_doNotBeginWithClosingMarks();
    void longWord_isBrokenAnywhere();
    void invisibleCharacters_areTakenAway();
    void footWords_standInThePapersLanguage();
    void eachScript_findsItsFace();
    void han_isNotShapedByTheLocale();

private:
    QTemporaryDir m_folder;
};

void TestDocuments::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY2(Fonts(u"zh"_s).complete(), "install fonts-noto-cjk");
}

void TestDocuments::formula_isGuardedAndANumberIsNot_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const QString &value, const QByteArray &written) {
        QTest::addRow("%s", qPrintable(value.toHtmlEscaped())) << value << written;
    };
    row(u"=1+2"_s, "'=1+2");
    row(u"+86 138 0013 8000"_s, "+86 138 0013 8000");
    row(u"+82 (0)10-1234.5678"_s, "+82 (0)10-1234.5678");
    row(u"+1+2"_s, "'+1+2");
    row(u"+"_s, "'+");
    row(u"-5"_s, "-5");
    row(u"-"_s, "-");
    row(u"-5+A1"_s, "'-5+A1");
    row(u"−5"_s, "−5");
    row(u"@x"_s, "'@x");
    row(u"\tx"_s, "'\tx");
    row(u"\rx"_s, "\"'\rx\"");
    row(u"\nx"_s, "\"'\nx\"");
    row(u"=1,2"_s, "\"'=1,2\"");
    row(u"='\"x\""_s, "\"'='\"\"x\"\"\"");
    row(u"'=x"_s, "''=x");
    row(u"''=x"_s, "'''=x");
    row(u"'+86 138"_s, "''+86 138");
    row(u"'x"_s, "'x");
    row(u"'"_s, "'");
    row(u"x=1"_s, "x=1");
    row(u" =1"_s, " =1");
}

void TestDocuments::formula_isGuardedAndANumberIsNot()
{
    QFETCH(const QString, value);
    QFETCH(const QByteArray, written);
    CsvOptions options = CsvOptions::forPeople();
    options.bom = Bom::No;
    QCOMPARE(csv({ { value } }, options), written + "\r\n");
    QCOMPARE(csv({ { value } }, CsvOptions::forPrograms()), naiveCsv({ { value } }));
}

void TestDocuments::csvCells_areQuotedOnlyWhereNeeded()
{
    const QList<QStringList> rows{ { u"a"_s, u"b c"_s, u"d,e"_s, u"f\"g"_s, u"h\ni"_s, QString() },
                                   { QString() },
                                   { QString(), QString() },
                                   { u"王伟，厅长"_s, u"김민수"_s } };
    QCOMPARE(csv(rows, CsvOptions::forPrograms()),
             QByteArray("a,b c,\"d,e\",\"f\"\"g\",\"h\ni\",\r\n\"\"\r\n,\r\n王伟，厅长,김민수\r\n"));
}

void TestDocuments::csvBytes_equalTheNaiveWriter()
{
    QRandomGenerator random(7);
    const QString letters = u"a\",\r\n'=+-@\t 王김é0123456789"_s;
    QList<QStringList> rows;
    for (int i = 0; i < 6000; ++i) {
        QStringList row;
        for (int cells = random.bounded(1, 9); cells > 0; --cells) {
            QString text;
            const int length = i == 3000 ? 200000 : random.bounded(30);
            for (int n = 0; n < length; ++n)
                text += letters[random.bounded(int(letters.size()))];
            row.append(text);
        }
        rows.append(row);
    }
    QCOMPARE(csv(rows, CsvOptions::forPrograms()), naiveCsv(rows));
}

void TestDocuments::csvCells_giveTheSameBytesFromUtf8()
{
    const QString text = u"x ß 王伟 김민수 𠮷 \"q\""_s;
    Memory memory;
    CsvWriter writer(memory, CsvOptions::forPrograms());
    writer.cell(QByteArrayView(text.toUtf8()));
    writer.endRow();
    QVERIFY(writer.finish());
    QCOMPARE(memory.bytes(), csv({ { text } }, CsvOptions::forPrograms()));
    QCOMPARE(memory.bytes(), naiveCsv({ { text } }));
}

void TestDocuments::csvBrokenSurrogate_doesNotReachTheNextCell()
{
    const QString half(QChar(0xD842));
    const QString other(QChar(0xDFB7));
    QCOMPARE(csv({ { half, other } }, CsvOptions::forPrograms()), QByteArray("\xEF\xBF\xBD,\xEF\xBF\xBD\r\n"));
}

void TestDocuments::csvOptions_haveTwoUsualSets()
{
    QCOMPARE(csv({ { u"=x"_s } }, CsvOptions::forPeople()), QByteArray("\xEF\xBB\xBF'=x\r\n"));
    QCOMPARE(csv({ { u"=x"_s } }, CsvOptions::forPrograms()), QByteArray("=x\r\n"));
    CsvOptions legacy = CsvOptions::forPeople();
    legacy.encoding = Encoding::Gb18030;
    QCOMPARE(csv({ { u"x"_s } }, legacy), QByteArray("x\r\n"));
}

void TestDocuments::csvDocument_takesHeadingsByOption()
{
    const Cell name{ { line(u"王伟"_s, u"zh"_s), line(u"WANG Wei"_s, u"en"_s) } };
    const Table first = table({ u"number"_s, u"name"_s }, { { cell(u"001"_s), name } });
    const Table second = table({ u"number"_s, u"name"_s }, { { cell(u"002"_s) } });
    const Document document = paper(u"zh"_s, { Heading{ 1, { line(u"A"_s) } }, first, second });
    Memory labels;
    QVERIFY(writeCsv(document, CsvOptions::forPeople(), labels));
    QCOMPARE(labels.bytes(), QByteArray("\xEF\xBB\xBFNUMBER,NAME\r\n001,\"王伟\nWANG Wei\"\r\n002,\r\n"));
    Memory fields;
    QVERIFY(writeCsv(document, CsvOptions::forPrograms(), fields));
    QVERIFY(fields.bytes().startsWith("number,name\r\n"));
    QVERIFY(fields.finished());
}

void TestDocuments::csvDocument_refusesWhatItCannotHold()
{
    Memory memory;
    const auto none = writeCsv(paper(u"en"_s, { paragraph(u"x"_s, u"en"_s) }), {}, memory);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, db::Kind::Invalid);
    const auto two = writeCsv(paper(u"en"_s, { table({ u"a"_s }, {}), table({ u"b"_s }, {}) }), {}, memory);
    QVERIFY(!two);
    QCOMPARE(two.error().kind, db::Kind::Invalid);
    QVERIFY(!memory.finished());
    QVERIFY(memory.bytes().isEmpty());
}

void TestDocuments::csvLegacyEncoding_isWritten()
{
    CsvOptions options = CsvOptions::forPeople();
    options.encoding = Encoding::Gb18030;
    QCOMPARE(csv({ { u"王,伟"_s, u"김"_s, u"=𠮷"_s } }, options),
             QByteArray("\"\xCD\xF5,\xCE\xB0\",\x82\x38\x8B\x31,'=\x95\x34\xB2\x35\r\n"));
    options.encoding = Encoding::Windows949;
    QCOMPARE(csv({ { u"똠"_s, u"왕"_s } }, options), QByteArray("\x8C\x63,\xBF\xD5\r\n"));
}

void TestDocuments::csvCharacterWithoutPlace_isNamedWithRowAndColumn()
{
    CsvOptions options = CsvOptions::forPeople();
    options.encoding = Encoding::Windows949;
    const Document document =
        paper(u"ko"_s,
              { table({ u"number"_s, u"name"_s },
                      { { cell(u"1"_s), cell(u"김민수"_s) }, { cell(u"2"_s), cell(u"王伟国"_s) } }) });
    Memory memory;
    const auto done = writeCsv(document, options, memory);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, db::Kind::Invalid);
    QVERIFY2(done.error().text.contains(u"“伟”"_s), qPrintable(done.error().text));
    QVERIFY(done.error().text.contains(u"row 2"_s) && done.error().text.contains(u"NAME"_s));
    QVERIFY(!memory.finished());
}

void TestDocuments::outputFile_replacesTheOldOneWhole()
{
    const QString path = m_folder.filePath(u"名单 명단.csv"_s);
    put(path, "old");
    OutputFile file(path);
    QVERIFY(file.write("new "));
    QCOMPARE(contents(path), QByteArray("old"));
    QVERIFY(file.write("words"));
    QVERIFY(file.finish());
    QCOMPARE(contents(path), QByteArray("new words"));
    QCOMPARE(QDir(m_folder.path()).entryList({ u".huitong-*"_s }, QDir::Files | QDir::Hidden), QStringList());
}

void TestDocuments::outputFile_leavesTheOldOneWithoutFinish()
{
    const QString path = m_folder.filePath(u"kept.csv"_s);
    put(path, "old");
    {
        OutputFile file(path);
        QVERIFY(file.write("new"));
    }
    QCOMPARE(contents(path), QByteArray("old"));
    QCOMPARE(QDir(m_folder.path()).entryList({ u".huitong-*"_s }, QDir::Files | QDir::Hidden), QStringList());
}

void TestDocuments::outputFile_keepsModeAndFollowsLinks()
{
    const QString path = m_folder.filePath(u"real.csv"_s);
    const QString link = m_folder.filePath(u"link.csv"_s);
    put(path, "old");
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0640), 0);
    QVERIFY(QFile::link(path, link));
    OutputFile file(link);
    QVERIFY(file.write("new"));
    QVERIFY(file.finish());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contents(path), QByteArray("new"));
    struct stat now = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &now), 0);
    QCOMPARE(now.st_mode & 0777U, 0640U);
}

void TestDocuments::outputFile_neverReplacesData()
{
    const QString database = m_folder.filePath(u"live.huitong"_s);
    const QString packed = m_folder.filePath(u"backup.zst"_s);
    const QString list = m_folder.filePath(u"guests.csv"_s);
    const QString link = m_folder.filePath(u"harmless.csv"_s);
    put(database, QByteArray("SQLite format 3\0 and more", 25));
    put(packed, "\x28\xB5\x2F\xFD and more");
    put(list, "name\n");
    QVERIFY(QFile::link(database, link));
    for (const QString &path : { database, packed, list, link, QString(database + u"-wal"_s) }) {
        const QByteArray before = contents(path);
        OutputFile file(path, list);
        QVERIFY(!file.write("paper"));
        const auto done = file.finish();
        QVERIFY2(!done, qPrintable(path));
        QCOMPARE(done.error().kind, db::Kind::Invalid);
        QVERIFY2(done.error().text.startsWith(path), qPrintable(done.error().text));
        QCOMPARE(contents(path), before);
    }
    OutputFile other(m_folder.filePath(u"problems.csv"_s), list);
    QVERIFY(other.write("x"));
    QVERIFY(other.finish());
}

void TestDocuments::outputFile_saysWhyItFailed()
{
    const auto error = [](const QString &path) {
        OutputFile file(path);
        file.write("x");
        const auto done = file.finish();
        return done ? db::Error{ db::Kind::Broken, u"no error"_s, {} } : done.error();
    };
    const QString nowhere = m_folder.filePath(u"missing/out.csv"_s);
    QCOMPARE(error(nowhere).kind, db::Kind::NotFound);
    QVERIFY(error(nowhere).text.contains(nowhere));
    QVERIFY(error(nowhere).text.contains(u"folder does not exist"_s));
    QCOMPARE(error(m_folder.path()).kind, db::Kind::Invalid);
    QCOMPARE(error(m_folder.filePath(QString(300, u'n'))).kind, db::Kind::Invalid);
    QCOMPARE(error(u"/dev/full"_s).kind, db::Kind::Denied);
    QVERIFY(error(u"/dev/full"_s).text.contains(u"disk is full"_s));
    QVERIFY(error(u"/dev/null"_s).text.contains(u"no error"_s));
}

void TestDocuments::outputFile_survivesAWriteThatFailsHalfway()
{
    const QString path = m_folder.filePath(u"limited.csv"_s);
    put(path, "old");
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const struct rlimit small
    {
        100000, before.rlim_max
    };
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    OutputFile file(path);
    const QByteArray block(40000, 'x');
    const bool two = file.write(block) && file.write(block);
    const bool three = file.write(block);
    const auto done = file.finish();
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(two);
    QVERIFY(!three);
    QVERIFY(!done);
    QVERIFY(done.error().text.contains(path));
    QCOMPARE(contents(path), QByteArray("old"));
    QCOMPARE(QDir(m_folder.path()).entryList({ u".huitong-*"_s }, QDir::Files | QDir::Hidden), QStringList());
}

// The child tells through the pipe that its first file stands; from then on it is always busy with the next one.
void TestDocuments::outputFile_isOldOrNewWhenTheWriterIsKilled()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    QRandomGenerator random(3);
    for (int round = 0; round < 50; ++round) {
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0)
            writeForEver(path, ends[1]);
        char told = 0;
        QCOMPARE(::read(ends[0], &told, 1), 1);
        ::usleep(random.bounded(3000U));
        QCOMPARE(::kill(child, SIGKILL), 0);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY2(WIFSIGNALED(status), "the writer failed by itself");
        ::close(ends[0]);
        ::close(ends[1]);
        const QByteArray left = contents(path);
        QCOMPARE(left.size(), 150000);
        QCOMPARE(left.count(left[0]), left.size());
    }
}

void TestDocuments::deviceSink_givesTheSameBytes()
{
    const Document document = paper(u"ko"_s, { table({ u"a"_s }, { { cell(u"1"_s) } }) });
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    DeviceSink device(buffer, u"standard output"_s);
    QVERIFY(writePdf(document, device));
    OutputFile file(m_folder.filePath(u"same.pdf"_s));
    QVERIFY(writePdf(document, file));
    QCOMPARE(buffer.data(), contents(m_folder.filePath(u"same.pdf"_s)));
    buffer.close();
    DeviceSink closed(buffer, u"standard output"_s);
    QVERIFY(!closed.write("x"));
    const auto done = closed.finish();
    QVERIFY(!done);
    QVERIFY(done.error().text.contains(u"standard output"_s));
}

void TestDocuments::lines_doNotBeginWithClosingMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("comma") << u"各位来宾，请入座。"_s << 4 << QStringList{ u"各位来"_s, u"宾，请入"_s, u"座。"_s };
    QTest::newRow("opening quote") << u"主题是“合作”的会"_s << 4 << QStringList{ u"主题是"_s, u"“合作”"_s, u"的会"_s };
    QTest::newRow("opening after closing")
        << u"厅长（主持）“你好”"_s << 6 << QStringList{ u"厅长（主持）"_s, u"“你好”"_s };
    QTest::newRow("dash") << u"长春——北京"_s << 3 << QStringList{ u"长春"_s, u"——北"_s, u"京"_s };
    QTest::newRow("korean words") << u"국제협력 시범구 설명회"_s << 8
                                  << QStringList{ u"국제협력 시범구"_s.left(8), u"설명회"_s };
    QTest::newRow("korean particle") << u"제 24개 기업은 10월에"_s << 7
                                     << QStringList{ u"제 24개"_s, u"기업은"_s, u"10월에"_s };
    QTest::newRow("times") << u"三日 14:00–15:30"_s << 12 << QStringList{ u"三日"_s, u"14:00–15:30"_s };
    QTest::newRow("newlines") << u"甲\n\n乙"_s << 9 << QStringList{ u"甲"_s, QString(), u"乙"_s };
    QTest::newRow("empty") << QString() << 9 << QStringList{ QString() };
}

void TestDocuments::lines_doNotBeginWithClosingMarks()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QFETCH(const QStringList, lines);
    QCOMPARE(broken(text, float(width)), lines);
}

void TestDocuments::longWord_isBrokenAnywhere()
{
    const QString word(25, u'x');
    QCOMPARE(broken(word, 10), (QStringList{ word.left(10), word.left(10), word.left(5) }));
    QCOMPARE(broken(u"王"_s, 0.5F), QStringList{ u"王"_s });
    QCOMPARE(broken(u"ab"_s, 0.5F), (QStringList{ u"a"_s, u"b"_s }));
    const QString marks = u"e"_s + QString(1000, QChar(0x301));
    std::vector<float> advances(size_t(marks.size()), 0.0F);
    advances[0] = 1;
    QCOMPARE(breakLines(marks, advances, 2).size(), 1);
}

void TestDocuments::invisibleCharacters_areTakenAway()
{
    QCOMPARE(printable(u"a\u202Eb\u2066c\u200Bd\uFEFFe\u0007f\u0000g"_s), u"abcdefg"_s);
    QCOMPARE(printable(u"a\r\nb\rc\nd\u2028e"_s), u"a\nb\nc\nd\ne"_s);
    QCOMPARE(printable(u"a\tb"_s), u"a b"_s);
    QCOMPARE(printable(QString(QChar(0xD800)) + u'x'), u"\uFFFDx"_s);
    QCOMPARE(printable(u"王\u200D伟"_s), u"王伟"_s);
    QCOMPARE(printable(u"\u0915\u094D\u200D\u0937"_s), u"\u0915\u094D\u200D\u0937"_s);
    QCOMPARE(printable(u"𠮷\U000E0100"_s), u"𠮷"_s);
}

void TestDocuments::footWords_standInThePapersLanguage()
{
    QCOMPARE(pageLabel(u"zh"_s, 2, 13), u"第 2 页，共 13 页"_s);
    QCOMPARE(pageLabel(u"zh-Hant"_s, 2, 13), u"第 2 頁，共 13 頁"_s);
    QCOMPARE(pageLabel(u"ko-KR"_s, 2, 13), u"2 / 13쪽"_s);
    QCOMPARE(pageLabel(u"en"_s, 2, 13), u"Page 2 of 13"_s);
    const QDate date(2020, 9, 3);
    QCOMPARE(dateLabel(u"zh"_s, date), u"2020年9月3日"_s);
    QCOMPARE(dateLabel(u"ko"_s, date), u"2020년 9월 3일"_s);
    QCOMPARE(dateLabel(u"en"_s, date), u"3\u00A0September\u00A02020"_s);
    QVERIFY(dateLabel(u"en"_s, {}).isEmpty());
}

void TestDocuments::eachScript_findsItsFace()
{
    const QStringList noto{ u"Noto Serif CJK SC"_s, u"Noto Serif CJK TC"_s, u"Noto Serif CJK HK"_s,
                            u"Noto Serif CJK KR"_s, u"Noto Serif CJK JP"_s };
    Fonts fonts(u"zh"_s, noto);
    Typeface &serif = fonts.typeface(Face::Serif, Weight::Regular);
    const auto family = [&](char32_t c, const QString &language) {
        return serif.family(serif.glyph(c, fonts.region(language)).family);
    };
    QCOMPARE(family(U'骨', u"zh"_s), u"Noto Serif CJK SC"_s);
    QCOMPARE(family(U'骨', u"zh-Hant"_s), u"Noto Serif CJK TC"_s);
    QCOMPARE(family(U'骨', u"zh-Hant-HK"_s), u"Noto Serif CJK HK"_s);
    QCOMPARE(family(U'骨', u"ko"_s), u"Noto Serif CJK KR"_s);
    QCOMPARE(family(U'骨', u"ja"_s), u"Noto Serif CJK JP"_s);
    QCOMPARE(family(U'骨', u"en"_s), u"Noto Serif CJK SC"_s);
    QCOMPARE(family(U'骨', QString()), u"Noto Serif CJK SC"_s);
    QCOMPARE(family(U'김', u"zh"_s), u"Noto Serif CJK KR"_s);
    QCOMPARE(family(U'“', u"zh"_s), u"Noto Serif CJK SC"_s);
    QVERIFY(serif.glyph(U'“', Region::None).advance < serif.glyph(U'“', Region::China).advance);
}

// A shaper left to itself asks the locale of the computer which forms Han characters should take.
void TestDocuments::han_isNotShapedByTheLocale()
{
    Fonts fonts(u"zh"_s);
    Typeface &serif = fonts.typeface(Face::Serif, Weight::Regular);
    for (const char32_t c : { U'骨', U'김', U'“', U'，', U',', U' ', U'1' }) {
        const Glyph glyph = serif.glyph(c, Region::China);
        QCOMPARE(glyph.shaping, Shaping::None);
        QVERIFY(serif.font(glyph.family, glyph.shaping, 100).styleStrategy() & QFont::PreferNoShaping);
    }
    QCOMPARE(serif.glyph(U'A', Region::China).shaping, Shaping::Full);
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TestDocuments test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_documents.moc"
