// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One description per record: its table and one line per column. Reading, writing, audit, undo, headings of files,
// form labels and the schema test are all made from these lines.

#include "db/localtext.h"

#include <QList>
#include <QVariant>

#include <memory>
#include <span>
#include <type_traits>

namespace db {

/// 64 bits: the desk's number × 2^40 + a counter; 0 is "none yet", in a reference "nobody".
using Id = qint64;

/// What every record has. `version` grows by one with each change and guards against overwriting somebody's work.
struct Record
{
    Id id = 0;
    qint64 version = 0;
};

/// How a value is kept: references are NULL for 0, words are LocalText as JSON, choices are an enum's id as text.
enum class Type { Integer, Reference, Text, Words, Choice, Flag, Bytes };

/// One value of an enum: its stable id, and its word for people (context "Record").
struct Choice
{
    const char *id;
    const char *label;
};

/// How a text is entered and shown, beyond its type. Day: ISO date. Time: HH:MM. Moment: UTC instant. WallTime: date
/// and time in the conference's zone. Country: ISO 3166 alpha-2. Zone: IANA name. Languages: BCP 47, blank-separated.
/// Term: a few words, so that languages stand side by side.
enum class Shape { Line, Term, Lines, Day, Time, Moment, WallTime, Country, Zone, Languages, Phone, Mail };

/// What happens to a row when the record that it refers to is removed by a person: nothing may be removed while it
/// refers, it goes on without, or it goes too.
enum class OnRemove { Refuse, Release, Remove };

struct Column
{
    const char *name;
    const char *label; ///< English source in the context "Record"; empty for columns that people never see
    Type type;
    QVariant (*read)(const Record &);
    void (*write)(Record &, const QVariant &);
    const char *refersTo = nullptr;
    std::span<const Choice> choices = {};
    bool derived = false; ///< filled by the record's hook, so neither audited nor asked for
    Shape shape = Shape::Line;
    OnRemove onRemove = OnRemove::Refuse;

    [[nodiscard]] Column as(Shape how) const
    {
        Column column = *this;
        column.shape = how;
        return column;
    }
};

struct Description
{
    const char *table;
    const char *label;
    QList<Column> columns; ///< without id and version
    std::shared_ptr<Record> (*make)();
    void (*derive)(Record &) = nullptr; ///< the hook that fills derived columns; runs before every write
    [[nodiscard]] const Column *column(QStringView name) const;
    [[nodiscard]] QString title() const;
};

[[nodiscard]] QString label(const Column &column);
[[nodiscard]] QString label(const Choice &choice);
/// The index of a choice's id, -1 when there is none of that id.
[[nodiscard]] int choiceIndex(std::span<const Choice> choices, QStringView id);

namespace detail {

template<class T>
struct Member;
template<class R, class T>
struct Member<T R::*>
{
    using Owner = R;
    using Value = T;
};

template<class T>
constexpr Type typeOf()
{
    if constexpr (std::is_same_v<T, LocalText>)
        return Type::Words;
    else if constexpr (std::is_enum_v<T>)
        return Type::Choice;
    else if constexpr (std::is_same_v<T, bool>)
        return Type::Flag;
    else if constexpr (std::is_same_v<T, QByteArray>)
        return Type::Bytes;
    else if constexpr (std::is_same_v<T, QString>)
        return Type::Text;
    else
        return Type::Integer;
}

template<auto M>
QVariant read(const Record &record)
{
    using T = typename Member<decltype(M)>::Value;
    const T &value = static_cast<const typename Member<decltype(M)>::Owner &>(record).*M;
    if constexpr (typeOf<T>() == Type::Words)
        return value.toJson();
    else if constexpr (typeOf<T>() == Type::Choice)
        return QString::fromLatin1(choicesOf(value)[static_cast<std::size_t>(value)].id);
    else if constexpr (typeOf<T>() == Type::Integer)
        return QVariant::fromValue(static_cast<qint64>(value));
    else if constexpr (typeOf<T>() == Type::Text)
        return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
    else if constexpr (typeOf<T>() == Type::Bytes)
        return value.isNull() ? QVariant(QByteArray("")) : QVariant(value);
    else
        return value;
}

template<auto M>
QVariant readReference(const Record &record)
{
    const Id id = static_cast<const typename Member<decltype(M)>::Owner &>(record).*M;
    return id == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant::fromValue(id);
}

// Converts by the member's type, never by what the driver returned.
template<auto M>
void write(Record &record, const QVariant &value)
{
    using T = typename Member<decltype(M)>::Value;
    T &member = static_cast<typename Member<decltype(M)>::Owner &>(record).*M;
    if constexpr (typeOf<T>() == Type::Words)
        member = LocalText::fromJson(value.toString());
    else if constexpr (typeOf<T>() == Type::Choice)
        member = static_cast<T>(std::max(0, choiceIndex(choicesOf(member), value.toString())));
    else if constexpr (typeOf<T>() == Type::Integer)
        member = static_cast<T>(value.toLongLong());
    else
        member = value.value<T>();
}

} // namespace detail

template<auto M>
Column column(const char *name, const char *label)
{
    using T = typename detail::Member<decltype(M)>::Value;
    Column column{ name, label, detail::typeOf<T>(), detail::read<M>, detail::write<M> };
    if constexpr (std::is_enum_v<T>)
        column.choices = choicesOf(T{});
    return column;
}

template<auto M>
Column reference(const char *name, const char *label, const char *table, OnRemove onRemove = OnRemove::Refuse)
{
    Column column{ name, label, Type::Reference, detail::readReference<M>, detail::write<M>, table };
    column.onRemove = onRemove;
    return column;
}

template<auto M>
Column derived(const char *name)
{
    Column column = db::column<M>(name, "");
    column.derived = true;
    return column;
}

template<class R>
Description describe(const char *table, const char *label, QList<Column> columns, void (*derive)(R &) = nullptr)
{
    static void (*const hook)(R &) = derive;
    return { table, label, std::move(columns), []() -> std::shared_ptr<Record> { return std::make_shared<R>(); },
             derive ? +[](Record &record) { hook(static_cast<R &>(record)); } : nullptr };
}

} // namespace db
