// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/organisationfield.h"

#include "app/organisations/organisations.h"
#include "app/places/country.h"
#include "db/names/names.h"
#include "ui/language.h"
#include "ui/widgets/proposals.h"
#include "ui/workspace.h"

#include <QCompleter>
#include <QStandardItemModel>

#include <algorithm>

namespace ui::people {

using namespace Qt::StringLiterals;

namespace {

constexpr int offered = 12;

// Every name of an organisation on one line, the reader's own language first, and where it is: namesakes are told
// apart.
QString inAllLanguages(const db::Organisation &organisation)
{
    QStringList names{ organisation.name.in(language::current()) };
    for (const QString &name : organisation.name.texts())
        if (!names.contains(name))
            names += name;
    names += app::places::countryName(organisation.country, language::current());
    names.removeAll(QString());
    return names.join(u" · "_s);
}

} // namespace

OrganisationField::OrganisationField(Workspace &workspace, QWidget *parent)
    : QLineEdit(parent), m_workspace(workspace), m_list(new QStandardItemModel(this))
{
    auto *completer = new QCompleter(m_list, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(Qt::UserRole);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &OrganisationField::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_organisation = {};
    });
    widgets::onProposal(this, completer, [this](int row) { choose(m_found.value(row)); });
}

void OrganisationField::setOrganisation(const db::Organisation &organisation)
{
    setText(organisation.name.in(language::current()));
    m_organisation = organisation; // whatever it is called
    m_isAmbiguous = false;
    setCursorPosition(0);
}

db::Organisation OrganisationField::organisation() const
{
    if (!isUnknown() || !m_organisation.name.isEmpty()) // a new one that was shown has names in other languages too
        return m_organisation;
    db::Organisation made;
    made.name.set(typedLanguage(), text().trimmed());
    return made;
}

QString OrganisationField::choiceNeeded()
{
    return tr("Several organisations have this name. Choose one from the list.");
}

QString OrganisationField::typedLanguage() const
{
    switch (db::names::scriptOf(text())) {
    case db::names::Script::Han:
        return u"zh"_s;
    case db::names::Script::Hangul:
        return u"ko"_s;
    case db::names::Script::None:
    case db::names::Script::Latin:
    case db::names::Script::Other:
        return u"en"_s;
    }
    return u"en"_s;
}

// A name that several bear has to be chosen from the list.
void OrganisationField::search(const QString &typed)
{
    m_organisation = {};
    m_found.clear();
    if (m_workspace.store()) {
        const auto found =
            m_workspace.store()->read([&](db::Session &s) { return app::organisations::named(s, typed, offered); });
        m_found = found ? *found : QList<db::Organisation>();
    }
    const auto isExact = [&](const db::Organisation &o) { return app::organisations::isCalled(o, typed); };
    const auto exact = std::ranges::count_if(m_found, isExact);
    m_isAmbiguous = exact > 1;
    if (exact == 1)
        m_organisation = *std::ranges::find_if(m_found, isExact);
    offer(m_found);
    emit organisationChanged();
}

void OrganisationField::offer(const QList<db::Organisation> &found)
{
    m_list->clear();
    for (const db::Organisation &organisation : found) {
        auto *item = new QStandardItem(inAllLanguages(organisation));
        item->setData(organisation.name.in(language::current()), Qt::UserRole);
        item->setEditable(false);
        m_list->appendRow(item);
    }
}

void OrganisationField::choose(const db::Organisation &organisation)
{
    setOrganisation(organisation);
    emit organisationChanged();
}

} // namespace ui::people
