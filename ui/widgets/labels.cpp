// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QAction>
#include <QFrame>
#include <QPushButton>
#include <QStyle>
#include <QTextDocument>

namespace ui::widgets {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Role role)
{
    switch (role) {
    case Role::Body:
        return u"body"_s;
    case Role::Title:
        return u"title"_s;
    case Role::Name:
        return u"name"_s;
    case Role::Section:
        return u"section"_s;
    case Role::Quiet:
        return u"quiet"_s;
    }
    return {};
}

QString nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return u"plain"_s;
    case Tone::Good:
        return u"good"_s;
    case Tone::Attention:
        return u"attention"_s;
    case Tone::Stop:
        return u"stop"_s;
    }
    return {};
}

void follow(QPushButton *button, const QAction *action)
{
    button->setText(action->text());
    if (!button->property("primary").toBool())
        button->setIcon(action->icon());
    button->setEnabled(action->isEnabled());
}

} // namespace

QLabel *plainLabel(Role role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", nameOf(role));
    return label;
}

QLabel *wrappedLabel(Role role, QWidget *parent)
{
    QLabel *label = plainLabel(role, parent);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    return label;
}

void setTone(QWidget *widget, Tone tone)
{
    if (widget->property("tone").toString() == nameOf(tone))
        return;
    widget->setProperty("tone", nameOf(tone));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QPushButton *primaryButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("primary", true);
    return button;
}

QPushButton *buttonFor(QAction *action, QWidget *parent, Weight weight)
{
    auto *button = weight == Weight::Primary ? primaryButton(parent) : new QPushButton(parent);
    follow(button, action);
    QObject::connect(action, &QAction::changed, button, [=] { follow(button, action); });
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QWidget *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setObjectName(u"rule"_s);
    return line;
}

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', "&&"_L1).replace(u'\t', u' ').replace(u'\n', u' ');
}

QString tipOf(const QString &text)
{
    return Qt::mightBeRichText(text) ? QString() : text;
}

void announce(QLabel *label)
{
    label->setAccessibleName(label->text());
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace ui::widgets
