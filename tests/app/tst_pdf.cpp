// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/fonts.h"
#include "app/reports/paginator.h"
#include "app/reports/pdfwriter.h"
#include "tests/app/paperfixture.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace app::reports;
using namespace paperfixture;
using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 25 * 72 / 25.4;

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return u"failed: "_s + program + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The words of all pages with their places, in points from the upper left corner.
QList<QRectF> wordBoxes(const QString &path)
{
    static const QRegularExpression word(
        u"xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" xMax=\"([0-9.-]+)\" yMax=\"([0-9.-]+)\">"_s);
    QList<QRectF> boxes;
    const QString html = run(u"pdftotext"_s, { u"-bbox"_s, path, u"-"_s });
    for (auto it = word.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        boxes.append(QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                            QPointF(match.captured(3).toDouble(), match.captured(4).toDouble())));
    }
    return boxes;
}

QList<Row> numbered(int count, const QString &word)
{
    QList<Row> rows;
    for (int i = 1; i <= count; ++i)
        rows.append({ cell(u"%1%2"_s.arg(word).arg(i)), cell(u"사람 王伟"_s, u"zh"_s) });
    return rows;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void text_canBeReadBack();
    void fonts_areEmbedded();
    void metadata_comesFromTheDocument();
    void bytes_areTheSameEveryTime();
    void tableHead_isRepeated();
    void row_isNotSplitOverPages();
    void rowTallerThanAPage_losesNothing();
    void heading_staysWithWhatFollows();
    void headings_areSaidAgainWhereATableGoesOn();
    void foot_isInBothLanguages();
    void longWords_stayInsideTheMargins();
    void foot_setsItsPartsApart();
    void longFoot_takesRoomFromTheText();
    void manyColumns_fitOrAreRefused();
    void fittingText_staysOnOneLine();
    void characterWithoutGlyph_isReported();
    void markup_isPrintedAsItIs();
    void emptyTable_saysSo();
    void signaturesAndPageBreaks_areKept();
    void missingFonts_nameThePackage();
    void work_canBeStopped();
    void rowsThatChange_areNoticed();
    void fullDisk_isSaid();

private:
    QString pdf(const Document &document);
    static QString text(const QString &path, int page = 0);

    QTemporaryDir m_folder;
    int m_files = 0;
    Written m_written;
};

void TestPdf::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY2(Fonts(u"zh"_s).complete(), "install fonts-noto-cjk");
    QVERIFY2(run(u"pdftotext"_s, { u"-v"_s }).isEmpty(), "install poppler-utils");
}

QString TestPdf::pdf(const Document &document)
{
    const QString path = m_folder.filePath(u"paper%1.pdf"_s.arg(++m_files));
    OutputFile file(path);
    const auto written = writePdf(document, file);
    m_written = written ? *written : Written{ .pages = -1, .rows = 0, .missing = written.error().text };
    return path;
}

QString TestPdf::text(const QString &path, int page)
{
    const QString n = QString::number(page);
    return run(u"pdftotext"_s,
               page > 0 ? QStringList{ u"-f"_s, n, u"-l"_s, n, path, u"-"_s } : QStringList{ path, u"-"_s });
}

// Many Han share their picture with a radical, and the en dash with the figure dash: the file must say the former.
void TestPdf::text_canBeReadBack()
{
    Document document = paper(u"zh"_s,
                              { paragraph(u"长春市人民政府示范区 韩国 김민수 대표 “合作” 𠮷野家"_s, u"zh"_s),
                                paragraph(u"한중경제협회 (韓中經濟協會) 이사"_s, u"ko"_s),
                                paragraph(u"Office of Pacific Affairs, 14:00–14:25"_s, u"en"_s),
                                paragraph(u"a\u202Eb\u200Bc"_s, u"en"_s) });
    document.subject = { line(u"长白山国际酒店"_s, u"zh"_s, Weight::Bold) };
    const QString read = text(pdf(document), 1);
    QCOMPARE(m_written.pages, 1);
    QVERIFY2(m_written.missing.isEmpty(), qPrintable(m_written.missing));
    for (const QString &words :
         { u"名单 명단 List"_s, u"长春市人民政府示范区 韩国 김민수 대표 “合作” 𠮷野家"_s,
           u"한중경제협회 (韓中經濟協會) 이사"_s, u"Office of Pacific Affairs, 14:00–14:25"_s, u"abc"_s,
           u"长白山国际酒店"_s, u"Spring Meeting · by number · 2020年9月3日"_s, u"第 1 页，共 1 页"_s })
        QVERIFY2(read.contains(words), qPrintable(words + u" is not in "_s + read));
}

