// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/start.h"

#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QThread>

#include <fcntl.h>
#include <unistd.h>
#include <xcb/xcb.h>

#include <array>
#include <cstdlib>
#include <utility>

namespace tests::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;
constexpr int coldRounds = 3;
constexpr double patience = 30'000; // ms
constexpr double quiet = 400;       // ms without a change: all is there
constexpr int strips = 24;          // lines of the picture that are looked at

template<class T>
std::unique_ptr<T, decltype(&std::free)> owned(T *reply)
{
    return { reply, &std::free };
}

/// The screen as somebody sees who only looks: what windows there are, what stands in them, whether they answer.
class Screen
{
public:
    explicit Screen(const QByteArray &display) : m_connection(xcb_connect(display.constData(), nullptr))
    {
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const std::uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &events);
        m_protocols = atom("WM_PROTOCOLS");
        m_ping = atom("_NET_WM_PING");
        xcb_flush(m_connection);
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    void forget()
    {
        m_window = 0;
        m_pings = 0;
    }
    /// Reads what happened; notes the program's window and its answers.
    void listen()
    {
        while (const auto event = owned(xcb_poll_for_event(m_connection))) {
            const int type = event->response_type & 0x7f;
            const auto *map = reinterpret_cast<const xcb_map_notify_event_t *>(event.get());
            if (type == XCB_MAP_NOTIFY && !map->override_redirect && isLarge(map->window))
                m_window = map->window;
            const auto *message = reinterpret_cast<const xcb_client_message_event_t *>(event.get());
            if (type == XCB_CLIENT_MESSAGE && message->type == m_protocols && message->data.data32[0] == m_ping)
                ++m_pings;
        }
    }
    [[nodiscard]] bool hasWindow() const { return m_window != 0; }
    [[nodiscard]] bool hasAnswered() const { return m_pings > 0; }
    void ping()
    {
        xcb_client_message_event_t event{};
        event.response_type = XCB_CLIENT_MESSAGE;
        event.format = 32;
        event.window = m_window;
        event.type = m_protocols;
        event.data.data32[0] = m_ping;
        event.data.data32[1] = 1;
        event.data.data32[2] = m_window;
        xcb_send_event(m_connection, 0, m_window, 0, reinterpret_cast<const char *>(&event));
        xcb_flush(m_connection);
    }
    /// Some lines of the window's picture.
    [[nodiscard]] QByteArray picture()
    {
        std::array<xcb_get_image_cookie_t, strips> asked{};
        for (int i = 0; i < strips; ++i)
            asked[i] = xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_root, 0,
                                     static_cast<std::int16_t>(10 + i * 780 / strips), 1280, 1, ~0U);
        QByteArray all;
        for (const xcb_get_image_cookie_t cookie : asked)
            if (const auto reply = owned(xcb_get_image_reply(m_connection, cookie, nullptr)))
                all.append(reinterpret_cast<const char *>(xcb_get_image_data(reply.get())),
                           xcb_get_image_data_length(reply.get()));
        return all;
    }

