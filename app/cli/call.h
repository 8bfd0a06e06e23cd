// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One call of the program: what was asked for, where answers go, and how errors are said.

#include "app/progress.h"
#include "db/store.h"

#include <QCommandLineParser>
#include <QIODevice>

namespace app::cli {

enum class Exit { Done = 0, Failed = 1, Usage = 2, Unavailable = 3 };

class Call
{
public:
    /// `options` has been parsed; its first operand is the command's name.
    Call(const QCommandLineParser &options, QString language, QIODevice &out, QIODevice &err)
        : m_options(options), m_language(std::move(language)), m_out(out), m_err(err) {}

    /// What stands after the command's name; empty when there is less.
    [[nodiscard]] QString operand(int index) const { return m_options.positionalArguments().value(index + 1); }
    [[nodiscard]] int operands() const { return static_cast<int>(m_options.positionalArguments().size()) - 1; }
    [[nodiscard]] bool has(const QString &option) const { return m_options.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_options.values(option); }

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] bool json() const { return has(QStringLiteral("json")); }
    /// `--desk` and `--who`, else the computer's and the person's names.
    [[nodiscard]] db::Identity identity() const;
    /// `--db`, else HUITONG_DB.
    [[nodiscard]] db::Result<db::Location> location() const;
    [[nodiscard]] QIODevice &out() const { return m_out; }

    /// Says the error and gives the exit code of its kind; the detail "usage" means wrong usage.
    [[nodiscard]] Exit fail(const db::Error &error) const;
    /// Says why a database cannot be used at all.
    [[nodiscard]] Exit failOpening(const db::Error &error) const;
    /// Says what is wrong with the arguments.
    [[nodiscard]] Exit misuse(const QString &sentence) const;
    /// A remark for people beside the answer; none with `--json`.
    void remark(const QString &sentence) const;

    /// Long work stops when the person interrupts the program; a second interrupt ends it as ever.
    [[nodiscard]] static Progress progress();

private:
    void say(const db::Error &error) const;

    const QCommandLineParser &m_options;
    QString m_language;
    QIODevice &m_out;
    QIODevice &m_err;
};

} // namespace app::cli
