// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

// The last one counts, as with every other option.
QString asked(const QStringList &arguments)
{
    QString language;
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != "--"_L1; ++i) {
        if (arguments[i] == "--lang"_L1)
            language = arguments.value(i + 1);
        else if (arguments[i].startsWith("--lang="_L1))
            language = arguments[i].mid(7);
    }
    return language;
}

QString ofLocale()
{
    for (const char *name : { "LC_ALL", "LC_MESSAGES", "LANG" })
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return value;
    return {};
}

} // namespace

QString languageOf(const QStringList &arguments)
{
    const QString wanted = asked(arguments);
    const QString name = wanted.isEmpty() ? ofLocale() : wanted;
    return name.startsWith("zh"_L1) ? u"zh"_s : name.startsWith("ko"_L1) ? u"ko"_s : u"en"_s;
}

Language::Language(const QString &id)
{
    const QString locale = id == "zh"_L1 ? u"zh_CN"_s : id == "ko"_L1 ? u"ko"_s : u"en"_s;
    QLocale::setDefault(QLocale(locale));
    if (id == "en"_L1)
        return;
    install(u"qtbase_"_s + locale, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"huitong_"_s + locale, u":/i18n"_s);
}

Language::~Language()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    QLocale::setDefault(m_before);
}

void Language::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder) && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

} // namespace app::cli
