// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/organisationspage.h"

#include "app/editing/naming.h"
#include "app/organisations/organisations.h"
#include "app/places/country.h"
#include "db/records/organisation.h"
#include "ui/language.h"
#include "ui/workspace.h"

#include <QLocale>

namespace ui::organisations {

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

constexpr int membersShown = 12;

QString kindWord(db::OrganisationKind kind)
{
    return kind == db::OrganisationKind::Unknown ? QString()
                                                 : db::label(db::choicesOf(kind)[static_cast<std::size_t>(kind)]);
}

QString labelOf(QStringView column)
{
    return db::label(*db::Organisation::description().column(column));
}

FormPlan plan()
{
    return { &db::Organisation::description(),
             { u"name"_s, u"short_name"_s, u"kind country"_s, u"parent"_s, u"industry"_s, u"remarks"_s },
             [] { return OrganisationsPage::tr("New organisation"); },
             [] { return OrganisationsPage::tr("Change the organisation"); } };
}

// The other forms of the name below the reader's own.
QString otherNames(const db::Organisation &organisation, const QString &language)
{
    QStringList names = organisation.name.texts();
    names.removeAll(organisation.name.in(language));
    return names.join(u" · "_s);
}

} // namespace

OrganisationsPage::OrganisationsPage(Workspace &workspace, QWidget *parent) : RecordPage(workspace, plan(), parent)
{
    build();
}

QString OrganisationsPage::title() const
{
    return tr("Organisations");
}

QIcon OrganisationsPage::icon() const
{
    return QIcon::fromTheme(u"view-institution"_s, QIcon::fromTheme(u"go-home"_s));
}

QStringList OrganisationsPage::tables() const
{
    return { u"organisation"_s, u"attendee"_s, u"post"_s };
}

QList<ListCell> OrganisationsPage::headings() const
{
    return {
        { tr("Name") }, { labelOf(u"kind") }, { labelOf(u"country") }, { tr("Participants"), {}, {}, Qt::AlignRight }
    };
}

QList<int> OrganisationsPage::widths() const
{
    return { 0, 152, 120, 88 };
}

std::function<QList<db::Id>(db::Session &)> OrganisationsPage::listing(const QString &filter) const
{
    return [filter, conference = workspace().conference().id, language = language::current()](db::Session &s) {
        return app::organisations::ids(s, conference, app::organisations::Which::All, filter, language);
    };
}

QList<ListRow> OrganisationsPage::rows(db::Session &session, const QList<db::Id> &ids) const
{
    const QString language = language::current();
    QList<ListRow> rows;
    for (const auto &[organisation, participants] :
         app::organisations::counted(session, workspace().conference().id, ids))
        rows += ListRow{ { { organisation.name.in(language), otherNames(organisation, language) },
                           { kindWord(organisation.kind) },
                           { app::places::countryName(organisation.country, language) },
                           { QLocale().toString(participants), {}, {}, Qt::AlignRight } } };
    return rows;
}

Card OrganisationsPage::card(db::Session &session, db::Id id) const
{
    const QString language = language::current();
    const auto organisation = session.get<db::Organisation>(id);
    Card card{ organisation.name.in(language), otherNames(organisation, language), {} };
    card.facts = { { labelOf(u"short_name"), organisation.shortName.in(language) },
                   { labelOf(u"kind"), kindWord(organisation.kind) },
                   { labelOf(u"country"), app::places::countryName(organisation.country, language) },
                   { labelOf(u"industry"), organisation.industry.in(language) },
                   { labelOf(u"remarks"), organisation.remarks } };
    if (organisation.parent != 0)
        card.facts += { labelOf(u"parent"),
                        app::editing::nameOf(session, db::Organisation::description(), organisation.parent, language),
                        { u"organisation"_s, organisation.parent } };
    card.facts.removeIf([](const Fact &fact) { return fact.text.isEmpty(); });
    const auto members = app::organisations::members(session, workspace().conference().id, id, language, membersShown);
    if (!members.isEmpty())
        card.facts += { tr("Participants"), {} };
    for (const auto &[attendee, name, title] : members)
        card.facts += { title, name, { u"attendee"_s, attendee } };
    return card;
}

QString OrganisationsPage::newWords() const
{
    return tr("New organisation");
}

QString OrganisationsPage::filterWords() const
{
    return tr("Filter by name");
}

QString OrganisationsPage::emptyWords() const
{
    return tr("There is no organisation yet. Registering people adds theirs by itself.");
}

QString OrganisationsPage::countWords(int count) const
{
    return count == 1 ? tr("1 organisation") : tr("%1 organisations").arg(QLocale().toString(count));
}

} // namespace ui::organisations
