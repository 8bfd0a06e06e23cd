// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/peoplelist.h"

#include "app/registration/registration.h"
#include "app/transfer/csvfaults.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace app::transfer {

using namespace Qt::StringLiterals;

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x85) || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

// Every cell stands on one line: where somebody broke it, a blank is meant.
QString onOneLine(const QString &text)
{
    static const QRegularExpression breaks(u"\\s*[\\r\\n\\x{85}\\x{2028}\\x{2029}]\\s*"_s);
    return std::ranges::any_of(text, isBreak) ? QString(text).replace(breaks, u" "_s) : text;
}

QString tidy(std::string_view cell)
{
    const QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed();
    const bool isAscii = text.size() == static_cast<qsizetype>(cell.size());
    return onOneLine(isAscii ? text : text.normalized(QString::NormalizationForm_C));
}

// Keyboards for Chinese and Korean write digits, letters and signs in full width too.
bool isInHalfWidth(int field)
{
    const auto known = static_cast<Field>(field);
    return known == Field::Number || known == Field::Phone || known == Field::Email || known == Field::CheckedInAt;
}

bool isName(int field)
{
    const auto known = static_cast<Field>(field);
    return known == Field::Name || known == Field::NameLatin || known == Field::NameZh || known == Field::NameKo;
}

// Signs that are not seen come along when a name is copied; only joiners are part of one.
QString withoutUnseen(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format && c != QChar(0x200C) && c != QChar(0x200D); });
    return text.trimmed();
}

QString inHalfWidth(const QString &text)
{
    const bool isAscii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    return isAscii ? text : text.normalized(QString::NormalizationForm_KC);
}

bool isSame(const QString &heading, const QString &other)
{
    return heading.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

db::Error invalid(const QString &text)
{
    return { db::Kind::Invalid, text, {} };
}

} // namespace

bool ListRow::isEmpty() const
{
    return surplus.isEmpty() && std::ranges::all_of(cells, [](const QString &cell) { return cell.isEmpty(); });
}

PeopleList::PeopleList(QIODevice &device, const ImportOptions &options)
    : m_device(device), m_options(options), m_reader(bytesOf(device, options.encoding))
{
}

db::Result<void> PeopleList::open()
{
    if (!m_device.isOpen() && !m_device.open(QIODevice::ReadOnly))
        return db::Error{ db::Kind::NotFound, ImportText::tr("The list cannot be opened: %1").arg(m_device.errorString()), {} };
    if (!m_device.seek(0))
        return invalid(ImportText::tr("A list is read twice, so it must be a file."));
    if (isWorkbook(m_device))
        return workbookError();
    if (!m_reader.next())
        return m_reader.fault() == CsvFault::None ? invalid(ImportText::tr("This list is empty.")) : csvError(m_reader, m_options.encoding);
    QStringList headings;
    for (const std::string_view heading : m_reader.fields())
        headings += tidy(heading);
    if (const db::Result<void> fine = checkMapping(headings); !fine)
        return fine;
    for (const QString &heading : headings)
        mapColumn(heading);
    return checkColumns();
}

db::Result<void> PeopleList::checkMapping(const QStringList &headings) const
{
    for (auto it = m_options.mapping.cbegin(); it != m_options.mapping.cend(); ++it) {
        if (!it.value().isEmpty() && !fieldById(it.value()))
            return invalid(ImportText::tr("There is no field “%1”.").arg(it.value()));
        if (std::ranges::none_of(headings, [&](const QString &heading) { return isSame(heading, it.key()); }))
            return invalid(ImportText::tr("This list has no heading “%1”.").arg(it.key()));
    }
    return {};
}

db::Result<void> PeopleList::checkColumns() const
{
    if (std::ranges::none_of(m_has, [](bool there) { return there; }))
        return invalid(ImportText::tr("None of this list's headings is known. Give the columns headings such as “%1”.")
                           .arg(headingLabel(fieldId(Field::Name), m_options.language)));
    const auto names = { Field::Number, Field::Name, Field::NameLatin, Field::NameZh, Field::NameKo };
    if (std::ranges::none_of(names, [this](Field field) { return has(field); }))
        return invalid(ImportText::tr("This list has no column with names. Give that column the heading “%1”.")
                           .arg(headingLabel(fieldId(Field::Name), m_options.language)));
    return {};
}

std::optional<QString> PeopleList::mapped(const QString &heading) const
{
    for (auto it = m_options.mapping.cbegin(); it != m_options.mapping.cend(); ++it)
        if (isSame(heading, it.key()))
            return it.value();
    return std::nullopt;
}

void PeopleList::mapColumn(const QString &heading)
{
    const std::optional<QString> wished = mapped(heading);
    const std::optional<Field> field = wished ? fieldById(*wished) : fieldOf(heading);
    const bool isWishedFor = field && !wished && m_options.mapping.values().contains(fieldId(*field));
    const bool isTaken = field && (has(*field) || isWishedFor);
    if (!field && !wished && !heading.isEmpty())
        leaveOut(heading, ImportText::tr("This heading is not known; the column was left out."));
    if (isTaken)
        leaveOut(heading, ImportText::tr("Another column holds the same already; this one was left out."));
    m_fields.push_back(field && !isTaken ? static_cast<int>(*field) : -1);
    if (m_fields.back() < 0)
        return;
    m_headings[static_cast<std::size_t>(m_fields.back())] = heading;
    m_has[static_cast<std::size_t>(m_fields.back())] = true;
}

void PeopleList::leaveOut(const QString &heading, const QString &why)
{
    const QString shown = registration::fitToShow(heading);
    m_notes += ImportProblem{ 1, shown, {}, shown, why };
}

void PeopleList::setCell(ListRow &row, int field, const QString &text)
{
    QString &cell = row.cells[static_cast<std::size_t>(field)];
    cell = isInHalfWidth(field) ? inHalfWidth(text) : isName(field) ? withoutUnseen(text) : text;
}

bool PeopleList::next(ListRow &row)
{
    while (m_reader.next()) {
        row = {};
        row.number = m_reader.row();
        const std::span<const std::string_view> cells = m_reader.fields();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i >= m_fields.size() && row.surplus.isEmpty())
                row.surplus = tidy(cells[i]);
            else if (i < m_fields.size() && m_fields[i] >= 0)
                setCell(row, m_fields[i], tidy(unguarded(cells[i])));
        }
        if (!row.isEmpty())
            return true;
    }
    return false;
}

db::Result<void> PeopleList::state() const
{
    return m_reader.fault() == CsvFault::None ? db::Result<void>() : db::Result<void>(csvError(m_reader, m_options.encoding));
}

} // namespace app::transfer
