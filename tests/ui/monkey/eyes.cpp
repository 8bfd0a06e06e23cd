// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monkey/eyes.h"

#include "app/registration/orders.h"
#include "ui/forms/recordmodel.h"
#include "ui/organisations/organisationspage.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/peoplepage.h"
#include "ui/people/peopletable.h"

#include <QJsonObject>
#include <QLineEdit>

#include <algorithm>

namespace tests {

using namespace Qt::StringLiterals;
using app::registration::Listing;

namespace {

template<class E>
bool fits(const QList<E> &wanted, const QJsonObject &row, QLatin1StringView column)
{
    const auto is = [&](E value) {
        return row.value(column).toString()
            == QLatin1StringView(db::choicesOf(value)[static_cast<std::size_t>(value)].id);
    };
    return wanted.isEmpty() || std::ranges::any_of(wanted, is);
}

/// Who fits the choices, whatever is typed into the filter.
QList<db::Id> chosenBy(const Listing &listing, const Books::Rows &attendees, const Books::Rows &people)
{
    QList<db::Id> ids;
    for (auto it = attendees.begin(); it != attendees.end(); ++it) {
        const QJsonObject row = it.value();
        const QString country = people.value(row.value("person"_L1).toInteger()).value("country"_L1).toString();
        if (row.value("conference"_L1).toInteger() == listing.conference && fits(listing.categories, row, "category"_L1)
            && fits(listing.statuses, row, "status"_L1)
            && (listing.delegations.isEmpty() || listing.delegations.contains(row.value("delegation"_L1).toInteger()))
            && (listing.countries.isEmpty() || listing.countries.contains(country)))
            ids += it.key();
    }
    return ids;
}

QList<db::Id> sorted(QList<db::Id> ids)
{
    std::ranges::sort(ids);
    return ids;
}

} // namespace

QString Eyes::look() const
{
    if (!m_workspace.store() || m_workspace.conference().id == 0)
        return {};
    for (const auto part : { &Eyes::lookAtPeople, &Eyes::lookAtRows, &Eyes::lookAtOrganisations })
        if (const QString fault = (this->*part)(); !fault.isEmpty())
            return fault;
    return {};
}

QString Eyes::lookAtPeople() const
{
    const auto *page = m_window.findChild<ui::people::PeoplePage *>();
    if (m_window.findChild<ui::people::PeopleTable *>()->isEditing())
        return {}; // the list waits until the cell is done
    const Listing listing = page->listing();
    const Books::Rows attendees = m_books.rows(u"attendee"_s);
    const QList<db::Id> shown = m_window.findChild<ui::people::PeopleModel *>()->ids();
    const QList<db::Id> may = chosenBy(listing, attendees, m_books.rows(u"person"_s));
    const auto asked =
        m_workspace.store()->read([&](db::Session &s) { return app::registration::attendeeIds(s, listing); });
    if (!asked || *asked != shown)
        return u"the list of people shows %1 rows, the query gives %2"_s.arg(shown.size())
            .arg(asked ? asked->size() : -1);
    if (listing.filter.trimmed().isEmpty() && sorted(shown) != may)
        return u"the list of people shows %1 rows, the choices fit %2"_s.arg(shown.size()).arg(may.size());
    if (!std::ranges::includes(may, sorted(shown)))
        return u"the list of people shows somebody whom the choices leave out"_s;
    const auto number = [&](db::Id id) { return attendees.value(id).value("number"_L1).toInteger(); };
    if (listing.sort == db::Sort::Number && !std::ranges::is_sorted(shown, {}, number))
        return u"the list of people is not in the order of numbers"_s;
    return {};
}

QString Eyes::lookAtRows() const
{
    const auto *model = m_window.findChild<ui::people::PeopleModel *>();
    const Books::Rows attendees = m_books.rows(u"attendee"_s);
    const Books::Rows people = m_books.rows(u"person"_s);
    if (m_window.findChild<ui::people::PeopleTable *>()->isEditing())
        return {};
    for (int row = 0; row < model->rowCount(); ++row) {
        const QJsonObject attendee = attendees.value(model->idAt(row));
        const QJsonObject person = people.value(attendee.value("person"_L1).toInteger());
        const QString phone = model->rowAt(row).phone;
        if (phone != person.value("phone"_L1).toString())
            return u"row %1 shows the phone “%2”, kept is “%3”"_s.arg(row).arg(phone,
                                                                               person.value("phone"_L1).toString());
        if (model->rowAt(row).remarks != attendee.value("remarks"_L1).toString())
            return u"row %1 shows remarks that are not kept"_s.arg(row);
    }
    return {};
}

QString Eyes::lookAtOrganisations() const
{
    const auto *page = m_window.findChild<ui::organisations::OrganisationsPage *>();
    const auto *model = page ? page->findChild<ui::forms::RecordModel *>() : nullptr;
    if (!model || !page->isVisible()) // a list that nobody sees is read when it is seen again
        return {};
    for (const QLineEdit *field : page->findChildren<QLineEdit *>())
        if (!page->form()->isAncestorOf(field) && !field->text().isEmpty())
            return {}; // filtered
    if (sorted(model->ids()) != m_books.rows(u"organisation"_s).keys())
        return u"the list of organisations shows %1 of %2"_s.arg(model->rowCount())
            .arg(m_books.rows(u"organisation"_s).size());
    return {};
}

} // namespace tests
