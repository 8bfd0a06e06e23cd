// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A text in several languages, kept in one column as JSON: {"en":"…","ko":"…","zh":"…"}.

#include <QLocale>
#include <QMap>
#include <QString>
#include <QStringList>

namespace db {

class LocalText
{
public:
    LocalText() = default;
    LocalText(std::initializer_list<std::pair<QString, QString>> texts);

    /// The text in exactly this BCP 47 language, empty when there is none.
    [[nodiscard]] QString exact(const QString &language) const { return m_texts.value(language); }
    /// The text in the first of `languages` that has one, else in any; empty only when there is no text at all.
    [[nodiscard]] QString in(const QStringList &languages) const;
    [[nodiscard]] QString in(const QString &language) const { return in(QStringList{ language }); }
    /// Sets one language; an empty text takes the language away.
    void set(const QString &language, const QString &text);
    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    [[nodiscard]] QStringList languages() const { return m_texts.keys(); }
    [[nodiscard]] QStringList texts() const { return m_texts.values(); }

    /// Compact JSON with sorted keys (equal texts give equal JSON); `{}` for no text.
    [[nodiscard]] QString toJson() const;
    /// Reads what toJson wrote; anything else gives an empty text.
    static LocalText fromJson(const QString &json);

    bool operator==(const LocalText &) const = default;

private:
    QMap<QString, QString> m_texts;
};

/// How a language of the program writes dates and numbers. For threads of all kinds: QLocale's own default may be
/// switched while they work.
QLocale localeOf(const QString &language);

} // namespace db
