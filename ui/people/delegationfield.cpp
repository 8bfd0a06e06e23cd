// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/delegationfield.h"

#include "app/editing/naming.h"
#include "app/registration/card.h"
#include "ui/language.h"
#include "ui/workspace.h"

#include <QEvent>

namespace ui::people {

using namespace Qt::StringLiterals;

DelegationField::DelegationField(Workspace &workspace, QWidget *parent) : StillBox(parent), m_workspace(workspace)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    fill(0);
}

db::Result<QList<db::Delegation>> DelegationField::read() const
{
    if (!m_workspace.store())
        return QList<db::Delegation>();
    return m_workspace.store()->read(
        [this](db::Session &s) { return app::registration::delegationsOf(s, m_workspace.conference().id); });
}

// What cannot be read now stays as it was, and what is chosen stays chosen whether it can be read or not.
void DelegationField::fill(db::Id chosen)
{
    const auto found = read();
    if (found || count() == 0) {
        clear();
        addItem(QString(), qint64(0));
    }
    for (const db::Delegation &d : found ? *found : QList<db::Delegation>())
        addItem(d.name.in(language::current()), d.id);
    //: No delegation
    setItemText(0, tr("None"));
    if (findData(chosen) < 0)
        addItem(nameOf(chosen), chosen);
    setCurrentIndex(findData(chosen));
}

QString DelegationField::nameOf(db::Id id) const
{
    if (!m_workspace.store())
        return u"…"_s;
    const auto name = m_workspace.store()->read([id](db::Session &s) {
        return app::editing::nameOf(s, db::Delegation::description(), id, language::current());
    });
    return name && !name->isEmpty() ? *name : u"…"_s;
}

void DelegationField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill(delegation());
    QComboBox::changeEvent(event);
}

} // namespace ui::people
