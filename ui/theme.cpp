// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/settings.h"
#include "ui/style.h"

#include <QApplication>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

namespace ui::theme {

using namespace Qt::StringLiterals;

namespace {

bool systemIsDark = false;
double systemPointSize = 10;
bool darkNow = false;

QColor colour(quint32 rgb)
{
    return QColor::fromRgb(QRgb(0xFF000000 | rgb));
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

QString points(double size)
{
    return QString::number(size, 'f', 1) + u"pt"_s;
}

// The rules with names for colours and sizes in @…@, so that the sheet reads as a sheet.
constexpr char16_t rules[] = uR"(
QLabel[role="title"] { font-size: @title@; font-weight: 600; }
QLabel[role="name"] { font-size: @title@; font-weight: 600; }
QLabel[role="section"] { font-size: @section@; font-weight: 600; }
QLabel[role="quiet"] { font-size: @small@; color: @quiet@; }
QLabel[role="quiet"][tone="stop"] { color: @stop@; }
QLabel[role="quiet"][tone="attention"] { color: @attention@; }
QLabel[role="quiet"][tone="good"] { color: @good@; }
QPushButton[primary="true"] { background: @accent@; color: @onAccent@; border: 1px solid @accent@; border-radius: 4px;
    padding: 6px 16px; min-height: 18px; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover@; }
QPushButton[primary="true"]:focus { border: 2px solid @text@; padding: 5px 15px; }
QPushButton[primary="true"]:disabled { background: @line@; color: @quiet@; border-color: @line@; }
QPushButton[link="true"] { border: 0; background: transparent; color: @accent@; text-align: left; padding: 0; min-height: 0; }
QPushButton[link="true"]:hover, QPushButton[link="true"]:focus { text-decoration: underline; }
QListWidget#navigation { border: 0; background: transparent; outline: 0; }
QListWidget#navigation::item { padding: 8px; border-radius: 4px; color: @text@; }
QListWidget#navigation::item:selected { background: @chosen@; color: @text@; }
QListWidget#navigation::item:selected:focus { border: 1px solid @accent@; }
QListView#papers { border: 0; background: transparent; outline: 0; }
QListView#papers::item { padding: 6px 8px; border: 1px solid transparent; border-radius: 4px; color: @text@; }
QListView#papers::item:disabled { padding: 6px 0; color: @quiet@; }
QListView#papers::item:selected { background: @chosen@; color: @text@; }
QListView#papers::item:selected:focus { border: 1px solid @accent@; }
QWidget#sidebar { border-right: 1px solid @line@; }
QFrame#inspector { border: 0; background: @ground@; }
QFrame#partCard { border: 1px solid @line@; border-radius: 4px; background: @paper@; }
QFrame#rule { border: 0; background: @line@; max-height: 1px; min-height: 1px; }
QFrame#messageBar { border-radius: 4px; border: 1px solid @line@; background: @ground@; }
QFrame#messageBar[tone="good"] { border-left: 4px solid @good@; }
QFrame#messageBar[tone="attention"] { border-left: 4px solid @attention@; }
QFrame#messageBar[tone="stop"] { border-left: 4px solid @stop@; }
QHeaderView { background: @paper@; border: 0; }
QHeaderView::section { background: @paper@; color: @quiet@; border: 0; border-bottom: 1px solid @line@; padding: 4px 8px; }
QTableView, QTreeView { border: 0; background: @paper@; selection-background-color: @chosen@; selection-color: @text@; }
QTabBar::tab { background: transparent; color: @quiet@; border: 0; border-bottom: 2px solid transparent; padding: 6px 12px; }
QTabBar::tab:selected { color: @text@; border-bottom: 2px solid @accent@; }
QTabBar::tab:hover { color: @text@; }
QTabBar::tab:selected:focus { background: @chosen@; }
QTableView#rows::item { border: 1px solid transparent; padding: 0 4px; }
QTableView#rows::item:selected { background: @chosen@; color: @text@; }
QStatusBar { border-top: 1px solid @line@; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: @line@; }
QScrollBar:vertical { background: transparent; width: 12px; }
QScrollBar:horizontal { background: transparent; height: 12px; }
QScrollBar::handle { background: @line@; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @quiet@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QMenuBar { background: @ground@; border-bottom: 1px solid @line@; }
)";

} // namespace

const Colours &light()
{
    static const Colours set{ colour(0xFFFFFF), colour(0xF5F6F8), colour(0xD9DDE3), colour(0x1B1F24), colour(0x5B6470),
                              colour(0x1F5E9E), colour(0xFFFFFF), colour(0x28724A), colour(0x9A5B00), colour(0xB3261E) };
    return set;
}

const Colours &dark()
{
    static const Colours set{ colour(0x1E2227), colour(0x16191D), colour(0x343B44), colour(0xE7EAEE), colour(0x9AA4B0),
                              colour(0x6FB1F0), colour(0x10151A), colour(0x6CC08B), colour(0xE0A040), colour(0xF28B82) };
    return set;
}

const Colours &colours()
{
    return darkNow ? dark() : light();
}

QColor between(const QColor &first, const QColor &second, double share)
{
    const auto mix = [share](float a, float b) { return a + static_cast<float>(share) * (b - a); };
    return QColor::fromRgbF(mix(first.redF(), second.redF()), mix(first.greenF(), second.greenF()),
                            mix(first.blueF(), second.blueF()));
}

QColor border(const Colours &set)
{
    return between(set.line, set.quiet, 0.5);
}

QColor chosen(const Colours &set)
{
    return between(set.paper, set.accent, 0.12);
}

double contrast(const QColor &first, const QColor &second)
{
    const double a = luminance(first) + 0.05;
    const double b = luminance(second) + 0.05;
    return a > b ? a / b : b / a;
}

QPalette palette(const Colours &set)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        { QPalette::Window, set.ground }, { QPalette::WindowText, set.text }, { QPalette::Base, set.paper },
        { QPalette::AlternateBase, set.ground }, { QPalette::Text, set.text }, { QPalette::PlaceholderText, set.quiet },
        { QPalette::Button, set.paper }, { QPalette::ButtonText, set.text }, { QPalette::BrightText, set.stop },
        { QPalette::Highlight, set.accent }, { QPalette::HighlightedText, set.onAccent }, { QPalette::Link, set.accent },
        { QPalette::ToolTipBase, set.paper }, { QPalette::ToolTipText, set.text }, { QPalette::Mid, set.line },
        { QPalette::Midlight, set.line }, { QPalette::Light, set.paper }, { QPalette::Dark, border(set) },
        { QPalette::Shadow, set.line },
    };
    for (const auto &[role, value] : roles)
        palette.setColor(role, value);
    const QColor faint = between(set.paper, set.text, 0.5);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, set.ground);
    return palette;
}

