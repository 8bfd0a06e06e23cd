// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The texts of a list: in which encodings it may be written, and what no cell may hold; on either engine.

#include "tests/support/testdatabase.h"

#include "app/registration/registration.h"
#include "app/transfer/importpeople.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using app::registration::Participant;
using app::transfer::ImportOptions;
using app::transfer::ImportOutcome;
using db::Kind;

class ImportTextsTest : public QObject
{
    Q_OBJECT

public:
    explicit ImportTextsTest(db::Engine engine) : m_engine(engine) {}

private slots:
    void init();
    void cleanup();

    void otherEncodings_areRead_data();
    void otherEncodings_areRead();
    void bytesOfAnotherEncoding_areRefusedWithRowAndColumn_data();
    void bytesOfAnotherEncoding_areRefusedWithRowAndColumn();
    void forbiddenTexts_areToldByCell();
    void unseenSigns_inNamesStayOutside();
    void forbiddenTexts_areNotWrittenOut();
    void brokenLines_areBlanks();
    void fullWidthDigits_areDigits();
    void workbook_isToldAsOne();
    void latinName_followsTheChineseOne_data();
    void latinName_followsTheChineseOne();
    void correctedName_isTheSamePerson_data();
    void correctedName_isTheSamePerson();
    void numberOfSomebodyElse_isToldWithBothNames();

private:
    db::Result<ImportOutcome> import(const QByteArray &csv);
    Participant only();
    qint64 count(const QString &table);

    db::Engine m_engine;
    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<db::Store> m_store;
    ImportOptions m_options;
};

namespace {

template<class T>
T orFail(db::Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

void ImportTextsTest::init()
{
    m_database = std::make_unique<tests::TestDatabase>(m_engine);
    m_store = m_database->create();
    m_options = {};
    m_options.conference = tests::someConference(*m_store).id;
    m_options.source = u"guests.csv"_s;
}

void ImportTextsTest::cleanup()
{
    m_store.reset();
    m_database.reset();
}

db::Result<ImportOutcome> ImportTextsTest::import(const QByteArray &csv)
{
    QBuffer buffer;
    buffer.setData(csv);
    return app::transfer::importPeople(*m_store, buffer, m_options);
}

Participant ImportTextsTest::only()
{
    return orFail(m_store->read(
        [](db::Session &s) { return app::registration::load(s, s.value(u"SELECT id FROM attendee"_s).toLongLong()); }));
}

qint64 ImportTextsTest::count(const QString &table)
{
    return orFail(
        m_store->read([&](db::Session &s) { return s.value(u"SELECT count(*) FROM "_s + table).toLongLong(); }));
}

void ImportTextsTest::otherEncodings_areRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("organisation");
    QTest::newRow("gb18030") << u"王𠮷"_s << u"长春机械公司㐀"_s;
    QTest::newRow("GB18030") << u"王伟"_s << u"长春 Müller"_s;
    QTest::newRow("big5") << u"陳大文"_s << u"香港大學"_s;
    QTest::newRow("windows-949") << u"김민수"_s << u"한빛상사똠"_s;
    QTest::newRow("utf-16") << u"王𠮷"_s << u"한빛상사"_s;
}

void ImportTextsTest::otherEncodings_areRead()
{
    QFETCH(QString, name);
    QFETCH(QString, organisation);
    m_options.encoding = QString::fromLatin1(QTest::currentDataTag());
    QStringEncoder encoder(QTest::currentDataTag(),
                           m_options.encoding == u"utf-16"_s ? QStringConverter::Flag::WriteBom
                                                             : QStringConverter::Flag::Default);
    QVERIFY(encoder.isValid());
    QString list = u"name,organisation\r\n"_s;
    for (int i = 0; i < 9000; ++i) // more than one piece, and characters across their ends
        list += u"\r\n"_s + QString(i % 3, u' ');
    list += name + u","_s + organisation + u"\r\n"_s;
    QCOMPARE(orFail(import(encoder(list))).added, 1);
    QCOMPARE(only().person.displayName(), name);
    QCOMPARE(only().organisation.name.texts(), QStringList{ organisation });
}

void ImportTextsTest::bytesOfAnotherEncoding_areRefusedWithRowAndColumn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("gb18030") << QByteArray("\xCD\xF5,\xFF\xFF");
    QTest::newRow("big5") << QByteArray("\xB3\xAF,\xA4\x20\x80");
    QTest::newRow("windows-949") << QByteArray("\xB1\xE8,\xFF");
    QTest::newRow("gb18030") << QByteArray("\xCD\xF5,\xCE"); // cut off
}

