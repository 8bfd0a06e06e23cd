// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "ui/ask.h"
#include "ui/reports/csvtable.h"
#include "ui/reports/paperlist.h"
#include "ui/reports/parameterform.h"
#include "ui/reports/preview.h"
#include "ui/reports/printing.h"
#include "ui/settings.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/space.h"
#include "ui/workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace ui::reports {

using namespace Qt::StringLiterals;
using namespace widgets;
using app::reports::Format;
using app::reports::Request;

namespace {

constexpr int listWidth = 220;
constexpr int formWidth = 260;
constexpr int previewAtLeast = 400;
constexpr int foldBelow = 960;
constexpr int parametersRest = 120; // ms
constexpr int changesGather = 400;  // ms

const QString lastReport = u"reports/last"_s;
const QString lastFolder = u"reports/folder"_s;

QString usualFolder()
{
    const QString last = settings::text(lastFolder);
    if (!last.isEmpty() && QDir(last).exists())
        return last;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

// What a paper says of itself, in a name that every disk takes: conference, paper, languages.
QString fileName(const QString &conference, const QString &paper, const Request &request)
{
    const QString languages = request.parameters.value(u"languages"_s, request.language);
    QString name = u"%1-%2-%3"_s.arg(conference, paper, languages).replace(u',', u'-');
    for (const QChar bad : u"/\\:*?\"<>|\t\n"_s)
        name.replace(bad, u'_');
    return name + u'.' + app::reports::formatId(request.format);
}

QWidget *pane(QLayout *layout, int atLeast, QWidget *parent)
{
    auto *made = new QWidget(parent);
    made->setLayout(layout);
    made->setMinimumWidth(atLeast);
    return made;
}

} // namespace

ReportsPage::ReportsPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_message(new MessageBar(this)), m_splitter(new QSplitter(this)),
      m_list(new PaperList(this)), m_form(new ParameterForm(this)), m_preview(new Preview(workspace, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildActions();
    auto *list = new QVBoxLayout;
    list->setContentsMargins(space::wide, 0, space::medium, space::small);
    list->addWidget(m_list);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(pane(list, listWidth, m_splitter));
    m_splitter->addWidget(buildParameters());
    m_splitter->addWidget(m_preview);
    m_preview->setMinimumWidth(previewAtLeast);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({ listWidth, formWidth, 10000 });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildHead());
    column->addWidget(m_splitter, 1);
    column->addWidget(buildFoot());
    connectAll();
    m_list->choose(app::reports::findReport(settings::text(lastReport))
                       ? settings::text(lastReport)
                       : QString::fromLatin1(app::reports::reports().first().id));
    retranslate();
}

void ReportsPage::buildActions()
{
    m_export = new QAction(QIcon::fromTheme(u"document-export"_s), {}, this);
    m_print = new QAction(QIcon::fromTheme(u"document-print"_s), {}, this);
    m_copy = new QAction(QIcon::fromTheme(u"edit-copy"_s), {}, this);
    connect(m_export, &QAction::triggered, this, &ReportsPage::exportPaper);
    connect(m_print, &QAction::triggered, this, &ReportsPage::print);
    connect(m_copy, &QAction::triggered, this, &ReportsPage::copy);
}

QLayout *ReportsPage::buildHead()
{
    m_title = plainLabel(Role::Title, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_title, 1);
    for (QAction *action : { m_copy, m_print, m_export }) {
        QPushButton *button = buttonFor(action, this, action == m_export ? Weight::Primary : Weight::Normal);
        connect(action, &QAction::changed, button, [=] { button->setToolTip(action->toolTip()); });
        row->addWidget(button);
    }
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::wide, space::large, space::large, space::medium);
    head->setSpacing(space::small);
    head->addLayout(row);
    head->addWidget(m_message);
    return head;
}

