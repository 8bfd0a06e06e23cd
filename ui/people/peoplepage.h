// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of a conference's participants with the card of the chosen one, and the form that registers and changes
// them.

#include "app/registration/orders.h"
#include "ui/page.h"

class QSplitter;
class QStackedWidget;

namespace ui::people {

class ParticipantForm;
class PeopleList;
class PersonCard;

class PeoplePage final : public Page
{
    Q_OBJECT

public:
    PeoplePage(Workspace &workspace, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void find() override;
    void leave(std::function<void()> then) override;
    [[nodiscard]] bool holds(const QString &table) const override;
    void open(const Target &target) override;
    /// What the list shows now.
    [[nodiscard]] app::registration::Listing listing() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void startConference();
    void showCard();
    void registerNew();
    void edit();
    void closeForm(db::Id attendee);
    void openMenu(const QPoint &where);

    Workspace &m_workspace;
    db::Id m_conference = 0; ///< the one that the list is of
    QAction *m_register;
    QAction *m_edit;
    QStackedWidget *m_stack;
    QSplitter *m_split;
    PeopleList *m_list;
    PersonCard *m_card;
    ParticipantForm *m_form;
};

} // namespace ui::people