void TestPdf::fonts_areEmbedded()
{
    const Table list = table({ u"a"_s }, { { cell(u"骨 김"_s, u"zh"_s) } });
    const QStringList lines = run(u"pdffonts"_s, { pdf(paper(u"zh"_s, { list })) }).trimmed().split(u'\n').mid(2);
    for (const QString &font : lines)
        QVERIFY2(font.contains(QRegularExpression(u"CID TrueType +Identity-H +yes +\\w+ +yes"_s)), qPrintable(font));
    const QString all = lines.join(u'\n');
    QVERIFY2(all.contains(QRegularExpression(u"CJKsc-|[Ff]ang[Ss]ong|SimSun"_s)), qPrintable(all));
    QVERIFY2(all.contains(u"NotoSerifCJKkr-Regular"_s), qPrintable(all));
    QVERIFY2(all.contains(u"NotoSansCJKkr-Bold"_s), qPrintable(all));
}

void TestPdf::metadata_comesFromTheDocument()
{
    Document document = paper(u"zh"_s, {});
    document.title = { line(u"参会人员⼀览 \u202Ex"_s), line(u"（第二版）"_s) };
    document.printedAt = QDateTime(QDate(2020, 9, 3), QTime(17, 30, 5), Qt::OffsetFromUTC, 8 * 3600);
    const QString info = run(u"pdfinfo"_s, { u"-isodates"_s, pdf(document) });
    QVERIFY2(info.contains(u"参会人员⼀览 x （第二版）"_s), qPrintable(info));
    QVERIFY(info.contains(QRegularExpression(u"Creator: +Huitong"_s)));
    QVERIFY2(info.contains(u"2020-09-03T09:30:05"_s), qPrintable(info));
    QVERIFY(info.contains(u"(A4)"_s));
}

void TestPdf::bytes_areTheSameEveryTime()
{
    const Document document = paper(u"ko"_s, { table({ u"a"_s, u"b"_s }, numbered(80, u"사람"_s)) });
    const QByteArray first = contents(pdf(document));
    const QByteArray second = contents(pdf(document));
    QVERIFY(first.size() > 1000);
    QVERIFY(first == second);
}

void TestPdf::tableHead_isRepeated()
{
    const QString path = pdf(paper(u"en"_s, { table({ u"number"_s, u"name"_s }, numbered(100, u"row"_s)) }));
    QVERIFY(m_written.pages >= 3);
    QVERIFY(run(u"pdfinfo"_s, { path }).contains(QRegularExpression(u"Pages: +%1\\n"_s.arg(m_written.pages))));
    QStringList rows;
    for (int page = 1; page <= m_written.pages; ++page) {
        const QString read = text(path, page);
        QCOMPARE(read.count(u"NUMBER"_s), 1);
        QCOMPARE(read.count(u"NAME"_s), 1);
        QVERIFY2(read.contains(u"Page %1 of %2"_s.arg(page).arg(m_written.pages)), qPrintable(read));
        for (const QString &row : read.split(QRegularExpression(u"\\s+"_s))) {
            if (row.startsWith(u"row"_s))
                rows.append(row);
        }
    }
    QCOMPARE(rows.size(), 100);
    QCOMPARE(rows.first(), u"row1"_s);
    QCOMPARE(rows.last(), u"row100"_s);
}

void TestPdf::row_isNotSplitOverPages()
{
    QList<Row> rows;
    for (int i = 1; i <= 40; ++i) {
        Cell lines;
        for (const QString &part : { u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"last"_s })
            lines.lines.append(line(u"%1-%2."_s.arg(part).arg(i), u"en"_s));
        rows.append({ lines });
    }
    const QString path = pdf(paper(u"en"_s, { table({ u"a"_s }, rows) }));
    QVERIFY(m_written.pages > 3);
    int seen = 0;
    for (int page = 1; page <= m_written.pages; ++page) {
        const QString read = text(path, page);
        for (int i = 1; i <= 40; ++i) {
            QCOMPARE(read.contains(u"first-%1."_s.arg(i)), read.contains(u"last-%1."_s.arg(i)));
            seen += read.contains(u"last-%1."_s.arg(i)) ? 1 : 0;
        }
    }
    QCOMPARE(seen, 40);
}

