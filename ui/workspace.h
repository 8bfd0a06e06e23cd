// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What all pages share: the open data, the conference that is being worked on, and a place to say something.

#include "db/records/conference.h"
#include "db/store.h"
#include "ui/widgets/labels.h"

#include <memory>

namespace ui {

class Workspace final : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(db::Identity identity) : m_identity(std::move(identity)), m_wanted(m_identity) {}

    /// Opens or makes data; what was open stays open when it fails.
    db::Result<void> open(const db::Location &location);
    db::Result<void> create(const db::Location &location);
    void close();

    /// Nothing while no data is open.
    [[nodiscard]] db::Store *store() const { return m_store.get(); }
    /// Who works here, as the open data knows it.
    [[nodiscard]] const db::Identity &identity() const { return m_identity; }
    /// Counts from the next opening; at once while nothing is open.
    void setIdentity(db::Identity identity);
    [[nodiscard]] bool isWritable() const { return m_store && m_store->readOnlyReason().isEmpty(); }

    [[nodiscard]] const QList<db::Conference> &conferences() const { return m_conferences; }
    /// The conference in work; its id is 0 when there is none.
    [[nodiscard]] const db::Conference &conference() const { return m_conference; }
    void setConference(db::Id id);

    /// Asks the window for the page that shows a record.
    void show(const QString &table, db::Id id) { emit wanted(table, id); }

    void say(widgets::Tone tone, const QString &text) { emit said(tone, text); }
    /// Says what went wrong.
    void say(const db::Error &error) { emit said(widgets::Tone::Stop, error.text); }

signals:
    /// Other data is open, or none.
    void opened();
    void conferencesChanged();
    /// Another conference is in work, or its own record changed.
    void conferenceChanged();
    /// Something was written, here or elsewhere.
    void changed(const QList<db::Touched> &touched);
    void wanted(const QString &table, db::Id id);
    void said(ui::widgets::Tone tone, const QString &text);

private:
    void take(std::unique_ptr<db::Store> store);
    [[nodiscard]] db::Result<void> readConferences();
    void noteChange(const QList<db::Touched> &touched);
    [[nodiscard]] db::Id usualConference() const;

    db::Identity m_identity;
    db::Identity m_wanted; ///< from the next opening on
    std::unique_ptr<db::Store> m_store;
    QList<db::Conference> m_conferences;
    bool m_isStale = false; ///< the conferences changed and could not be read
    db::Conference m_conference;
};

} // namespace ui
