// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/localtext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace db {

using namespace Qt::StringLiterals;

LocalText::LocalText(std::initializer_list<std::pair<QString, QString>> texts)
{
    for (const auto &[language, text] : texts)
        set(language, text);
}

QString LocalText::in(const QStringList &languages) const
{
    for (const QString &language : languages) {
        const QString text = m_texts.value(language);
        if (!text.isEmpty())
            return text;
    }
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

void LocalText::set(const QString &language, const QString &text)
{
    if (text.isEmpty())
        m_texts.remove(language);
    else
        m_texts.insert(language, text);
}

QString LocalText::toJson() const
{
    if (m_texts.isEmpty())
        return QStringLiteral("{}");
    QJsonObject object;
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

LocalText LocalText::fromJson(const QString &json)
{
    LocalText text;
    if (json.size() <= 2)
        return text;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        text.set(it.key(), it.value().toString());
    return text;
}

QLocale localeOf(const QString &language)
{
    return QLocale(language == "zh"_L1 ? u"zh_CN"_s : language == "ko"_L1 ? u"ko_KR"_s : u"en_GB"_s);
}

} // namespace db
