// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/factcard.h"

#include "ui/widgets/space.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui::forms {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

// Leads to another record; what does not fit is left out at the end, so that a long name makes no card wider.
class Link final : public QPushButton
{
public:
    Link(const QString &text, QWidget *parent) : QPushButton(withoutMnemonics(text), parent), m_text(text)
    {
        setProperty("link", true);
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(text);
        setToolTip(tipOf(text));
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        setText(withoutMnemonics(fontMetrics().elidedText(m_text, Qt::ElideRight, width())));
        QPushButton::resizeEvent(event);
    }

private:
    QString m_text;
};

} // namespace

FactCard::FactCard(Workspace &workspace, const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_content(new QWidget(this)), m_nothing(wrappedLabel(Role::Quiet, this)),
      m_name(wrappedLabel(Role::Name, m_content)), m_quiet(wrappedLabel(Role::Quiet, m_content)),
      m_place(new QVBoxLayout)
{
    setObjectName(u"inspector"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::large, space::large, space::large, space::large);
    outer->addWidget(m_nothing);
    outer->addWidget(m_content, 1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_name);
    column->addWidget(m_quiet);
    column->addSpacing(space::medium);
    column->addWidget(rule(m_content));
    column->addSpacing(space::medium);
    auto *scroll = new QScrollArea(m_content);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    inside->setLayout(m_place);
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->addStretch();
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false); // the card's ground shows through
    scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    auto *row = new QHBoxLayout;
    for (QAction *action : actions)
        row->addWidget(buttonFor(action, m_content));
    row->addStretch();
    column->addLayout(row);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setFocusPolicy(Qt::NoFocus); // the mouse only: nothing to do there with keys
    clear();
}

void FactCard::show(const Card &card)
{
    m_content->show();
    m_nothing->hide();
    m_name->setText(card.name);
    m_quiet->setText(card.quiet);
    m_quiet->setVisible(!card.quiet.isEmpty());
    delete m_facts;
    m_facts = new QWidget(m_content);
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    for (const Fact &fact : card.facts)
        addFact(grid, fact);
    m_place->insertWidget(0, m_facts);
    m_facts->show();
}

void FactCard::addFact(QGridLayout *grid, const Fact &fact)
{
    const int row = grid->rowCount();
    if (fact.label.isEmpty() && fact.text.trimmed().isEmpty())
        return;
    if (fact.text.trimmed().isEmpty()) {
        QLabel *heading = plainLabel(Role::Section, m_facts);
        heading->setText(fact.label);
        heading->setContentsMargins(0, space::small, 0, 0);
        return grid->addWidget(heading, row, 0, 1, 2);
    }
    QLabel *label = plainLabel(Role::Quiet, m_facts);
    label->setText(fact.label);
    setTone(label, fact.tone);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    if (fact.target.id == 0) {
        QLabel *text = wrappedLabel(Role::Body, m_facts);
        text->setText(fact.text);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setFocusPolicy(Qt::NoFocus); // the mouse only: nothing to do there with keys
        return grid->addWidget(text, row, 1, Qt::AlignTop);
    }
    auto *link = new Link(fact.text, m_facts);
    connect(link, &QPushButton::clicked, this,
            [this, target = fact.target] { m_workspace.show(target.table, target.id); });
    grid->addWidget(link, row, 1, Qt::AlignTop);
}

void FactCard::clear()
{
    m_content->hide();
    m_nothing->show();
    m_nothing->setText(tr("Choose something in the list to see its card."));
}

void FactCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_content->isHidden())
        clear();
    QFrame::changeEvent(event);
}

} // namespace ui::forms
