// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The chosen paper as it will be: pages, or the first rows of a table. It is written in the background and written
// again when the data changes; what cannot be written says why in its place.

#include "ui/reports/previewwriter.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QStandardItemModel;
class QTableView;
class QToolButton;

namespace ui {
class Workspace;
}
namespace ui::widgets {
class EmptyState;
}

namespace ui::reports {

class PaperView;

class Preview final : public QWidget
{
    Q_OBJECT

public:
    Preview(Workspace &workspace, QWidget *parent);

    /// Shows this paper; what was being written before is stopped.
    void show(const app::reports::Report &report, const app::reports::Request &request);
    /// Writes the same paper again; what is being written is finished first, so that constant changes cannot starve it.
    void refresh();
    void clear();
    [[nodiscard]] bool isWriting() const { return m_writer->isRunning(); }
    /// What is shown; empty while nothing is.
    [[nodiscard]] const Paper &paper() const { return m_paper; }
    [[nodiscard]] PaperView *pages() const { return m_pages; }

public slots:
    void zoomIn();
    void zoomOut();
    void fitWidth();

protected:
    void changeEvent(QEvent *event) override;

private:
    QHBoxLayout *buildTools();
    QAction *tool(QHBoxLayout *row, const QString &icon, void (Preview::*act)());
    void buildTable();
    void nextPage();
    void pageBefore();
    void retranslate();
    void start();
    void finish();
    void take(const Paper &paper);
    void refuse(const db::Error &error);
    void showTable(const Paper &paper);
    void showNotes();
    void showPlace();
    [[nodiscard]] QString rowsInWords() const;

    Workspace &m_workspace;
    PreviewWriter *m_writer;
    const app::reports::Report *m_report = nullptr;
    app::reports::Request m_request;
    Paper m_paper;
    bool m_isShown = false; ///< whether m_paper is what the view shows
    bool m_again = false;
    QTimer m_slow;
    QLabel *m_place;
    QList<QAction *> m_tools;
    QList<QToolButton *> m_buttons;
    QProgressBar *m_bar;
    QLabel *m_missing;
    QLabel *m_cut;
    QStackedWidget *m_stack;
    PaperView *m_pages;
    QTableView *m_table;
    QStandardItemModel *m_rows;
    widgets::EmptyState *m_problem;
    QAction *m_retry;
};

} // namespace ui::reports
