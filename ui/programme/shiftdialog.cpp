// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/shiftdialog.h"

#include "app/programme/moving.h"
#include "app/programme/programme.h"
#include "ui/programme/itemwords.h"
#include "ui/widgets/fieldrow.h"
#include "ui/workspace.h"

#include <QRadioButton>
#include <QSpinBox>

#include <algorithm>

namespace ui::programme {

using namespace widgets;

namespace {

constexpr int usual = 10;
constexpr int longest = 12 * 60;
constexpr int step = 5;

} // namespace

ShiftDialog::ShiftDialog(Workspace &workspace, const QList<db::ProgrammeItem> &items, QWidget *parent)
    : Dialog(tr("Shift what follows"), tr("Shift"), parent), m_workspace(workspace), m_items(items),
      m_minutes(new QSpinBox(this)), m_later(new QRadioButton(tr("later"), this)),
      m_earlier(new QRadioButton(tr("earlier"), this)), m_outcome(wrappedLabel(Role::Body, this))
{
    m_minutes->setRange(1, longest);
    m_minutes->setSingleStep(step);
    m_minutes->setValue(usual);
    m_later->setChecked(true);
    add(new FieldRow([] { return labelOf(u"minutes"); }, m_minutes, this));
    add(sideBySide({ m_later, m_earlier }, this));
    add(m_outcome);
    connect(m_minutes, &QSpinBox::valueChanged, this, &ShiftDialog::foretell);
    connect(m_later, &QRadioButton::toggled, this, &ShiftDialog::foretell);
    foretell();
    m_minutes->selectAll();
    m_minutes->setFocus();
}

qint64 ShiftDialog::minutes() const
{
    return m_later->isChecked() ? m_minutes->value() : -m_minutes->value();
}

void ShiftDialog::foretell()
{
    const qint64 starts = app::programme::minuteOf(m_items.first().starts) + minutes();
    qint64 ends = 0;
    for (const db::ProgrammeItem &item : std::as_const(m_items))
        ends = std::max(ends, app::programme::minuteOf(item.starts) + item.minutes + minutes());
    if (starts < 0)
        return m_outcome->setText(tr("The first item would begin before midnight."));
    const QString sentence = m_items.size() == 1
        ? tr("Only this item moves: it then begins at %1 and ends at %2.")
        : tr("%1 items move: the first then begins at %2, the last ends at %3.").arg(m_items.size());
    m_outcome->setText(sentence.arg(app::programme::hourOf(starts), app::programme::hourOf(ends)));
}

void ShiftDialog::accept()
{
    const auto done = app::programme::shift(*m_workspace.store(), m_items.first().id, minutes());
    if (done)
        return Dialog::accept();
    refuse(done.error().text);
}

} // namespace ui::programme
