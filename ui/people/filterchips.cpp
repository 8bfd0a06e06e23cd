// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/filterchips.h"

#include "app/places/country.h"
#include "app/registration/card.h"
#include "ui/language.h"
#include "ui/widgets/checkmenu.h"
#include "ui/widgets/space.h"
#include "ui/workspace.h"

#include <QCollator>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace ui::people {

using namespace Qt::StringLiterals;
using namespace widgets;
using app::registration::Listing;

namespace {

constexpr int longestWord = 120; // pixels

template<class Enum>
QList<FilterChip::Option> choices()
{
    QList<FilterChip::Option> options;
    for (const db::Choice &choice : db::choicesOf(Enum()))
        options += { QString::fromLatin1(choice.id), db::label(choice) };
    return options;
}

template<class Enum>
QList<Enum> values(const QStringList &ids)
{
    QList<Enum> values;
    for (const QString &id : ids)
        values += static_cast<Enum>(std::max(0, db::choiceIndex(db::choicesOf(Enum()), id)));
    return values;
}

template<class Enum>
QStringList ids(const QList<Enum> &values)
{
    QStringList ids;
    for (const Enum value : values)
        ids += QString::fromLatin1(db::choicesOf(value)[static_cast<std::size_t>(value)].id);
    return ids;
}

template<class R>
FilterChip::Title labelOf(QStringView column)
{
    const db::Column *described = R::description().column(column);
    return [described] { return db::label(*described); };
}

} // namespace

FilterChip::FilterChip(Title title, Options options, QWidget *parent)
    : QPushButton(parent), m_title(std::move(title)), m_options(std::move(options))
{
    auto *menu = new CheckMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        emit aboutToOpen();
        fillMenu();
    });
    retranslate();
}

void FilterChip::choose(const QStringList &values)
{
    m_chosen = values;
    retranslate();
}

QString FilterChip::wordOf(const QString &value) const
{
    const QList<Option> options = m_options();
    const auto found = std::ranges::find(options, value, &Option::value);
    //: A delegation that was removed since it was chosen
    return found == options.end() ? tr("no longer there") : found->text;
}

void FilterChip::retranslate()
{
    const QString title = m_title();
    QString text = title;
    //: %1 is a field such as Status, %2 what is chosen: a word or a count
    const QString both = tr("%1: %2");
    if (m_chosen.size() == 1)
        text = both.arg(title, fontMetrics().elidedText(wordOf(m_chosen.first()), Qt::ElideRight, longestWord));
    else if (m_chosen.size() > 1)
        text = both.arg(title, QLocale().toString(m_chosen.size()));
    setText(withoutMnemonics(text));
    QStringList words;
    for (const QString &value : m_chosen)
        words += wordOf(value);
    setAccessibleName(words.isEmpty() ? title : both.arg(title, words.join(u", "_s)));
}

void FilterChip::fillMenu()
{
    menu()->clear();
    for (const Option &option : m_options()) {
        QAction *action = menu()->addAction(withoutMnemonics(option.text));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(option.value));
        connect(action, &QAction::toggled, this, [this, value = option.value](bool on) { toggle(value, on); });
    }
    if (menu()->isEmpty())
        menu()->addAction(tr("Nothing to choose yet"))->setEnabled(false);
}

void FilterChip::toggle(const QString &value, bool on)
{
    m_chosen.removeAll(value);
    if (on)
        m_chosen += value;
    retranslate();
    emit changed();
}

FilterChips::FilterChips(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_read(nullptr),
      m_category(new FilterChip(labelOf<db::Attendee>(u"category"), choices<db::Category>, this)),
      m_status(new FilterChip(labelOf<db::Attendee>(u"status"), choices<db::Status>, this)),
      m_delegation(new FilterChip(
          labelOf<db::Attendee>(u"delegation"), [this] { return delegations(); }, this)),
      m_country(new FilterChip(
          labelOf<db::Person>(u"country"), [this] { return countries(); }, this)),
      m_clear(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    for (FilterChip *chip : { m_category, m_status, m_delegation, m_country }) {
        row->addWidget(chip);
        connect(chip, &FilterChip::changed, this, [this] {
            showClear();
            emit changed();
        });
    }
    row->addWidget(m_clear);
    m_clear->setFlat(true);
    m_clear->setIcon(QIcon::fromTheme(u"edit-clear"_s));
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        emit changed();
    });
    connect(m_country, &FilterChip::aboutToOpen, this, &FilterChips::readCountries);
    retranslate();
    showClear();
}

void FilterChips::write(Listing &listing) const
{
    listing.categories = values<db::Category>(m_category->chosen());
    listing.statuses = values<db::Status>(m_status->chosen());
    listing.countries = m_country->chosen();
    listing.delegations.clear();
    for (const QString &id : m_delegation->chosen())
        listing.delegations += id.toLongLong();
}

void FilterChips::show(const Listing &listing)
{
    QStringList delegations;
    for (const db::Id id : listing.delegations)
        delegations += QString::number(id);
    m_category->choose(ids(listing.categories));
    m_status->choose(ids(listing.statuses));
    m_delegation->choose(delegations);
    m_country->choose(listing.countries);
    showClear();
}

void FilterChips::showClear()
{
    const auto isUsed = [](const FilterChip *chip) { return !chip->chosen().isEmpty(); };
    m_clear->setVisible(std::ranges::any_of(
        std::initializer_list<FilterChip *>{ m_category, m_status, m_delegation, m_country }, isUsed));
}

QList<FilterChip::Option> FilterChips::delegations() const
{
    QList<FilterChip::Option> options{ { u"0"_s, tr("Without a delegation") } };
    if (!m_workspace.store())
        return options;
    const auto found = m_workspace.store()->read(
        [&](db::Session &s) { return app::registration::delegationsOf(s, m_workspace.conference().id); });
    for (const db::Delegation &delegation : found ? *found : QList<db::Delegation>())
        options += { QString::number(delegation.id), delegation.name.in(language::current()) };
    return options;
}

QList<FilterChip::Option> FilterChips::countries() const
{
    QStringList codes = m_countries;
    for (const QString &code : m_country ? m_country->chosen() : QStringList())
        if (!codes.contains(code))
            codes += code;
    QList<FilterChip::Option> options;
    for (const QString &code : codes)
        options += { code, app::places::countryName(code, language::current()) };
    const QCollator collator{ QLocale() };
    std::ranges::sort(options, [&](const auto &a, const auto &b) { return collator.compare(a.text, b.text) < 0; });
    return options;
}

void FilterChips::reload()
{
    m_countries.clear();
    m_read.drop();
    retranslate();
    if (m_workspace.store() && m_workspace.conference().id != 0)
        readCountries();
}

// A short list is there at once; a long one is read beside the window and is there when the menu opens next.
void FilterChips::readCountries()
{
    if (!m_workspace.store())
        return;
    m_read.ask(
        *m_workspace.store(),
        [conference = m_workspace.conference().id](db::Session &s) {
            return app::registration::countriesOf(s, conference);
        },
        [this](const db::Result<QStringList> &codes) {
            if (codes)
                m_countries = *codes;
        });
}

void FilterChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterChips::retranslate()
{
    for (FilterChip *chip : { m_category, m_status, m_delegation, m_country })
        chip->retranslate();
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear all choices"));
}

} // namespace ui::people
