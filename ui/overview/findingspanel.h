// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is not in order, kind by kind with counts; each line leads to the record at which it is put right.

#include "app/overview/overview.h"
#include "ui/page.h"
#include "ui/widgets/labels.h"

#include <QSet>
#include <QTimer>

class QProgressBar;
class QVBoxLayout;

namespace ui::overview {

class FindingsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent);

    void show(const QList<app::overview::Group> &groups);
    /// Nothing is known yet: another conference.
    void clear();
    /// Says after a moment that it is looking.
    void setBusy(bool busy);

signals:
    void wanted(const ui::Target &target);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addGroup(const app::overview::Group &group);
    void addMore(const app::overview::Group &group, qsizetype shown);
    [[nodiscard]] static QString words(app::problems::Kind kind);
    [[nodiscard]] static QString where(const app::problems::Finding &finding);

    QLabel *m_heading;
    QProgressBar *m_progress;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column = nullptr;
    QTimer m_late;
    bool m_isKnown = false;
    QList<app::overview::Group> m_groups;
    QSet<int> m_open; ///< kinds of which more is shown
};

} // namespace ui::overview
