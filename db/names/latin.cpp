// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/names/keys.h"
#include "db/names/text.h"

#include <unicode/coll.h>
#include <unicode/locid.h>

#include <memory>

namespace db::names {

namespace {

// Const calls on one collator are safe from every thread.
const icu::Collator &collator()
{
    static const std::unique_ptr<icu::Collator> shared = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale::getEnglish(), status));
        if (U_FAILURE(status))
            qFatal("The tables for alphabetical order are missing: %s", u_errorName(status));
        made->setStrength(icu::Collator::SECONDARY);
        return made;
    }();
    return *shared;
}

using Letters = QVarLengthArray<char16_t, 96>;

// O'Brien is filed as Obrien.
void appendFiled(Letters &letters, const QString &part)
{
    for (QChar c : part) {
        if (c != u'\'' && c != u'\u2019' && c != u'\u02BC')
            letters.append(c.unicode());
    }
}

} // namespace

void appendAlphabet(KeyBytes &key, const Name &name)
{
    constexpr char16_t fieldSeparator = 0xFFFE; // sorts before everything, so that "Li Na" comes before "Lian Bo"
    Letters letters;
    appendFiled(letters, name.family);
    letters.append(fieldSeparator);
    appendFiled(letters, name.given);
    const auto length = int32_t(letters.size());
    QVarLengthArray<uint8_t, 256> bytes(256);
    const int32_t needed = collator().getSortKey(letters.data(), length, bytes.data(), int32_t(bytes.size()));
    if (needed > bytes.size()) {
        bytes.resize(needed);
        collator().getSortKey(letters.data(), length, bytes.data(), needed);
    }
    key.append(reinterpret_cast<const char *>(bytes.data()), needed - 1); // the last byte is a zero
}

} // namespace db::names
