// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegations/movedialog.h"

#include "db/records/delegation.h"
#include "ui/forms/referencefield.h"
#include "ui/widgets/fieldrow.h"

namespace ui::delegations {

using namespace widgets;

MoveDialog::MoveDialog(Workspace &workspace, const QString &who, QWidget *parent)
    : Dialog(tr("Move to a delegation"), tr("Move"), parent),
      m_field(new forms::ReferenceField(workspace, db::Delegation::description(), this))
{
    QLabel *people = wrappedLabel(Role::Section, this);
    people->setText(who);
    add(people);
    auto *row = new FieldRow([] { return db::Delegation::description().title(); }, m_field, this);
    row->setHint(tr("Type part of its name, or press Down to see them."));
    add(row);
    m_field->setFocus();
}

db::Id MoveDialog::delegation() const
{
    return m_field->record();
}

void MoveDialog::accept()
{
    if (delegation() == 0)
        return refuse(tr("Choose a delegation from the list."));
    Dialog::accept();
}

} // namespace ui::delegations