void TestPdf::rowTallerThanAPage_losesNothing()
{
    Cell tall;
    for (int i = 1; i <= 130; ++i)
        tall.lines.append(line(u"line%1."_s.arg(i), u"en"_s));
    const QString path = pdf(
        paper(u"en"_s,
              { table({ u"a"_s, u"b"_s }, { { cell(u"before"_s) }, { cell(u"x"_s), tall }, { cell(u"after"_s) } }) }));
    QVERIFY(m_written.pages >= 3);
    const QString read = text(path);
    for (int i = 1; i <= 130; ++i)
        QCOMPARE(read.count(u"line%1."_s.arg(i)), 1);
    QVERIFY(text(path, m_written.pages).contains(u"after"_s));
    for (const QRectF &box : wordBoxes(path))
        QVERIFY(box.bottom() < 297 * 72 / 25.4 - 9);
}

void TestPdf::heading_staysWithWhatFollows()
{
    int moved = 0;
    for (int filler = 22; filler < 36; ++filler) {
        QList<Block> blocks;
        for (int i = 0; i < filler; ++i)
            blocks.append(paragraph(u"filler"_s, u"en"_s));
        blocks.append(Heading{ 1, { line(u"Day"_s, u"en"_s) } });
        blocks.append(Heading{ 2, { line(u"Hall"_s, u"en"_s) } });
        blocks.append(table({ u"column"_s }, { { cell(u"item1"_s) }, { cell(u"item2"_s) } }));
        const QString path = pdf(paper(u"en"_s, blocks));
        const QString first = text(path, 1);
        QCOMPARE(first.contains(u"Day"_s), first.contains(u"item1"_s));
        QCOMPARE(first.contains(u"Hall"_s), first.contains(u"item1"_s));
        moved += first.contains(u"Day"_s) ? 0 : 1;
    }
    QVERIFY2(moved > 0 && moved < 14, qPrintable(QString::number(moved)));
}

void TestPdf::headings_areSaidAgainWhereATableGoesOn()
{
    const auto of = [this](const QStringList &languages, const QList<Line> &day, const QList<Line> &hall) {
        Document document = paper(languages.first(), { Heading{ 1, day }, Heading{ 2, hall }, table({ u"item"_s }, numbered(90, u"row"_s)),
                                                       Heading{ 2, { line(u"Other"_s, u"en"_s) } }, table({ u"item"_s }, { { cell(u"last"_s) } }) });
        document.languages = languages;
        return pdf(document);
    };
    const QString english = of({ u"en"_s }, { line(u"3 September"_s, u"en"_s) }, { line(u"Hall 1"_s, u"en"_s) });
    QVERIFY(m_written.pages >= 3);
    QVERIFY(!text(english, 1).contains(u"(continued)"_s));
    for (int page = 2; page <= m_written.pages; ++page)
        QCOMPARE(text(english, page).count(u"3 September · Hall 1 (continued)"_s), 1);
    QCOMPARE(text(english).count(u"Other"_s), 1);
    const QString both = of({ u"zh"_s, u"ko"_s }, { line(u"9月3日"_s, u"zh"_s), line(u"9월 3일"_s, u"ko"_s) }, { line(u"大厅"_s, u"zh"_s) });
    QVERIFY2(text(both, 2).contains(u"9月3日 · 大厅（续）"_s), qPrintable(text(both, 2)));
    QVERIFY2(text(both, 2).contains(u"9월 3일 · 大厅 (계속)"_s), qPrintable(text(both, 2)));
}

void TestPdf::foot_isInBothLanguages()
{
    Document document = paper(u"zh"_s, {});
    document.languages = { u"zh"_s, u"ko"_s };
    document.conference = u"会议"_s;
    document.conferenceToo = u"회의"_s;
    document.orderNote.clear();
    const QString read = text(pdf(document));
    for (const QString &words : { u"会议 · 2020年9月3日"_s, u"회의 · 2020년 9월 3일"_s, u"第 1 页，共 1 页"_s, u"1 / 1쪽"_s })
        QVERIFY2(read.contains(words), qPrintable(read));
}

