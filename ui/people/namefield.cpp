// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/namefield.h"

#include <QKeyEvent>

namespace ui::people {

using namespace Qt::StringLiterals;

NameField::NameField(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(200);
    connect(this, &QLineEdit::textEdited, this, &NameField::read);
}

QString typedForm(const db::names::Name &name, const QString &country)
{
    const db::names::Script script = db::names::scriptOf(name.family.isEmpty() ? name.given : name.family);
    // Latin letters: the family name first where that is read so, else as the name is spoken.
    const QString spoken = db::names::joinNative(name, script);
    const QString familyFirst = name.family + u' ' + name.given;
    const bool latin = script == db::names::Script::Latin;
    const QString forms[] = { latin ? familyFirst : spoken, latin ? spoken : familyFirst,
                              QString(name.family + u", "_s + name.given) };
    for (const QString &form : forms)
        if (db::names::split(form, country) == name)
            return form;
    return spoken.trimmed();
}

void NameField::setName(const db::names::Name &name, const QString &country)
{
    m_name = name;
    m_country = country;
    m_typed = false;
    setText(typedForm(name, country));
    setCursorPosition(0);
}

void NameField::setCountry(const QString &country)
{
    m_country = country;
    if (m_typed)
        m_name = db::names::split(text(), m_country);
}

void NameField::read(const QString &typed)
{
    m_typed = true;
    m_name = db::names::split(typed, m_country);
    emit nameChanged();
}

void NameField::setProposal(const QString &proposal)
{
    m_proposal = proposal;
    setPlaceholderText(proposal);
}

void NameField::takeProposal()
{
    setText(m_proposal);
    read(m_proposal);
}

QString NameField::splitInWords() const
{
    if (m_name.family.isEmpty() && m_name.given.isEmpty())
        return {};
    if (m_name.given.isEmpty())
        return tr("Family name: %1").arg(m_name.family);
    const QString words = tr("Family name: %1 · Given name: %2");
    return words.arg(m_name.family, m_name.given);
}

bool NameField::isGivenFirst() const
{
    return !m_name.given.isEmpty() && text().trimmed().startsWith(m_name.given) && !text().contains(u',');
}

void NameField::keyPressEvent(QKeyEvent *event)
{
    const bool asks = event->key() == Qt::Key_Down
        || (event->key() == Qt::Key_Space && event->modifiers().testFlag(Qt::ControlModifier));
    if (asks && text().isEmpty() && !m_proposal.isEmpty())
        takeProposal();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace ui::people
