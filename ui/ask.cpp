// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ask.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/space.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

namespace ui::ask {

using namespace Qt::StringLiterals;

namespace {

struct AskText
{
    Q_DECLARE_TR_FUNCTIONS(AskText)
};

QStringList prepared;
QStringList asked;
bool scripted = false;

// In a test every question is written down, and one without a prepared answer is answered with no.
std::optional<QString> preparedAnswer(const QString &text)
{
    if (!scripted)
        return std::nullopt;
    asked += text;
    return prepared.isEmpty() ? QString() : prepared.takeFirst();
}

QDialog *dialog(QWidget *parent, const Question &question)
{
    auto *box = new QDialog(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.title);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(widgets::space::wide, widgets::space::wide, widgets::space::wide, widgets::space::large);
    column->setSpacing(widgets::space::medium);
    for (const auto &[role, text] : { std::pair(widgets::Role::Body, question.text),
                                      std::pair(widgets::Role::Quiet, question.detail) }) {
        QLabel *label = widgets::plainLabel(role, box);
        label->setWordWrap(true);
        label->setMinimumWidth(380);
        label->setText(text);
        label->setVisible(!text.isEmpty());
        column->addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->addStretch();
    column->addSpacing(widgets::space::small);
    column->addLayout(row);
    QPushButton *yes = widgets::primaryButton(box);
    yes->setText(question.yes);
    yes->setDefault(question.no.isEmpty());
    QObject::connect(yes, &QPushButton::clicked, box, &QDialog::accept);
    if (!question.no.isEmpty()) {
        auto *no = new QPushButton(question.no, box);
        no->setDefault(true);
        QObject::connect(no, &QPushButton::clicked, box, &QDialog::reject);
        row->addWidget(no);
    }
    row->addWidget(yes);
    return box;
}

QString endingOf(const QString &filter)
{
    return filter.section("*."_L1, 1).section(u')', 0, 0).section(u' ', 0, 0);
}

void openFileDialog(QWidget *parent, const FileChoice &choice, QFileDialog::AcceptMode mode,
                    std::function<void(QString)> onPath)
{
    auto *box = new QFileDialog(parent, choice.title, choice.suggestion);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setAcceptMode(mode);
    box->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    box->setNameFilters(choice.filters);
    box->setOption(QFileDialog::DontConfirmOverwrite, choice.existing == Existing::StaysAsItIs);
    if (mode == QFileDialog::AcceptSave) {
        box->selectFile(choice.suggestion);
        box->setDefaultSuffix(endingOf(box->selectedNameFilter()));
        QObject::connect(box, &QFileDialog::filterSelected, box,
                         [box](const QString &filter) { box->setDefaultSuffix(endingOf(filter)); });
    }
    QObject::connect(box, &QFileDialog::fileSelected, parent, std::move(onPath));
    box->open();
}

void file(QWidget *parent, const FileChoice &choice, QFileDialog::AcceptMode mode, std::function<void(QString)> onPath)
{
    if (const auto answer = preparedAnswer(choice.title); !answer)
        openFileDialog(parent, choice, mode, std::move(onPath));
    else if (!answer->isEmpty())
        onPath(*answer);
}

} // namespace

void question(QWidget *parent, const Question &question, std::function<void()> onYes)
{
    const auto answer = preparedAnswer(question.text);
    if (answer && *answer == "yes"_L1)
        onYes();
    if (answer)
        return;
    QDialog *box = dialog(parent, question);
    QObject::connect(box, &QDialog::accepted, parent, std::move(onYes));
    box->open();
}

void inform(QWidget *parent, const QString &title, const QString &text)
{
    if (!preparedAnswer(text))
        dialog(parent, { title, text, {}, AskText::tr("Close"), {} })->open();
}

void printer(QWidget *parent, const PrintChoice &choice, std::function<void(const std::shared_ptr<QPrinter> &)> onPrinter)
{
    const auto made = std::make_shared<QPrinter>(QPrinter::HighResolution);
    made->setDocName(choice.title);
    made->setPageSize(QPageSize(QPageSize::A4));
    made->setPageOrientation(choice.orientation);
    if (const auto answer = preparedAnswer(choice.title)) {
        made->setOutputFileName(*answer);
        return answer->isEmpty() ? void() : onPrinter(made);
    }
    auto *box = new QPrintDialog(made.get(), parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(choice.title);
    box->setOption(QAbstractPrintDialog::PrintPageRange);
    box->setMinMax(1, choice.pages);
    box->setFromTo(1, choice.pages);
    box->setPrintRange(QAbstractPrintDialog::AllPages);
    QObject::connect(box, qOverload<QPrinter *>(&QPrintDialog::accepted), parent, [made, onPrinter] { onPrinter(made); });
    box->QDialog::open();
}

void fileToOpen(QWidget *parent, const FileChoice &choice, std::function<void(QString)> onPath)
{
    file(parent, choice, QFileDialog::AcceptOpen, std::move(onPath));
}

void fileToSave(QWidget *parent, const FileChoice &choice, std::function<void(QString)> onPath)
{
    file(parent, choice, QFileDialog::AcceptSave, std::move(onPath));
}

void folder(QWidget *parent, const QString &title, const QString &suggestion, std::function<void(QString)> onPath)
{
    const auto answer = preparedAnswer(title);
    if (answer && !answer->isEmpty())
        onPath(*answer);
    if (answer)
        return;
    auto *box = new QFileDialog(parent, title, suggestion);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setFileMode(QFileDialog::Directory);
    box->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(box, &QFileDialog::fileSelected, parent, std::move(onPath));
    box->open();
}

void prepare(const QStringList &answers)
{
    prepared = answers;
    scripted = true;
}

QStringList takeAsked()
{
    return std::exchange(asked, {});
}

} // namespace ui::ask
