// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One line of the attendee list, written by hand for comparison with what an import makes of it.

#include "app/places/country.h"
#include "app/registration/registration.h"
#include "app/transfer/headings.h"

namespace tests {

using namespace Qt::StringLiterals;
using app::registration::Participant;

inline QString quoted(const QString &text)
{
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

template<class Enum>
QString idOf(Enum value)
{
    return QString::fromLatin1(db::choicesOf(value)[static_cast<std::size_t>(value)].id);
}

// One row as the attendee list prints it: ids without a language, else words.
inline QString exportedRow(const Participant &p, const QString &delegation, const QString &language)
{
    const auto word = [&](const QString &field, const QString &id) {
        return language.isEmpty() ? id : app::transfer::valueWord(field, id, language);
    };
    const QString inLanguage = language.isEmpty() ? u"en"_s : language;
    const QString country = language.isEmpty() ? p.person.country : app::places::countryName(p.person.country, language);
    const QStringList cells{ QString::number(p.attendee.number), p.person.displayName(), p.person.displayLatin(),
                             db::names::joinNative(p.person.chinese(), db::names::Script::Han),
                             db::names::joinNative(p.person.korean(), db::names::Script::Hangul),
                             word(u"honorific"_s, idOf(p.person.honorific)), p.organisation.name.in(inLanguage),
                             p.post.title.in(inLanguage), country, word(u"category"_s, idOf(p.attendee.category)), delegation,
                             word(u"status"_s, idOf(p.attendee.status)), p.person.phone, p.person.email, p.attendee.checkedInAt };
    QStringList shown;
    for (const QString &cell : cells)
        shown += quoted(cell);
    return shown.join(u',') + u"\r\n"_s;
}

} // namespace tests
