// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// After a session that ended unexpectedly: says that nothing saved was lost, and what was saved last.

#include <QObject>

namespace ui {

class HelpActions;
class Workspace;
namespace widgets {
class MessageBar;
}

class CrashNotice final : public QObject
{
    Q_OBJECT

public:
    CrashNotice(Workspace &workspace, widgets::MessageBar &bar, HelpActions &help, QObject *parent);
    /// Says it now, and again with the last change as soon as data are open.
    void begin();

private:
    void say();
    [[nodiscard]] QString lastChange() const;

    Workspace &m_workspace;
    widgets::MessageBar &m_bar;
    HelpActions &m_help;
    bool m_isDue = false;
};

} // namespace ui
