// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/agenda.h"

#include "app/reports/paper.h"
#include "app/reports/pdfwriter.h"
#include "db/records/attendee.h"
#include "db/records/organisation.h"
#include "db/records/person.h"
#include "db/records/post.h"
#include "db/records/programme.h"
#include "db/records/venue.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>

namespace app::reports {

using namespace Qt::StringLiterals;

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

constexpr ParameterChoice scopeChoices[] = { { "public", QT_TRANSLATE_NOOP("Report", "What guests may read") },
                                             { "internal", QT_TRANSLATE_NOOP("Report", "Internal items too") } };

struct Appearing
{
    db::Appearance appearance;
    db::Person person;
    db::Post post;
    db::Organisation organisation;
};

struct Item
{
    db::ProgrammeItem item;
    db::Hall hall;
    QList<Appearing> people;
};

struct Programme
{
    db::Conference conference;
    db::Venue venue;
    QList<Item> items;
};

QList<Appearing> peopleOf(db::Session &session, db::Id item)
{
    QList<Appearing> people;
    for (const auto &appearance : session.all<db::Appearance>(u"WHERE item = ? ORDER BY position, id"_s, { item })) {
        Appearing one{ appearance, {}, {}, {} };
        const auto attendee = session.get<db::Attendee>(appearance.attendee);
        one.person = session.get<db::Person>(attendee.person);
        if (attendee.post != 0)
            one.post = session.get<db::Post>(attendee.post);
        if (one.post.organisation != 0)
            one.organisation = session.get<db::Organisation>(one.post.organisation);
        people += one;
    }
    return people;
}

Programme readProgramme(db::Session &session, db::Id conference, const QString &scope)
{
    Programme programme;
    programme.conference = session.get<db::Conference>(conference);
    if (programme.conference.venue != 0)
        programme.venue = session.get<db::Venue>(programme.conference.venue);
    const QString clause = u"WHERE conference = ? AND (visibility = 'public' OR ? = 'internal') ORDER BY day, starts, hall, id"_s;
    for (const auto &item : session.all<db::ProgrammeItem>(clause, { conference, scope })) {
        Item one{ item, {}, peopleOf(session, item.id) };
        if (item.hall != 0)
            one.hall = session.get<db::Hall>(item.hall);
        programme.items += one;
    }
    return programme;
}

class AgendaPaper
{
public:
    AgendaPaper(Programme programme, QStringList languages, const QDateTime &now)
        : m_programme(std::move(programme)), m_languages(std::move(languages)),
          m_document(paperFor(m_programme.conference, m_languages, now)) {}

    Document build()
    {
        m_document.title = bilingual([](const QString &language) { return inLanguage("Agenda", language); }, Weight::Bold);
        m_document.subject = lines(m_programme.conference.title, Weight::Regular) + lines(m_programme.venue.name, Weight::Regular);
        if (m_programme.items.isEmpty())
            m_document.blocks += Block(Paragraph{ ParagraphStyle::Normal, fixed("Nothing is planned yet.") });
        QString day;
        for (qsizetype i = 0; i < m_programme.items.size(); ++i)
            if (m_programme.items[i].item.day != day) {
                day = m_programme.items[i].item.day;
                addDay(day);
            }
        const auto zone = [this](const QString &language) { return zoneInWords(m_programme.conference, language); };
        m_document.blocks += Block(Paragraph{ ParagraphStyle::Note, bilingual(zone, Weight::Regular) });
        return m_document;
    }

private:
    QStringList fallback(const QString &language) const
    {
        return QStringList{ language } + m_languages + m_programme.conference.languageList();
    }

    template<class F>
    QList<Line> bilingual(F textIn, Weight weight, Tone tone = Tone::Normal) const
    {
        QList<Line> result;
        QStringList seen;
        for (const QString &language : m_languages) {
            const QString text = textIn(language);
            if (text.isEmpty() || seen.contains(text))
                continue;
            seen += text;
            result += line(text, nameLanguage(text, language), result.isEmpty() ? weight : Weight::Regular, tone);
        }
        return result;
    }
    QList<Line> lines(const db::LocalText &text, Weight weight, Tone tone = Tone::Normal) const
    {
        return bilingual([&](const QString &language) { return text.in(fallback(language)); }, weight, tone);
    }
    QList<Line> fixed(const char *english) const
    {
        return bilingual([&](const QString &language) { return inLanguage(english, language); }, Weight::Regular);
    }

    void addDay(const QString &day)
    {
        const auto words = [&](const QString &language) { return dayInWords(QDate::fromString(day, Qt::ISODate), language); };
        m_document.blocks += Block(Heading{ 1, bilingual(words, Weight::Bold) });
        QList<Item> items;
        for (const Item &item : m_programme.items)
            if (item.item.day == day)
                items += item;
        for (const QList<Item> &together : byHall(items))
            addHall(together);
    }

    // Whoever goes from hall to hall reads on in time: items stand together until the next is in another hall. Where that
    // would leap to and fro, the halls run side by side, and each gets its own list.
    static QList<QList<Item>> byHall(const QList<Item> &items)
    {
        QList<QList<Item>> runs;
        QList<QList<Item>> halls;
        for (const Item &item : items) {
            if (runs.isEmpty() || runs.last().first().hall.id != item.hall.id)
                runs += QList<Item>();
            runs.last() += item;
            const auto same = [&](const QList<Item> &list) { return list.first().hall.id == item.hall.id; };
            if (const auto it = std::ranges::find_if(halls, same); it != halls.end())
                *it += item;
            else
                halls += QList<Item>{ item };
        }
        return runs.size() <= 2 * halls.size() ? runs : halls;
    }