void TestPdf::longWords_stayInsideTheMargins()
{
    Document document = paper(u"zh"_s, {});
    document.title = { line(u"国际合作会议"_s.repeated(50), u"zh"_s) };
    document.subject = { line(u"https://www.example.com/"_s + QString(400, u'w'), u"en"_s) };
    Table list = table({ u"narrow"_s, u"wide"_s },
                       { { cell(u"Donaudampfschifffahrtsgesellschaft"_s.repeated(3), u"de"_s),
                           cell(u"가나다라마바사"_s.repeated(40), u"ko"_s) } });
    list.columns[1].width = 9;
    document.blocks = { list, paragraph(QString(2000, u'W'), u"en"_s) };
    const QString path = pdf(document);
    QCOMPARE(text(path).remove(QRegularExpression(u"\\s"_s)).count(u"国际合作会议"_s), 50);
    const QList<QRectF> boxes = wordBoxes(path);
    QVERIFY(boxes.size() > 20);
    for (const QRectF &box : boxes) {
        QVERIFY2(box.left() >= margin - 0.5, qPrintable(QString::number(box.left())));
        QVERIFY2(box.right() <= 210 * 72 / 25.4 - margin + 0.5, qPrintable(QString::number(box.right())));
        QVERIFY(box.top() >= margin - 4);
    }
}

void TestPdf::foot_setsItsPartsApart()
{
    Document document = paper(u"zh"_s, {});
    document.conference = u"会议"_s;
    document.orderNote = u"（按姓氏笔画为序）"_s;
    QVERIFY(text(pdf(document)).contains(u"会议（按姓氏笔画为序） · 2020年9月3日"_s));
    document.languages = { u"en"_s };
    document.orderNote = u"(in alphabetical order)"_s;
    QVERIFY(text(pdf(document)).contains(u"会议 (in alphabetical order) · 3 September 2020"_s));
    document.conference.clear();
    document.orderNote.clear();
    QVERIFY(!text(pdf(document)).contains(u"·"_s));
}

void TestPdf::longFoot_takesRoomFromTheText()
{
    Document document = paper(u"zh"_s, { table({ u"a"_s, u"b"_s }, numbered(60, u"row"_s)) });
    document.conference = u"国际合作会议"_s.repeated(30);
    const QString path = pdf(document);
    double lowestRow = 0;
    double highestFoot = 1000;
    const QString html = run(u"pdftotext"_s, { u"-bbox"_s, u"-l"_s, u"1"_s, path, u"-"_s });
    static const QRegularExpression word(u"yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">([^<]*)<"_s);
    for (auto it = word.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(3).startsWith(u"row"_s))
            lowestRow = std::max(lowestRow, match.captured(2).toDouble());
        if (match.captured(3).contains(u"国际合作会议"_s))
            highestFoot = std::min(highestFoot, match.captured(1).toDouble());
        QVERIFY(match.captured(2).toDouble() < 297 * 72 / 25.4 - 20);
    }
    QVERIFY(lowestRow > 500);
    QVERIFY(lowestRow < highestFoot);
}

void TestPdf::manyColumns_fitOrAreRefused()
{
    QStringList ids;
    Row row;
    for (int i = 0; i < 15; ++i) {
        ids.append(u"column%1"_s.arg(i));
        row.append(cell(u"value %1"_s.arg(i)));
    }
    Document document = paper(u"en"_s, { table(ids, { row }) });
    const QString path = pdf(document);
    QCOMPARE(m_written.pages, 1);
    const double right = 210 * 72 / 25.4 - margin + 0.5;
    for (const QRectF &box : wordBoxes(path))
        QVERIFY(box.right() <= right);
    document.blocks = { table(ids + ids, { row }) };
    Memory memory;
    const auto refused = writePdf(document, memory);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, db::Kind::Invalid);
    QVERIFY2(refused.error().text.contains(u"30"_s), qPrintable(refused.error().text));
    QVERIFY(!memory.finished());
}

void TestPdf::fittingText_staysOnOneLine()
{
    Table list = table({ u"t"_s, u"item"_s }, { { cell(u"14:00–14:25"_s), cell(u"x"_s) } });
    list.columns[1].width = 60;
    QVERIFY(!text(pdf(paper(u"en"_s, { list }))).contains(u"14:00–14:25"_s));
    list.columns[0].fits = u"00:00–00:00"_s;
    QVERIFY(text(pdf(paper(u"en"_s, { list }))).contains(u"14:00–14:25"_s));
}

