// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monkey/hand.h"

#include "ui/language.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTest>
#include <QWheelEvent>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int tameEvery = 7; // ms

QString nameOf(const QWidget &widget)
{
    const QString type = QString::fromLatin1(widget.metaObject()->className()).section(u':', -1);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString word = button && !button->text().isEmpty() ? button->text() : widget.accessibleName();
    return word.isEmpty() ? type : u"%1 “%2”"_s.arg(type, word.left(40));
}

/// Dialogs that reach for what is not ours: files and servers.
bool isForeign(const QWidget &widget)
{
    return widget.inherits("QFileDialog") || widget.inherits("ui::ServerDialog");
}

/// A popup from which something is chosen, and nothing typed.
bool isChoice(const QWidget &popup)
{
    return qobject_cast<const QMenu *>(&popup) || qobject_cast<const QAbstractItemView *>(&popup)
        || popup.inherits("QComboBoxPrivateContainer");
}

bool canBeClicked(const QWidget *widget)
{
    const bool kind = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTabBar *>(widget);
    return kind && widget->isVisible() && widget->isEnabled() && !widget->visibleRegion().isEmpty();
}

} // namespace

Hand::Hand(QWidget &window, quint32 seed)
    : m_window(window), m_random(seed), m_pulse([this] { return lastAct(); },
                                                [this] {
                                                    for (const QString &act : lastActs())
                                                        std::fprintf(stderr, "  %s\n", qPrintable(act));
                                                    std::fputs("no beat for a minute\n", stderr);
                                                })
{
    QTimer::singleShot(tameEvery, this, &Hand::tame);
}

void Hand::note(const QString &act)
{
    m_acts += act;
    if (m_acts.size() > 1000)
        m_acts.remove(0, 900);
}

void Hand::act()
{
    static constexpr std::pair<int, Act> acts[] = {
        { 34, &Hand::click },   { 22, &Hand::pressKey },   { 10, &Hand::pressShortcut }, { 10, &Hand::type },
        { 6, &Hand::commit },   { 2, &Hand::openMenu },    { 2, &Hand::resize },         { 2, &Hand::dragHeading },
        { 4, &Hand::useWheel }, { 1, &Hand::changeLooks },
    };
    int at = m_random.bounded(93);
    for (const auto &[weight, act] : acts) {
        at -= weight;
        if (at >= 0)
            continue;
        ++m_depth;
        QWidget *popup = QApplication::activePopupWidget();
        if (popup && (isChoice(*popup) || chance(8)))
            pokePopup(*popup);
        else
            (this->*act)();
        --m_depth;
        return m_pulse.beat();
    }
}

// A menu of a button waits in a loop of its own inside of the click that opened it.
void Hand::tame()
{
    QTimer::singleShot(tameEvery, this, &Hand::tame);
    if (m_depth == 0)
        return void(m_tamed = 0);
    QWidget *popup = QApplication::activePopupWidget();
    if (popup && ++m_tamed < 20)
        pokePopup(*popup);
    else if (popup)
        popup->close();
}

void Hand::pokePopup(QWidget &popup)
{
    auto *menu = qobject_cast<QMenu *>(&popup);
    auto *view = popup.findChild<QAbstractItemView *>();
    if (!view)
        view = qobject_cast<QAbstractItemView *>(&popup);
    if (chance(4)) {
        note(u"Esc in "_s + nameOf(popup));
        QTest::keyClick(&popup, Qt::Key_Escape);
    } else if (menu && !menu->actions().isEmpty()) {
        QAction *action = menu->actions().at(m_random.bounded(menu->actions().size()));
        note(u"menu: %1"_s.arg(action->text()));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    } else if (view && view->model() && view->model()->rowCount() > 0) {
        const QModelIndex index = view->model()->index(m_random.bounded(view->model()->rowCount()), 0);
        note(u"choose “%1” in %2"_s.arg(index.data().toString(), nameOf(popup)));
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    } else {
        note(u"close "_s + nameOf(popup));
        popup.close();
    }
}

QWidget *Hand::stage() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    return &m_window;
}

QWidget *Hand::someWidget()
{
    QList<QWidget *> found;
    for (QWidget *widget : stage()->findChildren<QWidget *>())
        if (widget->window() == stage()->window() && canBeClicked(widget))
            found += widget;
    return found.isEmpty() ? nullptr : found.at(m_random.bounded(found.size()));
}

// Where it can be seen; in a list mostly on a row.
QPoint Hand::someSpot(const QWidget &widget)
{
    const QRect seen = widget.visibleRegion().boundingRect();
    return { seen.x() + m_random.bounded(std::max(1, seen.width())),
             seen.y() + m_random.bounded(std::max(1, seen.height())) };
}

