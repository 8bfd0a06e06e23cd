// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/countryfield.h"

#include "app/places/country.h"
#include "ui/language.h"

#include <QCollator>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>

#include <algorithm>

namespace ui::forms {

CountryField::CountryField(QWidget *parent) : StillBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(16);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    fill();
}

void CountryField::fill()
{
    const QString kept = code();
    QCollator collator{ QLocale() };
    std::vector<std::pair<QCollatorSortKey, QString>> names;
    for (const QString &country : app::places::countryCodes())
        names.emplace_back(collator.sortKey(app::places::countryName(country, language::current())), country);
    std::ranges::sort(names, [](const auto &a, const auto &b) { return a.first < b.first; });
    clear();
    addItem({});
    for (const auto &[key, country] : names)
        addItem(app::places::countryName(country, language::current()), country);
    setCode(kept);
}

void CountryField::setCode(const QString &code)
{
    const int index = findData(code);
    setCurrentIndex(std::max(0, index));
    setEditText(index > 0 ? itemText(index) : code);
    lineEdit()->setCursorPosition(0);
}

QString CountryField::code() const
{
    const QString typed = currentText().trimmed();
    const int index = findText(typed, Qt::MatchFixedString);
    if (typed.isEmpty() || index > 0)
        return typed.isEmpty() ? QString() : itemData(index).toString();
    const QString known = app::places::countryCode(typed);
    return known.isEmpty() ? typed : known;
}

void CountryField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QComboBox::changeEvent(event);
}

} // namespace ui::forms
