// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Looks at the lists of the window and compares them with a naive answer from the books.

#include "tests/ui/monkey/books.h"
#include "ui/mainwindow.h"
#include "ui/workspace.h"

namespace tests {

class Eyes
{
public:
    Eyes(ui::MainWindow &window, ui::Workspace &workspace, Books &books)
        : m_window(window), m_workspace(workspace), m_books(books)
    {}

    /// What a list shows and should not, or the other way round; nothing when all is well.
    [[nodiscard]] QString look() const;

private:
    [[nodiscard]] QString lookAtPeople() const;
    [[nodiscard]] QString lookAtRows() const;
    [[nodiscard]] QString lookAtOrganisations() const;

    ui::MainWindow &m_window;
    ui::Workspace &m_workspace;
    Books &m_books;
};

} // namespace tests
