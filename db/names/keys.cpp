// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/names/keys.h"

#include "db/names/text.h"

namespace db::names {

namespace {

// The first byte of a key: which group of scripts the name is in.
enum Group : char { First = 1, Second, Third, Last };

template<typename Append>
QByteArray keyOf(Group group, Append append)
{
    KeyBytes key;
    key.append(group);
    append(key);
    return QByteArray(key.constData(), key.size());
}

QByteArray hangulKey(Group group, const Name &name)
{
    return keyOf(group, [&name](KeyBytes &key) { appendGanada(key, name); });
}

QByteArray alphabetKey(Group group, const Name &name)
{
    return keyOf(group, [&name](KeyBytes &key) { appendAlphabet(key, name); });
}

QByteArray strokesKey(Group group, const Name &name, SingleGiven single)
{
    return keyOf(group, [&name, single](KeyBytes &key) { appendStrokes(key, name, single); });
}

QByteArray readingKey(Group group, const Name &name, const Name &latinHint)
{
    return keyOf(group, [&](KeyBytes &key) { appendPinyin(key, name, latinHint); });
}

// Where Chinese comes first, the other scripts follow alike.
QByteArray afterHan(Script script, const Name &name)
{
    switch (script) {
    case Script::Hangul:
        return hangulKey(Second, name);
    case Script::Latin:
        return alphabetKey(Third, name);
    case Script::Other:
        return alphabetKey(Last, name);
    case Script::Han:
    case Script::None:
        break;
    }
    return QByteArray(1, emptyNameKey);
}

} // namespace

QByteArray strokeKey(const Name &native, SingleGiven single)
{
    const Script script = scriptOf(native);
    return script == Script::Han ? strokesKey(First, native, single) : afterHan(script, native);
}

QByteArray pinyinKey(const Name &native, const Name &latinHint)
{
    const Script script = scriptOf(native);
    return script == Script::Han ? readingKey(First, native, latinHint) : afterHan(script, native);
}

QByteArray koreanKey(const Name &korean)
{
    switch (scriptOf(korean)) {
    case Script::Hangul:
        return hangulKey(First, korean);
    case Script::Han:
        return strokesKey(Second, korean, SingleGiven::Plain);
    case Script::Latin:
        return alphabetKey(Third, korean);
    case Script::Other:
        return alphabetKey(Last, korean);
    case Script::None:
        break;
    }
    return QByteArray(1, emptyNameKey);
}

QByteArray latinKey(const Name &latin)
{
    switch (scriptOf(latin)) {
    case Script::Latin:
        return alphabetKey(First, latin);
    case Script::Han:
        return readingKey(Second, latin, {});
    case Script::Hangul:
        return hangulKey(Third, latin);
    case Script::Other:
        return alphabetKey(Last, latin);
    case Script::None:
        break;
    }
    return QByteArray(1, emptyNameKey);
}

} // namespace db::names
