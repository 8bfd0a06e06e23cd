// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/sample/sample.h"

#include <QCoreApplication>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

class Sample : public Command
{
public:
    QString name() const override { return u"sample"_s; }
    QString summary() const override { return CliText::tr("Make a new database with an example to try things on."); }
    QStringList operands() const override { return { u"NAME"_s, u"LOCATION"_s }; }

    Exit run(const Call &call) const override
    {
        if (!sample::samples().contains(call.operand(0)))
            return call.misuse(CliText::tr("There is no sample %1. Samples are: %2").arg(call.operand(0), sample::samples().join(u", "_s)));
        const db::Result<db::Location> location = db::Location::parse(call.operand(1));
        if (!location)
            return call.misuse(location.error().text);
        const db::Result<void> made = sample::make(call.operand(0), *location, call.identity());
        if (made)
            return Exit::Done;
        return made.error().kind == db::Kind::NotFound ? call.failOpening(made.error()) : call.fail(made.error());
    }
};

} // namespace

const Command &sampleCommand()
{
    static const Sample command;
    return command;
}

} // namespace app::cli
