// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/person.h"

#include <QCoreApplication>

namespace db {

using namespace Qt::StringLiterals;

namespace {

constexpr Choice genderChoices[] = {
    { "unknown", QT_TRANSLATE_NOOP("Record", "Not known") },
    { "male", QT_TRANSLATE_NOOP("Record", "Male") },
    { "female", QT_TRANSLATE_NOOP("Record", "Female") },
};

constexpr Choice honorificChoices[] = {
    { "none", QT_TRANSLATE_NOOP("Record", "None") },
    { "excellency", QT_TRANSLATE_NOOP("Record", "H.E.") },
    { "honourable", QT_TRANSLATE_NOOP("Record", "Hon.") },
    { "doctor", QT_TRANSLATE_NOOP("Record", "Dr.") },
    { "professor", QT_TRANSLATE_NOOP("Record", "Prof.") },
};

constexpr Choice nameOrderChoices[] = {
    { "family_first", QT_TRANSLATE_NOOP("Record", "Family name first") },
    { "given_first", QT_TRANSLATE_NOOP("Record", "Given name first") },
};

QString inOrder(const names::Name &name, QStringView between)
{
    const bool both = !name.family.isEmpty() && !name.given.isEmpty();
    return both ? QString(name.given).append(between).append(name.family) : name.given + name.family;
}

void deriveKeys(Person &person)
{
    const names::Name latin = person.latinFamily.isEmpty() ? person.native() : person.latin();
    const names::Name chinese = person.chinese();
    const names::Name korean = person.korean();
    const names::Name native = person.family.isEmpty() ? latin : person.native();
    person.strokeKey = names::strokeKey(chinese.family.isEmpty() ? native : chinese);
    person.pinyinKey = names::pinyinKey(chinese.family.isEmpty() ? native : chinese);
    person.koreanKey = names::koreanKey(korean.family.isEmpty() ? native : korean);
    person.latinKey = names::latinKey(latin);
    QList<names::Name> forms{ native };
    for (const names::Name &form : { person.latin(), chinese, korean })
        if (!form.family.isEmpty() && !forms.contains(form))
            forms += form;
    person.search = names::searchText(forms);
}

} // namespace

std::span<const Choice> choicesOf(Gender)
{
    return genderChoices;
}

std::span<const Choice> choicesOf(Honorific)
{
    return honorificChoices;
}

std::span<const Choice> choicesOf(NameOrder)
{
    return nameOrderChoices;
}

names::Name Person::chinese() const
{
    return names::scriptOf(family) == names::Script::Han ? native() : names::Name{ zhFamily, zhGiven };
}

names::Name Person::korean() const
{
    return names::scriptOf(family) == names::Script::Hangul ? native() : names::Name{ koFamily, koGiven };
}

bool Person::isGivenFirst() const
{
    static const QStringList familyFirst{ u"CN"_s, u"KR"_s, u"KP"_s, u"JP"_s, u"VN"_s, u"HK"_s, u"MO"_s, u"TW"_s, u"HU"_s };
    return nameOrder == NameOrder::GivenFirst
        || (names::scriptOf(family) == names::Script::Latin && !familyFirst.contains(country));
}

QString Person::chineseName() const
{
    return isGivenFirst() ? inOrder(chinese(), u"\u00B7") : chinese().family + chinese().given;
}

QString Person::koreanName() const
{
    return isGivenFirst() ? inOrder(korean(), u" ") : korean().family + korean().given;
}

QString Person::displayName() const
{
    if (family.isEmpty() && given.isEmpty())
        return displayLatin();
    switch (names::scriptOf(family)) {
    case names::Script::Han:
        return chineseName();
    case names::Script::Hangul:
        return koreanName();
    case names::Script::None:
    case names::Script::Latin:
    case names::Script::Other:
        break;
    }
    return names::joinNative(native(), names::Script::Latin);
}

QString Person::displayLatin() const
{
    if (latinFamily.isEmpty() && latinGiven.isEmpty())
        return names::scriptOf(family) == names::Script::Latin ? names::joinLatin(native()) : QString();
    return names::joinLatin(latin());
}

const Description &Person::description()
{
    static const Description d = describe<Person>("person", QT_TRANSLATE_NOOP("Record", "Person"), {
        column<&Person::family>("family", QT_TRANSLATE_NOOP("Record", "Family name")),
        column<&Person::given>("given", QT_TRANSLATE_NOOP("Record", "Given name")),
        column<&Person::script>("script", QT_TRANSLATE_NOOP("Record", "Script")),
        column<&Person::latinFamily>("latin_family", QT_TRANSLATE_NOOP("Record", "Family name in Latin letters")),
        column<&Person::latinGiven>("latin_given", QT_TRANSLATE_NOOP("Record", "Given name in Latin letters")),
        column<&Person::zhFamily>("zh_family", QT_TRANSLATE_NOOP("Record", "Chinese family name")),
        column<&Person::zhGiven>("zh_given", QT_TRANSLATE_NOOP("Record", "Chinese given name")),
        column<&Person::koFamily>("ko_family", QT_TRANSLATE_NOOP("Record", "Korean family name")),
        column<&Person::koGiven>("ko_given", QT_TRANSLATE_NOOP("Record", "Korean given name")),
        column<&Person::nameOrder>("name_order", QT_TRANSLATE_NOOP("Record", "Order of the name")),
        column<&Person::gender>("gender", QT_TRANSLATE_NOOP("Record", "Gender")),
        column<&Person::honorific>("honorific", QT_TRANSLATE_NOOP("Record", "Honorific")),
        column<&Person::country>("country", QT_TRANSLATE_NOOP("Record", "Country or region")).as(Shape::Country),
        column<&Person::phone>("phone", QT_TRANSLATE_NOOP("Record", "Phone")).as(Shape::Phone),
        column<&Person::email>("email", QT_TRANSLATE_NOOP("Record", "E-mail")).as(Shape::Mail),
        column<&Person::remarks>("remarks", QT_TRANSLATE_NOOP("Record", "Remarks")).as(Shape::Lines),
        derived<&Person::strokeKey>("stroke_key"),
        derived<&Person::pinyinKey>("pinyin_key"),
        derived<&Person::koreanKey>("korean_key"),
        derived<&Person::latinKey>("latin_key"),
        derived<&Person::search>("search"),
    }, deriveKeys);
    return d;
}

} // namespace db
