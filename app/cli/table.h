// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Answers: rows with headings, one a line with tabs between, or with --json one array of objects (one object for a
// single result). Nothing found prints no heading either.

#include "app/cli/call.h"

#include <QJsonObject>

namespace app::cli {

struct Heading
{
    QString id;    ///< key in JSON
    QString label; ///< for people
};

/// A value for programs and its word for people.
struct Value
{
    Value(const QString &text) : json(text), word(text) {}
    Value(qint64 number) : json(number), word(QString::number(number)) {}
    Value(const QJsonValue &value, const QString &text) : json(value), word(text) {}

    QJsonValue json;
    QString word;
};

/// Rows are kept until the end: an answer comes whole or, when something fails, not at all.
class Table
{
public:
    Table(const Call &call, QList<Heading> headings) : m_call(call), m_headings(std::move(headings)) {}

    void row(const QList<Value> &values);
    /// Must come last.
    void end();

private:
    const Call &m_call;
    QList<Heading> m_headings;
    QByteArray m_bytes;
};

/// A single result.
void writeResult(const Call &call, const QList<Heading> &headings, const QList<Value> &values);
/// The same for programs only, with all that it holds.
void writeJson(const Call &call, const QJsonObject &object);

} // namespace app::cli