private:
    xcb_atom_t atom(const char *name)
    {
        const auto length = static_cast<std::uint16_t>(qstrlen(name));
        const auto reply =
            owned(xcb_intern_atom_reply(m_connection, xcb_intern_atom(m_connection, 0, length, name), nullptr));
        return reply ? reply->atom : xcb_atom_t{ XCB_ATOM_NONE };
    }
    bool isLarge(xcb_window_t window)
    {
        const auto reply = owned(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
        return reply && reply->width > 300 && reply->height > 200;
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_root = 0;
    xcb_window_t m_window = 0;
    xcb_atom_t m_protocols = 0;
    xcb_atom_t m_ping = 0;
    int m_pings = 0;
};

struct Times
{
    double answers = 1e18; ///< painted, and the loop of events runs
    double settled = 1e18; ///< the last change of the picture
    double megabytes = 0;
};

/// The files that a running program has mapped.
QSet<QString> filesOf(qint64 process)
{
    QSet<QString> files;
    QFile maps(u"/proc/%1/maps"_s.arg(process));
    if (maps.open(QIODevice::ReadOnly))
        for (const QByteArray &line : maps.readAll().split('\n'))
            if (const qsizetype at = line.indexOf('/'); at > 0)
                files += QString::fromUtf8(line.mid(at));
    return files;
}

// Only what no other program has mapped is forgotten: as cold as it gets without stopping the machine.
void forget(const QSet<QString> &files)
{
    for (const QString &name : files)
        if (const int file = open(QFile::encodeName(name).constData(), O_RDONLY); file >= 0) {
            posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
            close(file);
        }
}

double megabytesOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

Times start(Screen &screen, const QStringList &words, QSet<QString> &files)
{
    screen.forget();
    const QByteArray empty = screen.picture();
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    Stopwatch watch;
    watch.start();
    const auto now = [&] {
        watch.stop();
        watch.start();
        return watch.milliseconds();
    };
    process.start(words.first(), words.mid(1));
    Times times;
    QByteArray picture = empty;
    bool isAsked = false;
    double changed = 0;
    while (now() < patience && (!screen.hasAnswered() || now() - changed < quiet)) {
        screen.listen();
        if (const QByteArray seen = screen.picture(); seen != picture) {
            picture = seen;
            changed = now();
        }
        if (screen.hasWindow() && picture != empty && !std::exchange(isAsked, true))
            screen.ping();
        if (screen.hasAnswered())
            times.answers = std::min(times.answers, now());
        QThread::usleep(500);
    }
    times.settled = std::max(changed, times.answers);
    times.megabytes = megabytesOf(process.processId());
    files += filesOf(process.processId());
    process.terminate();
    if (!process.waitForFinished(3000))
        process.kill();
    process.waitForFinished(3000);
    return times;
}

/// The median of several starts.
Times often(Screen &screen, const QStringList &words, int count, bool cold, QSet<QString> &files)
{
    std::vector<double> answers;
    std::vector<double> settled;
    Times last;
    for (int i = 0; i < count; ++i) {
        if (cold)
            forget(files);
        last = start(screen, words, files);
        answers.push_back(last.answers);
        settled.push_back(last.settled);
    }
    std::ranges::sort(answers);
    std::ranges::sort(settled);
    return { answers[answers.size() / 2], settled[settled.size() / 2], last.megabytes };
}

QByteArray startScreen(QProcess &server)
{
    server.start(u"Xvfb"_s,
                 { u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s });
    if (!server.waitForReadyRead(20'000))
        return {};
    return ':' + server.readLine().trimmed();
}

} // namespace

int benchStart(const QStringList &words)
{
    QProcess server;
    const QByteArray display = startScreen(server);
    if (display.isEmpty() || words.isEmpty()) {
        std::fputs("bench start FILE [PROGRAM…]; Xvfb has to be installed\n", stderr);
        return 2;
    }
    const QTemporaryDir home;
    const std::pair<const char *, QByteArray> settings[] = {
        { "DISPLAY", display },
        { "QT_QPA_PLATFORM", "xcb" },
        { "HOME", home.path().toLocal8Bit() },
        { "XDG_CONFIG_HOME", home.path().toLocal8Bit() },
        { "XDG_RUNTIME_DIR", home.path().toLocal8Bit() },
        { "LC_ALL", "C.UTF-8" },
        { "DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent" },
    };
    for (const auto &[name, value] : settings)
        qputenv(name, value);
    const QString here = QCoreApplication::applicationDirPath();
    const QString file = QFileInfo(words.first()).absoluteFilePath();
    QList<QStringList> programs{ { here + u"/barewindow"_s },
                                 { here + u"/huitong"_s, u"--lang"_s, u"zh"_s, u"--desk"_s, u"bench"_s, u"--who"_s,
                                   u"bench"_s, file } };
    for (const QString &other : words.mid(1))
        programs += other.split(u' ', Qt::SkipEmptyParts);
    Screen screen(display);
    Times bare;
    std::printf("%-16s %6s %10s %10s %7s %10s %7s\n", "program", "", "answers", "settled", "ratio", "bare", "MB");
    for (const QStringList &program : programs) {
        QSet<QString> files{ file, program.first() };
        start(screen, program, files);
        for (const bool cold : { false, true }) {
            static Times bares[2];
            const Times times = often(screen, program, cold ? coldRounds : rounds, cold, files);
            if (program == programs.first())
                bares[cold] = times;
            bare = bares[cold];
            std::printf("%-16s %6s %10.1f %10.1f %7.2f %10.1f %7.0f\n",
                        qPrintable(QFileInfo(program.first()).fileName()), cold ? "cold" : "warm", times.answers,
                        times.settled, times.settled / bare.settled, bare.settled, times.megabytes);
            std::fflush(stdout);
        }
    }
    server.terminate();
    server.waitForFinished(3000);
    return 0;
}

} // namespace tests::bench
