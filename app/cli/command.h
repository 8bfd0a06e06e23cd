// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A command is one small class: its name, what it takes, and what it does. Most work on a database, many on one
// conference in it; the classes here open these first.

#include "app/cli/call.h"
#include "db/records/conference.h"

#include <QCommandLineOption>

namespace app::cli {

class Command
{
public:
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    /// Names of what follows the command; one in brackets may be left out.
    [[nodiscard]] virtual QStringList operands() const { return {}; }
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    /// Whether this call draws on paper.
    [[nodiscard]] virtual bool paints(const Call &) const { return false; }
    virtual Exit run(const Call &call) const = 0;
};

enum class Access { Reads, Writes };

class StoreCommand : public Command
{
public:
    explicit StoreCommand(Access access = Access::Reads) : m_access(access) {}
    Exit run(const Call &call) const final;

protected:
    virtual Exit run(const Call &call, db::Store &store) const = 0;
    /// What is wrong with the arguments, looked at before the database is opened; empty when nothing is.
    [[nodiscard]] virtual QString misused(const Call &) const { return {}; }

private:
    Access m_access;
};

class ConferenceCommand : public StoreCommand
{
public:
    using StoreCommand::StoreCommand;
    [[nodiscard]] QList<QCommandLineOption> options() const final;

protected:
    [[nodiscard]] virtual QList<QCommandLineOption> moreOptions() const { return {}; }
    virtual Exit run(const Call &call, db::Store &store, const db::Conference &conference) const = 0;

private:
    Exit run(const Call &call, db::Store &store) const final;
};

/// Every command in the order of the help.
const std::vector<const Command *> &commands();
/// The command of that name, nullptr when there is none.
const Command *findCommand(const QString &name);

/// Reads the value of an option as a number of at least 1; nothing when it is none.
std::optional<qint64> positive(const QString &text);

} // namespace app::cli
