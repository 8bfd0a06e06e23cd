// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sentence that names a change: kept as its English source with its arguments, so that everybody reads the history
// in the own language. Sources are marked with QT_TRANSLATE_NOOP("History", …).

#include <QString>
#include <QStringList>

namespace db {

struct Sentence
{
    QString source; ///< with %1, %2 …
    QStringList arguments;

    Sentence() = default;
    Sentence(const char *english, QStringList values = {})
        : source(QString::fromUtf8(english)), arguments(std::move(values)) {}

    [[nodiscard]] QString text() const; ///< translated, arguments filled in
    [[nodiscard]] QString toJson() const;
    static Sentence fromJson(const QString &json);
};

} // namespace db
