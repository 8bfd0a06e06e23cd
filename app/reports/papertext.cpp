// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/papertext.h"

#include <QLocale>

namespace app::reports {

using namespace Qt::StringLiterals;

Region regionOf(QStringView language)
{
    const auto parts = language.split(u'-');
    const auto has = [&parts](QStringView subtag) {
        for (const QStringView part : parts) {
            if (part.compare(subtag, Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    };
    if (has(u"ko"))
        return Region::Korea;
    if (has(u"ja"))
        return Region::Japan;
    if (!has(u"zh"))
        return Region::None;
    if (has(u"HK") || has(u"MO"))
        return Region::HongKong;
    return has(u"Hant") || has(u"TW") ? Region::Taiwan : Region::China;
}

namespace {

// Scripts whose letters change shape at a (non-)joiner; elsewhere a joiner only hides in a name.
bool usesJoiners(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script >= QChar::Script_Arabic && script <= QChar::Script_Sinhala;
}

bool isNoncharacter(char32_t c)
{
    return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

// Also the fillers of Korean letters and the selectors of variants, which have no picture of their own.
bool isDropped(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || c == 0x115F || c == 0x1160
        || c == 0x3164 || c == 0xFFA0 || c == 0x034F || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

} // namespace

QString printable(QStringView text)
{
    QString out;
    out.reserve(text.size());
    char32_t previous = 0;
    const auto characters = text.toUcs4();
    for (const char32_t c : characters) {
        const bool lineEnd = c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85;
        if (lineEnd && !(c == '\n' && previous == '\r'))
            out += u'\n';
        else if (c == '\t')
            out += u' ';
        else if ((c == 0x200C || c == 0x200D) && usesJoiners(previous))
            out += QChar(char16_t(c));
        else if (QChar::isSurrogate(c) || isNoncharacter(c))
            out += QChar::ReplacementCharacter;
        else if (!lineEnd && !isDropped(c))
            out += QStringView(QChar::fromUcs4(c));
        previous = c;
    }
    return out;
}

QString pageLabel(const QString &language, int page, int total)
{
    const QString n = QString::number(page);
    const QString all = QString::number(total);
    switch (regionOf(language)) {
    case Region::China:
        return u"第 %1 页，共 %2 页"_s.arg(n, all);
    case Region::Taiwan:
    case Region::HongKong:
        return u"第 %1 頁，共 %2 頁"_s.arg(n, all);
    case Region::Korea:
        return u"%1 / %2쪽"_s.arg(n, all);
    case Region::Japan:
        return u"%1 / %2 ページ"_s.arg(n, all);
    case Region::None:
        break;
    }
    return u"Page %1 of %2"_s.arg(n, all);
}

QString continued(const QString &language, const QString &heading)
{
    switch (regionOf(language)) {
    case Region::China:
        return heading + u"（续）"_s;
    case Region::Taiwan:
    case Region::HongKong:
        return heading + u"（續）"_s;
    case Region::Korea:
        return heading + u" (계속)"_s;
    case Region::Japan:
        return heading + u"（続き）"_s;
    case Region::None:
        break;
    }
    return heading + u" (continued)"_s;
}

QString dateLabel(const QString &language, QDate date)
{
    switch (regionOf(language)) {
    case Region::China:
    case Region::Taiwan:
    case Region::HongKong:
    case Region::Japan:
        return date.toString(u"yyyy年M月d日"_s);
    case Region::Korea:
        return date.toString(u"yyyy년 M월 d일"_s);
    case Region::None:
        break;
    }
    return QLocale(QLocale::English).toString(date, u"d\u00A0MMMM\u00A0yyyy"_s);
}

} // namespace app::reports
