// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/parameterform.h"

#include "db/records/conference.h"
#include "ui/language.h"
#include "ui/settings.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/severalbox.h"
#include "ui/widgets/space.h"
#include "ui/widgets/stillbox.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::reports {

using namespace Qt::StringLiterals;
using namespace widgets;
using app::reports::Format;
using app::reports::Parameter;

namespace {

const QString formatField = u"format"_s;
const QString languageField = u"language"_s;
const QString secondField = u"second-language"_s;
const QString orderField = u"order"_s;
const QString languagesParameter = u"languages"_s;

struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(FormatText)
};

// This page is for looking at: what has pages is shown as pages first.
Format usualFormat(const app::reports::Report &report)
{
    return report.formats.contains(Format::Pdf) ? Format::Pdf : report.formats.first();
}

} // namespace

QString formatName(Format format)
{
    if (format == Format::Pdf)
        return FormatText::tr("Pages (PDF)");
    if (format == Format::Csv)
        return FormatText::tr("Table (CSV)");
    return app::reports::formatId(format).toUpper();
}

ParameterForm::ParameterForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ParameterForm::show(const app::reports::Report &report, const db::Conference &conference)
{
    m_report = &report;
    m_conference = conference.id;
    m_code = conference.code;
    m_fields.clear();
    delete m_body;
    m_body = new QWidget(this);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::medium);
    Choices formats;
    for (const Format one : report.formats)
        formats += { app::reports::formatId(one), formatName(one) };
    addChoice(
        formatField, [] { return tr("Format"); }, formats, app::reports::formatId(usualFormat(report)), report.formats);
    m_fields.first().row->setVisible(formats.size() > 1);
    addLanguages();
    if (report.sorted) {
        Choices orders;
        for (const db::Choice &choice : db::choicesOf(db::Sort()))
            orders += { QString::fromLatin1(choice.id), db::label(choice) };
        const db::Choice &own = db::choicesOf(db::Sort())[static_cast<std::size_t>(conference.sort)];
        addChoice(
            orderField, [] { return tr("Order"); }, orders, QString::fromLatin1(own.id), report.formats);
    }
    for (const Parameter &parameter : report.parameters)
        addParameter(parameter);
    m_column->addStretch();
    layout()->addWidget(m_body);
    showFields();
}

void ParameterForm::tabAfter(QWidget *widget) const
{
    for (const Field &field : m_fields) {
        setTabOrder(widget, field.row->field());
        widget = field.row->field();
    }
}

void ParameterForm::addLanguages()
{
    Choices languages;
    for (const QString &tag : language::all())
        languages += { tag, language::ownName(tag) };
    addChoice(
        languageField, [] { return tr("Language of the paper"); }, languages, language::current(), m_report->formats);
    const auto both = std::ranges::find_if(
        m_report->parameters, [](const Parameter &p) { return languagesParameter == QLatin1StringView(p.id); });
    if (both == m_report->parameters.end())
        return;
    languages.prepend({ QString(), tr("None") });
    addChoice(
        secondField, [] { return tr("Second language"); }, languages, {}, both->formats);
}

void ParameterForm::addParameter(const Parameter &parameter)
{
    if (languagesParameter == QLatin1StringView(parameter.id))
        return;
    if (parameter.several)
        return addSeveral(parameter);
    if (parameter.choices.empty())
        return addText(parameter);
    Choices choices;
    for (const auto &choice : parameter.choices)
        choices += { QString::fromLatin1(choice.id), app::reports::label(choice) };
    addChoice(
        QString::fromLatin1(parameter.id), [&parameter] { return app::reports::label(parameter); }, choices,
        QString::fromLatin1(parameter.byDefault), parameter.formats);
}

void ParameterForm::addChoice(const QString &id, const Words &label, const Choices &choices, const QString &byDefault,
                              const QList<Format> &formats)
{
    auto *box = new StillBox(m_body);
    box->setMaxVisibleItems(16);
    for (const auto &[choice, word] : choices)
        box->addItem(word, choice);
    const int remembered = box->findData(kept(id, byDefault));
    box->setCurrentIndex(remembered >= 0 ? remembered : std::max(0, box->findData(byDefault)));
    auto *row = new FieldRow(label, box, m_body);
    m_column->addWidget(row);
    m_fields += { id, formats, row, box, nullptr, nullptr };
    connect(box, &QComboBox::activated, this, [this, id, box] { keep(id, box->currentData().toString()); });
}

void ParameterForm::addSeveral(const Parameter &parameter)
{
    const QString id = QString::fromLatin1(parameter.id);
    auto *box = new SeveralBox(parameter.several(language::current()), m_body);
    box->choose(kept(id, {}).split(u',', Qt::SkipEmptyParts));
    auto *row = new FieldRow([&parameter] { return app::reports::label(parameter); }, box, m_body);
    m_column->addWidget(row);
    m_fields += { id, parameter.formats, row, nullptr, box, nullptr };
    connect(box, &SeveralBox::edited, this, [this, id, box] { keep(id, box->chosen().join(u',')); });
}

void ParameterForm::addText(const Parameter &parameter)
{
    const QString id = QString::fromLatin1(parameter.id);
    auto *line = new QLineEdit(m_body);
    line->setPlaceholderText(QString::fromLatin1(parameter.byDefault));
    line->setText(kept(id, {}));
    auto *row = new FieldRow([&parameter] { return app::reports::label(parameter); }, line, m_body);
    m_column->addWidget(row);
    m_fields += { id, parameter.formats, row, nullptr, nullptr, line };
    connect(line, &QLineEdit::textEdited, this, [this, id](const QString &text) { keep(id, text.trimmed()); });
}

// Only what matters for the format.
void ParameterForm::showFields()
{
    for (const Field &field : m_fields)
        if (field.id != formatField)
            field.row->setVisible(field.formats.contains(format()));
}

void ParameterForm::keep(const QString &id, const QString &value)
{
    settings::set(key(id), value);
    if (id == formatField)
        showFields();
    emit edited();
}

QString ParameterForm::key(const QString &id) const
{
    const QString code = QString::fromLatin1(QUrl::toPercentEncoding(m_code));
    return u"reports/%1/%2/%3"_s.arg(code, QString::fromLatin1(m_report->id), id);
}

QString ParameterForm::kept(const QString &id, const QString &byDefault) const
{
    return settings::text(key(id), byDefault);
}

QString ParameterForm::value(const QString &id) const
{
    const auto found = std::ranges::find(m_fields, id, &Field::id);
    if (found == m_fields.end())
        return {};
    if (found->several)
        return found->several->chosen().join(u',');
    return found->box ? found->box->currentData().toString() : found->line->text().trimmed();
}

Format ParameterForm::format() const
{
    return app::reports::formatOf(value(formatField)).value_or(usualFormat(*m_report));
}

app::reports::Request ParameterForm::request(Format format) const
{
    app::reports::Request request;
    request.conference = m_conference;
    request.format = format;
    request.language = value(languageField);
    if (m_report->sorted)
        request.sort = value(orderField);
    for (const Parameter &parameter : m_report->parameters) {
        const QString id = QString::fromLatin1(parameter.id);
        if (!parameter.formats.contains(format))
            continue;
        if (const QString chosen = id == languagesParameter ? languages() : value(id); !chosen.isEmpty())
            request.parameters.insert(id, chosen);
    }
    return request;
}

QString ParameterForm::languages() const
{
    const QString first = value(languageField);
    const QString second = value(secondField);
    return second.isEmpty() || second == first ? first : first + u',' + second;
}

} // namespace ui::reports
