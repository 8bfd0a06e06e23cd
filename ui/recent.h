// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The files and server databases that were open lately, newest first. Addresses never hold a password.

#include <QMenu>

namespace ui {

namespace recent {

inline constexpr int most = 10;
QStringList all();
void note(const QString &place);
void forget(const QStringList &places);

} // namespace recent

class RecentMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit RecentMenu(QWidget *parent);
    void retranslate();
    /// Lists what there is; files that are gone turn grey as soon as that is known.
    void refill();

signals:
    void chosen(const QString &place);

private:
    void lookForGone();
    void markGone(const QStringList &places);

    QStringList m_gone;
    QAction *m_forgetGone = nullptr;
};

} // namespace ui
