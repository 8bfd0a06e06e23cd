// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyring.h"

#include "ui/settings.h"

#include <QCoreApplication>
#include <QTimer>

#include <qt6keychain/keychain.h>
#include <chrono>
#include <memory>
#include <utility>

namespace ui::keyring {

using namespace Qt::StringLiterals;

namespace {

struct KeyringText
{
    Q_DECLARE_TR_FUNCTIONS(KeyringText)
};

const QString service = u"huitong"_s;
constexpr std::chrono::seconds patience{ 30 }; // somebody may have to unlock it first

db::Error without()
{
    return { db::Kind::Offline,
             KeyringText::tr("This desktop has no keyring, so the password is not kept. It will be asked each time."),
             {} };
}

void note(const db::Location &location, bool isKept)
{
    QStringList kept = settings::list(settings::keptPasswords);
    kept.removeAll(location.text);
    if (isKept)
        kept += location.text;
    settings::set(settings::keptPasswords, kept);
}

} // namespace

bool isKept(const db::Location &location)
{
    return settings::list(settings::keptPasswords).contains(location.text);
}

void read(QObject *context, const db::Location &location, std::function<void(const db::Result<QString> &)> answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service, qApp);
    job->setKey(location.text);
    const auto once = [isDue = std::make_shared<bool>(true), answer = std::move(answer)](const auto &kept) {
        if (std::exchange(*isDue, false))
            answer(kept);
    };
    QObject::connect(job, &QKeychain::Job::finished, context, [job, once] {
        once(job->error() == QKeychain::NoError ? db::Result<QString>(job->textData())
                                                : db::Result<QString>(without()));
    });
    QTimer::singleShot(patience, context, [once] { once(db::Result<QString>(without())); });
    job->start();
}

void keep(QObject *context, const db::Location &location, const QString &password,
          std::function<void(const db::Result<void> &)> answer)
{
    auto *job = new QKeychain::WritePasswordJob(service, qApp);
    job->setKey(location.text);
    job->setTextData(password);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, location, answer = std::move(answer)] {
        const bool kept = job->error() == QKeychain::NoError;
        note(location, kept);
        answer(kept ? db::Result<void>() : db::Result<void>(without()));
    });
    job->start();
}

void forget(const db::Location &location)
{
    if (!isKept(location))
        return;
    note(location, false);
    auto *job = new QKeychain::DeletePasswordJob(service, qApp);
    job->setKey(location.text);
    job->start();
}

} // namespace ui::keyring
