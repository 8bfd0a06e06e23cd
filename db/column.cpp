// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/column.h"

#include <QCoreApplication>

#include <algorithm>

namespace db {

const Column *Description::column(QStringView name) const
{
    const auto it = std::ranges::find_if(columns, [name](const Column &c) { return name == QLatin1StringView(c.name); });
    return it == columns.end() ? nullptr : &*it;
}

QString Description::title() const
{
    return QCoreApplication::translate("Record", label);
}

QString label(const Column &column)
{
    return QCoreApplication::translate("Record", column.label);
}

QString label(const Choice &choice)
{
    return QCoreApplication::translate("Record", choice.label);
}

int choiceIndex(std::span<const Choice> choices, QStringView id)
{
    const auto it = std::ranges::find_if(choices, [id](const Choice &c) { return id == QLatin1StringView(c.id); });
    return it == choices.end() ? -1 : static_cast<int>(it - choices.begin());
}

} // namespace db
