// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The window with the page of people alone, on a file and settings of its own, for tests that work in its list.

#include "app/registration/registration.h"
#include "ui/ask.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/people/filterchips.h"
#include "ui/people/participantform.h"
#include "ui/people/peoplelist.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/peoplepage.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace tests {

using namespace Qt::StringLiterals;
using namespace ui::people;
using app::registration::Participant;

template<class T>
T *named(QWidget *root, const QString &accessibleName)
{
    for (T *widget : root->findChildren<T *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

inline QAction *entry(QMenu *menu, const QString &text)
{
    emit menu->aboutToShow();
    for (QAction *action : menu->actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

inline QString allText(QWidget *root)
{
    QStringList texts;
    for (const QLabel *label : root->findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

class PeopleDesk
{
protected:
    void prepareDesk()
    {
        QVERIFY(m_folder.isValid());
        QCoreApplication::setOrganizationName(u"Huitong"_s);
        QCoreApplication::setApplicationName(u"test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        ui::theme::start();
        ui::language::use(u"en"_s);
    }

    void openDesk()
    {
        QSettings().remove(u"people"_s);
        m_workspace = std::make_unique<ui::Workspace>(db::Identity{ u"desk A"_s, u"clerk"_s });
        QVERIFY(m_workspace->create({ db::Engine::Sqlite, m_folder.filePath(u"%1.huitong"_s.arg(++m_files)) }));
        const auto made = m_workspace->store()->write({ "Make" }, [&](db::WriteSession &s) {
            db::Conference conference;
            conference.code = u"test-2026"_s;
            conference.title.set(u"en"_s, u"Test Conference"_s);
            return s.insert(conference);
        });
        QVERIFY(made);
        m_conference = *made;
        m_window = std::make_unique<ui::MainWindow>(*m_workspace, [this](ui::Workspace &workspace, QWidget *parent) {
            m_page = new PeoplePage(workspace, parent);
            return QList<ui::Page *>{ m_page };
        });
        m_list = m_page->findChild<PeopleList *>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        ui::ask::prepare({});
        ui::ask::takeAsked();
    }

    void closeDesk()
    {
        m_window.reset();
        m_workspace.reset();
    }

    Participant put(const QString &family, const QString &given, const QString &country = {})
    {
        Participant p;
        p.person.family = family;
        p.person.given = given;
        p.person.country = country;
        p.attendee.conference = m_conference;
        const auto saved = app::registration::save(*m_workspace->store(), p);
        return saved ? *saved : Participant();
    }

    std::unique_ptr<db::Store> otherDesk()
    {
        auto other = db::Store::open(m_workspace->store()->location(), { u"desk B"_s, u"colleague"_s });
        return other ? std::move(*other) : nullptr;
    }

    db::Attendee attendee(db::Id id)
    {
        const auto found = m_workspace->store()->read([&](db::Session &s) { return s.find<db::Attendee>(id); });
        return found ? found->value_or(db::Attendee()) : db::Attendee();
    }

    FilterChip *chip(const QString &title)
    {
        for (FilterChip *chip : m_page->findChildren<FilterChip *>())
            if (chip->text().section(u':', 0, 0) == title)
                return chip;
        return nullptr;
    }

    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            names += cell(row, Column::Name).data().toString();
        return names;
    }

    QWidget *edit(int row, Column column)
    {
        table().showColumn(static_cast<int>(column)); // a field in a hidden column would close by itself
        table().edit(cell(row, column));
        return QApplication::focusWidget();
    }

    PeopleTable &table() { return m_list->table(); }
    QLineEdit *filter() { return named<QLineEdit>(m_page, u"Filter"_s); }
    ParticipantForm *form() { return m_window->findChild<ParticipantForm *>(); }
    QModelIndex cell(int row, Column column) { return table().model()->index(row, static_cast<int>(column)); }

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
    PeoplePage *m_page = nullptr;
    PeopleList *m_list = nullptr;
    db::Id m_conference = 0;
};

} // namespace tests
