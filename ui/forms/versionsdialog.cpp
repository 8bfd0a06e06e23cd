// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/versionsdialog.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/space.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui::forms {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr qsizetype longestShown = 60;
constexpr QSize atMost{ 880, 480 };

QString shown(const QString &value)
{
    const QString text = value.isEmpty() ? u"—"_s : value;
    return withoutMnemonics(text.size() > longestShown ? text.left(longestShown) + u'…' : text);
}

} // namespace

VersionsDialog::VersionsDialog(const QList<Version> &versions, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Two versions"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    column->setSpacing(space::medium);
    QLabel *text = plainLabel(Role::Body, this);
    text->setText(tr("Somebody else saved this while you were typing. Choose what is to be kept."));
    column->addWidget(text);
    column->addWidget(buildRows(versions), 1);
    column->addSpacing(space::small);
    column->addLayout(buildButtons());
}

// Many fields scroll: the buttons stay in sight on a small screen.
QWidget *VersionsDialog::buildRows(const QList<Version> &versions)
{
    auto *scroll = new QScrollArea(this);
    auto *rows = new QWidget(scroll);
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, space::small, 0);
    grid->setHorizontalSpacing(space::wide);
    grid->setVerticalSpacing(space::small);
    const QString heads[] = { tr("Field"), tr("Yours"), tr("Theirs") };
    for (int i = 0; i < 3; ++i) {
        QLabel *head = plainLabel(Role::Quiet, rows);
        head->setText(heads[i]);
        grid->addWidget(head, 0, i);
    }
    for (const Version &version : versions)
        addRow(grid, grid->rowCount(), version);
    grid->setRowStretch(grid->rowCount(), 1);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(rows);
    const QSize wanted = rows->sizeHint() + QSize(scroll->verticalScrollBar()->sizeHint().width(), 0);
    scroll->setMinimumSize(wanted.boundedTo(atMost));
    return scroll;
}

QLayout *VersionsDialog::buildButtons()
{
    auto *row = new QHBoxLayout;
    auto *mine = new QPushButton(tr("Keep all of mine"), this);
    auto *their = new QPushButton(tr("Take all of theirs"), this);
    auto *later = new QPushButton(tr("Not yet"), this);
    QPushButton *save = primaryButton(this);
    save->setText(tr("Save this choice"));
    save->setDefault(true);
    row->addWidget(mine);
    row->addWidget(their);
    row->addStretch();
    row->addWidget(later);
    row->addWidget(save);
    connect(mine, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(their, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void VersionsDialog::addRow(QGridLayout *grid, int row, const Version &version)
{
    QLabel *label = plainLabel(Role::Body, this);
    label->setText(version.label);
    auto *mine = new QRadioButton(shown(version.mine), this);
    auto *their = new QRadioButton(shown(version.theirs), this);
    mine->setAccessibleName(tr("%1, yours: %2").arg(version.label, version.mine));
    their->setAccessibleName(tr("%1, theirs: %2").arg(version.label, version.theirs));
    auto *group = new QButtonGroup(this);
    group->addButton(mine);
    group->addButton(their);
    (version.onlyTheirs ? their : mine)->setChecked(true);
    m_mine += mine;
    m_their += their;
    grid->addWidget(label, row, 0);
    grid->addWidget(mine, row, 1);
    grid->addWidget(their, row, 2);
}

void VersionsDialog::chooseAll(bool mine)
{
    for (QRadioButton *button : mine ? m_mine : m_their)
        button->setChecked(true);
}

bool VersionsDialog::keepsMine(qsizetype index) const
{
    return m_mine[index]->isChecked();
}

void chooseVersions(const QList<Version> &versions, QWidget *parent, std::function<void(const KeepsMine &)> take)
{
    if (versions.isEmpty())
        return take([](qsizetype) { return false; });
    auto *dialog = new VersionsDialog(versions, parent);
    QObject::connect(dialog, &QDialog::accepted, parent, [dialog, take = std::move(take)] {
        take([dialog](qsizetype index) { return dialog->keepsMine(index); });
    });
    dialog->open();
}

} // namespace ui::forms