QWidget *ReportsPage::buildParameters()
{
    m_paper = plainLabel(Role::Section, this);
    m_paper->setWordWrap(true);
    m_folded = new FieldRow([] { return tr("Paper"); }, m_list->folded(), this);
    m_folded->hide();
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(space::large, 0, space::large, space::small);
    fields->setSpacing(space::medium);
    fields->addWidget(m_paper);
    fields->addWidget(m_folded);
    fields->addWidget(m_form, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(pane(fields, 0, scroll));
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->widget()->setBackgroundRole(QPalette::Base);
    scroll->setMinimumWidth(formWidth);
    return scroll;
}

QWidget *ReportsPage::buildFoot()
{
    m_work = plainLabel(Role::Quiet, this);
    m_bar = new QProgressBar(this);
    m_bar->setFixedSize(160, space::medium);
    m_bar->setTextVisible(false);
    m_stop = new QPushButton(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::wide, space::small, space::large, space::small);
    row->setSpacing(space::small);
    row->addStretch();
    row->addWidget(m_work);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    m_foot = pane(row, 0, this);
    m_foot->hide();
    return m_foot;
}

void ReportsPage::connectAll()
{
    m_later.setSingleShot(true);
    m_later.setInterval(parametersRest);
    m_again.setSingleShot(true);
    m_again.setInterval(changesGather);
    connect(&m_later, &QTimer::timeout, this, &ReportsPage::showPreview);
    connect(&m_again, &QTimer::timeout, this, &ReportsPage::refresh);
    connect(&m_workspace, &Workspace::opened, this, &ReportsPage::forget);
    connect(&m_workspace, &Workspace::conferenceChanged, this, &ReportsPage::startConference);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (!m_again.isActive())
            m_again.start();
    });
    connect(m_list, &PaperList::chosenChanged, this, &ReportsPage::startReport);
    connect(m_list, &PaperList::activated, m_export, &QAction::trigger);
    connect(m_form, &ParameterForm::edited, &m_later, qOverload<>(&QTimer::start));
    connect(&m_job, &Job::started, m_work, &QLabel::setText);
    connect(&m_job, &Job::started, this, [this] { m_bar->setRange(0, 0); });
    connect(&m_job, &Job::started, m_foot, &QWidget::show);
    connect(&m_job, &Job::finished, m_foot, &QWidget::hide);
    connect(&m_job, &Job::started, this, &ReportsPage::enable);
    connect(&m_job, &Job::finished, this, &ReportsPage::enable);
    connect(&m_job, &Job::progressed, this, [this](qint64 done, qint64 of) {
        m_bar->setRange(0, of > 0 ? 1000 : 0);
        m_bar->setValue(of > 0 ? static_cast<int>(1000 * done / of) : 0);
    });
    connect(m_stop, &QPushButton::clicked, &m_job, &Job::cancel);
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

QIcon ReportsPage::icon() const
{
    return QIcon::fromTheme(u"document-print-preview"_s);
}

void ReportsPage::find()
{
    m_list->focusFilter();
}

void ReportsPage::choose(const QString &reportId)
{
    m_list->choose(reportId);
    m_list->focusList();
}

const app::reports::Report *ReportsPage::report() const
{
    return app::reports::findReport(m_list->chosen());
}

// The same conference may be in another file, and its papers are others there.
void ReportsPage::forget()
{
    m_conference = {};
    m_preview->clear();
}

// The form is made anew only for what it shows: a half-typed value outlives a change of the conference's remarks.
void ReportsPage::startConference()
{
    const db::Conference &now = m_workspace.conference();
    const bool same = now.id == m_conference.id && now.code == m_conference.code && now.sort == m_conference.sort;
    if (!same)
        startReport();
    if (now.id == 0)
        m_preview->clear();
}

void ReportsPage::startReport()
{
    m_conference = m_workspace.conference();
    enable();
    const auto *chosen = report();
    if (!chosen)
        return;
    settings::set(lastReport, m_list->chosen());
    m_paper->setText(app::reports::title(*chosen));
    m_form->show(*chosen, m_conference);
    setTabOrder(m_list->last(), m_list->folded());
    m_form->tabAfter(m_list->folded());
    showPreview();
}

