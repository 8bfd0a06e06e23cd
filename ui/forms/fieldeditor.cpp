// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldeditor.h"

#include "db/records/all.h"
#include "ui/forms/countryfield.h"
#include "ui/forms/referencefield.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/stillbox.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDate>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace ui::forms {

using namespace Qt::StringLiterals;
using widgets::ChoiceBox;

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormText)
};

constexpr int linesHeight = 72;

using Edited = std::function<void()>;

FieldEditor lineEditor(QWidget *parent, const Edited &edited)
{
    auto *field = new QLineEdit(parent);
    QObject::connect(field, &QLineEdit::textEdited, field, edited);
    return { field, [field] { return field->text().trimmed(); },
             [field](const QVariant &value) {
                 field->setText(value.toString());
                 field->setCursorPosition(0);
             } };
}

FieldEditor linesEditor(QWidget *parent, const Edited &edited)
{
    auto *field = new QPlainTextEdit(parent);
    field->setTabChangesFocus(true);
    field->setFixedHeight(linesHeight);
    QObject::connect(field, &QPlainTextEdit::textChanged, field, [field, edited] {
        if (field->document()->isModified())
            edited();
    });
    return { field, [field] { return field->toPlainText().trimmed(); },
             [field](const QVariant &value) { field->setPlainText(value.toString()); } };
}

// A line that is put into its written form when the person leaves it.
FieldEditor writtenEditor(QWidget *parent, const Edited &edited, const QString &example,
                          const std::function<QString(const QString &)> &written)
{
    FieldEditor editor = lineEditor(parent, edited);
    auto *field = static_cast<QLineEdit *>(editor.widget);
    field->setPlaceholderText(example);
    const auto inForm = [field, written] {
        const QString form = written(field->text());
        return form.isEmpty() ? field->text().trimmed() : form;
    };
    QObject::connect(field, &QLineEdit::editingFinished, field, [field, inForm, edited] {
        const QString form = inForm();
        if (form == field->text())
            return;
        field->setText(form);
        edited();
    });
    editor.value = [inForm] { return inForm(); };
    return editor;
}

FieldEditor numberEditor(QWidget *parent, const Edited &edited)
{
    FieldEditor editor = lineEditor(parent, edited);
    auto *field = static_cast<QLineEdit *>(editor.widget);
    field->setAlignment(Qt::AlignRight);
    editor.value = [field] { return QVariant::fromValue(field->text().trimmed().toLongLong()); };
    editor.setValue = [field](const QVariant &value) {
        field->setText(value.toLongLong() == 0 ? QString() : QString::number(value.toLongLong()));
    };
    editor.problem = [field] {
        bool isNumber = false;
        (void)field->text().trimmed().toLongLong(&isNumber);
        return field->text().trimmed().isEmpty() || isNumber ? QString() : FormText::tr("This is not a whole number.");
    };
    return editor;
}

FieldEditor choiceEditor(const db::Column &column, QWidget *parent, const Edited &edited)
{
    auto *field = new ChoiceBox(column.choices, parent);
    QObject::connect(field, &QComboBox::activated, field, edited);
    return { field,
             [field, choices = column.choices] {
                 return QString::fromLatin1(choices[static_cast<std::size_t>(std::max(0, field->currentIndex()))].id);
             },
             [field, choices = column.choices](const QVariant &value) {
                 field->setCurrentIndex(std::max(0, db::choiceIndex(choices, value.toString())));
             } };
}

// Its text is the column's label, in the language in force.
class FlagBox final : public QCheckBox
{
public:
    FlagBox(const db::Column &column, QWidget *parent) : QCheckBox(db::label(column), parent), m_column(column) {}

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            setText(db::label(m_column));
        QCheckBox::changeEvent(event);
    }

private:
    db::Column m_column;
};

FieldEditor flagEditor(const db::Column &column, QWidget *parent, const Edited &edited)
{
    auto *field = new FlagBox(column, parent);
    QObject::connect(field, &QCheckBox::clicked, field, edited);
    return { field, [field] { return QVariant(field->isChecked()); },
             [field](const QVariant &value) { field->setChecked(value.toBool()); } };
}

