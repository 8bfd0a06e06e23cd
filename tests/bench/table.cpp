// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of people as a window shows it, beside a bare QTableView over a vector of ids whose rows are fetched by id
// through SQLite's C interface.

#include "tests/bench/anchor.h"
#include "tests/bench/bench.h"

#include "app/registration/orders.h"
#include "ui/language.h"
#include "ui/people/peoplelist.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/peoplepage.h"
#include "ui/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QCache>
#include <QEventLoop>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>

#include <array>

namespace tests::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int jumps = 200;
constexpr int columns = 7;
constexpr QSize screen{ 1280, 800 };

template<class Condition>
void waitUntil(Condition isTrue)
{
    QEventLoop loop;
    while (!isTrue())
        loop.processEvents(QEventLoop::WaitForMoreEvents);
}

/// Rows of the bare table, read one by one when they are drawn.
class BareModel final : public QAbstractTableModel
{
public:
    explicit BareModel(Database &database)
        : m_row(database,
                "SELECT a.number, p.family || p.given, o.name, p.country, a.category, a.status, d.name "
                "FROM attendee a JOIN person p ON p.id = a.person LEFT JOIN post t ON t.id = a.post "
                "LEFT JOIN organisation o ON o.id = t.organisation "
                "LEFT JOIN delegation d ON d.id = a.delegation WHERE a.id = ?"),
          m_cells(200)
    {}
    void setIds(std::vector<qint64> ids)
    {
        beginResetModel();
        m_ids = std::move(ids);
        m_cells.clear();
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex & = {}) const override { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return columns; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? cells(index.row())[static_cast<std::size_t>(index.column())] : QVariant();
    }

private:
    using Cells = std::array<QString, columns>;

    const Cells &cells(int row) const
    {
        if (const Cells *known = m_cells.object(row))
            return *known;
        auto *made = new Cells;
        sqlite3_bind_int64(m_row.statement, 1, m_ids[static_cast<std::size_t>(row)]);
        if (m_row.next())
            for (int i = 0; i < columns; ++i)
                (*made)[static_cast<std::size_t>(i)] =
                    QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_row.statement, i)));
        sqlite3_reset(m_row.statement);
        m_cells.insert(row, made);
        return *made;
    }

    mutable Statement m_row;
    std::vector<qint64> m_ids;
    mutable QCache<int, Cells> m_cells;
};

std::vector<qint64> bareIds(Database &database, db::Sort sort, db::Id conference)
{
    const QString order = app::registration::orderClause(sort, u"zh"_s);
    const QString from = order.contains("p."_L1) ? u"attendee a JOIN person p ON p.id = a.person"_s : u"attendee a"_s;
    Statement select(database, u"SELECT a.id FROM %1 WHERE a.conference = ? ORDER BY %2"_s.arg(from, order).toUtf8());
    sqlite3_bind_int64(select.statement, 1, conference);
    std::vector<qint64> ids;
    while (select.next())
        ids.push_back(sqlite3_column_int64(select.statement, 0));
    return ids;
}

/// Ours: the page as it stands in the window, on a file that it opens and closes.
class OurTable
{
public:
    explicit OurTable(const QString &path)
        : m_path(path), m_workspace({ u"desk"_s, u"bench"_s }), m_page(m_workspace, nullptr)
    {
        m_page.resize(screen);
        m_page.show();
        QApplication::processEvents();
    }
    void open()
    {
        check(m_workspace.open({ db::Engine::Sqlite, m_path }));
        waitUntil([this] { return view().model()->rowCount() > 0; });
        view().viewport()->repaint();
    }
    void close() { m_workspace.close(); }
    void sort(db::Sort sort)
    {
        const auto *model = m_page.findChild<ui::people::PeopleModel *>();
        bool isThere = false;
        const auto told = QObject::connect(model, &QAbstractItemModel::dataChanged, model, [&] { isThere = true; });
        order()->setChoice(sort);
        emit order()->activated(static_cast<int>(sort));
        waitUntil([&] { return isThere; });
        QObject::disconnect(told);
        view().viewport()->repaint();
    }
    QTableView &view() { return m_page.findChild<ui::people::PeopleList *>()->table(); }

private:
    ui::widgets::ChoiceBox *order()
    {
        for (auto *box : m_page.findChild<ui::people::PeopleList *>()->findChildren<ui::widgets::ChoiceBox *>())
            if (box->count() == static_cast<int>(db::choicesOf(db::Sort()).size()))
                return box;
        return nullptr;
    }

