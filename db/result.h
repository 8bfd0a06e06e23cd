// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a call outside a read/write block gives back: a value, or an error that a person can act on.
// The names are those of std::expected, which takes its place with C++23.

#include <QString>

#include <utility>
#include <variant>

namespace db {

enum class Kind { Invalid, Duplicate, InUse, Stale, NotFound, Busy, Offline, Denied, Cancelled, Broken };

struct Error
{
    Kind kind = Kind::Broken;
    QString text;   ///< for the person, translated: what happened and what to do
    QString detail; ///< for the log: never a name, a number of a document or a password
};

template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Done { };

template<>
class [[nodiscard]] Result<void> : public Result<Done>
{
public:
    Result() : Result<Done>(Done{}) {}
    Result(Error error) : Result<Done>(std::move(error)) {}
};

} // namespace db
