// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The papers of a conference: chosen by subject, with what can be chosen for them and a live preview; exported, printed
// and copied from here.

#include "db/records/conference.h"
#include "ui/job.h"
#include "ui/page.h"
#include "ui/reports/previewwriter.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLayout;
class QProgressBar;
class QPrinter;
class QPushButton;
class QSplitter;

namespace ui::widgets {
class FieldRow;
class MessageBar;
} // namespace ui::widgets

namespace ui::reports {

class PaperList;
class ParameterForm;
class Preview;

class ReportsPage final : public Page
{
    Q_OBJECT

public:
    ReportsPage(Workspace &workspace, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void find() override;
    /// Papers are asked for as "report:" with their id.
    [[nodiscard]] bool holds(const QString &table) const override { return table.startsWith(QLatin1StringView("report:")); }
    void open(const Target &target) override { choose(target.table.section(u':', 1)); }
    /// Shows a report, ready to be exported or printed; an unknown id changes nothing.
    void choose(const QString &reportId);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildActions();
    QLayout *buildHead();
    QWidget *buildParameters();
    QWidget *buildFoot();
    void connectAll();
    void retranslate();
    void forget();
    void startConference();
    void startReport();
    void showPreview();
    void refresh();
    void enable();
    void exportPaper();
    void write(const app::reports::Report &report, const app::reports::Request &request, const QString &path);
    void print();
    void askPrinter(const QString &title, const Paper &paper);
    void printOn(const std::shared_ptr<QPrinter> &printer, const QString &title, const QByteArray &pdf);
    void copy();
    void run(const QString &title, Job::Work work, std::function<void(const QString &)> done);
    void say(const QString &text, const QString &file = {});
    [[nodiscard]] const app::reports::Report *report() const;

    Workspace &m_workspace;
    Job m_job;
    db::Conference m_conference; ///< as the form was made for it
    bool m_stale = true;
    QTimer m_later; ///< until the parameters rest
    QTimer m_again; ///< until changes of the data have gathered
    QAction *m_export = nullptr;
    QAction *m_print = nullptr;
    QAction *m_copy = nullptr;
    QLabel *m_title = nullptr;
    widgets::MessageBar *m_message;
    QSplitter *m_splitter;
    PaperList *m_list;
    widgets::FieldRow *m_folded = nullptr;
    QLabel *m_paper = nullptr;
    ParameterForm *m_form;
    Preview *m_preview;
    QWidget *m_foot = nullptr;
    QLabel *m_work = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace ui::reports