void TestPdf::characterWithoutGlyph_isReported()
{
    const QString path = pdf(paper(u"zh"_s, { paragraph(u"王\uE123伟\U0010FFFD和\uE123"_s, u"zh"_s) }));
    QCOMPARE(m_written.missing, u"\uE123\U0010FFFD"_s);
    QVERIFY2(text(path).contains(u"王□伟□和□"_s), qPrintable(text(path)));
}

void TestPdf::markup_isPrintedAsItIs()
{
    const QString words = u"<b>x</b><img src='file:///etc/hostname'> &amp; %1 {{name}}"_s;
    const QString path = pdf(paper(u"en"_s, { paragraph(words, u"en"_s) }));
    QVERIFY2(text(path).contains(words), qPrintable(text(path)));
    QVERIFY(!run(u"pdfimages"_s, { u"-list"_s, path }).contains(u"image"_s));
}

void TestPdf::emptyTable_saysSo()
{
    Table list = table({ u"number"_s }, {});
    list.whenEmpty = { line(u"还没有人报名。"_s, u"zh"_s) };
    const QString read = text(pdf(paper(u"zh"_s, { list })));
    QVERIFY(read.contains(u"NUMBER"_s));
    QVERIFY(read.contains(u"还没有人报名。"_s));
}

void TestPdf::signaturesAndPageBreaks_areKept()
{
    Document document =
        paper(u"ko"_s,
              { paragraph(u"앞"_s, u"ko"_s), PageBreak{}, PageBreak{}, paragraph(u"뒤"_s, u"ko"_s),
                SignatureBlock{ { { line(u"작성자"_s) }, { line(u"확인자"_s) } } }, Heading{ 1, { line(u"끝"_s) } } });
    document.page.orientation = Orientation::Landscape;
    const QString path = pdf(document);
    QCOMPARE(m_written.pages, 2);
    QVERIFY(text(path, 1).contains(u"1 / 2쪽"_s));
    QVERIFY(!text(path, 1).contains(u"뒤"_s));
    for (const QString &words : { u"뒤"_s, u"작성자"_s, u"확인자"_s, u"끝"_s })
        QVERIFY(text(path, 2).contains(words));
    QVERIFY(run(u"pdfinfo"_s, { path }).contains(u"841.9 x 595.3 pts"_s)
            || run(u"pdfinfo"_s, { path }).contains(u"842 x 595 pts"_s));
}

void TestPdf::missingFonts_nameThePackage()
{
    Fonts none(u"zh"_s, { u"Some Latin"_s });
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    const auto refused = paint(paper(u"zh"_s, {}), none, writer, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, db::Kind::NotFound);
    QVERIFY(refused.error().text.contains(u"fonts-noto-cjk"_s));
}

void TestPdf::work_canBeStopped()
{
    const Document document = paper(u"en"_s, { table({ u"a"_s, u"b"_s }, numbered(200, u"row"_s)) });
    for (const int stopAt : { 0, 3 }) {
        Memory memory;
        int calls = 0;
        const auto done = writePdf(document, memory, [&](int page, int total) {
            ++calls;
            return stopAt == 0 ? total > 0 : total == 0 || page < stopAt;
        });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, db::Kind::Cancelled);
        QVERIFY(!memory.finished());
        QVERIFY(calls < 12);
    }
}

void TestPdf::rowsThatChange_areNoticed()
{
    Table list = table({ u"a"_s, u"b"_s }, {});
    auto walks = std::make_shared<int>(0);
    list.rows = [walks] { return rowsOf(numbered(++*walks * 60, u"row"_s))(); };
    Memory memory;
    const auto done = writePdf(paper(u"en"_s, { list }), memory);
    QCOMPARE(*walks, 2);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, db::Kind::Stale);
    QVERIFY(!memory.finished());
}

void TestPdf::fullDisk_isSaid()
{
    OutputFile file(u"/dev/full"_s);
    const auto done = writePdf(paper(u"en"_s, { table({ u"a"_s, u"b"_s }, numbered(200, u"row"_s)) }), file);
    QVERIFY(!done);
    QVERIFY2(done.error().text.contains(u"/dev/full"_s), qPrintable(done.error().text));
    QVERIFY(done.error().text.contains(u"disk is full"_s));
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TestPdf test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdf.moc"
