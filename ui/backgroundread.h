// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A read that may take long, on another thread with a store of its own. Only the newest question is answered: what was
// asked before it is dropped when it comes late.

#include "db/store.h"

#include <QThreadPool>

#include <memory>

namespace ui {

template<class T>
class BackgroundRead final : public QObject
{
public:
    explicit BackgroundRead(QObject *parent) : QObject(parent) {}
    ~BackgroundRead() override { m_pool.waitForDone(); }

    void ask(const db::Store &store, std::function<T(db::Session &)> question, std::function<void(db::Result<T>)> answer)
    {
        const int token = ++m_token;
        const auto location = store.location();
        const auto identity = store.identity();
        m_pool.clear();
        m_pool.start([=, this, question = std::move(question), answer = std::move(answer)] {
            const auto own = db::Store::open(location, identity);
            const db::Result<T> found = own ? (*own)->read(question) : db::Result<T>(own.error());
            QMetaObject::invokeMethod(this, [=, this] {
                if (token == m_token)
                    answer(found);
            });
        });
    }
    /// Forgets what was asked.
    void drop() { ++m_token; }

private:
    int m_token = 0;
    QThreadPool m_pool;
};

} // namespace ui
