// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/anchor.h"
#include "tests/bench/bench.h"

#include "app/reports/report.h"

#include <QCryptographicHash>
#include <QFile>

namespace tests::bench {

using namespace Qt::StringLiterals;

namespace {

double exportOurs(Ground &ground, const QString &path)
{
    const auto store = ground.open(ground.full());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("%s", qPrintable(file.errorString()));
    app::reports::DeviceSink sink(file, path);
    app::reports::Request request;
    request.conference = ground.conference();
    request.language = u"zh"_s;
    request.sort = u"number"_s;
    request.parameters.insert(u"headings"_s, u"field"_s);
    const app::reports::Report *report = app::reports::findReport(u"attendees"_s);
    return timed([&] { check(app::reports::exportReport(*store, *report, request, sink)); });
}

/// Writes cells into one buffer that goes to the file when it is full.
class Output
{
public:
    explicit Output(const QString &path) : m_file(std::fopen(path.toUtf8().constData(), "wb")) { std::setvbuf(m_file, nullptr, _IONBF, 0); }
    ~Output()
    {
        flush(0);
        std::fclose(m_file);
    }
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    void cell(const char *text, std::size_t size)
    {
        flush(2 * size + 4);
        separate();
        if (std::string_view(text, size).find_first_of(",\"\r\n") == std::string_view::npos)
            return raw(text, size);
        m_buffer[m_used++] = '"';
        for (std::size_t i = 0; i < size; ++i) {
            if (text[i] == '"')
                m_buffer[m_used++] = '"';
            m_buffer[m_used++] = text[i];
        }
        m_buffer[m_used++] = '"';
    }
    void cell(std::string_view text) { cell(text.data(), text.size()); }
    void endRow()
    {
        raw("\r\n", 2);
        m_first = true;
    }

private:
    void separate()
    {
        if (!m_first)
            m_buffer[m_used++] = ',';
        m_first = false;
    }
    void raw(const char *text, std::size_t size)
    {
        std::memcpy(m_buffer.data() + m_used, text, size);
        m_used += size;
    }
    void flush(std::size_t wanted)
    {
        if (wanted > 0 && m_used + wanted + 4 < m_buffer.size())
            return;
        std::fwrite(m_buffer.data(), 1, m_used, m_file);
        m_used = 0;
    }

    std::FILE *m_file;
    std::vector<char> m_buffer = std::vector<char>(1 << 16);
    std::size_t m_used = 0;
    bool m_first = true;
};

std::string_view textAt(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))) : std::string_view();
}

/// The only text of {"zh":"…"}; the crowd has one language each.
std::string_view onlyText(std::string_view json, std::string &scratch)
{
    if (json.size() <= 2)
        return {};
    std::string_view text = json.substr(7, json.size() - 9);
    if (text.find('\\') == std::string_view::npos)
        return text;
    scratch.clear();
    for (std::size_t i = 0; i < text.size(); ++i)
        scratch += text[i] == '\\' ? text[++i] : text[i];
    return scratch;
}

std::string latinName(std::string_view family, std::string_view given)
{
    std::string name(family);
    for (char &c : name)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return name.append(" ").append(given);
}

const char attendeeSql[] =
    "SELECT a.number, p.family, p.given, p.name_order, p.latin_family, p.latin_given, p.zh_family, p.zh_given, p.ko_family, p.ko_given, "
    "p.honorific, o.name, t.title, p.country, a.category, d.name, a.status, p.phone, p.email, a.checked_in_at FROM attendee a "
    "JOIN person p ON p.id = a.person LEFT JOIN post t ON t.id = a.post LEFT JOIN organisation o ON o.id = t.organisation "
    "LEFT JOIN delegation d ON d.id = a.delegation WHERE a.conference = ? ORDER BY a.number";

/// The three scripts of the crowd, told by the first byte: Hangul begins with EA to ED, Han with E4 and more.
bool isHangul(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text[0]);
    return first >= 0xEA && first <= 0xED;
}

void writeRow(sqlite3_stmt *row, Output &out, std::string &scratch)
{
    const std::string_view family = textAt(row, 1);
    const std::string_view given = textAt(row, 2);
    const bool isLatin = static_cast<signed char>(family[0]) >= 0;
    const std::string name = isLatin ? std::string(given).append(" ").append(family) : std::string(family).append(given);
    out.cell(textAt(row, 0));
    out.cell(name);
    out.cell(isLatin ? latinName(family, given) : latinName(textAt(row, 4), textAt(row, 5)));
    out.cell(!isLatin && !isHangul(family) ? name : std::string_view());
    out.cell(!isLatin && isHangul(family) ? name : std::string_view());
    out.cell(textAt(row, 10) == "none" ? std::string_view() : textAt(row, 10));
    out.cell(onlyText(textAt(row, 11), scratch));
    out.cell(onlyText(textAt(row, 12), scratch));
    out.cell(textAt(row, 13));
    out.cell(textAt(row, 14));
    out.cell(onlyText(textAt(row, 15), scratch));
    for (const int column : { 16, 17, 18, 19 })
        out.cell(textAt(row, column));
    out.endRow();
}

double exportBare(Ground &ground, const QString &path)
{
    Database database(ground.path(ground.full()));
    return timed([&] {
        Output out(path);
        for (const char *field : { "number", "name", "name_latin", "name_zh", "name_ko", "honorific", "organisation", "title", "country",
                                   "category", "delegation", "status", "phone", "email", "checked_in_at" })
            out.cell(field);
        out.endRow();
        Statement select(database, attendeeSql);
        sqlite3_bind_int64(select.statement, 1, ground.conference());
        std::string scratch;
        while (select.next())
            writeRow(select.statement, out, scratch);
    });
}

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

} // namespace

void benchCsvOut(Ground &ground)
{
    const QString ours = ground.path(u"ours.csv"_s);
    const QString bare = ground.path(u"bare.csv"_s);
    ground.full();
    double peak = 0;
    const Duel times = duel(3, [&] {
        const MemoryPeak memory;
        const double time = exportOurs(ground, ours);
        peak = memory.megabytes();
        return time;
    }, [&] { return exportBare(ground, bare); });
    const bool same = digestOf(ours) == digestOf(bare);
    print("csv-out", ground.size(), times, u"%1; peak +%2 MB"_s.arg(same ? u"same bytes"_s : u"DIFFERENT BYTES"_s).arg(peak, 0, 'f', 1));
}

} // namespace tests::bench
