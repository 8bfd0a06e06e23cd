// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serverdialog.h"

#include "ui/widgets/fieldrow.h"

#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;
using namespace widgets;

ServerDialog::ServerDialog(QWidget *parent)
    : Dialog(tr("Open a server database"), tr("Open"), parent), m_address(new QLineEdit(this))
{
    auto *row = new FieldRow([] { return tr("Address"); }, m_address, this);
    row->setHint(tr("For example postgresql://user@host/name. The password comes from PGPASSWORD, or from the file .pgpass in your home folder."));
    m_address->setText(u"postgresql://"_s);
    add(row);
}

void ServerDialog::accept()
{
    const auto location = db::Location::parse(m_address->text().trimmed());
    if (!location)
        return refuse(location.error().text);
    if (location->engine != db::Engine::Postgres)
        return refuse(tr("The address of a server begins with postgresql://"));
    Dialog::accept();
    emit chosen(*location);
}

} // namespace ui
