// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportdialog.h"

#include "ui/language.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldrow.h"
#include "ui/workspace.h"

namespace ui {

using namespace widgets;

ExportDialog::ExportDialog(const Workspace &workspace, const app::reports::Report &report, QWidget *parent)
    : Dialog(app::reports::title(report), tr("Choose the file…"), parent), m_format(new QComboBox(this)),
      m_language(new QComboBox(this)), m_order(new ChoiceBox(db::choicesOf(db::Sort()), this))
{
    m_request.conference = workspace.conference().id;
    for (const app::reports::Format format : report.formats)
        m_format->addItem(app::reports::formatId(format).toUpper(), static_cast<int>(format));
    for (const QString &tag : language::all())
        m_language->addItem(language::ownName(tag), tag);
    m_language->setCurrentIndex(m_language->findData(language::current()));
    m_order->setChoice(workspace.conference().sort);
    auto *format = new FieldRow([] { return tr("Format"); }, m_format, this);
    auto *order = new FieldRow([] { return tr("Order"); }, m_order, this);
    add(format);
    add(new FieldRow([] { return tr("Language of the paper"); }, m_language, this));
    add(order);
    format->setVisible(report.formats.size() > 1);
    order->setVisible(report.sorted);
    if (!report.sorted)
        m_order->setCurrentIndex(-1);
}

void ExportDialog::accept()
{
    m_request.format = static_cast<app::reports::Format>(m_format->currentData().toInt());
    m_request.language = m_language->currentData().toString();
    if (m_order->currentIndex() >= 0)
        m_request.sort = QString::fromLatin1(db::choicesOf(db::Sort())[static_cast<std::size_t>(m_order->currentIndex())].id);
    Dialog::accept();
    emit chosen(m_request);
}

} // namespace ui
