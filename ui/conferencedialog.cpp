// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferencedialog.h"

#include "app/conferences/conferences.h"
#include "ui/language.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/localtextrows.h"
#include "ui/widgets/stillbox.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

QComboBox *zoneField(QWidget *parent)
{
    QComboBox *field = zoneBox(parent);
    field->setCurrentText(db::Conference().zone);
    return field;
}

} // namespace

ConferenceDialog::ConferenceDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("New conference"), tr("Make the conference"), parent), m_workspace(workspace),
      m_code(new QLineEdit(this)),
      m_titles(new LocalTextRows([](const QString &l) { return tr("Title (%1)").arg(language::nameOf(l)); }, this)),
      m_from(new DayEdit(QDate::currentDate(), this)),
      m_to(new DayEdit(QDate::currentDate(), this)), m_zone(zoneField(this))
{
    const auto word = [](QStringView column) {
        return [column] { return db::label(*db::Conference::description().column(column)); };
    };
    auto *code = new FieldRow(word(u"code"), m_code, this);
    code->setHint(tr("Short and without blanks, for example spring-2026."));
    m_titles->setLanguages(m_workspace.conference().id != 0 ? m_workspace.conference().languageList()
                                                            : db::Conference().languageList());
    add(code);
    add(m_titles);
    add(sideBySide({ new FieldRow(word(u"first_day"), m_from, this), new FieldRow(word(u"last_day"), m_to, this) }, this));
    add(new FieldRow(word(u"zone"), m_zone, this));
    // The end keeps its distance, also while the parts of the beginning are typed one after the other.
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate day) { m_to->setDate(day.addDays(m_days)); });
    connect(m_to, &QDateEdit::dateChanged, this, [this](QDate day) {
        m_days = std::max(qint64(0), m_from->date().daysTo(day));
    });
    m_code->setFocus();
}

db::Conference ConferenceDialog::conference() const
{
    db::Conference made;
    made.code = m_code->text();
    made.title = m_titles->text();
    made.firstDay = m_from->date().toString(Qt::ISODate);
    made.lastDay = m_to->date().toString(Qt::ISODate);
    made.zone = m_zone->currentText();
    return made;
}

void ConferenceDialog::accept()
{
    const auto saved = app::conferences::save(*m_workspace.store(), conference());
    if (!saved)
        return refuse(saved.error().text);
    m_workspace.setConference(saved->id);
    Dialog::accept();
}

} // namespace ui
