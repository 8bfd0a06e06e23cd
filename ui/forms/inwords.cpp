// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/inwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui::forms {

using namespace Qt::StringLiterals;

namespace {

struct ValueText
{
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

} // namespace

QString inWords(const db::Column &column, const QVariant &value, const ReferenceName &nameOf)
{
    switch (column.type) {
    case db::Type::Choice:
        return db::label(
            column.choices[static_cast<std::size_t>(std::max(0, db::choiceIndex(column.choices, value.toString())))]);
    case db::Type::Words:
        return db::LocalText::fromJson(value.toString()).texts().join(u" · "_s);
    case db::Type::Reference:
        return nameOf(column, value.toLongLong());
    case db::Type::Flag:
        return value.toBool() ? ValueText::tr("yes") : ValueText::tr("no");
    case db::Type::Integer:
    case db::Type::Text:
    case db::Type::Bytes:
        break;
    }
    return value.toString();
}

} // namespace ui::forms
