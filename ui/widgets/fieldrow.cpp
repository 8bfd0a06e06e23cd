// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldrow.h"

#include "ui/widgets/space.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::widgets {

using namespace Qt::StringLiterals;

FieldRow::FieldRow(Words label, QWidget *field, QWidget *parent, HintSpace space)
    : QWidget(parent), m_words(std::move(label)), m_field(field), m_label(plainLabel(Role::Quiet, this)),
      m_below(wrappedLabel(Role::Quiet, this)), m_space(space)
{
    m_field->setParent(this);
    m_label->setBuddy(field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_label);
    column->addWidget(m_field);
    column->addWidget(m_below);
    retranslate();
    showBelow();
}

void FieldRow::setHint(const QString &text)
{
    m_hint = text;
    showBelow();
}

void FieldRow::setProblem(const QString &text)
{
    m_problem = text;
    showBelow();
}

void FieldRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FieldRow::retranslate()
{
    const QString words = m_words();
    m_label->setText(words);
    m_field->setAccessibleName(QString(words).remove(u'&'));
    // An editable choice gives its focus to the line in it.
    if (const auto *choice = qobject_cast<QComboBox *>(m_field); choice && choice->lineEdit())
        choice->lineEdit()->setAccessibleName(m_field->accessibleName());
}

void FieldRow::showBelow()
{
    const bool wrong = !m_problem.isEmpty();
    m_below->setText(wrong ? u"▲ "_s + m_problem : m_hint);
    m_below->setVisible(m_space == HintSpace::Kept || !m_below->text().isEmpty());
    setTone(m_below, wrong ? Tone::Stop : Tone::Plain);
    m_field->setAccessibleDescription(m_below->text());
}

QWidget *sideBySide(std::initializer_list<QWidget *> fields, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    for (QWidget *field : fields)
        row->addWidget(field, 1, Qt::AlignTop);
    return pair;
}

} // namespace ui::widgets