    QString m_path;
    ui::Workspace m_workspace;
    ui::people::PeoplePage m_page;
};

class BareTable
{
public:
    BareTable(const QString &path, db::Id conference, int rowHeight) : m_path(path), m_conference(conference)
    {
        m_view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        m_view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        m_view.verticalHeader()->setDefaultSectionSize(rowHeight);
        m_view.resize(screen);
        m_view.show();
        QApplication::processEvents();
    }
    void open()
    {
        m_database = std::make_unique<Database>(m_path);
        m_model = std::make_unique<BareModel>(*m_database);
        m_model->setIds(bareIds(*m_database, db::Sort::Number, m_conference));
        m_view.setModel(m_model.get());
        m_view.viewport()->repaint();
    }
    void close()
    {
        m_view.setModel(nullptr);
        m_model.reset();
        m_database.reset();
    }
    void sort(db::Sort sort)
    {
        m_model->setIds(bareIds(*m_database, sort, m_conference));
        m_view.viewport()->repaint();
    }
    QTableView &view() { return m_view; }

private:
    QString m_path;
    db::Id m_conference;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<BareModel> m_model;
    QTableView m_view;
};

/// Milliseconds of jumps to random places, the shortest first.
std::vector<double> jump(QTableView &view)
{
    QRandomGenerator random(7);
    std::vector<double> times;
    for (int i = 0; i < jumps; ++i) {
        const int place = random.bounded(view.verticalScrollBar()->maximum() + 1);
        times.push_back(timed([&] {
            view.verticalScrollBar()->setValue(place);
            view.viewport()->repaint();
        }));
        QApplication::processEvents();
    }
    std::ranges::sort(times);
    return times;
}

/// What a table holds above an empty one, in MB.
template<class Table>
double memoryOf(Table &table)
{
    const MemoryPeak memory;
    table.open();
    jump(table.view());
    return memory.megabytes();
}

} // namespace

void benchTable(Ground &ground)
{
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const QString path = ground.path(ground.full());
    ui::theme::start();
    ui::language::use(u"zh"_s);
    OurTable ours(path);
    BareTable bare(path, ground.conference(), ours.view().verticalHeader()->defaultSectionSize());
    const double bareMemory = memoryOf(bare);
    bare.close();
    const double ourMemory = memoryOf(ours);
    ours.close();
    const auto timeToOpen = [](auto &table) {
        table.close();
        return timed([&] { table.open(); });
    };
    print("table-open", ground.size(),
          duel(
              5, [&] { return timeToOpen(ours); }, [&] { return timeToOpen(bare); }),
          u"open a file to the first rows painted"_s);
    const std::vector<double> our = jump(ours.view());
    const std::vector<double> anchor = jump(bare.view());
    print("table-jump-p50", ground.size(), { our[jumps / 2], anchor[jumps / 2] }, u"to a random place, painted"_s);
    print("table-jump-p99", ground.size(), { our[jumps * 99 / 100], anchor[jumps * 99 / 100] });
    for (const auto &[name, sort] :
         { std::pair("table-stroke", db::Sort::Stroke), std::pair("table-pinyin", db::Sort::Pinyin) }) {
        const auto timeToSort = [sort = sort](auto &table) {
            table.sort(db::Sort::Number);
            return timed([&] { table.sort(sort); });
        };
        print(name, ground.size(),
              duel(
                  3, [&] { return timeToSort(ours); }, [&] { return timeToSort(bare); }),
              u"to the first rows painted"_s);
    }
    print("table-memory", ground.size(), { ourMemory, bareMemory },
          u"MB at most above an empty table, with 200 jumps"_s);
}

} // namespace tests::bench
