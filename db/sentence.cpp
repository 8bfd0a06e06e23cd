// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sentence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace db {

using namespace Qt::StringLiterals;

QString Sentence::text() const
{
    QString text = QCoreApplication::translate("History", source.toUtf8().constData());
    // One pass over the marks: an argument that holds "%1" itself stays as it is.
    for (qsizetype at = text.indexOf(u'%'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'%', at)) {
        const int index = text[at + 1].digitValue() - 1;
        const QString value = arguments.value(index);
        if (index >= 0)
            text.replace(at, 2, value);
        at += index >= 0 ? value.size() : 1;
    }
    return text;
}

QString Sentence::toJson() const
{
    const QJsonObject object{ { u"source"_s, source }, { u"arguments"_s, QJsonArray::fromStringList(arguments) } };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Sentence Sentence::fromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Sentence sentence;
    sentence.source = object.value("source"_L1).toString();
    for (const QJsonValue value : object.value("arguments"_L1).toArray())
        sentence.arguments += value.toString();
    return sentence;
}

} // namespace db
