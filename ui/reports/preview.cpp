// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/preview.h"

#include "ui/reports/csvtable.h"
#include "ui/reports/paperview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/space.h"
#include "ui/workspace.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLocale>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::reports {

using namespace Qt::StringLiterals;
using namespace widgets;
using app::reports::Format;

namespace {

constexpr int slowAfter = 300;   // ms until somebody wants to know that it goes on
constexpr int pagedRows = 2'000; // rows of a table on pages
constexpr int tableRows = 50;    // rows of a table for programs
constexpr double zoomStep = 1.25;

// The moment stands in the file; a paper that did not change keeps its bytes for a quarter of an hour.
QDateTime roundedNow()
{
    const qint64 seconds = QDateTime::currentSecsSinceEpoch();
    return QDateTime::fromSecsSinceEpoch(seconds - seconds % 900, Qt::UTC);
}

} // namespace

Preview::Preview(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_writer(new PreviewWriter(this)),
      m_place(plainLabel(Role::Quiet, this)), m_bar(new QProgressBar(this)), m_missing(wrappedLabel(Role::Quiet, this)),
      m_cut(wrappedLabel(Role::Quiet, this)), m_stack(new QStackedWidget(this)), m_pages(new PaperView(m_stack)),
      m_table(new QTableView(m_stack)), m_rows(new QStandardItemModel(this)), m_problem(new EmptyState(m_stack)),
      m_retry(new QAction(this))
{
    setTone(m_missing, Tone::Attention);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space::tight);
    QSizePolicy keepsPlace = m_bar->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(keepsPlace);
    m_bar->hide();
    buildTable();
    for (QWidget *page : std::initializer_list<QWidget *>{ m_pages, m_table, m_problem })
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildTools());
    column->addWidget(m_missing);
    column->addWidget(m_cut);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    for (QLabel *note : { m_missing, m_cut })
        note->setContentsMargins(space::large, 0, space::large, space::tight);
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfter);
    connect(&m_slow, &QTimer::timeout, m_bar, &QWidget::show);
    connect(m_pages, &PaperView::moved, this, &Preview::showPlace);
    connect(m_retry, &QAction::triggered, this, &Preview::start);
    connect(m_writer, &PreviewWriter::written, this, &Preview::take);
    connect(m_writer, &PreviewWriter::failed, this, &Preview::refuse);
    connect(m_writer, &PreviewWriter::progressed, m_bar, [this](qint64 done, qint64 of) {
        m_bar->setRange(0, static_cast<int>(of));
        m_bar->setValue(static_cast<int>(done));
    });
    retranslate();
}

QHBoxLayout *Preview::buildTools()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::large, space::tight, space::small, space::tight);
    row->setSpacing(space::tight);
    row->addWidget(m_place);
    row->addStretch();
    m_tools = { tool(row, u"go-up"_s, &Preview::pageBefore), tool(row, u"go-down"_s, &Preview::nextPage),
                tool(row, u"zoom-out"_s, &Preview::zoomOut), tool(row, u"zoom-in"_s, &Preview::zoomIn),
                tool(row, u"zoom-fit-width"_s, &Preview::fitWidth) };
    return row;
}

QAction *Preview::tool(QHBoxLayout *row, const QString &icon, void (Preview::*act)())
{
    auto *action = new QAction(QIcon::fromTheme(icon), {}, this);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons += button;
    connect(action, &QAction::triggered, this, act);
    connect(action, &QAction::changed, button, [=] { button->setAccessibleName(action->text()); });
    row->addWidget(button);
    return action;
}

