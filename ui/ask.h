// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one place for questions and file dialogs. Nothing blocks: the answer comes to a function. A test prepares the
// answers beforehand and no dialog opens.

#include <QPageLayout>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QDialog;
class QPrinter;
class QWidget;

namespace ui::ask {

struct Question
{
    QString title;
    QString text;   ///< shown as it is
    QString detail; ///< quiet, below
    QString yes;    ///< the button that goes on, a verb
    QString no;     ///< the button that leaves everything as it is
};

/// Asks; `onYes` runs when the person goes on, and not after `parent` is gone.
void question(QWidget *parent, const Question &question, std::function<void()> onYes);
/// Tells something that is to be read before work goes on.
void inform(QWidget *parent, const QString &title, const QString &text);

struct PrintChoice
{
    QString title;
    int pages = 1;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
};

/// Asks for a printer and what of it; the paper is A4. In a test the prepared answer is the file to print to.
void printer(QWidget *parent, const PrintChoice &choice, std::function<void(const std::shared_ptr<QPrinter> &)> onPrinter);

/// What becomes of a file that has the chosen name already. One that is never replaced is not asked about: whoever
/// writes refuses it.
enum class Existing { MayBeReplaced, StaysAsItIs };

struct FileChoice
{
    QString title;
    QString suggestion;  ///< folder or file name
    QStringList filters; ///< "Conference (*.huitong)"; the first one's ending is added to a name without one
    Existing existing = Existing::MayBeReplaced;
};

void fileToOpen(QWidget *parent, const FileChoice &choice, std::function<void(QString path)> onPath);
void fileToSave(QWidget *parent, const FileChoice &choice, std::function<void(QString path)> onPath);

void folder(QWidget *parent, const QString &title, const QString &suggestion, std::function<void(QString path)> onPath);

/// Prepared answers for tests, used up in order: the text is a path, "yes" or "no".
void prepare(const QStringList &answers);
/// The texts of what was asked and told since the last call.
QStringList takeAsked();

} // namespace ui::ask
