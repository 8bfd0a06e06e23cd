// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a writer's bytes go: a file that appears whole or not at all, or any open device (standard output, a
// buffer) with the same bytes.

#include "db/result.h"

#include <QByteArrayView>
#include <QString>

class QIODevice;

namespace app::reports {

/// Takes bytes in order. After a failed write all further writes fail; finish() then says why.
class Sink
{
public:
    Sink() = default;
    Sink(const Sink &) = delete;
    Sink &operator=(const Sink &) = delete;
    virtual ~Sink() = default;

    virtual bool write(QByteArrayView bytes) = 0;
    /// Must be called once at the end; without it an output file is thrown away.
    virtual db::Result<void> finish() = 0;
};

/// Writes to an open device that somebody else owns; `name` is how errors call it.
class DeviceSink final : public Sink
{
public:
    DeviceSink(QIODevice &device, const QString &name);

    bool write(QByteArrayView bytes) override;
    db::Result<void> finish() override;

private:
    QIODevice &m_device;
    QString m_name;
    QString m_problem;
};

/// A file that is replaced in one step: bytes go to a temporary name in the same folder, finish() syncs it,
/// renames it and syncs the folder. Whatever fails before, and a killed process, leaves the old file as it was.
/// Links are followed; devices and pipes are written directly. A database, a packed backup and the file `source`, which is
/// read meanwhile, are never replaced. Errors: NotFound, Denied, Invalid.
class OutputFile final : public Sink
{
public:
    explicit OutputFile(const QString &path, const QString &source = {});
    ~OutputFile() override;

    bool write(QByteArrayView bytes) override;
    db::Result<void> finish() override;

private:
    void open(const QString &source);
    void openTemporary(unsigned mode, bool keepMode);
    bool publish();
    void fail(int error);
    void refuse(const QString &why);
    void discard();

    QString m_path;      ///< as the person gave it
    QByteArray m_target; ///< after following links
    QByteArray m_temporary;
    int m_handle = -1;
    int m_errno = 0;
    QString m_refusal; ///< why, where no error of the system says it
};

} // namespace app::reports