    void addHall(const QList<Item> &items)
    {
        const bool known = items.first().hall.id != 0;
        m_document.blocks += Block(Heading{ 2, known ? lines(items.first().hall.name, Weight::Bold) : fixed("Hall to be announced") });
        Table table;
        table.size = TextSize::Body;
        table.columns = { { u"time"_s, fixed("Time"), 1.6, Align::Start, u"00:00–00:00"_s }, { u"item"_s, fixed("Item"), 8, Align::Start, {} } };
        QList<Row> rows;
        for (const Item &item : items)
            rows += Row{ cell(hours(item.item), u"en"_s), itemCell(item) };
        table.rows = [rows] {
            return [rows, next = qsizetype(0)](Row &row) mutable {
                if (next == rows.size())
                    return false;
                row = rows[next++];
                return true;
            };
        };
        m_document.blocks += Block(table);
    }

    static QString hours(const db::ProgrammeItem &item)
    {
        const QTime start = QTime::fromString(item.starts, u"HH:mm"_s);
        if (!start.isValid() || item.minutes == 0)
            return item.starts;
        return item.starts + u'–' + start.addSecs(static_cast<int>(item.minutes) * 60).toString(u"HH:mm"_s);
    }

    Cell itemCell(const Item &item) const
    {
        Cell cell{ lines(item.item.title, Weight::Bold) };
        for (const Appearing &one : item.people) {
            for (const QString &language : m_languages)
                cell.lines += personLine(one, language);
            if (!one.appearance.topic.isEmpty())
                cell.lines += lines(one.appearance.topic, Weight::Regular);
        }
        return cell;
    }

    // "演讲：金敏洙（代表理事，…）": role, name as the language's readers know it, title and organisation in quiet.
    Line personLine(const Appearing &one, const QString &language) const
    {
        const char *roles[] = { "Speaker", "Chair", "Moderator", "Signatory", "Witness", "Guest" };
        const QString role = inLanguage(roles[static_cast<std::size_t>(one.appearance.role)], language);
        const QString colon = language.startsWith("zh"_L1) ? u"："_s : u": "_s;
        const QString name = nameIn(one.person, language);
        QStringList place;
        for (const db::LocalText &text : { one.post.title, one.organisation.name })
            if (const QString words = text.in(fallback(language)); !words.isEmpty())
                place += words;
        if (language.startsWith("zh"_L1) || language.startsWith("ko"_L1))
            std::ranges::reverse(place); // the body before the title
        Line result{ { role + colon, language, Weight::Regular, Tone::Quiet }, { name, nameLanguage(name, language), Weight::Regular, Tone::Normal } };
        const bool eastAsian = language.startsWith("zh"_L1) || language.startsWith("ko"_L1);
        if (!place.isEmpty())
            result += Run{ (eastAsian ? u" · "_s : u", "_s) + place.join(eastAsian ? u" "_s : u", "_s), language, Weight::Regular, Tone::Quiet };
        return result;
    }

    // A name whose form for these readers nobody has given stands as its bearer writes it, with the Latin form beside it.
    static QString nameIn(const db::Person &person, const QString &language)
    {
        const QString form = nameForm(person, language);
        const QString native = person.displayName();
        const QString latin = person.displayLatin();
        if (!form.isEmpty())
            return form;
        return latin.isEmpty() || latin == native ? native : u"%1 (%2)"_s.arg(native, latin);
    }

    Programme m_programme;
    QStringList m_languages;
    Document m_document;
};

db::Result<QStringList> languagesOf(const Request &request)
{
    QStringList languages = request.parameters.value(u"languages"_s).split(u',', Qt::SkipEmptyParts);
    for (QString &language : languages)
        language = language.trimmed();
    if (languages.isEmpty())
        languages = { request.language };
    const bool known = std::ranges::all_of(languages, [](const QString &l) { return l == "zh"_L1 || l == "ko"_L1 || l == "en"_L1; });
    if (!known || languages.size() > 2)
        return db::Error{ db::Kind::Invalid, ReportText::tr("A paper is in one or two of the languages zh, ko and en."), u"usage"_s };
    return languages;
}

db::Result<Written> writeAgenda(db::Store &store, const Request &request, Sink &sink, const Progress &progress)
{
    const db::Result<QStringList> languages = languagesOf(request);
    if (!languages)
        return languages.error();
    const db::Result<Programme> programme = store.read([&](db::Session &session) {
        return readProgramme(session, request.conference, request.parameters.value(u"scope"_s, u"public"_s));
    });
    if (!programme)
        return programme.error();
    const Document document = AgendaPaper(*programme, *languages, request.now).build();
    return writePdf(document, sink, [&progress](int page, int total) { return progress(page, total); });
}

} // namespace

const Report &agendaReport()
{
    static const Report report{ "agenda", QT_TRANSLATE_NOOP("Report", "Agenda"), { Format::Pdf },
        { { "languages", QT_TRANSLATE_NOOP("Report", "Languages"), {}, "", { Format::Pdf } },
          { "scope", QT_TRANSLATE_NOOP("Report", "Items"), scopeChoices, "public", { Format::Pdf } } },
        false, writeAgenda, QT_TRANSLATE_NOOP("Report", "Programme") };
    return report;
}

} // namespace app::reports