void Hand::click()
{
    QWidget *widget = someWidget();
    if (!widget)
        return note(u"nothing to click"_s);
    if (isForeign(*widget->window())) {
        note(u"Esc in "_s + nameOf(*widget->window()));
        return key(Qt::Key_Escape);
    }
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        widget = view->viewport();
    press(*widget, qobject_cast<QAbstractButton *>(widget) ? widget->rect().center() : someSpot(*widget));
}

void Hand::press(QWidget &widget, const QPoint &spot)
{
    static constexpr Qt::KeyboardModifiers keys[] = { {}, {}, {}, {}, Qt::ControlModifier, Qt::ShiftModifier };
    const auto held = keys[m_random.bounded(6)];
    const QPointer<QWidget> alive = &widget;
    note(u"click %1 at %2,%3%4"_s.arg(nameOf(widget))
             .arg(spot.x())
             .arg(spot.y())
             .arg(held == Qt::NoModifier            ? QString()
                      : held == Qt::ControlModifier ? u" Ctrl"_s
                                                    : u" Shift"_s));
    if (chance(12)) {
        m_acts.last().prepend(u"right "_s);
        QContextMenuEvent event(QContextMenuEvent::Mouse, spot, widget.mapToGlobal(spot));
        QTest::mousePress(&widget, Qt::RightButton, held, spot);
        if (alive)
            QTest::mouseRelease(&widget, Qt::RightButton, held, spot);
        if (alive)
            QApplication::sendEvent(&widget, &event);
    } else if (chance(8)) {
        m_acts.last().prepend(u"double "_s);
        QTest::mouseDClick(&widget, Qt::LeftButton, held, spot);
    } else {
        QTest::mousePress(&widget, Qt::LeftButton, held, spot);
        if (alive)
            QTest::mouseRelease(&widget, Qt::LeftButton, held, spot);
    }
}

// A window that is not active yet gives its keys to whoever had them last in it.
QWidget *Hand::keyboard() const
{
    QWidget *window = stage()->window();
    QWidget *at = QApplication::focusWidget();
    if (!at || at->window() != window)
        at = window->focusWidget();
    return at ? at : window;
}

void Hand::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(keyboard(), key, modifiers);
    m_pulse.beat();
}

void Hand::pressKey()
{
    static constexpr Qt::Key keys[] = { Qt::Key_Tab,      Qt::Key_Tab,    Qt::Key_Backtab,   Qt::Key_Return,
                                        Qt::Key_Return,   Qt::Key_Escape, Qt::Key_Up,        Qt::Key_Down,
                                        Qt::Key_Down,     Qt::Key_Left,   Qt::Key_Right,     Qt::Key_PageUp,
                                        Qt::Key_PageDown, Qt::Key_Home,   Qt::Key_End,       Qt::Key_Space,
                                        Qt::Key_F2,       Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F6 };
    static constexpr Qt::KeyboardModifiers held[] = { {}, {}, {}, {}, {}, {}, Qt::ShiftModifier, Qt::ControlModifier };
    const Qt::Key which = keys[m_random.bounded(static_cast<int>(std::size(keys)))];
    const auto with = held[m_random.bounded(8)];
    note(u"key "_s + QKeySequence(QKeyCombination(with, which)).toString());
    key(which, with);
}

void Hand::pressShortcut()
{
    static const QString keys[] = { u"Ctrl+N"_s, u"Ctrl+N"_s,       u"Ctrl+E"_s,       u"Ctrl+S"_s, u"Ctrl+S"_s,
                                    u"Ctrl+S"_s, u"Ctrl+Return"_s,  u"Ctrl+Return"_s,  u"Ctrl+Z"_s, u"Ctrl+Z"_s,
                                    u"Ctrl+Z"_s, u"Ctrl+Shift+Z"_s, u"Ctrl+Shift+Z"_s, u"Ctrl+A"_s, u"Ctrl+C"_s,
                                    u"Ctrl+V"_s, u"Ctrl+X"_s,       u"Ctrl+F"_s,       u"Ctrl+K"_s, u"Ctrl+1"_s,
                                    u"Ctrl+1"_s, u"Ctrl+2"_s,       u"Ctrl+3"_s,       u"Ctrl+4"_s, u"Ctrl+5"_s,
                                    u"Ctrl+6"_s, u"Ctrl+P"_s,       u"Ctrl+W"_s,       u"Ctrl+Q"_s, u"Ctrl+O"_s,
                                    u"Ctrl+,"_s, u"F9"_s,           u"Shift+F6"_s,     u"F1"_s,     u"Ctrl++"_s,
                                    u"Ctrl+-"_s, u"Alt+Down"_s,     u"Ctrl+Shift+S"_s, u"Delete"_s };
    const QString word = keys[m_random.bounded(static_cast<int>(std::size(keys)))];
    const QKeyCombination combination = QKeySequence(word)[0];
    note(u"shortcut "_s + word);
    key(combination.key(), combination.keyboardModifiers());
}

