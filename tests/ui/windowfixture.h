// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A window on a file of its own with one conference in it, for tests that work by keyboard.

#include "app/registration/registration.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace tests {

/// A page that shows records of some kinds and remembers which one it was asked for.
class PageStub final : public ui::Page
{
public:
    PageStub(QString title, QStringList tables, QWidget *parent)
        : Page(parent), m_title(std::move(title)), m_tables(std::move(tables))
    {}
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QIcon icon() const override { return {}; }
    [[nodiscard]] bool holds(const QString &table) const override { return m_tables.contains(table); }
    void open(const ui::Target &target) override { opened = target; }

    ui::Target opened;

private:
    QString m_title;
    QStringList m_tables;
};

class WindowFixture
{
public:
    /// Keeps the settings of the person who runs the tests out of it.
    static void isolate(const QTemporaryDir &folder)
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Huitong"));
        QCoreApplication::setApplicationName(QStringLiteral("test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        ui::theme::start();
        ui::language::use(QStringLiteral("en"));
    }

    WindowFixture(const QString &path, const ui::PageMaker &pages)
        : workspace({ QStringLiteral("desk A"), QStringLiteral("clerk") })
    {
        if (!workspace.create({ db::Engine::Sqlite, path }))
            qFatal("the file could not be made");
        const auto made = workspace.store()->write({ "Make" }, [](db::WriteSession &s) {
            db::Conference one;
            one.code = QStringLiteral("test-2026");
            one.title.set(QStringLiteral("en"), QStringLiteral("Test Conference"));
            return s.insert(one);
        });
        conference = made ? *made : 0;
        window = std::make_unique<ui::MainWindow>(workspace, pages);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window is not active");
    }

    app::registration::Participant put(const QString &family, const QString &given)
    {
        app::registration::Participant p;
        p.person.family = family;
        p.person.given = given;
        p.attendee.conference = conference;
        const auto saved = app::registration::save(*workspace.store(), p);
        return saved ? *saved : p;
    }

    ui::Workspace workspace;
    std::unique_ptr<ui::MainWindow> window;
    db::Id conference = 0;
};

} // namespace tests
