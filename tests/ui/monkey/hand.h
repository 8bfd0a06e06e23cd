// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The monkey's hand: one random action after the other through real events, on whatever can be reached now. The same
// seed gives the same actions.

#include "tests/ui/monkey/pulse.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QWidget>

namespace tests {

class Hand final : public QObject
{
    Q_OBJECT

public:
    Hand(QWidget &window, quint32 seed);

    /// Does something and gives it a name.
    void act();
    [[nodiscard]] QString lastAct() const { return m_acts.isEmpty() ? QString() : m_acts.last(); }
    /// The newest thirty, for whoever wants to do it again.
    [[nodiscard]] QStringList lastActs() const { return m_acts.mid(std::max<qsizetype>(0, m_acts.size() - 30)); }
    void note(const QString &act);
    [[nodiscard]] QRandomGenerator &random() { return m_random; }
    [[nodiscard]] Pulse &pulse() { return m_pulse; }

    // For actions that know what they want.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void write(const QString &text);
    /// What has the keys now: a popup, a dialog, or the window.
    [[nodiscard]] QWidget *stage() const;
    /// Who gets the keys there.
    [[nodiscard]] QWidget *keyboard() const;
    [[nodiscard]] QString someText();
    /// Whether an act goes on: then somebody may wait in a loop of his own.
    [[nodiscard]] bool isActing() const { return m_depth > 0; }

private:
    using Act = void (Hand::*)();

    void tame();
    void pokePopup(QWidget &popup);
    void click();
    void pressKey();
    void pressShortcut();
    void type();
    void commit();
    void openMenu();
    void resize();
    void dragHeading();
    void useWheel();
    void changeLooks();
    [[nodiscard]] QWidget *someWidget();
    [[nodiscard]] QPoint someSpot(const QWidget &widget);
    void press(QWidget &widget, const QPoint &spot);
    [[nodiscard]] bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }

    QWidget &m_window;
    QRandomGenerator m_random;
    QStringList m_acts;
    int m_depth = 0;
    int m_tamed = 0;
    Pulse m_pulse;
};

} // namespace tests
