// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCompleter>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOptionComboBox>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldHeight = 32;
constexpr int textInset = 6;   // between a field's border and its text
constexpr int buttonInset = 8; // more room beside a button's word

void drawField(QPainter *painter, const QStyleOption &option, const QBrush &fill)
{
    const theme::Colours &set = theme::colours();
    const bool active = option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(active ? set.accent : theme::border(set), active ? 2 : 1));
    painter->setBrush(fill);
    const double inset = active ? 1 : 0.5;
    painter->drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 4, 4);
    painter->restore();
}

void drawArrow(QPainter *painter, const QRect &place, const QColor &colour)
{
    const QPointF middle = QRectF(place).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = { middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2) };
    painter->drawPolyline(points, 3);
    painter->restore();
}

void drawRadio(QPainter *painter, const QStyleOption &option)
{
    const theme::Colours &set = theme::colours();
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on || focused ? set.accent : theme::border(set), focused ? 2 : 1));
    painter->setBrush(set.paper);
    const QRectF circle = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->drawEllipse(circle);
    painter->setPen(Qt::NoPen);
    painter->setBrush(set.accent);
    if (on)
        painter->drawEllipse(circle.adjusted(3, 3, -3, -3));
    painter->restore();
}

void drawCheck(QPainter *painter, const QStyleOption &option)
{
    const theme::Colours &set = theme::colours();
    const bool some = option.state.testFlag(QStyle::State_NoChange);
    const bool on = option.state.testFlag(QStyle::State_On) || some;
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen((on && enabled) || focused ? set.accent : theme::border(set), focused ? 2 : 1));
    painter->setBrush(on && enabled ? set.accent : set.paper);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->drawRoundedRect(box, 2, 2);
    painter->setPen(QPen(enabled ? set.onAccent : theme::border(set), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tick[] = { { box.left() + box.width() * 0.25, box.center().y() },
                             { box.left() + box.width() * 0.43, box.top() + box.height() * 0.7 },
                             { box.left() + box.width() * 0.76, box.top() + box.height() * 0.3 } };
    if (on && !some)
        painter->drawPolyline(tick, 3);
    if (some)
        painter->drawLine(QPointF(box.left() + 4, box.center().y()), QPointF(box.right() - 4, box.center().y()));
    painter->restore();
}

bool isButton(const QObject *object)
{
    return qobject_cast<const QPushButton *>(object) || qobject_cast<const QToolButton *>(object);
}

bool press(QObject *button)
{
    auto *push = qobject_cast<QPushButton *>(button);
    auto *tool = qobject_cast<QToolButton *>(button);
    if (push && push->menu())
        push->showMenu();
    else if (tool && tool->menu() && tool->popupMode() == QToolButton::InstantPopup)
        tool->showMenu();
    else if (push || tool)
        static_cast<QAbstractButton *>(button)->click();
    return push || tool;
}

// A choice that is open, or the proposals below a field.
bool hasOpenList(const QWidget *widget)
{
    const auto *field = qobject_cast<const QLineEdit *>(widget);
    const QCompleter *completer = field ? field->completer() : nullptr;
    return completer ? completer->popup()->isVisible() : widget->window()->windowType() == Qt::Popup;
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_PanelLineEdit) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        // The edit inside a choice has no frame of its own: the choice draws it.
        if (!frame || frame->lineWidth > 0)
            drawField(painter, *option, option->palette.base());
    } else if (element == PE_Frame && option->palette.color(QPalette::Base).isValid() && widget
               && widget->inherits("QPlainTextEdit")) {
        drawField(painter, *option, Qt::NoBrush);
    } else if (element == PE_PanelButtonCommand) {
        const bool pressed = option->state.testFlag(State_Sunken) || option->state.testFlag(State_On);
        const bool over = option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
        const theme::Colours &set = theme::colours();
        drawField(painter, *option, pressed ? set.line : over ? theme::between(set.paper, set.line, 0.5) : set.paper);
    } else if (element == PE_IndicatorRadioButton) {
        drawRadio(painter, *option);
    } else if (element == PE_IndicatorCheckBox) {
        drawCheck(painter, *option);
    } else if (element == PE_PanelItemViewRow && option->state.testFlag(State_Selected)) {
        painter->fillRect(option->rect, theme::chosen(theme::colours()));
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

// A style sheet asks no style how high a field with arrows is.
void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractSpinBox *>(widget))
        widget->setMinimumHeight(fieldHeight);
    if (isButton(widget) || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QLineEdit *>(widget))
        widget->installEventFilter(this);
}

void Style::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

// Enter presses the button that has the focus, in a window as in a dialog. Escape closes an open list and nothing else.
bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *widget = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::ShortcutOverride && key->key() == Qt::Key_Escape && hasOpenList(widget))
        event->accept();
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool alone = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return event->type() == QEvent::KeyPress && enter && alone && !qobject_cast<QDialog *>(widget->window())
        && press(watched);
}

// A choice that is too long for its field ends in dots, not in half a letter.
void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *choice = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element != CE_ComboBoxLabel || !choice)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionComboBox shortened(*choice);
    const int room = subControlRect(CC_ComboBox, choice, SC_ComboBoxEditField, widget).width() - textInset;
    shortened.currentText = choice->fontMetrics.elidedText(choice->currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(element, &shortened, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *choice = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !choice)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    drawField(painter, *option, option->palette.base());
    drawArrow(painter, subControlRect(CC_ComboBox, choice, SC_ComboBoxArrow, widget),
              option->palette.color(QPalette::PlaceholderText));
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool framed = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return framed ? rect.adjusted(textInset, 0, -textInset, 0) : rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? rect.adjusted(textInset, 0, 0, 0) : rect;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_ComboBox_Popup)
        return 0; // a list below the field, not one over it
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_SmallIconSize)
        return 16;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize asked = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type != CT_LineEdit && type != CT_ComboBox && type != CT_PushButton && type != CT_SpinBox)
        return asked;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (type == CT_LineEdit && frame && frame->lineWidth == 0)
        return asked;
    const int more = type == CT_PushButton ? 2 * buttonInset : 2 * textInset;
    return { asked.width() + more, std::max(asked.height(), fieldHeight) };
}

} // namespace ui