void Preview::buildTable()
{
    m_table->setModel(m_rows);
    m_table->setObjectName(u"rows"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::medium);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void Preview::show(const app::reports::Report &report, const app::reports::Request &request)
{
    if (m_report != &report)
        clear();
    m_report = &report;
    m_request = request;
    start();
}

void Preview::refresh()
{
    if (m_writer->isRunning())
        m_again = true;
    else
        start();
}

void Preview::clear()
{
    m_writer->cancel();
    m_again = false;
    finish();
    m_report = nullptr;
    m_paper = {};
    m_isShown = false;
    m_pages->clear();
    m_rows->clear();
    m_stack->setCurrentWidget(m_pages);
    showNotes();
}

void Preview::start()
{
    if (!m_report || !m_workspace.store())
        return;
    m_again = false;
    m_request.now = roundedNow();
    m_request.rowLimit = m_request.format == Format::Csv ? tableRows : pagedRows;
    m_writer->ask(*m_workspace.store(), *m_report, m_request);
    if (m_bar->isHidden() && !m_slow.isActive()) {
        m_bar->setRange(0, 0);
        m_slow.start();
    }
}

void Preview::finish()
{
    m_slow.stop();
    m_bar->hide();
    if (std::exchange(m_again, false))
        start();
}

void Preview::take(const Paper &paper)
{
    finish();
    const bool same = m_isShown && paper.format == m_paper.format && paper.bytes == m_paper.bytes;
    m_paper = paper;
    m_isShown = true;
    if (same)
        return;
    if (paper.format == Format::Csv)
        showTable(paper);
    else if (!m_pages->setPaper(paper.bytes))
        return refuse({ db::Kind::Broken, tr("The paper cannot be shown. Export it and open the file."), {} });
    m_stack->setCurrentWidget(paper.format == Format::Csv ? static_cast<QWidget *>(m_table) : m_pages);
    showNotes();
}

void Preview::refuse(const db::Error &error)
{
    finish();
    m_isShown = false;
    m_paper = {};
    // What is asked for wrongly is not mended by asking again.
    m_problem->show(error.text, error.kind == db::Kind::Invalid ? QList<QAction *>() : QList<QAction *>{ m_retry });
    m_stack->setCurrentWidget(m_problem);
    showNotes();
}

void Preview::showTable(const Paper &paper)
{
    const QList<QStringList> rows = csvRows(paper.bytes, m_request.parameters.value(u"encoding"_s));
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels(rows.value(0));
    for (const QStringList &row : rows.mid(1)) {
        QList<QStandardItem *> items;
        for (const QString &cell : row)
            items += new QStandardItem(cell);
        m_rows->appendRow(items);
    }
    m_table->resizeColumnsToContents();
    for (int i = 0; i < m_rows->columnCount(); ++i)
        m_table->setColumnWidth(i, std::clamp(m_table->columnWidth(i) + space::small, 56, 240));
}

void Preview::showNotes()
{
    m_missing->setText(
        u"▲ "_s
        + tr("No installed font has these characters; a box stands in their place: %1").arg(m_paper.written.missing));
    m_missing->setVisible(!m_paper.written.missing.isEmpty());
    m_cut->setText(tr("The preview shows the first %1 rows.").arg(QLocale().toString(pagedRows)));
    m_cut->setVisible(m_paper.written.cut && m_paper.format != Format::Csv);
    showPlace();
}

void Preview::showPlace()
{
    const bool paged = m_isShown && m_paper.format == Format::Pdf;
    for (QToolButton *button : m_buttons)
        button->setVisible(paged);
    const int page = m_pages->page();
    m_tools[0]->setEnabled(page > 1);
    m_tools[1]->setEnabled(page < m_pages->pages());
    if (paged)
        m_place->setText(tr("Page %1 of %2").arg(page).arg(m_pages->pages()));
    else
        m_place->setText(m_isShown ? rowsInWords() : QString());
    m_pages->setAccessibleDescription(m_place->text());
}

QString Preview::rowsInWords() const
{
    const int rows = m_rows->rowCount();
    if (m_paper.written.cut)
        return tr("The first %1 rows").arg(QLocale().toString(rows));
    return rows == 1 ? tr("1 row") : tr("%1 rows").arg(QLocale().toString(rows));
}

void Preview::nextPage()
{
    m_pages->goTo(m_pages->page() + 1);
}

void Preview::pageBefore()
{
    m_pages->goTo(m_pages->page() - 1);
}

void Preview::zoomIn()
{
    m_pages->zoom(zoomStep);
}

void Preview::zoomOut()
{
    m_pages->zoom(1 / zoomStep);
}

void Preview::fitWidth()
{
    m_pages->fitWidth();
}

void Preview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Preview::retranslate()
{
    const std::pair<QString, QString> words[] = { { tr("Page before"), u"Ctrl+PgUp"_s },
                                                  { tr("Next page"), u"Ctrl+PgDown"_s },
                                                  { tr("Smaller"), u"Ctrl+-"_s },
                                                  { tr("Larger"), u"Ctrl++"_s },
                                                  { tr("Fit the width"), u"Ctrl+0"_s } };
    for (qsizetype i = 0; i < m_tools.size(); ++i) {
        m_tools[i]->setText(words[i].first);
        m_tools[i]->setToolTip(u"%1 (%2)"_s.arg(words[i].first, words[i].second));
    }
    m_retry->setText(tr("Try again"));
    m_pages->setAccessibleName(tr("Preview"));
    m_table->setAccessibleName(tr("Preview"));
    m_bar->setAccessibleName(tr("Progress"));
    showNotes();
}

} // namespace ui::reports