void ReportsPage::showPreview()
{
    m_stale = !isVisible();
    if (!m_stale && report() && m_conference.id != 0)
        m_preview->show(*report(), m_form->request());
}

void ReportsPage::refresh()
{
    if (isVisible())
        m_preview->refresh();
    else
        m_stale = true;
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        showPreview();
}

void ReportsPage::enable()
{
    const auto *chosen = report();
    const bool ready = chosen && m_conference.id != 0 && !m_job.isRunning();
    m_export->setEnabled(ready);
    m_print->setEnabled(ready && chosen->formats.contains(Format::Pdf));
    m_copy->setEnabled(ready && chosen->formats.contains(Format::Csv));
    const bool hasTable = !chosen || chosen->formats.contains(Format::Csv);
    m_copy->setToolTip(hasTable ? tr("Copies the rows for a spreadsheet") : tr("This paper has no table to copy."));
    const bool hasPages = !chosen || chosen->formats.contains(Format::Pdf);
    m_print->setToolTip(hasPages ? tr("Print (Ctrl+P)") : tr("This paper has no pages to print."));
}

// Work on another thread; what goes wrong is said, and a person who stopped it knows already.
void ReportsPage::run(const QString &title, Job::Work work, std::function<void(const QString &)> done)
{
    m_message->clear();
    m_job.start(title, std::move(work), [this, done = std::move(done)](const db::Result<QString> &result) {
        if (result)
            done(*result);
        else if (result.error().kind != db::Kind::Cancelled)
            m_workspace.say(result.error());
    });
}

void ReportsPage::exportPaper()
{
    if (!m_export->isEnabled())
        return;
    const auto *chosen = report(); // another one may be chosen when the name is
    const Request request = m_form->request();
    const QString ending = app::reports::formatId(request.format);
    const QString name = fileName(m_conference.code, app::reports::title(*chosen), request);
    const ask::FileChoice choice{ tr("Export: %1").arg(app::reports::title(*chosen)),
                                  QDir(usualFolder()).filePath(name),
                                  { u"%1 (*.%2)"_s.arg(ending.toUpper(), ending) } };
    ask::fileToSave(this, choice, [=, this](const QString &path) { write(*chosen, request, path); });
}

void ReportsPage::write(const app::reports::Report &report, const Request &request, const QString &path)
{
    if (!m_workspace.store() || m_job.isRunning())
        return;
    settings::set(lastFolder, QFileInfo(path).absolutePath());
    const auto work = [paper = &report, request, path, location = m_workspace.store()->location(),
                       identity = m_workspace.identity()](const app::Progress &progress) -> db::Result<QString> {
        const auto store = db::Store::open(location, identity);
        if (!store)
            return store.error();
        app::reports::OutputFile file(path);
        const auto written = app::reports::exportReport(**store, *paper, request, file, progress);
        return written ? db::Result<QString>(written->missing) : db::Result<QString>(written.error());
    };
    run(app::reports::title(report), work, [this, path](const QString &missing) {
        const QString file = QDir::toNativeSeparators(path);
        say(missing.isEmpty() ? tr("%1 is written.").arg(file)
                              : tr("%1 is written. No installed font has these characters: %2").arg(file, missing),
            path);
    });
}

// On this page with a way to the folder; elsewhere the window says it.
void ReportsPage::say(const QString &text, const QString &file)
{
    if (!isVisible())
        return m_workspace.say(Tone::Good, text);
    if (file.isEmpty())
        return m_message->say(Tone::Good, text);
    const QUrl folder = QUrl::fromLocalFile(QFileInfo(file).absolutePath());
    m_message->say(Tone::Good, text, tr("Show the folder"), [folder] { QDesktopServices::openUrl(folder); });
}

