// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Shows two versions of a form side by side after somebody else saved first, and asks which value of each field is to
// be kept.

#include <QDialog>
#include <QList>

#include <functional>

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
    QWidget *buildRows(const QList<Version> &versions);
    QLayout *buildButtons();
    void chooseAll(bool mine);
    void addRow(QGridLayout *grid, int row, const Version &version);

    QList<QRadioButton *> m_mine;
    QList<QRadioButton *> m_their;
};

/// Whether my value of a version is kept.
using KeepsMine = std::function<bool(qsizetype)>;
/// Asks over `parent` and runs `take` with the choice, at once when there is nothing to choose; not when the person
/// wants to choose later.
void chooseVersions(const QList<Version> &versions, QWidget *parent, std::function<void(const KeepsMine &)> take);

} // namespace ui::forms
