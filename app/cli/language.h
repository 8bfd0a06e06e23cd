// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The language that one call speaks: its translators and its locale, taken back at the end.

#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace app::cli {

/// zh, ko or en: by `--lang` among the arguments, else by the locale (LC_ALL, LC_MESSAGES, LANG), else English.
QString languageOf(const QStringList &arguments);

class Language
{
public:
    explicit Language(const QString &id);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

private:
    void install(const QString &file, const QString &folder);

    QLocale m_before;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace app::cli
