// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The command line as a test calls it: in process or as the real program, on a database of the test.

#include "tests/support/testdatabase.h"

#include "app/cli/cli.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace tests::cli {

using namespace Qt::StringLiterals;
using db::Engine;

struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonArray rows() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonObject error() const { return QJsonDocument::fromJson(err).object()[u"error"].toObject(); }
};

inline Answer cli(const QStringList &arguments)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const int code = app::cli::run(arguments, out, err);
    return { code, out.data(), err.data() };
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString program()
{
    return QCoreApplication::applicationDirPath() + u"/huitong-cli"_s;
}

inline Answer process(const QStringList &arguments, const QStringList &variables = {})
{
    QProcess process;
    QStringList environment = QProcess::systemEnvironment();
    environment.removeIf([](const QString &variable) { return variable.startsWith("HUITONG_DB="_L1) || variable.startsWith("DISPLAY="_L1); });
    process.setEnvironment(environment + variables);
    process.start(program(), arguments);
    if (!process.waitForFinished(60000))
        qFatal("%s: %s", qPrintable(program()), qPrintable(process.errorString()));
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
             process.readAllStandardError() };
}

/// A database of the test with the sample in it, and calls on it.
class Desk
{
public:
    explicit Desk(Engine engine) : m_database(engine) {}

    Desk &withSample()
    {
        const Answer made = cli({ u"sample"_s, u"changchun-2020"_s, location() });
        if (made.code != 0)
            qFatal("%s", made.err.constData());
        return *this;
    }
    Answer operator()(const QStringList &arguments) const
    {
        return cli(QStringList{ u"--db"_s, location(), u"--lang"_s, u"en"_s, u"--desk"_s, u"desk A"_s } + arguments);
    }
    QString location() const { return m_database.location().text; }
    QString file(const QString &name) const { return QDir(m_database.folder()).filePath(name); }
    int people() const { return static_cast<int>((*this)({ u"find"_s, u""_s, u"--json"_s }).rows().size()); }

private:
    TestDatabase m_database;
};

} // namespace tests::cli
