// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/table.h"

#include "app/backup/soundness.h"

#include <QCoreApplication>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

class Check : public StoreCommand
{
public:
    QString name() const override { return u"check"_s; }
    QString summary() const override { return CliText::tr("Look for damage in the database."); }

private:
    Exit run(const Call &call, db::Store &store) const override
    {
        const db::Result<backup::Soundness> found = backup::inspect(store, Call::progress());
        if (!found)
            return call.fail(found.error());
        Table table(call, { { u"kind"_s, CliText::tr("Kind") }, { u"what"_s, CliText::tr("What") } });
        for (const QString &damage : found->damage)
            table.row({ Value(u"damage"_s, CliText::tr("Damage")), damage });
        for (const QString &warning : found->warnings)
            table.row({ Value(u"warning"_s, CliText::tr("Warning")), warning });
        table.end();
        if (found->damage.isEmpty())
            call.remark(CliText::tr("No damage was found in %1.").arg(store.location().name()));
        return found->damage.isEmpty() ? Exit::Done : Exit::Failed;
    }
};

} // namespace

const Command &checkCommand()
{
    static const Check command;
    return command;
}

} // namespace app::cli