void ReportsPage::print()
{
    if (!m_print->isEnabled())
        return;
    auto paper = std::make_shared<Paper>();
    const QString title = app::reports::title(*report());
    const auto work = [paper, chosen = report(), request = m_form->request(Format::Pdf),
                       location = m_workspace.store()->location(),
                       identity = m_workspace.identity()](const app::Progress &progress) -> db::Result<QString> {
        const auto made = writePaper(location, identity, *chosen, request, progress);
        if (!made)
            return made.error();
        *paper = *made;
        return QString();
    };
    run(title, work, [=, this](const QString &) { askPrinter(title, *paper); });
}

void ReportsPage::askPrinter(const QString &title, const Paper &paper)
{
    QSizeF size;
    ask::PrintChoice choice{ title, pagesOf(paper.bytes, &size), QPageLayout::Portrait };
    if (size.width() > size.height())
        choice.orientation = QPageLayout::Landscape;
    ask::printer(this, choice, [this, title, pdf = paper.bytes](const std::shared_ptr<QPrinter> &printer) {
        printOn(printer, title, pdf);
    });
}

void ReportsPage::printOn(const std::shared_ptr<QPrinter> &printer, const QString &title, const QByteArray &pdf)
{
    const auto work = [printer, pdf](const app::Progress &progress) -> db::Result<QString> {
        const auto printed = printPages(pdf, *printer, progress);
        return printed ? db::Result<QString>(QString()) : db::Result<QString>(printed.error());
    };
    const QString file = printer->outputFileName();
    const QString done = file.isEmpty() ? tr("%1 is on its way to %2.").arg(title, printer->printerName())
                                        : tr("%1 is written.").arg(QDir::toNativeSeparators(file));
    run(title, work, [this, done, file](const QString &) { say(done, file); });
}

void ReportsPage::copy()
{
    if (!m_copy->isEnabled())
        return;
    Request request = m_form->request(Format::Csv);
    request.parameters.remove(u"encoding"_s);
    auto rows = std::make_shared<qsizetype>(0);
    const auto work = [rows, chosen = report(), request, location = m_workspace.store()->location(),
                       identity = m_workspace.identity()](const app::Progress &progress) -> db::Result<QString> {
        const auto made = writePaper(location, identity, *chosen, request, progress);
        if (!made)
            return made.error();
        const auto table = csvRows(made->bytes, {});
        *rows = table.size() - 1;
        return tabSeparated(table);
    };
    run(app::reports::title(*report()), work, [this, rows](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        say(*rows == 1
                ? tr("1 row is copied, ready to be pasted into a spreadsheet.")
                : tr("%1 rows are copied, ready to be pasted into a spreadsheet.").arg(QLocale().toString(*rows)));
    });
}

// Keys of this page come before those of the window's menus while the focus is here.
bool ReportsPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        static const QList<int> ours{ Qt::Key_P, Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_0 };
        const auto modifiers = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        if (modifiers == Qt::ControlModifier && ours.contains(key->key())) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void ReportsPage::keyPressEvent(QKeyEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return Page::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_P:
        return print();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_preview->zoomIn();
    case Qt::Key_Minus:
        return m_preview->zoomOut();
    case Qt::Key_0:
        return m_preview->fitWidth();
    default:
        Page::keyPressEvent(event);
    }
}

// The list becomes one line above the parameters where there is no room for three.
void ReportsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool folds = event->size().width() < foldBelow;
    m_splitter->widget(0)->setVisible(!folds);
    m_folded->setVisible(folds);
    m_list->folded()->setVisible(folds);
    m_paper->setVisible(!folds);
}

void ReportsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ReportsPage::retranslate()
{
    m_title->setText(title());
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Writes the paper into a file"));
    m_print->setText(tr("Print…"));
    m_copy->setText(tr("Copy"));
    m_stop->setText(tr("Stop"));
    m_bar->setAccessibleName(tr("Progress"));
    startReport();
}

} // namespace ui::reports
