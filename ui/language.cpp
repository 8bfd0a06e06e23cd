// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include "db/localtext.h"
#include "ui/settings.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <QWidget>

namespace ui::language {

using namespace Qt::StringLiterals;

namespace {

struct LanguageText
{
    Q_DECLARE_TR_FUNCTIONS(LanguageText)
};

QString inForce = u"en"_s;

// Families by name: left alone, the system draws Han characters in the shapes of whatever locale it has.
QStringList families(const QString &language)
{
    if (language == "ko"_L1)
        return { u"Noto Sans CJK KR"_s, u"Noto Sans"_s };
    if (language == "zh"_L1)
        return { u"Noto Sans CJK SC"_s, u"Noto Sans"_s };
    return { u"Noto Sans"_s, u"Noto Sans CJK SC"_s };
}

// Two translators live as long as the program: its own words, and those of Qt's dialogs.
void load(QTranslator &translator, const QString &name, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(name, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

const QStringList &all()
{
    static const QStringList languages{ u"zh"_s, u"ko"_s, u"en"_s };
    return languages;
}

QString ownName(const QString &language)
{
    return language == "zh"_L1 ? u"简体中文"_s : language == "ko"_L1 ? u"한국어"_s : u"English"_s;
}

QString current()
{
    return inForce;
}

QString preferred()
{
    const QString kept = settings::text(settings::language);
    if (all().contains(kept))
        return kept;
    const QString system = QLocale::system().name().left(2);
    return all().contains(system) ? system : u"en"_s;
}

void speak(const QString &language)
{
    static QTranslator *own = new QTranslator(QCoreApplication::instance());
    static QTranslator *qts = new QTranslator(QCoreApplication::instance());
    inForce = all().contains(language) ? language : u"en"_s;
    QLocale::setDefault(db::localeOf(inForce));
    const QString suffix = inForce == "zh"_L1 ? u"zh_CN"_s : inForce;
    load(*qts, u"qtbase_"_s + suffix, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(*own, u"huitong_"_s + suffix, u":/i18n"_s);
}

void use(const QString &language)
{
    speak(language);
    QFont font = QApplication::font();
    font.setFamilies(families(inForce));
    QApplication::setFont(font);
    // English needs no translator, and so nothing else would tell the windows; equal events become one.
    for (QWidget *window : QApplication::topLevelWidgets())
        QCoreApplication::postEvent(window, new QEvent(QEvent::LanguageChange));
}

void choose(const QString &language)
{
    use(language);
    settings::set(settings::language, inForce);
}

QString nameOf(const QString &tag)
{
    if (tag == "zh"_L1)
        return LanguageText::tr("Chinese");
    if (tag == "ko"_L1)
        return LanguageText::tr("Korean");
    if (tag == "en"_L1)
        return LanguageText::tr("English");
    const QString native = QLocale(tag).nativeLanguageName();
    return native.isEmpty() ? tag : native;
}

} // namespace ui::language
