// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One participant, always shown the same way: native name, Latin name, title and organisation, then what else is known.

#include "app/registration/registration.h"

#include <QFrame>

class QAction;
class QFormLayout;
class QGridLayout;
class QLabel;

namespace ui::people {

class PersonCard final : public QFrame
{
    Q_OBJECT

public:
    /// The actions stand as buttons at the foot.
    PersonCard(const QList<QAction *> &actions, QWidget *parent);

    void show(const app::registration::Participant &participant, const QString &delegation);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addFact(const QString &name, const QString &value);

    app::registration::Participant m_participant;
    QString m_delegation;
    QWidget *m_content;
    QLabel *m_nothing;
    QLabel *m_name;
    QLabel *m_latin;
    QLabel *m_post;
    QLabel *m_status;
    QWidget *m_facts = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace ui::people
