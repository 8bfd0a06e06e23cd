// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegations/delegationcards.h"

#include "app/delegations/delegations.h"
#include "app/places/country.h"
#include "app/registration/registration.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui::delegations {

using namespace Qt::StringLiterals;
using forms::Card;
using forms::Fact;

namespace {

struct CardText
{
    Q_DECLARE_TR_FUNCTIONS(CardText)
};

template<class R>
QString labelOf(QStringView column)
{
    return db::label(*R::description().column(column));
}

template<class Enum>
QString wordOf(Enum value)
{
    return db::label(db::choicesOf(value)[static_cast<std::size_t>(value)]);
}

QString otherNames(const db::LocalText &name, const QString &language)
{
    QStringList names = name.texts();
    names.removeAll(name.in(language));
    return names.join(u" · "_s);
}

template<class Enum>
void addShares(const QString &heading, const QMap<Enum, qint64> &shares, Card &card)
{
    if (shares.isEmpty())
        return;
    card.facts += { heading, {} };
    for (auto it = shares.cbegin(); it != shares.cend(); ++it)
        card.facts += { wordOf(it.key()), QLocale().toString(it.value()) };
}

void addFact(const QString &label, const QString &text, Card &card, const Target &target = {})
{
    if (!text.trimmed().isEmpty())
        card.facts += { label, text, target };
}

} // namespace

Card delegationCard(db::Session &session, db::Id id, const QString &language)
{
    const auto delegation = session.get<db::Delegation>(id);
    Card card{ delegation.name.in(language), otherNames(delegation.name, language), {} };
    addFact(labelOf<db::Delegation>(u"code"), delegation.code, card);
    if (const auto sender = session.find<db::Organisation>(delegation.organisation))
        addFact(labelOf<db::Delegation>(u"organisation"), sender->name.in(language), card,
                { u"organisation"_s, sender->id });
    addFact(labelOf<db::Delegation>(u"country"), app::places::countryName(delegation.country, language), card);
    const auto first = app::delegations::memberIds(session, delegation.conference, id, 1);
    for (const auto &head : app::delegations::members(session, first, language))
        //: The person who leads a delegation
        addFact(CardText::tr("Head"), head.name, card, { u"attendee"_s, head.attendee });
    addFact(labelOf<db::Delegation>(u"remarks"), delegation.remarks, card);
    const auto parts = app::delegations::breakdown(session, id);
    addShares(labelOf<db::Attendee>(u"status"), parts.byStatus, card);
    addShares(labelOf<db::Attendee>(u"category"), parts.byCategory, card);
    return card;
}

Card memberCard(db::Session &session, db::Id id, const QString &language)
{
    const auto participant = app::registration::load(session, id);
    const db::Person &person = participant.person;
    const db::Organisation &organisation = participant.organisation;
    const db::Post &post = participant.post;
    const db::Attendee &attendee = participant.attendee;
    const QString latin = person.displayLatin();
    Card card{ person.displayName(), latin == person.displayName() ? QString() : latin, {} };
    addFact(labelOf<db::Post>(u"title"), post.title.in(language), card);
    addFact(labelOf<db::Post>(u"organisation"), organisation.name.in(language), card,
            { u"organisation"_s, organisation.id });
    addFact(labelOf<db::Attendee>(u"number"), QString::number(attendee.number), card);
    addFact(labelOf<db::Attendee>(u"category"), wordOf(attendee.category), card);
    addFact(labelOf<db::Attendee>(u"status"), wordOf(attendee.status), card);
    if (const auto delegation = session.find<db::Delegation>(attendee.delegation))
        addFact(labelOf<db::Attendee>(u"delegation"), delegation->name.in(language), card);
    addFact(labelOf<db::Person>(u"country"), app::places::countryName(person.country, language), card);
    addFact(labelOf<db::Person>(u"phone"), person.phone, card);
    addFact(labelOf<db::Person>(u"email"), person.email, card);
    addFact(labelOf<db::Attendee>(u"remarks"), attendee.remarks, card);
    return card;
}

} // namespace ui::delegations
