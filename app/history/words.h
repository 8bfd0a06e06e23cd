// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Noted values as people read them: choices by their labels, references by names, texts by language, dates as that
// language writes them. Columns that people never see are left out.

#include "db/session.h"

#include <QHash>

namespace app::history {

/// One value of a record; `before` or `after` is empty where there was nothing.
struct Field
{
    QString label;
    QString before;
    QString after;

    bool operator==(const Field &) const = default;
};

class Words
{
public:
    Words(db::Session &session, QString language) : m_session(session), m_language(std::move(language)) {}

    /// The values that differ, in the order of the record's columns.
    QList<Field> fields(const db::Description &description, const QJsonObject &before, const QJsonObject &after);
    /// What a record is called, also when it is gone: then by what it was last. Empty when nothing tells.
    QString name(const db::Description &description, db::Id id);
    QString name(const db::Description &description, db::Id id, const QJsonObject &values);

private:
    void addTexts(const db::Column &column, const QString &before, const QString &after, QList<Field> &fields);
    QString value(const db::Column &column, const QJsonValue &value);
    [[nodiscard]] QString text(const db::Column &column, const QString &text) const;
    [[nodiscard]] QString languageName(const QString &tag) const;

    db::Session &m_session;
    QString m_language;
    QHash<db::Id, QString> m_names;
};

} // namespace app::history
