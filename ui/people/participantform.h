// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Registers and changes participants. Made for the keyboard: Enter goes to the next field, Ctrl+Enter saves and starts
// the next person, Ctrl+S saves, Esc closes.

#include "app/registration/registration.h"
#include "ui/backgroundread.h"
#include "ui/people/participantfields.h"

#include <QTimer>

class QPushButton;

namespace ui::widgets {
class MessageBar;
}

namespace ui::people {

class ParticipantForm final : public QWidget
{
    Q_OBJECT

public:
    ParticipantForm(Workspace &workspace, QWidget *parent);

    void registerNew();
    void edit(db::Id attendee);
    /// Runs `then` at once when nothing unsaved stands in the fields, else after a question; what is thrown away then
    /// is gone, and the form closed.
    void leave(std::function<void()> then);
    [[nodiscard]] bool isDirty() const;
    /// The key of the last write while nobody knows whether it is in; null when all is known.
    [[nodiscard]] QUuid unsettledKey() const { return m_unsettled ? m_unsettled->key : QUuid(); }

signals:
    /// The form has done its work; the attendee is 0 when nothing was saved.
    void closed(db::Id attendee);
    void saved(db::Id attendee);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class After { Close, Next };
    void build();
    void addKeys();
    void retranslate();
    void show(const app::registration::Participant &participant);
    void save(After after);
    bool settle();
    bool takeSaved(const app::registration::Participant &kept);
    void noteSaved(const app::registration::Participant &participant, After after);
    void compare(const app::registration::Participant &mine, After after);
    void close();
    void askToThrowAway(std::function<void()> then);
    [[nodiscard]] QList<app::registration::Problem> problems() const;
    void takeTheirs(const app::registration::Participant &theirs, const app::registration::Participant &merged);
    void askToMend(const QString &field);
    void recheck();
    void lookForAlike();
    void showAlike(const db::Result<QList<app::registration::Alike>> &found);
    void openAlike(const app::registration::Alike &alike);
    void usePerson(db::Id person);
    [[nodiscard]] QString delegationName(db::Id id) const;

    Workspace &m_workspace;
    app::registration::Participant m_start;
    struct Unsettled { QUuid key; app::registration::Participant sent; };
    std::optional<Unsettled> m_unsettled; ///< a write whose answer was lost
    db::Id m_lastSaved = 0;
    bool m_tried = false; ///< somebody tried to save: all problems show
    QLabel *m_title;
    QPushButton *m_close;
    QPushButton *m_save;
    QPushButton *m_saveAndNext;
    widgets::MessageBar *m_message;
    widgets::MessageBar *m_alike;
    ParticipantFields *m_fields;
    QTimer m_pause;
    BackgroundRead<QList<app::registration::Alike>> m_alikeRead;
};

} // namespace ui::people
