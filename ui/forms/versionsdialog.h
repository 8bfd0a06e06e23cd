// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Shows two versions of a form side by side after somebody else saved first, and asks which value of each field is to
// be kept.

#include <QDialog>
#include <QList>

class QGridLayout;
class QRadioButton;

namespace ui::forms {

/// One field in which two versions differ, in words.
struct Version
{
    QString label;
    QString mine;
    QString theirs;
    bool onlyTheirs = false; ///< I did not touch this field, so theirs is the natural choice
};

class VersionsDialog final : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(const QList<Version> &versions, QWidget *parent);

    /// Whether my value of the field was chosen, for each version in order.
    [[nodiscard]] bool keepsMine(qsizetype index) const;

private:
    void chooseAll(bool mine);
    void addRow(QGridLayout *grid, int row, const Version &version);

    QList<QRadioButton *> m_mine;
    QList<QRadioButton *> m_their;
};

} // namespace ui::forms
