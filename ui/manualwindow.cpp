// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manualwindow.h"

#include "ui/language.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/space.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr QSize usualSize{ 880, 640 };
constexpr int contentsWidth = 232;
constexpr int sectionLevel = 2;

QList<QTextBlock> headings(const QTextDocument *document)
{
    QList<QTextBlock> found;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() == sectionLevel)
            found += block;
    return found;
}

} // namespace

Manual Manual::in(const QString &language)
{
    QFile file(u":/manual/manual.%1.md"_s.arg(language));
    Manual manual;
    if (!file.open(QIODevice::ReadOnly))
        return manual;
    manual.text = QString::fromUtf8(file.readAll());
    static const QRegularExpression comment(u"^<!--.*-->\\n"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression heading(u"^## (.*) \\{([^}]*)\\}$"_s, QRegularExpression::MultilineOption);
    manual.text.remove(comment);
    for (const QRegularExpressionMatch &match : heading.globalMatch(manual.text))
        manual.sections += { match.captured(2).remove(u'#').split(u' ', Qt::SkipEmptyParts), match.captured(1) };
    manual.text.replace(heading, u"## \\1"_s);
    return manual;
}

ManualText::ManualText(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    document()->setDocumentMargin(space::wide);
}

void ManualText::setText(const QString &markdown)
{
    setMarkdown(markdown);
    QTextCursor cursor(document());
    for (const QTextBlock &block : headings(document())) {
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(space::wide);
        format.setBottomMargin(space::tight);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    for (QTextFrame *frame : document()->rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(0);
            format.setCellSpacing(0);
            format.setCellPadding(space::tight);
            table->setFormat(format);
        }
    moveCursor(QTextCursor::Start);
}

void ManualText::showSection(int number)
{
    const QList<QTextBlock> all = headings(document());
    if (number < 0 || number >= all.size())
        return;
    setTextCursor(QTextCursor(all[number]));
    const double top = document()->documentLayout()->blockBoundingRect(all[number]).top();
    verticalScrollBar()->setValue(number == 0 ? 0 : static_cast<int>(top) - space::medium);
}

int ManualText::sectionAtTop() const
{
    const int top = verticalScrollBar()->value() + space::wide;
    const QList<QTextBlock> all = headings(document());
    const auto isBelow = [&](const QTextBlock &block) {
        return document()->documentLayout()->blockBoundingRect(block).top() > top;
    };
    return std::max(0, static_cast<int>(std::ranges::find_if(all, isBelow) - all.begin()) - 1);
}

bool ManualText::findNext(const QString &words)
{
    if (words.isEmpty())
        return true;
    if (QTextBrowser::find(words))
        return true;
    moveCursor(QTextCursor::Start);
    return QTextBrowser::find(words);
}

ManualWindow::ManualWindow(QWidget *window)
    : QWidget(window, Qt::Window), m_text(new ManualText(this)), m_contents(new QListWidget(this)),
      m_search(new QLineEdit(this)), m_found(plainLabel(Role::Quiet, this))
{
    resize(usualSize);
    m_search->setClearButtonEnabled(true);
    m_found->hide();
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setObjectName(u"navigation"_s);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_contents, 1);
    auto *split = new QSplitter(this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(side);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setSizes({ contentsWidth, usualSize.width() - contentsWidth });
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(split);
    connect(m_contents, &QListWidget::currentRowChanged, this, &ManualWindow::jump);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualWindow::find);
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        find();
    });
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &ManualWindow::follow);
    auto *search = new QShortcut(QKeySequence::Find, this);
    connect(search, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    connect(search, &QShortcut::activated, m_search, &QLineEdit::selectAll);
    read();
}

void ManualWindow::read()
{
    m_manual = Manual::in(language::current());
    m_text->setText(m_manual.text);
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const ManualSection &section : m_manual.sections)
        m_contents->addItem(section.title);
    retranslate();
}

void ManualWindow::retranslate()
{
    setWindowTitle(tr("Manual – Huitong"));
    m_search->setPlaceholderText(tr("Search in the manual"));
    m_search->setAccessibleName(tr("Search in the manual"));
    m_contents->setAccessibleName(tr("Contents"));
    m_text->setAccessibleName(tr("Manual"));
}

void ManualWindow::open(const QString &key)
{
    const auto isAbout = [&](const ManualSection &section) { return section.keys.contains(key); };
    const auto found = std::ranges::find_if(m_manual.sections, isAbout);
    show();
    raise();
    activateWindow();
    const int row = found == m_manual.sections.end() ? 0 : static_cast<int>(found - m_manual.sections.begin());
    m_contents->setCurrentRow(row);
    jump(row);
    m_text->setFocus();
}

void ManualWindow::jump(int section)
{
    m_isJumping = true;
    m_text->showSection(section);
    m_isJumping = false;
}

void ManualWindow::find()
{
    const bool found = m_text->findNext(m_search->text());
    m_found->setText(found ? QString() : tr("▲ Not in the manual."));
    m_found->setVisible(!found);
}

void ManualWindow::follow()
{
    if (m_isJumping)
        return;
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentRow(m_text->sectionAtTop());
}

void ManualWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const int row = m_contents->currentRow();
        read();
        m_contents->setCurrentRow(row);
    }
    QWidget::changeEvent(event);
}

void ManualWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
