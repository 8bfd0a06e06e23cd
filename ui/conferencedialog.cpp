// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferencedialog.h"

#include "ui/language.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/localtextrows.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QTimeZone>

namespace ui {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

QDateEdit *dateField(QWidget *parent)
{
    auto *field = new QDateEdit(QDate::currentDate(), parent);
    field->setCalendarPopup(true);
    field->setDisplayFormat(u"yyyy-MM-dd"_s);
    return field;
}

QComboBox *zoneField(QWidget *parent)
{
    auto *field = new QComboBox(parent);
    field->setEditable(true);
    field->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        field->addItem(QString::fromLatin1(zone));
    field->completer()->setFilterMode(Qt::MatchContains);
    field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    field->setCurrentText(db::Conference().zone);
    return field;
}

} // namespace

ConferenceDialog::ConferenceDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("New conference"), tr("Make the conference"), parent), m_workspace(workspace),
      m_code(new QLineEdit(this)),
      m_titles(new LocalTextRows([](const QString &l) { return tr("Title (%1)").arg(language::nameOf(l)); }, this)),
      m_from(dateField(this)), m_to(dateField(this)), m_zone(zoneField(this))
{
    const auto word = [](QStringView column) {
        return [column] { return db::label(*db::Conference::description().column(column)); };
    };
    m_code->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z0-9][A-Za-z0-9_.-]{0,39}"_s), m_code));
    auto *code = new FieldRow(word(u"code"), m_code, this);
    code->setHint(tr("Short and without blanks, for example spring-2026."));
    m_titles->setLanguages(m_workspace.conference().id != 0 ? m_workspace.conference().languageList()
                                                            : db::Conference().languageList());
    add(code);
    add(m_titles);
    add(sideBySide({ new FieldRow(word(u"first_day"), m_from, this), new FieldRow(word(u"last_day"), m_to, this) }, this));
    add(new FieldRow(word(u"zone"), m_zone, this));
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_to->date() < day)
            m_to->setDate(day);
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

QString ConferenceDialog::problemOf(const db::Conference &conference) const
{
    if (conference.code.isEmpty())
        return tr("The conference needs a code.");
    if (conference.title.isEmpty())
        return tr("The conference needs a title in at least one language.");
    if (conference.lastDay < conference.firstDay)
        return tr("The last day lies before the first.");
    if (!QTimeZone::isTimeZoneIdAvailable(conference.zone.toLatin1()))
        return tr("This time zone is not known.");
    const auto sameCode = [&](const db::Conference &other) { return other.code == conference.code; };
    if (std::ranges::any_of(m_workspace.conferences(), sameCode))
        return tr("There is a conference with this code already.");
    return {};
}

void ConferenceDialog::accept()
{
    const db::Conference made = conference();
    if (const QString problem = problemOf(made); !problem.isEmpty())
        return refuse(problem);
    const auto saved = m_workspace.store()->write({ QT_TRANSLATE_NOOP("History", "Make the conference %1"), { made.code } },
                                                  [&](db::WriteSession &s) {
                                                      db::Conference copy = made;
                                                      return s.insert(copy);
                                                  });
    if (!saved)
        return refuse(saved.error().text);
    m_workspace.setConference(*saved);
    Dialog::accept();
}

} // namespace ui
