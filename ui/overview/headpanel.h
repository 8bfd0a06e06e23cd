// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The head of the overview: the conference's title in the reader's language and, quietly, in the others; its days, its
// place and its zone; what can be done with it.

#include "db/records/conference.h"
#include "ui/widgets/labels.h"

class QAction;
class QPushButton;

namespace ui::overview {

struct Head
{
    db::Conference conference;
    db::LocalText venue;     ///< its name
    db::LocalText container; ///< the title of the conference that it lies in
};

class HeadPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The primary action, the second one, and those behind "More".
    HeadPanel(QAction *edit, QAction *venues, const QList<QAction *> &more, QWidget *parent);

    void show(const Head &head);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString facts() const;

    Head m_head;
    QLabel *m_title;
    QLabel *m_others;
    QLabel *m_facts;
    QPushButton *m_more;
};

/// The days of a conference as the language writes them.
QString daysInWords(const db::Conference &conference);

} // namespace ui::overview
