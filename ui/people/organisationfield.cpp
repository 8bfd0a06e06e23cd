// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/organisationfield.h"

#include "db/names/names.h"
#include "ui/language.h"
#include "ui/workspace.h"

#include <QCompleter>
#include <QStandardItemModel>

#include <algorithm>

namespace ui::people {

using namespace Qt::StringLiterals;

namespace {

constexpr int offered = 12;

// Every name of an organisation on one line, the reader's own language first.
QString inAllLanguages(const db::Organisation &organisation)
{
    QStringList names{ organisation.name.in(language::current()) };
    for (const QString &name : organisation.name.texts())
        if (!names.contains(name))
            names += name;
    return names.join(u" · "_s);
}

bool isCalled(const db::Organisation &organisation, const QString &typed)
{
    return organisation.search.split(u'\n').contains(db::names::fold(typed));
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
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(m_found.value(index.row())); });
}

void OrganisationField::setOrganisation(const db::Organisation &organisation)
{
    m_organisation = organisation;
    setText(organisation.name.in(language::current()));
    setCursorPosition(0);
}

db::Organisation OrganisationField::organisation() const
{
    if (!isNew())
        return text().trimmed().isEmpty() ? db::Organisation{} : m_organisation;
    db::Organisation made;
    made.name.set(typedLanguage(), text().trimmed());
    return made;
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

void OrganisationField::search(const QString &typed)
{
    QString pattern = db::names::fold(typed);
    m_organisation = {};
    m_found.clear();
    if (!pattern.isEmpty() && m_workspace.store()) {
        pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
        const auto found = m_workspace.store()->read([&](db::Session &s) {
            return s.all<db::Organisation>(u"WHERE search LIKE ? ESCAPE '\\' ORDER BY length(search), search LIMIT ?"_s,
                                           { QString(u'%' + pattern + u'%'), offered });
        });
        m_found = found ? *found : QList<db::Organisation>();
    }
    const auto exact = std::ranges::find_if(m_found, [&](const db::Organisation &o) { return isCalled(o, typed); });
    if (exact != m_found.end())
        m_organisation = *exact;
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
    m_organisation = organisation;
    setText(organisation.name.in(language::current()));
    emit organisationChanged();
}

} // namespace ui::people
