// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/removal.h"

#include "app/editing/naming.h"
#include "app/editing/removal.h"
#include "ui/ask.h"
#include "ui/language.h"
#include "ui/workspace.h"

#include <QCoreApplication>

namespace ui::forms {

using namespace Qt::StringLiterals;
namespace editing = app::editing;

namespace {

struct RemovalText
{
    Q_DECLARE_TR_FUNCTIONS(RemovalText)
};

struct Found
{
    editing::Draft draft;
    QString name;
    QList<editing::Hanging> hanging;
};

} // namespace

void askToRemove(QWidget *parent, Workspace &workspace, const db::Description &description, db::Id id,
                 std::function<void()> removed)
{
    const auto found = workspace.store()->read([&](db::Session &s) {
        const editing::Draft draft = editing::load(s, description, id);
        return Found{ draft, editing::nameOf(s, description, *draft.record, language::current()),
                      editing::hangingOn(s, description, id) };
    });
    if (!found)
        return workspace.say(found.error());
    const QStringList words = editing::inWords(found->hanging);
    if (!found->hanging.isEmpty() && found->hanging.first().fate == db::OnRemove::Refuse)
        return workspace.say(widgets::Tone::Stop,
                             RemovalText::tr("%1 cannot be removed. %2").arg(found->name, words.first()));
    const QString detail = (words + QStringList{ RemovalText::tr("You can undo this with Ctrl+Z.") }).join(u'\n');
    const ask::Question question{ RemovalText::tr("Remove"), RemovalText::tr("Remove %1?").arg(found->name), detail,
                                  RemovalText::tr("Remove"), RemovalText::tr("Keep") };
    ask::question(parent, question,
                  [&workspace, &description, record = found->draft.record, removed = std::move(removed)] {
                      const auto done = editing::remove(*workspace.store(), description, *record);
                      if (!done)
                          return workspace.say(done.error());
                      removed();
                  });
}

} // namespace ui::forms
