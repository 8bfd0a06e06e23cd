// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/venuespage.h"

#include "app/overview/venues.h"
#include "ui/language.h"
#include "ui/workspace.h"

#include <QLocale>

namespace ui::overview {

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

QString labelOf(QStringView column)
{
    return db::label(*db::Venue::description().column(column));
}

QString otherTexts(const db::LocalText &text, const QString &language)
{
    QStringList texts = text.texts();
    texts.removeAll(text.in(language));
    return texts.join(u" · "_s);
}

FormPlan plan()
{
    return { &db::Venue::description(),
             { u"name"_s, u"address"_s },
             [] { return VenuesPage::tr("New venue"); },
             [] { return VenuesPage::tr("Change the venue"); },
             { u"name"_s, u"capacity"_s },
             { [] { return VenuesPage::tr("Halls"); }, [] { return VenuesPage::tr("Add a hall"); },
               [](int n) { return VenuesPage::tr("Hall %1").arg(QLocale().toString(n)); } } };
}

} // namespace

VenuesPage::VenuesPage(Workspace &workspace, QWidget *parent) : RecordPage(workspace, plan(), parent)
{
    build();
}

QString VenuesPage::title() const
{
    return tr("Venues and halls");
}

QIcon VenuesPage::icon() const
{
    return QIcon::fromTheme(u"mark-location"_s);
}

bool VenuesPage::holds(const QString &table) const
{
    return table == "hall"_L1 || RecordPage::holds(table);
}

void VenuesPage::open(const Target &target)
{
    if (target.table != "hall"_L1)
        return RecordPage::open(target);
    const auto venue = workspace().store()->read([&](db::Session &s) { return app::overview::venueOf(s, target.id); });
    if (venue)
        RecordPage::open({ u"venue"_s, *venue });
}

QStringList VenuesPage::tables() const
{
    return { u"venue"_s, u"hall"_s, u"conference"_s };
}

QList<ListCell> VenuesPage::headings() const
{
    return { { labelOf(u"name") }, { labelOf(u"address") }, { tr("Halls"), {}, {}, Qt::AlignRight } };
}

QList<int> VenuesPage::widths() const
{
    return { 0, 240, 72 };
}

std::function<QList<db::Id>(db::Session &)> VenuesPage::listing(const QString &filter) const
{
    return [filter, language = language::current()](db::Session &s) {
        return app::overview::venueIds(s, filter, language);
    };
}

QList<ListRow> VenuesPage::rows(db::Session &session, const QList<db::Id> &ids) const
{
    const QString language = language::current();
    QList<ListRow> rows;
    for (const db::Id id : ids) {
        const auto found = app::overview::venueInUse(session, id);
        rows += ListRow{ { { found.venue.name.in(language), otherTexts(found.venue.name, language) },
                           { found.venue.address.in(language) },
                           { QLocale().toString(found.halls.size()), {}, {}, Qt::AlignRight } } };
    }
    return rows;
}

Card VenuesPage::card(db::Session &session, db::Id id) const
{
    const QString language = language::current();
    const auto found = app::overview::venueInUse(session, id);
    Card card{ found.venue.name.in(language), otherTexts(found.venue.name, language), {} };
    if (!found.venue.address.isEmpty())
        card.facts += { labelOf(u"address"), found.venue.address.in(language) };
    if (!found.halls.isEmpty())
        card.facts += { tr("Halls"), {} };
    for (const db::Hall &hall : found.halls)
        card.facts += { hall.name.in(language),
                        hall.capacity > 0 ? tr("%n people", nullptr, static_cast<int>(hall.capacity)) : u"–"_s };
    if (!found.conferences.isEmpty())
        card.facts += { tr("Conferences here"), {} };
    for (const db::Conference &conference : found.conferences)
        card.facts += { QLocale().toString(QDate::fromString(conference.firstDay, Qt::ISODate), QLocale::ShortFormat),
                        conference.title.in(language),
                        { u"conference"_s, conference.id } };
    return card;
}

QString VenuesPage::newWords() const
{
    return tr("New venue");
}

QString VenuesPage::filterWords() const
{
    return tr("Filter by name");
}

QString VenuesPage::emptyWords() const
{
    return tr("There is no venue yet. A venue has halls, in which the programme takes place.");
}

QString VenuesPage::countWords(int count) const
{
    return count == 1 ? tr("1 venue") : tr("%1 venues").arg(QLocale().toString(count));
}

} // namespace ui::overview
