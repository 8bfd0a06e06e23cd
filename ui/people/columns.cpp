// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/columns.h"

#include <algorithm>

namespace ui::people {

using namespace Qt::StringLiterals;

namespace {

struct Plan
{
    const char16_t *id;
    int width;
};

constexpr Plan plans[columnCount] = {
    { u"number", 56 },   { u"name", 152 },       { u"organisation", 240 },  { u"country", 120 }, { u"category", 100 },
    { u"status", 104 },  { u"delegation", 120 }, { u"phone", 136 },         { u"email", 176 },   { u"name_zh", 120 },
    { u"name_ko", 120 }, { u"arrives_at", 136 }, { u"checked_in_at", 136 }, { u"rank", 88 },     { u"remarks", 200 },
};

constexpr int narrowest = 32;
constexpr int widest = 2000;

bool isByName(db::Sort order)
{
    switch (order) {
    case db::Sort::Stroke:
    case db::Sort::Pinyin:
    case db::Sort::Korean:
    case db::Sort::Latin:
    case db::Sort::None:
        return true;
    case db::Sort::Number:
    case db::Sort::Precedence:
    case db::Sort::Country:
    case db::Sort::Reply:
    case db::Sort::Arrival:
        return false;
    }
    return false;
}

} // namespace

const Layout &usualLayout()
{
    static const Layout layout{ { Column::Number, 56 },   { Column::Name, 152 },     { Column::Organisation, 0 },
                                { Column::Country, 120 }, { Column::Category, 100 }, { Column::Status, 104 } };
    return layout;
}

int usualWidth(Column column)
{
    return plans[static_cast<std::size_t>(column)].width;
}

QString inWords(const Layout &layout)
{
    QStringList words;
    for (const Shown &shown : layout)
        words += u"%1:%2"_s.arg(QString::fromUtf16(plans[static_cast<std::size_t>(shown.column)].id)).arg(shown.width);
    return words.join(u' ');
}

Layout readLayout(const QString &words)
{
    Layout layout;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString id = word.section(u':', 0, 0);
        const auto known = std::ranges::find_if(plans, [&](const Plan &plan) { return QStringView(plan.id) == id; });
        const auto column = static_cast<Column>(known - std::begin(plans));
        if (known == std::end(plans) || std::ranges::find(layout, column, &Shown::column) != layout.end())
            continue;
        const int width = word.section(u':', 1).toInt();
        layout += { column, width <= 0 ? 0 : std::clamp(width, narrowest, widest) };
    }
    return layout.isEmpty() ? usualLayout() : layout;
}

std::optional<db::Sort> orderOf(Column column, db::Sort conference, const QString &language)
{
    if (column == Column::Name && isByName(conference))
        return conference;
    switch (column) {
    case Column::Number:
        return db::Sort::Number;
    case Column::Name:
        return language == "zh"_L1 ? db::Sort::Stroke : language == "ko"_L1 ? db::Sort::Korean : db::Sort::Latin;
    case Column::Chinese:
        return db::Sort::Pinyin;
    case Column::Korean:
        return db::Sort::Korean;
    case Column::Country:
        return db::Sort::Country;
    case Column::Arrival:
        return db::Sort::Arrival;
    case Column::Precedence:
        return db::Sort::Precedence;
    case Column::Organisation:
    case Column::Category:
    case Column::Status:
    case Column::Delegation:
    case Column::Phone:
    case Column::Mail:
    case Column::CheckedIn:
    case Column::Remarks:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Column> columnOf(db::Sort order)
{
    switch (order) {
    case db::Sort::Number:
        return Column::Number;
    case db::Sort::Precedence:
        return Column::Precedence;
    case db::Sort::Country:
        return Column::Country;
    case db::Sort::Arrival:
        return Column::Arrival;
    case db::Sort::Stroke:
    case db::Sort::Pinyin:
    case db::Sort::Korean:
    case db::Sort::Latin:
    case db::Sort::None:
        return Column::Name;
    case db::Sort::Reply:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace ui::people
