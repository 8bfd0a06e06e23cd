// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog.h"

#include "ui/widgets/space.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int dialogWidth = 440;

} // namespace

Dialog::Dialog(const QString &title, const QString &accept, QWidget *parent)
    : QDialog(parent), m_column(new QVBoxLayout), m_problem(wrappedLabel(Role::Quiet, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
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
    auto *no = new QPushButton(tr("Cancel"), this);
    QPushButton *yes = primaryButton(this);
    yes->setText(accept);
    yes->setDefault(true);
    row->addWidget(no);
    row->addWidget(yes);
    outer->addSpacing(space::small);
    outer->addLayout(row);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
}

void Dialog::add(QWidget *widget)
{
    m_column->addWidget(widget);
}

void Dialog::refuse(const QString &problem)
{
    m_problem->setText(u"▲ "_s + problem);
    m_problem->show();
}

} // namespace ui
