// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/bulkdialog.h"

#include "app/registration/card.h"
#include "ui/language.h"
#include "ui/widgets/fieldrow.h"
#include "ui/workspace.h"

#include <QComboBox>

namespace ui::people {

using namespace Qt::StringLiterals;
using namespace widgets;
using app::registration::Changes;
using Values = QList<std::pair<QString, QVariant>>;

namespace {

template<class Enum>
Values choices()
{
    Values values;
    for (const db::Choice &choice : db::choicesOf(Enum()))
        values += { db::label(choice), int(values.size()) };
    return values;
}

QString labelOf(QStringView column)
{
    return db::label(*db::Attendee::description().column(column));
}

// The first entry stands for "as it is".
template<class T>
std::optional<T> chosenIn(const QComboBox *box)
{
    return box->currentIndex() == 0 ? std::nullopt : std::optional(static_cast<T>(box->currentData().toLongLong()));
}

} // namespace

BulkDialog::BulkDialog(Workspace &workspace, int people, QWidget *parent)
    : Dialog(tr("Change %n people", nullptr, people), tr("Change"), parent), m_people(people),
      m_preview(wrappedLabel(Role::Body, this))
{
    Values delegations{ { tr("No delegation"), qint64(0) } };
    const auto found = workspace.store()->read(
        [&](db::Session &s) { return app::registration::delegationsOf(s, workspace.conference().id); });
    for (const db::Delegation &delegation : found ? *found : QList<db::Delegation>())
        delegations += { delegation.name.in(language::current()), delegation.id };
    m_category = addChoice(labelOf(u"category"), choices<db::Category>());
    m_status = addChoice(labelOf(u"status"), choices<db::Status>());
    m_delegation = addChoice(labelOf(u"delegation"), delegations);
    m_attention = addChoice(labelOf(u"attention"), { { tr("No"), 0 }, { tr("Yes"), 1 } });
    add(m_preview);
    m_category->setFocus();
    showPreview();
}

QComboBox *BulkDialog::addChoice(const QString &label, const Values &values)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(tr("Leave as it is"));
    for (const auto &[text, value] : values)
        box->addItem(text, value);
    connect(box, &QComboBox::currentIndexChanged, this, &BulkDialog::showPreview);
    m_choices += { label, box };
    add(new FieldRow([label] { return label; }, box, this));
    return box;
}

Changes BulkDialog::changes() const
{
    return { chosenIn<db::Category>(m_category), chosenIn<db::Status>(m_status), chosenIn<db::Id>(m_delegation),
             chosenIn<bool>(m_attention) };
}

QString BulkDialog::preview() const
{
    QStringList sentences;
    for (const auto &[label, box] : m_choices)
        if (box->currentIndex() > 0)
            //: %1 is a field such as Status, %2 its new value
            sentences += tr("%1 of %n people becomes %2.", nullptr, m_people).arg(label, box->currentText());
    return sentences.isEmpty() ? tr("Nothing changes yet: choose what these people get.") : sentences.join(u'\n');
}

void BulkDialog::showPreview()
{
    m_preview->setText(preview());
}

void BulkDialog::accept()
{
    if (changes().isEmpty())
        return refuse(tr("Choose at least one thing to change."));
    emit chosen(changes());
    Dialog::accept();
}

} // namespace ui::people
