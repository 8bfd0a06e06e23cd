// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog.h"

#include "ui/widgets/space.h"
#include "ui/widgets/taborder.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int dialogWidth = 440;

// The first one that a person fills in.
QWidget *firstFieldIn(QWidget *part)
{
    QList<QWidget *> candidates{ part };
    candidates += part->findChildren<QWidget *>();
    const auto takesKeys = [part](const QWidget *one) {
        return (one->focusPolicy() & Qt::TabFocus) != 0 && one->isEnabled() && one->isVisibleTo(part)
            && !one->focusProxy();
    };
    const auto found = std::ranges::find_if(candidates, takesKeys);
    return found == candidates.end() ? nullptr : *found;
}

} // namespace

Dialog::Dialog(const QString &title, const QString &accept, QWidget *parent)
    : QDialog(parent), m_column(new QVBoxLayout), m_problem(wrappedLabel(Role::Quiet, this)),
      m_no(new QPushButton(this)), m_yes(primaryButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    outer->setSpacing(space::medium);
    m_column->setSpacing(space::medium);
    outer->addLayout(m_column);
    outer->addWidget(m_problem);
    m_problem->hide();
    setTone(m_problem, Tone::Stop);
    auto *row = new QHBoxLayout;
    row->addStretch();
    m_yes->setDefault(true);
    row->addWidget(m_no);
    row->addWidget(m_yes);
    outer->addSpacing(space::small);
    outer->addStretch(1); // what is over lies above the buttons, not between the fields
    outer->addLayout(row);
    connect(m_no, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_yes, &QPushButton::clicked, this, &QDialog::accept);
    setWords(title, accept);
}

void Dialog::setWords(const QString &title, const QString &accept)
{
    setWindowTitle(title);
    m_yes->setText(accept);
    m_no->setText(tr("Cancel"));
}

void Dialog::add(QWidget *widget)
{
    m_column->addWidget(widget);
}

void Dialog::refuse(const QString &problem, QWidget *field)
{
    m_problem->setText(u"▲ "_s + problem);
    m_problem->show();
    announce(m_problem);
    if (QWidget *there = field ? field : firstField())
        there->setFocus(Qt::OtherFocusReason);
}

QWidget *Dialog::firstField() const
{
    for (int i = 0; i < m_column->count(); ++i)
        if (QWidget *found = m_column->itemAt(i)->widget() ? firstFieldIn(m_column->itemAt(i)->widget()) : nullptr)
            return found;
    return nullptr;
}

void Dialog::showEvent(QShowEvent *event)
{
    tabAsLaidOut(this);
    QDialog::showEvent(event);
}

} // namespace ui
