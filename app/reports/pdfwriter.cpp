// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdfwriter.h"

#include "app/reports/fonts.h"
#include "app/reports/papertext.h"
#include "app/reports/unicodemap.h"

#include <QHashSeed>
#include <QIODevice>
#include <QMutex>
#include <QPdfWriter>

namespace app::reports {

using namespace Qt::StringLiterals;

namespace {

/// Hands the bytes of a QPdfWriter to a sink. The date of creation stands in the first object of the file; it
/// becomes the document's own. Whatever is changed keeps its length, so that the table of offsets stays right.
class PdfDevice final : public QIODevice
{
public:
    PdfDevice(Sink &sink, const Fonts &fonts, const QDateTime &created)
        : m_sink(sink), m_fonts(fonts), m_created(created.toUTC())
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool failed() const { return m_failed; }

    void finish()
    {
        if (!m_head.isEmpty())
            pass(std::exchange(m_head, {}));
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }

    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_passing) {
            const QByteArray bytes = QByteArray::fromRawData(data, size);
            pass(isUnicodeMap(bytes) ? mendedUnicodeMap(bytes, m_fonts) : bytes);
            return m_failed ? -1 : size;
        }
        m_head.append(data, size);
        const qsizetype end = m_head.indexOf("\nendobj\n");
        if (end >= 0) {
            setDate(end);
            m_passing = true;
            finish();
        }
        return size;
    }

private:
    void setDate(qsizetype end)
    {
        static constexpr QByteArrayView mark("/CreationDate (D:");
        const qsizetype at = m_head.lastIndexOf(mark, end);
        if (at < 0 || !m_created.isValid())
            return;
        const qsizetype from = at + mark.size();
        const qsizetype length = m_head.indexOf(')', from) - from;
        const QByteArray zone = length == 15 ? "Z" : "+00'00'";
        const QByteArray date = m_created.toString(u"yyyyMMddHHmmss"_s).toLatin1() + zone;
        if (date.size() == length)
            m_head.replace(from, length, date);
    }

    void pass(QByteArrayView bytes) { m_failed = m_failed || !m_sink.write(bytes); }

    Sink &m_sink;
    const Fonts &m_fonts;
    QDateTime m_created;
    QByteArray m_head;
    bool m_passing = false;
    bool m_failed = false;
};

/// QPdfWriter writes its fonts in the order of a hash; with a fixed seed that order is the same in every run. The seed is
/// the whole program's: of papers written at the same time, the last one gives it back.
class FixedOrder
{
public:
    FixedOrder()
    {
        const QMutexLocker lock(&s_mutex);
        if (s_papers++ > 0)
            return;
        s_wasRandom = QHashSeed::globalSeed() != 0;
        QHashSeed::setDeterministicGlobalSeed();
    }
    ~FixedOrder()
    {
        const QMutexLocker lock(&s_mutex);
        if (--s_papers == 0 && s_wasRandom)
            QHashSeed::resetRandomGlobalSeed();
    }
    Q_DISABLE_COPY_MOVE(FixedOrder)

private:
    static inline QMutex s_mutex;
    static inline int s_papers = 0;
    static inline bool s_wasRandom = false;
};

} // namespace

db::Result<Written> writePdf(const Document &document, Sink &sink, const PageWatch &watch)
{
    const FixedOrder order;
    Fonts fonts(document.languages.value(0));
    PdfDevice device(sink, fonts, document.printedAt);
    const PageWatch watchBoth = [&](int page, int total) { return !device.failed() && (!watch || watch(page, total)); };
    auto written = [&] {
        QPdfWriter writer(&device);
        writer.setResolution(1200);
        writer.setTitle(printable(plainText(document.title)).replace(u'\n', u' '));
        writer.setCreator(u"Huitong"_s);
        return paint(document, fonts, writer, watchBoth);
    }();
    if (!written && !device.failed())
        return written;
    device.finish();
    const auto finished = sink.finish();
    if (!finished)
        return finished.error();
    return written;
}

} // namespace app::reports