QString Hand::someText()
{
    static const QString words[] = { u"wang"_s,
                                     u"Anna Smith"_s,
                                     u"kim"_s,
                                     u"7"_s,
                                     u"2026-09-03"_s,
                                     u"09:30"_s,
                                     u"Nordic Partners, Ltd."_s,
                                     u"a\"b;c"_s,
                                     u"  "_s,
                                     u"<b>x</b>"_s,
                                     u"%1 %n & &&"_s,
                                     u"o'brien"_s,
                                     u"+86 138 0000 0000"_s,
                                     u"x@example.org"_s,
                                     u"900101-1234567"_s,
                                     u"2026-13-45"_s,
                                     u"-1"_s,
                                     u"999999999"_s,
                                     u"*"_s,
                                     u"_%"_s };
    return words[m_random.bounded(static_cast<int>(std::size(words)))];
}

void Hand::write(const QString &text)
{
    for (const QChar c : text) {
        QTest::keyClick(keyboard(), c.toLatin1());
        m_pulse.beat();
    }
}

void Hand::type()
{
    const QString text = someText();
    note(u"type “%1”"_s.arg(text));
    write(text);
}

// As an input method hands over what it has composed.
void Hand::commit()
{
    static const QString words[] = { u"王"_s,      u"欧阳 晨"_s,   u"单于"_s,
                                     u"김민수"_s,  u"남궁 현"_s,   u"이"_s,
                                     u"𠮷田"_s,    u"会同"_s,      u"👩‍👩‍👧"_s,
                                     u"e\u0301"_s, u"ﷺ"_s,         u"\u200f"_s,
                                     u"，"_s,      u"李\u3000四"_s };
    const QString text = words[m_random.bounded(static_cast<int>(std::size(words)))];
    QWidget *at = keyboard();
    if (!at->testAttribute(Qt::WA_InputMethodEnabled))
        return note(u"nowhere to compose"_s);
    note(u"compose “%1” in %2"_s.arg(text, nameOf(*at)));
    if (chance(3)) {
        QInputMethodEvent preedit(u"ni"_s, {});
        QApplication::sendEvent(at, &preedit);
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(at, &event);
}

void Hand::openMenu()
{
    auto *bar = m_window.findChild<QMenuBar *>();
    if (!bar || stage() != &m_window || bar->actions().isEmpty())
        return note(u"no menu"_s);
    QAction *menu = bar->actions().at(m_random.bounded(bar->actions().size()));
    note(u"menu bar: "_s + menu->text());
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(menu).center());
}

void Hand::resize()
{
    const QSize size(600 + m_random.bounded(1400), 400 + m_random.bounded(800));
    note(u"resize to %1×%2"_s.arg(size.width()).arg(size.height()));
    m_window.resize(size);
}

void Hand::dragHeading()
{
    for (QHeaderView *header : m_window.findChildren<QHeaderView *>()) {
        if (stage() != &m_window || !header->isVisible() || header->orientation() != Qt::Horizontal)
            continue;
        const QPoint from = someSpot(*header->viewport());
        const QPoint to = someSpot(*header->viewport());
        note(u"drag heading from %1 to %2"_s.arg(from.x()).arg(to.x()));
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, from);
        for (int part = 1; part <= 4; ++part) {
            const QPoint at = from + (to - from) * part / 4;
            QMouseEvent move(QEvent::MouseMove, at, header->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             {});
            QApplication::sendEvent(header->viewport(), &move);
        }
        return QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, to);
    }
    note(u"no heading"_s);
}

void Hand::useWheel()
{
    QWidget *widget = someWidget();
    if (!widget)
        return note(u"nothing to scroll"_s);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        widget = view->viewport();
    const QPoint spot = someSpot(*widget);
    const int way = chance(2) ? 120 : -120;
    note(u"wheel %1 over %2"_s.arg(way).arg(nameOf(*widget)));
    QWheelEvent event(spot, widget->mapToGlobal(spot), {}, { 0, way * 3 }, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

void Hand::changeLooks()
{
    static const QString languages[] = { u"zh"_s, u"ko"_s, u"en"_s };
    const int which = m_random.bounded(3);
    if (chance(3)) {
        note(u"colours %1"_s.arg(which));
        ui::theme::use(static_cast<ui::theme::Mode>(which));
    } else {
        note(u"language "_s + languages[which]);
        ui::language::use(languages[which]);
    }
}

} // namespace tests
