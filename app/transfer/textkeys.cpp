// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/textkeys.h"

#include "db/names/names.h"

#include <QHashFunctions>

#include <algorithm>

namespace app::transfer {

using namespace Qt::StringLiterals;

namespace {

// 0 is kept for "nothing told".
TextKey keyOf(QStringView text)
{
    return text.isEmpty() ? 0 : std::max<TextKey>(qHash(text, 0), 1);
}

} // namespace

TextKey textKey(const QString &text)
{
    return keyOf(db::names::fold(text));
}

TextKey phoneKey(const QString &phone)
{
    QString digits;
    digits.reserve(phone.size());
    for (const QChar c : phone)
        if ((c >= u'0' && c <= u'9') || (c == u'+' && digits.isEmpty()))
            digits += c;
    return keyOf(digits);
}

TextKey emailKey(const QString &email)
{
    return keyOf(email.toLower());
}

TextKey combined(TextKey first, TextKey second)
{
    return qHashMulti(0, first, second);
}

QString languageOf(const QString &text, const QString &fallback)
{
    bool anyHan = false;
    bool anyLatin = false;
    for (const QChar c : text) {
        const QChar::Script script = c.script();
        if (script == QChar::Script_Hangul)
            return u"ko"_s;
        // Beyond the first plane nearly everything is a rare Chinese character.
        anyHan = anyHan || script == QChar::Script_Han || c.isHighSurrogate();
        anyLatin = anyLatin || script == QChar::Script_Latin;
    }
    if (anyHan)
        return u"zh"_s;
    const bool isOurs = fallback == "zh"_L1 || fallback == "ko"_L1;
    return anyLatin && isOurs ? u"en"_s : fallback;
}

} // namespace app::transfer
