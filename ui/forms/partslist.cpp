// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/partslist.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/space.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::forms {

using namespace Qt::StringLiterals;
using namespace widgets;
using app::editing::AnyRecord;
using app::editing::Problem;

namespace {

QPushButton *smallButton(const QString &icon, QWidget *parent)
{
    auto *button = new QPushButton(QIcon::fromTheme(icon), QString(), parent);
    button->setFlat(true);
    return button;
}

} // namespace

PartsList::PartsList(Workspace &workspace, const db::Description &description, const QStringList &layout,
                     PartsWords words, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_description(description), m_layout(layout), m_words(std::move(words)),
      m_heading(plainLabel(Role::Section, this)), m_column(new QVBoxLayout), m_add(new QPushButton(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(space::medium);
    outer->addWidget(m_heading);
    m_column->setSpacing(space::medium);
    outer->addLayout(m_column);
    m_add->setIcon(QIcon::fromTheme(u"list-add"_s));
    outer->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &PartsList::add);
    retranslate();
}

void PartsList::show(const QList<AnyRecord> &parts)
{
    for (const Card &card : std::exchange(m_cards, {}))
        delete card.frame;
    for (const AnyRecord &part : parts)
        append(*part);
    arrange();
}

void PartsList::append(const db::Record &record)
{
    auto *frame = new QFrame(this);
    frame->setObjectName(u"partCard"_s);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(space::medium, space::small, space::small, space::medium);
    row->setSpacing(space::small);
    auto *fields = new RecordFields(m_workspace, m_description, m_layout, frame);
    fields->show(record);
    row->addWidget(fields, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space::tight);
    const Card card{ frame, fields, smallButton(u"go-up"_s, frame), smallButton(u"go-down"_s, frame),
                     smallButton(u"list-remove"_s, frame) };
    for (QPushButton *button : { card.up, card.down, card.remove })
        buttons->addWidget(button);
    buttons->addStretch();
    row->addLayout(buttons);
    m_column->addWidget(frame);
    m_cards += card;
    connect(fields, &RecordFields::edited, this, &PartsList::edited);
    connect(card.up, &QPushButton::clicked, this, [this, frame] { move(frame, -1); });
    connect(card.down, &QPushButton::clicked, this, [this, frame] { move(frame, 1); });
    connect(card.remove, &QPushButton::clicked, this, [this, frame] { removeCard(frame); });
}

void PartsList::add()
{
    append(*m_description.make());
    arrange();
    m_cards.last().fields->focusFirst();
    emit edited();
}

qsizetype PartsList::indexOf(const QWidget *frame) const
{
    return std::ranges::find(m_cards, frame, &Card::frame) - m_cards.begin();
}

void PartsList::removeCard(QWidget *frame)
{
    const qsizetype index = indexOf(frame);
    m_cards.removeAt(index);
    frame->hide();
    frame->deleteLater();
    arrange();
    QWidget *next =
        m_cards.isEmpty() ? static_cast<QWidget *>(m_add) : m_cards[std::min(index, m_cards.size() - 1)].remove;
    next->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void PartsList::move(QWidget *frame, int by)
{
    const qsizetype from = indexOf(frame);
    const qsizetype to = from + by;
    if (to < 0 || to >= m_cards.size())
        return;
    m_cards.move(from, to);
    m_column->removeWidget(frame);
    m_column->insertWidget(static_cast<int>(to), frame);
    arrange();
    emit edited();
}

// Names and what can be moved follow the places.
void PartsList::arrange()
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const Card &card = m_cards[i];
        const QString name = m_words.ofNumber(static_cast<int>(i + 1));
        const std::pair<QPushButton *, QString> named[] = { { card.up, tr("Move up: %1") },
                                                            { card.down, tr("Move down: %1") },
                                                            { card.remove, tr("Take away: %1") } };
        for (const auto &[button, words] : named) {
            button->setAccessibleName(words.arg(name));
            button->setToolTip(button->accessibleName());
        }
        card.frame->setAccessibleName(name);
        card.up->setEnabled(i > 0);
        card.down->setEnabled(i + 1 < m_cards.size());
    }
    emit arranged();
}

QList<AnyRecord> PartsList::parts() const
{
    QList<AnyRecord> parts;
    for (const Card &card : m_cards)
        parts += card.fields->record();
    return parts;
}

QList<Problem> PartsList::problems() const
{
    QList<Problem> problems;
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        for (const Problem &problem : m_cards[i].fields->problems())
            problems += Problem{ u"%1/%2"_s.arg(i).arg(problem.field), problem.text };
    return problems;
}

void PartsList::showProblems(const QList<Problem> &problems, RecordFields::Show show)
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        QList<Problem> own;
        const QString prefix = u"%1/"_s.arg(i);
        for (const Problem &problem : problems)
            if (problem.field.startsWith(prefix))
                own += Problem{ problem.field.mid(prefix.size()), problem.text };
        m_cards[i].fields->showProblems(own, show);
    }
}

bool PartsList::focusField(const QString &field)
{
    bool isPart = false;
    const int index = field.section(u'/', 0, 0).toInt(&isPart);
    return isPart && index < m_cards.size() && m_cards[index].fields->focusField(field.section(u'/', 1));
}

void PartsList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PartsList::retranslate()
{
    m_heading->setText(m_words.heading());
    m_add->setText(m_words.add());
    arrange();
}

} // namespace ui::forms
