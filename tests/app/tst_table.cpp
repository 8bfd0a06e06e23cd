// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of the command line come whole or not at all.

#include "app/cli/table.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::cli;

class TableTest : public QObject
{
    Q_OBJECT

private slots:
    void rows_comeAtTheEnd_data();
    void rows_comeAtTheEnd();
};

void TableTest::rows_comeAtTheEnd_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("json") << u"--json"_s << QByteArray("[{\"name\":\"Wang\"},\n{\"name\":\"Li\"}]\n");
    QTest::newRow("words") << u"--words"_s << QByteArray("Name\nWang\nLi\n");
}

void TableTest::rows_comeAtTheEnd()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, expected);
    QCommandLineParser options;
    options.addOptions({ { u"json"_s, u"json"_s }, { u"words"_s, u"words"_s } });
    QVERIFY(options.parse({ u"huitong-cli"_s, u"find"_s, option }));
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    const Call call(options, u"en"_s, out, out);
    Table table(call, { { u"name"_s, u"Name"_s } });
    table.row({ u"Wang"_s });
    table.row({ u"Li"_s });
    QCOMPARE(out.data(), QByteArray());
    table.end();
    QCOMPARE(out.data(), expected);
}

QTEST_GUILESS_MAIN(TableTest)
#include "tst_table.moc"
