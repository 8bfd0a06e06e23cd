// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/delegationfield.h"

#include "app/registration/card.h"
#include "ui/language.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QWheelEvent>

#include <algorithm>

namespace ui::people {

using namespace Qt::StringLiterals;

DelegationField::DelegationField(Workspace &workspace, QWidget *parent) : QComboBox(parent), m_workspace(workspace)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    reload();
}

void DelegationField::reload()
{
    const db::Id kept = delegation();
    clear();
    //: No delegation
    addItem(tr("None"), qint64(0));
    if (m_workspace.store()) {
        const auto found = m_workspace.store()->read([&](db::Session &s) {
            return app::registration::delegationsOf(s, m_workspace.conference().id);
        });
        for (const db::Delegation &d : found ? *found : QList<db::Delegation>())
            addItem(d.name.in(language::current()), d.id);
    }
    setDelegation(kept);
}

void DelegationField::setDelegation(db::Id id)
{
    setCurrentIndex(std::max(0, findData(id)));
}

void DelegationField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        reload();
    QComboBox::changeEvent(event);
}

void DelegationField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace ui::people
