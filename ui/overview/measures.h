// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers under each other: a word, a bar, the number and what was expected, on one grid.

#include "ui/widgets/labels.h"

#include <QWidget>

class QGridLayout;

namespace ui::overview {

class Bar;

struct Measure
{
    QString word;
    qint64 value = 0;
    qint64 expected = 0; ///< 0 when nothing is
    qint64 whole = 0;    ///< what a full bar stands for
    widgets::Tone tone = widgets::Tone::Plain;

    bool operator==(const Measure &) const = default;
};

class Measures final : public QWidget
{
    Q_OBJECT

public:
    explicit Measures(QWidget *parent);

    void show(const QString &heading, const QList<Measure> &measures);

private:
    struct Row
    {
        QLabel *word;
        Bar *bar;
        QLabel *value;
        QLabel *expected;
    };
    Row makeRow();
    void fill(const Row &row, const Measure &measure);

    QLabel *m_heading;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace ui::overview
