// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identitydialog.h"

#include "ui/language.h"
#include "ui/settings.h"
#include "ui/widgets/fieldrow.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSysInfo>

namespace ui {

using namespace widgets;

IdentityDialog::IdentityDialog(const db::Identity &identity, QWidget *parent)
    : Dialog({}, {}, parent), m_why(wrappedLabel(Role::Body, this)), m_who(new QLineEdit(identity.who, this)),
      m_desk(new QLineEdit(identity.desk, this)), m_language(languageChoice(this))
{
    add(new FieldRow([] { return tr("Language of the window"); }, m_language, this));
    add(m_why);
    add(new FieldRow([] { return tr("Your name"); }, m_who, this));
    add(new FieldRow([] { return tr("Name of this desk"); }, m_desk, this));
    retranslate();
    m_who->setFocus();
    m_who->selectAll();
}

void IdentityDialog::retranslate()
{
    setWords(tr("Welcome to Huitong"), tr("Start"));
    m_why->setText(tr("Every change is kept with the name of who made it and the desk where it was made."));
}

void IdentityDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Dialog::changeEvent(event);
}

db::Identity IdentityDialog::identity() const
{
    return { m_desk->text().trimmed(), m_who->text().trimmed() };
}

void IdentityDialog::accept()
{
    if (identity().who.isEmpty() || identity().desk.isEmpty())
        return refuse(tr("Both names are needed."), identity().who.isEmpty() ? m_who : m_desk);
    Dialog::accept();
}

db::Identity rememberedIdentity()
{
    const QString desk = settings::text(settings::desk, QSysInfo::machineHostName());
    return { desk.isEmpty() ? QStringLiteral("desk") : desk,
             settings::text(settings::who, qEnvironmentVariable("USER")) };
}

QComboBox *languageChoice(QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    for (const QString &tag : language::all())
        choice->addItem(language::ownName(tag), tag);
    choice->setCurrentIndex(choice->findData(language::current()));
    QObject::connect(choice, &QComboBox::activated, choice,
                     [choice] { language::choose(choice->currentData().toString()); });
    return choice;
}

void remember(const db::Identity &identity)
{
    settings::set(settings::who, identity.who);
    settings::set(settings::desk, identity.desk);
}

} // namespace ui