void ImportTextsTest::bytesOfAnotherEncoding_areRefusedWithRowAndColumn()
{
    QFETCH(QByteArray, bytes);
    m_options.encoding = QString::fromLatin1(QTest::currentDataTag());
    const auto outcome = import("name,organisation\r\nA,B\r\n" + bytes);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::Invalid);
    QVERIFY2(outcome.error().text.contains(u"3"_s) && outcome.error().text.contains(u"column 2"_s),
             qPrintable(outcome.error().text));
    QCOMPARE(count(u"attendee"_s), 0);
}

void ImportTextsTest::forbiddenTexts_areToldByCell()
{
    const ImportOutcome outcome = orFail(import("name,delegation,organisation,phone\n"
                                                "王伟,900101-1234567,,\n"
                                                "李娜,,９００１０１-１２３４５６７,\n"
                                                "陈刚,,,900101 1234567\n"
                                                "王\x01伟,,,\n"
                                                "赵\xE2\x80\xAE敏,,,\n"
                                                "孙丽,A\xE2\x80\xAE,,\n"));
    QStringList fields;
    for (const auto &problem : outcome.problems)
        fields += problem.field;
    // An invisible sign in a name is no part of it and stays outside; everywhere else it is refused.
    QVERIFY2(outcome.added == 1, qPrintable(fields.join(u' ')));
    QCOMPARE(*m_store->read([](db::Session &s) { return s.all<db::Person>().first().displayName(); }), u"赵敏"_s);
    fields.removeDuplicates();
    QCOMPARE(fields, (QStringList{ u"delegation"_s, u"organisation"_s, u"phone"_s, u"name"_s }));
    QCOMPARE(outcome.problems.last().field, u"delegation"_s);
    QCOMPARE(count(u"organisation"_s), 0);
    QCOMPARE(count(u"delegation"_s), 0);
}

void ImportTextsTest::unseenSigns_inNamesStayOutside()
{
    QCOMPARE(orFail(import("name,name_ko\n\xEF\xBB\xBF\xE2\x80\x8B王\xE2\x81\xA0伟\xE2\x80\x8E,\xE2\x80\xAE왕웨이\n")).added, 1);
    QCOMPARE(only().person.displayName(), u"王伟"_s);
    QCOMPARE(only().person.koreanName(), u"왕웨이"_s);
}

void ImportTextsTest::forbiddenTexts_areNotWrittenOut()
{
    const ImportOutcome outcome = orFail(import("name,organisation,phone\n"
                                                "王伟 900101-1234567,,\n"
                                                "李娜,,９００１０１ １２３４５６７\n"
                                                "\x1b[31m王\x07,,\n"
                                                "陈刚,\xE2\x80\xAE公司,\n"));
    QStringList values;
    for (const auto &problem : outcome.problems)
        values += problem.value;
    values.removeDuplicates();
    QCOMPARE(values, (QStringList{ u"王伟 900101-*******"_s, u"900101-*******"_s, u"␛[31m王␇"_s, u"\uFFFD公司"_s }));
}

void ImportTextsTest::brokenLines_areBlanks()
{
    QCOMPARE(orFail(import("name,\"organi\nsation\",title\n\"王\n伟\",\"北方\r\n公司\",\"副主任 \n\n主编\n\"\n")).added, 1);
    QCOMPARE(only().person.displayName(), u"王伟"_s);
    QCOMPARE(only().organisation.name.texts(), QStringList{ u"北方 公司"_s });
    QCOMPARE(only().post.title.texts(), QStringList{ u"副主任 主编"_s });
}

void ImportTextsTest::fullWidthDigits_areDigits()
{
    QCOMPARE(orFail(import("number,name,phone,email,checked_in_at\n１２,김민수,＋８２－１０－１２３４－５６７８,ｋｉｍ＠example.com,"
                           "２０２６－０３－０１　０９：３０\n")).added, 1);
    QCOMPARE(only().attendee.number, 12);
    QCOMPARE(only().person.phone, u"+82-10-1234-5678"_s);
    QCOMPARE(only().person.email, u"kim@example.com"_s);
    QVERIFY(only().attendee.checkedInAt.startsWith(u"2026-03-01T"_s));
}

