// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registration/filterwords.h"

namespace app::registration {

using namespace Qt::StringLiterals;

namespace {

template<class Enum>
QStringList idsOf(const QList<Enum> &values)
{
    QStringList ids;
    for (const Enum value : values)
        ids += QString::fromLatin1(db::choicesOf(value)[static_cast<std::size_t>(value)].id);
    return ids;
}

template<class Enum>
QList<Enum> chosen(const QStringList &ids)
{
    QList<Enum> values;
    for (const QString &id : ids)
        if (const int index = db::choiceIndex(db::choicesOf(Enum()), id); index >= 0)
            values += static_cast<Enum>(index);
    return values;
}

// Whether the word was a choice.
bool take(const QString &word, Listing &listing)
{
    const QString key = word.section(u':', 0, 0);
    const QStringList values = word.section(u':', 1).split(u',', Qt::SkipEmptyParts);
    if (values.isEmpty())
        return false;
    if (key == "category"_L1)
        listing.categories = chosen<db::Category>(values);
    else if (key == "status"_L1)
        listing.statuses = chosen<db::Status>(values);
    else if (key == "country"_L1)
        listing.countries = values;
    else if (key == "delegation"_L1)
        for (const QString &id : values)
            listing.delegations += id.toLongLong();
    else
        return false;
    return true;
}

} // namespace

QString filterWords(const Listing &listing)
{
    QStringList delegations;
    for (const db::Id id : listing.delegations)
        delegations += QString::number(id);
    const std::pair<QString, QStringList> choices[] = { { u"category:"_s, idsOf(listing.categories) },
                                                        { u"status:"_s, idsOf(listing.statuses) },
                                                        { u"delegation:"_s, delegations },
                                                        { u"country:"_s, listing.countries } };
    QStringList words;
    for (const auto &[key, values] : choices)
        if (!values.isEmpty())
            words += key + values.join(u',');
    return (words << listing.filter).join(u' ').trimmed();
}

void readFilterWords(const QString &words, Listing &listing)
{
    listing.categories.clear();
    listing.statuses.clear();
    listing.delegations.clear();
    listing.countries.clear();
    QStringList text;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        if (!take(word, listing))
            text += word;
    listing.filter = text.join(u' ');
}

} // namespace app::registration
