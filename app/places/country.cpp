// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/country.h"

#include <QHash>

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace app::places {

using namespace Qt::StringLiterals;

namespace {

struct Wording
{
    const char16_t *code;
    const char16_t *zh;
    const char16_t *ko;
    const char16_t *en;
};

// Where official usage differs from CLDR's names: regions of China, and the two Koreas by their United Nations names.
constexpr Wording wordings[] = {
    { u"HK", u"中国香港", u"중국 홍콩", u"Hong Kong, China" },
    { u"MO", u"中国澳门", u"중국 마카오", u"Macao, China" },
    { u"TW", u"中国台湾", u"중국 타이완", u"Taiwan, China" },
    { u"CN", u"中国", u"중국", u"China" },
    { u"KR", u"韩国", u"대한민국", u"Republic of Korea" },
    { u"KP", u"朝鲜", u"조선민주주의인민공화국", u"Democratic People's Republic of Korea" },
};

// Other words for the same places that people type in lists.
constexpr std::pair<const char16_t *, const char16_t *> otherNames[] = {
    { u"大韩民国", u"KR" }, { u"南韩", u"KR" }, { u"한국", u"KR" }, { u"korea", u"KR" }, { u"south korea", u"KR" },
    { u"rok", u"KR" }, { u"korea, republic of", u"KR" }, { u"香港", u"HK" }, { u"홍콩", u"HK" }, { u"hong kong", u"HK" },
    { u"澳门", u"MO" }, { u"마카오", u"MO" }, { u"macao", u"MO" }, { u"macau", u"MO" }, { u"台湾", u"TW" },
    { u"타이완", u"TW" }, { u"대만", u"TW" }, { u"taiwan", u"TW" }, { u"中华人民共和国", u"CN" }, { u"prc", u"CN" },
    { u"people's republic of china", u"CN" }, { u"usa", u"US" }, { u"uk", u"GB" }, { u"russian federation", u"RU" },
};

QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

QString nameByIcu(const QString &code, const QString &language)
{
    const icu::Locale place("und", code.toLatin1().constData());
    icu::UnicodeString name;
    place.getDisplayCountry(icu::Locale(language.toLatin1().constData()), name);
    return fromIcu(name);
}

QHash<QString, QString> allNames()
{
    QHash<QString, QString> codes;
    for (const QString &code : countryCodes())
        for (const QString &language : { u"en"_s, u"zh"_s, u"ko"_s }) {
            codes.insert(nameByIcu(code, language).toCaseFolded(), code);
            codes.insert(countryName(code, language).toCaseFolded(), code);
        }
    for (const auto &[name, code] : otherNames)
        codes.insert(QString::fromUtf16(name), QString::fromUtf16(code));
    return codes;
}

} // namespace

QString countryName(const QString &code, const QString &language)
{
    if (code.isEmpty())
        return {};
    for (const Wording &wording : wordings)
        if (code == QStringView(wording.code))
            return QString::fromUtf16(language.startsWith("zh"_L1) ? wording.zh
                                      : language.startsWith("ko"_L1) ? wording.ko : wording.en);
    return nameByIcu(code, language);
}

QString countryCode(const QString &text)
{
    static const QHash<QString, QString> codes = allNames();
    const QString wanted = text.trimmed();
    if (countryCodes().contains(wanted.toUpper()))
        return wanted.toUpper();
    return codes.value(wanted.toCaseFolded());
}

const QStringList &countryCodes()
{
    static const QStringList codes = [] {
        QStringList found;
        for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code)
            found += QString::fromLatin1(*code);
        return found;
    }();
    return codes;
}

} // namespace app::places
