// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identitydialog.h"

#include "ui/language.h"
#include "ui/settings.h"
#include "ui/widgets/fieldrow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSysInfo>

namespace ui {

using namespace widgets;

IdentityDialog::IdentityDialog(const db::Identity &identity, QWidget *parent)
    : Dialog(tr("Welcome to Huitong"), tr("Start"), parent), m_who(new QLineEdit(identity.who, this)),
      m_desk(new QLineEdit(identity.desk, this)), m_language(new QComboBox(this))
{
    for (const QString &tag : language::all())
        m_language->addItem(language::ownName(tag), tag);
    m_language->setCurrentIndex(m_language->findData(language::current()));
    QLabel *why = plainLabel(Role::Body, this);
    why->setWordWrap(true);
    why->setText(tr("Every change is kept with the name of who made it and the desk where it was made."));
    add(why);
    add(new FieldRow([] { return tr("Your name"); }, m_who, this));
    add(new FieldRow([] { return tr("Name of this desk"); }, m_desk, this));
    add(new FieldRow([] { return tr("Language of the window"); }, m_language, this));
    m_who->setFocus();
    m_who->selectAll();
}

db::Identity IdentityDialog::identity() const
{
    return { m_desk->text().trimmed(), m_who->text().trimmed() };
}

QString IdentityDialog::language() const
{
    return m_language->currentData().toString();
}

void IdentityDialog::accept()
{
    if (identity().who.isEmpty() || identity().desk.isEmpty())
        return refuse(tr("Both names are needed."));
    Dialog::accept();
}

db::Identity rememberedIdentity()
{
    const QString desk = settings::text(settings::desk, QSysInfo::machineHostName());
    return { desk.isEmpty() ? QStringLiteral("desk") : desk, settings::text(settings::who, qEnvironmentVariable("USER")) };
}

void remember(const db::Identity &identity)
{
    settings::set(settings::who, identity.who);
    settings::set(settings::desk, identity.desk);
}

} // namespace ui