FieldEditor countryEditor(QWidget *parent, const Edited &edited)
{
    auto *field = new CountryField(parent);
    QObject::connect(field, &QComboBox::activated, field, edited);
    QObject::connect(field->lineEdit(), &QLineEdit::textEdited, field, edited);
    return { field, [field] { return field->code(); },
             [field](const QVariant &value) { field->setCode(value.toString()); } };
}

FieldEditor zoneEditor(QWidget *parent, const Edited &edited)
{
    widgets::StillBox *field = widgets::zoneBox(parent);
    QObject::connect(field, &QComboBox::activated, field, edited);
    QObject::connect(field->lineEdit(), &QLineEdit::textEdited, field, edited);
    return { field, [field] { return field->currentText().trimmed(); },
             [field](const QVariant &value) { field->setCurrentText(value.toString()); } };
}

FieldEditor referenceEditor(const db::Column &column, Workspace &workspace, QWidget *parent, const Edited &edited)
{
    auto *field = new ReferenceField(workspace, *db::descriptionOf(QString::fromLatin1(column.refersTo)), parent);
    QObject::connect(field, &ReferenceField::chosen, field, edited);
    return { field, [field] { return QVariant::fromValue(field->record()); },
             [field](const QVariant &value) { field->setRecord(value.toLongLong()); },
             [field] {
                 return field->isUnknown() ? FormText::tr("Nothing has this name. Choose from the list.") : QString();
             } };
}

FieldEditor textEditor(const db::Column &column, Workspace &workspace, QWidget *parent, const Edited &edited)
{
    switch (column.shape) {
    case db::Shape::Lines:
        return linesEditor(parent, edited);
    case db::Shape::Day: // the conference may be opened after the form was made
        return writtenEditor(parent, edited, u"2026-03-31"_s, [&workspace](const QString &typed) {
            return dayFrom(typed, QDate::fromString(workspace.conference().firstDay, Qt::ISODate));
        });
    case db::Shape::Time:
        return writtenEditor(parent, edited, u"14:30"_s, hourFrom);
    case db::Shape::Country:
        return countryEditor(parent, edited);
    case db::Shape::Zone:
        return zoneEditor(parent, edited);
    case db::Shape::Line:
    case db::Shape::Term:
    case db::Shape::Moment:
    case db::Shape::WallTime:
    case db::Shape::Languages:
    case db::Shape::Phone:
    case db::Shape::Mail:
        break;
    }
    return lineEditor(parent, edited);
}

} // namespace

FieldEditor makeEditor(const db::Column &column, Workspace &workspace, QWidget *parent, std::function<void()> edited)
{
    switch (column.type) {
    case db::Type::Integer:
        return numberEditor(parent, edited);
    case db::Type::Reference:
        return referenceEditor(column, workspace, parent, edited);
    case db::Type::Choice:
        return choiceEditor(column, parent, edited);
    case db::Type::Flag:
        return flagEditor(column, parent, edited);
    case db::Type::Text:
    case db::Type::Words:
    case db::Type::Bytes:
        break;
    }
    return textEditor(column, workspace, parent, edited);
}

QString dayFrom(const QString &typed, const QDate &near)
{
    static const QRegularExpression pattern(u"^(?:(?:([0-9]{4})[-/.年 ]+)?([0-9]{1,2})[-/.月 ]+)?([0-9]{1,2})日?$"_s);
    const QRegularExpressionMatch match = pattern.match(typed.trimmed());
    if (!match.hasMatch())
        return {};
    const QDate around = near.isValid() ? near : QDate::currentDate();
    const int year = match.captured(1).isEmpty() ? around.year() : match.captured(1).toInt();
    const int month = match.captured(2).isEmpty() ? around.month() : match.captured(2).toInt();
    const QDate day(year, month, match.captured(3).toInt());
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString hourFrom(const QString &typed)
{
    static const QRegularExpression pattern(u"^([0-9]{1,2})(?:[:.：时 ]?([0-9]{2}))?$"_s);
    const QRegularExpressionMatch match = pattern.match(typed.trimmed());
    const QTime hour(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && hour.isValid() ? hour.toString(u"HH:mm"_s) : QString();
}

} // namespace ui::forms
