// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one visual language: two sets of colours, the sizes of type, and the single style sheet.

#include <QColor>
#include <QString>

class QPalette;

namespace ui::theme {

enum class Mode { System, Light, Dark };

/// `stop`, `good` and `attention` never speak alone: a word or a shape stands beside them.
struct Colours
{
    QColor paper;     ///< what is read and written on
    QColor ground;    ///< what lies around it
    QColor line;
    QColor text;
    QColor quiet;
    QColor accent;
    QColor onAccent;  ///< text on the accent
    QColor good;
    QColor attention;
    QColor stop;
};

const Colours &light();
const Colours &dark();
/// The set in force.
const Colours &colours();
/// A colour that lies between two others; 0 gives the first.
QColor between(const QColor &first, const QColor &second, double share);
/// The border of a field: clearer than a line.
QColor border(const Colours &colours);
/// What a chosen row or page stands on: text and quiet text stay readable on it.
QColor chosen(const Colours &colours);

/// Remembers the mode and dresses the program in it; System follows the lightness of the desktop's own palette.
void use(Mode mode);
Mode mode();
/// The size of text in per cent of the desktop's own, 100 to 200; remembers it.
void useTextSize(int percent);
int textSize();
/// The first call of a program: style, font sizes, and the mode that was remembered.
void start();

QPalette palette(const Colours &colours);
QString styleSheet(const Colours &colours, double pointSize);

/// The ratio of WCAG 2, from 1 to 21.
double contrast(const QColor &first, const QColor &second);

} // namespace ui::theme
