// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Shows both versions of a participant side by side after somebody else saved first, and asks which value of each field
// is to be kept.

#include "ui/people/versions.h"

#include <QDialog>

class QGridLayout;
class QRadioButton;

namespace ui::people {

class VersionsDialog final : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(const QList<Difference> &differences, const Participant &theirs, QWidget *parent);

    /// Their version with the chosen values of mine.
    [[nodiscard]] Participant merged() const;

private:
    void chooseAll(bool mine);
    void addRow(QGridLayout *grid, int row, const Difference &difference);

    QList<Difference> m_differences;
    Participant m_theirs;
    QList<QRadioButton *> m_mine;
    QList<QRadioButton *> m_their;
};

} // namespace ui::people
