// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/packing.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <zstd.h>

#include <functional>
#include <memory>

namespace app::backup {

using namespace Qt::StringLiterals;
using db::Error;
using db::Kind;

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

constexpr quint32 noteMagic = 0x184D2A57; // one of the sixteen that readers of zstd skip
constexpr quint32 dataMagic = ZSTD_MAGICNUMBER;
constexpr quint32 longestNote = 4096;
constexpr qint64 piece = 1 << 20;
constexpr int level = -1; // twice as fast as 1 and a tenth larger

using Sink = std::function<bool(const char *, qint64)>;

Error unreadable(const QFile &file)
{
    return { file.exists() ? Kind::Denied : Kind::NotFound,
             BackupText::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()),
             {} };
}

Error unwritable(const QFile &file)
{
    return { Kind::Denied,
             BackupText::tr("%1 could not be written: %2 Free some space or choose another disk.")
                 .arg(file.fileName(), file.errorString() + u'.'),
             {} };
}

Error damaged(const QString &path)
{
    return { Kind::Broken,
             BackupText::tr("%1 is damaged. Use another backup, and keep this one for repair.").arg(path),
             {} };
}

Error cancelled()
{
    return { Kind::Cancelled, BackupText::tr("Cancelled. Nothing was written."), {} };
}

Sink into(QFile &file)
{
    return [&file](const char *bytes, qint64 size) { return file.write(bytes, size) == size; };
}

QByteArray noteFrame(const QByteArray &note)
{
    QByteArray frame(8, Qt::Uninitialized);
    qToLittleEndian(noteMagic, frame.data());
    qToLittleEndian(static_cast<quint32>(note.size()), frame.data() + 4);
    return frame + note;
}

/// One file on its way through zstd.
class Packer
{
public:
    explicit Packer(qint64 size) : m_context(ZSTD_createCCtx(), ZSTD_freeCCtx)
    {
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, level);
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1);
        ZSTD_CCtx_setPledgedSrcSize(m_context.get(), static_cast<unsigned long long>(size));
    }
    enum class State { Going, Done, Full, Failed };
    State take(const QByteArray &bytes, const Sink &sink)
    {
        const bool last = bytes.isEmpty();
        ZSTD_inBuffer input{ bytes.constData(), static_cast<size_t>(bytes.size()), 0 };
        for (;;) {
            ZSTD_outBuffer output{ m_out.data(), static_cast<size_t>(m_out.size()), 0 };
            const size_t left =
                ZSTD_compressStream2(m_context.get(), &output, &input, last ? ZSTD_e_end : ZSTD_e_continue);
            if (ZSTD_isError(left))
                return State::Failed;
            if (!sink(m_out.constData(), static_cast<qint64>(output.pos)))
                return State::Full;
            if (last ? left == 0 : input.pos == input.size)
                return last ? State::Done : State::Going;
        }
    }

private:
    std::unique_ptr<ZSTD_CCtx, size_t (*)(ZSTD_CCtx *)> m_context;
    QByteArray m_out = QByteArray(static_cast<qsizetype>(ZSTD_CStreamOutSize()), Qt::Uninitialized);
};

/// The way back.
class Unpacker
{
public:
    Unpacker() : m_context(ZSTD_createDCtx(), ZSTD_freeDCtx) {}
    /// False when the bytes make no sense or the sink does not take them.
    bool take(const QByteArray &bytes, const Sink &sink)
    {
        ZSTD_inBuffer input{ bytes.constData(), static_cast<size_t>(bytes.size()), 0 };
        for (bool full = false; input.pos < input.size || full;) {
            ZSTD_outBuffer output{ m_out.data(), static_cast<size_t>(m_out.size()), 0 };
            m_left = ZSTD_decompressStream(m_context.get(), &output, &input);
            m_full = !ZSTD_isError(m_left) && !sink(m_out.constData(), static_cast<qint64>(output.pos));
            if (ZSTD_isError(m_left) || m_full)
                return false;
            full = m_left != 0 && output.pos == output.size; // at 0 the next call would begin another frame
        }
        return true;
    }
    [[nodiscard]] bool isWhole() const { return m_left == 0; }
    [[nodiscard]] bool isFull() const { return m_full; }

private:
    std::unique_ptr<ZSTD_DCtx, size_t (*)(ZSTD_DCtx *)> m_context;
    QByteArray m_out = QByteArray(static_cast<qsizetype>(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    size_t m_left = 1;
    bool m_full = false;
};

/// What came of reading a packed file to its end.
enum class Reading { Whole, Damaged, Full, Cancelled, Unreadable };

Reading readAll(QFile &source, const Sink &sink, const Progress &progress)
{
    Unpacker unpacker;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty())
            return Reading::Unreadable;
        if (!unpacker.take(bytes, sink))
            return unpacker.isFull() ? Reading::Full : Reading::Damaged;
        if (!progress(source.pos(), source.size()))
            return Reading::Cancelled;
    }
    return unpacker.isWhole() ? Reading::Whole : Reading::Damaged;
}

} // namespace

db::Result<void> pack(const QString &from, const QString &to, const QByteArray &note, const Progress &progress)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(source);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return unwritable(target);
    const QByteArray head = note.isEmpty() ? QByteArray() : noteFrame(note);
    if (target.write(head) != head.size())
        return unwritable(target);
    Packer packer(source.size());
    for (Packer::State state = Packer::State::Going; state != Packer::State::Done;) {
        state = packer.take(source.read(piece), into(target));
        if (state == Packer::State::Full)
            return unwritable(target);
        if (state == Packer::State::Failed) // the file gave other bytes than it has
            return unreadable(source);
        if (!progress(source.pos(), source.size()))
            return cancelled();
    }
    return {};
}

db::Result<void> unpack(const QString &from, const QString &to, const Progress &progress)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(source);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return unwritable(target);
    switch (readAll(source, into(target), progress)) {
    case Reading::Whole:
        return {};
    case Reading::Full:
        return unwritable(target);
    case Reading::Cancelled:
        return cancelled();
    case Reading::Unreadable:
        return unreadable(source);
    case Reading::Damaged:
        break;
    }
    return damaged(from);
}

db::Result<void> readThrough(const QString &path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(source);
    const Reading found = readAll(
        source, [](const char *, qint64) { return true; }, goOn);
    return found == Reading::Whole ? db::Result<void>() : db::Result<void>(damaged(path));
}

bool isPacked(const QString &path)
{
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    if (head.size() < 4)
        return false;
    const auto magic = qFromLittleEndian<quint32>(head.constData());
    return magic == dataMagic || (magic & ZSTD_MAGIC_SKIPPABLE_MASK) == ZSTD_MAGIC_SKIPPABLE_START;
}

QByteArray noteOf(const QString &path)
{
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(8) : QByteArray();
    if (head.size() < 8 || qFromLittleEndian<quint32>(head.constData()) != noteMagic)
        return {};
    const auto size = qFromLittleEndian<quint32>(head.constData() + 4);
    return size <= longestNote ? file.read(size) : QByteArray();
}

qint64 unpackedSize(const QString &path)
{
    const QByteArray note = noteOf(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(note.isEmpty() ? 0 : 8 + note.size()))
        return 0;
    const QByteArray head = file.read(18); // the longest head of a frame
    const unsigned long long size = ZSTD_getFrameContentSize(head.constData(), static_cast<size_t>(head.size()));
    return size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR ? 0 : static_cast<qint64>(size);
}

} // namespace app::backup
