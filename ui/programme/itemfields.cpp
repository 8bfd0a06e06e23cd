// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/itemfields.h"

#include "app/programme/programme.h"
#include "ui/forms/recordfields.h"
#include "ui/programme/dayfield.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace ui::programme {

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

struct ItemFieldText
{
    Q_DECLARE_TR_FUNCTIONS(ItemFieldText)
};

using Edited = std::function<void()>;

FieldEditor dayEditor(const db::Column &, Workspace &workspace, QWidget *parent, const Edited &edited)
{
    auto *field = new DayField(workspace, parent);
    QObject::connect(field, &QComboBox::activated, field, edited);
    QObject::connect(field->lineEdit(), &QLineEdit::textEdited, field, edited);
    return { field, [field] { return field->day(); }, [field](const QVariant &day) { field->setDay(day.toString()); } };
}

// Minutes, or an hour: "14:25" becomes the minutes from the start to then.
FieldEditor minutesEditor(const db::Column &, Workspace &, QWidget *parent, const Edited &edited)
{
    auto *field = new QLineEdit(parent);
    field->setAlignment(Qt::AlignRight);
    const auto *fields = static_cast<RecordFields *>(parent);
    const auto minutes = [field, fields] {
        const auto *starts = qobject_cast<QLineEdit *>(fields->field(u"starts"_s));
        return minutesFrom(field->text(), starts ? hourFrom(starts->text()) : QString());
    };
    const auto setMinutes = [field](qint64 value) { field->setText(value == 0 ? QString() : QString::number(value)); };
    QObject::connect(field, &QLineEdit::textEdited, field, edited);
    QObject::connect(field, &QLineEdit::editingFinished, field, [field, minutes, setMinutes] {
        if (const auto value = minutes(); value && field->text() != QString::number(*value))
            setMinutes(*value);
    });
    return { field, [minutes] { return QVariant::fromValue(minutes().value_or(0)); },
             [setMinutes](const QVariant &value) { setMinutes(value.toLongLong()); },
             [minutes] {
                 return minutes() ? QString()
                                  : ItemFieldText::tr("Write minutes, or the hour when it ends, such as 14:30.");
             } };
}

} // namespace

std::optional<qint64> minutesFrom(const QString &typed, const QString &starts)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return number;
    const int from = app::programme::minuteOf(starts);
    const int to = app::programme::minuteOf(hourFrom(text));
    return from >= 0 && to > from ? std::optional<qint64>(to - from) : std::nullopt;
}

EditorMakers itemFields()
{
    return { { u"day"_s, dayEditor }, { u"minutes"_s, minutesEditor } };
}

} // namespace ui::programme
