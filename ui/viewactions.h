// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the View menu does: pages by number, language, colours, size of text, the navigation's width, the next part of
// the window.

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace ui {

class Page;

class ViewActions final : public QObject
{
    Q_OBJECT

public:
    ViewActions(const QList<Page *> &pages, QWidget *window);

    void fill(QMenu *menu);
    void retranslate();
    [[nodiscard]] QAction *fold() const { return m_fold; }
    [[nodiscard]] QAction *nextPart() const { return m_nextPart; }
    [[nodiscard]] QAction *partBefore() const { return m_partBefore; }

signals:
    void pageChosen(int index);

private:
    void buildPages(QWidget *window);
    void buildLanguages();
    void buildColours();
    void buildSizes();
    void showChosen();

    QList<Page *> m_pages;
    QMenu *m_language;
    QMenu *m_colours;
    QMenu *m_size;
    QList<QAction *> m_go;
    QAction *m_fold;
    QAction *m_nextPart;
    QAction *m_partBefore;
    QAction *m_larger;
    QAction *m_smaller;
};

/// The next size of text up or down.
void changeTextSize(int step);

} // namespace ui