void ImportTextsTest::workbook_isToldAsOne()
{
    const auto outcome = import(QByteArray("PK\x03\x04\x14\0\x06\0", 8) + QByteArray(100, '\0'));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::Invalid);
    QVERIFY2(outcome.error().text.contains(u"workbook"_s), qPrintable(outcome.error().text));
}

void ImportTextsTest::latinName_followsTheChineseOne_data()
{
    QTest::addColumn<QString>("shown");
    QTest::newRow("李小龙,Li Xiaolong,") << u"LI Xiaolong"_s;
    QTest::newRow("王芳,Wang Fang,") << u"WANG Fang"_s;
    QTest::newRow("欧阳文,Ouyang Wen,") << u"OUYANG Wen"_s;
    QTest::newRow("欧阳文,Ou Yang Wen,") << u"OU YANG Wen"_s;
    QTest::newRow("单田方,Shan Tianfang,") << u"SHAN Tianfang"_s;
    QTest::newRow("吕明,Lyu Ming,") << u"LYU Ming"_s;
    QTest::newRow("李小龙,Xiaolong Li,") << u"LI Xiaolong"_s;
    QTest::newRow("李小龙,Xiaolong LI,") << u"LI Xiaolong"_s;
    QTest::newRow("李小龙,Li XIAOLONG,") << u"XIAOLONG Li"_s; // by their own hand
    QTest::newRow("方丽,Li Fang,") << u"FANG Li"_s;
    QTest::newRow("约翰·史密斯,Shi Misi,") << u"MISI Shi"_s;
}

void ImportTextsTest::latinName_followsTheChineseOne()
{
    QFETCH(QString, shown);
    const QByteArray row = QTest::currentDataTag();
    QCOMPARE(orFail(import("name,name_latin,country\n" + row + '\n')).added, 1);
    QCOMPARE(only().person.displayLatin(), shown);
    QCOMPARE(orFail(import("name,name_latin,country\n" + row + '\n')).same, 1);
}

void ImportTextsTest::correctedName_isTheSamePerson_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("same post") << QByteArray("2,황보민서,한빛상사,부장,,");
    QTest::newRow("same phone") << QByteArray("2,황보민서,,,010-1234-5678,");
    QTest::newRow("same e-mail, other family name") << QByteArray("2,황민수,,,,min@example.com");
}

void ImportTextsTest::correctedName_isTheSamePerson()
{
    QFETCH(QByteArray, row);
    const QByteArray headings = "number,name,organisation,title,phone,email\n";
    QCOMPARE(orFail(import(headings + "2,황보민수,한빛상사,부장,010-1234-5678,min@example.com\n")).added, 1);
    const ImportOutcome outcome = orFail(import(headings + row + '\n'));
    QVERIFY2(outcome.problems.isEmpty(), qPrintable(outcome.problems.value(0).problem));
    QCOMPARE(outcome.changed, 1);
    QCOMPARE(only().person.displayName(), QString::fromUtf8(row.split(',')[1]));
    QCOMPARE(only().attendee.number, 2);
}

void ImportTextsTest::numberOfSomebodyElse_isToldWithBothNames()
{
    const QByteArray headings = "number,name,organisation,title,phone\n";
    QCOMPARE(orFail(import(headings + "2,王伟,北方公司,经理,010-1234-5678\n")).added, 1);
    for (const QByteArray row : { "2,李娜,北方公司,经理,010-1234-5678", "2,王芳,北方公司,主任,", "2,王芳,北方公司,经理,010-8765-4321" }) {
        const ImportOutcome outcome = orFail(import(headings + row + '\n'));
        QCOMPARE(outcome.skipped, 1);
        const QString problem = outcome.problems.value(0).problem;
        QVERIFY2(problem.contains(u"王伟"_s) && problem.contains(QString::fromUtf8(row.split(',')[1])), qPrintable(problem));
    }
    QCOMPARE(only().person.displayName(), u"王伟"_s);
}

int main(int argc, char **argv)
{
    ImportTextsTest test(tests::engineFrom(argc, argv));
    const QCoreApplication application(argc, argv);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_importtexts.moc"