QString styleSheet(const Colours &set, double pointSize)
{
    const std::pair<const char16_t *, QString> words[] = {
        { u"@title@", points(pointSize * 1.5) }, { u"@section@", points(pointSize * 1.15) },
        { u"@small@", points(pointSize * 0.9) }, { u"@paper@", set.paper.name() }, { u"@ground@", set.ground.name() },
        { u"@line@", set.line.name() }, { u"@text@", set.text.name() }, { u"@quiet@", set.quiet.name() },
        { u"@accentHover@", between(set.accent, set.text, 0.2).name() }, { u"@accent@", set.accent.name() },
        { u"@onAccent@", set.onAccent.name() }, { u"@good@", set.good.name() }, { u"@attention@", set.attention.name() },
        { u"@stop@", set.stop.name() }, { u"@chosen@", chosen(set).name() },
    };
    QString sheet = QString::fromUtf16(rules);
    for (const auto &[word, value] : words)
        sheet.replace(QString::fromUtf16(word), value);
    return sheet;
}

Mode mode()
{
    const QString kept = settings::text(settings::colours);
    return kept == "light"_L1 ? Mode::Light : kept == "dark"_L1 ? Mode::Dark : Mode::System;
}

void use(Mode mode)
{
    settings::set(settings::colours, mode == Mode::Light ? u"light"_s : mode == Mode::Dark ? u"dark"_s : u"system"_s);
    darkNow = mode == Mode::Dark || (mode == Mode::System && systemIsDark);
    QIcon::setThemeName(darkNow ? u"breeze-dark"_s : u"breeze"_s);
    QApplication::setPalette(palette(colours()));
    qApp->setStyleSheet(styleSheet(colours(), systemPointSize * textSize() / 100));
}

int textSize()
{
    return std::clamp(settings::number(settings::textSize, 100), 100, 200);
}

void useTextSize(int percent)
{
    settings::set(settings::textSize, percent);
    QFont font = QApplication::font();
    font.setPointSizeF(systemPointSize * textSize() / 100);
    QApplication::setFont(font);
    use(mode());
}

void start()
{
    systemIsDark = QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    systemPointSize = QApplication::font().pointSizeF() > 0 ? QApplication::font().pointSizeF() : 10;
    // Not every platform names the folders of the installed themes.
    QStringList folders = QIcon::themeSearchPaths();
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders += data + u"/icons"_s;
    folders.removeDuplicates();
    QIcon::setThemeSearchPaths(folders);
    QApplication::setStyle(new Style);
    // A desktop tells Qt where its icons are; without one the usual folders are asked.
    QIcon::setThemeSearchPaths(QIcon::themeSearchPaths()
                               + QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s,
                                                           QStandardPaths::LocateDirectory));
    useTextSize(textSize());
}

} // namespace ui::theme
