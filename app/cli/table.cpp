// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include <QJsonDocument>

namespace app::cli {

namespace {

// A tab or a line break inside a value would end it; other controls could command the terminal.
QByteArray line(const QStringList &values)
{
    QByteArray bytes;
    for (const QString &value : values) {
        QString plain = value;
        std::ranges::replace_if(plain, [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u' '));
        bytes += (bytes.isNull() ? "" : "\t") + plain.toUtf8();
    }
    return bytes + '\n';
}

QByteArray headingLine(const QList<Heading> &headings)
{
    QStringList labels;
    for (const Heading &heading : headings)
        labels += heading.label;
    return line(labels);
}

QByteArray valueLine(const QList<Value> &values)
{
    QStringList words;
    for (const Value &value : values)
        words += value.word;
    return line(words);
}

QJsonObject objectOf(const QList<Heading> &headings, const QList<Value> &values)
{
    QJsonObject object;
    for (qsizetype i = 0; i < headings.size(); ++i)
        object.insert(headings[i].id, values[i].json);
    return object;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

void Table::row(const QList<Value> &values)
{
    const bool first = m_bytes.isEmpty();
    if (m_call.json())
        m_bytes += (first ? "[" : ",\n") + compact(objectOf(m_headings, values));
    else
        m_bytes += (first ? headingLine(m_headings) : QByteArray()) + valueLine(values);
}

void Table::end()
{
    if (m_call.json())
        m_bytes += m_bytes.isEmpty() ? "[]\n" : "]\n";
    m_call.out().write(m_bytes);
}

void writeResult(const Call &call, const QList<Heading> &headings, const QList<Value> &values)
{
    if (call.json())
        writeJson(call, objectOf(headings, values));
    else
        call.out().write(headingLine(headings) + valueLine(values));
}

void writeJson(const Call &call, const QJsonObject &object)
{
    call.out().write(compact(object) + '\n');
}

} // namespace app::cli
