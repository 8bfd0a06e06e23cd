// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The papers by subject, with a field that filters them; where there is no room for a list, a choice instead.

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace ui::reports {

class PaperList final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperList(QWidget *parent);

    /// The id of the chosen report.
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /// Chooses a report; an unknown id leaves everything as it is.
    void choose(const QString &reportId);
    void focusFilter();
    void focusList();
    /// What comes last when the Tab key is pressed.
    [[nodiscard]] QWidget *last() const;
    /// The same choice as one line, for a narrow window; belongs to whoever lays it out.
    [[nodiscard]] QComboBox *folded() const { return m_folded; }

signals:
    void chosenChanged();
    /// Enter or a double click on a paper.
    void activated();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void retranslate();
    void filter();
    void noteRow(int row);
    void showChosen();
    [[nodiscard]] int rowOf(const QString &reportId) const;
    [[nodiscard]] int firstShown() const;

    QString m_chosen;
    QStandardItemModel *m_model;
    QLineEdit *m_filter;
    QListView *m_list;
    QLabel *m_none;
    QComboBox *m_folded;
};

} // namespace ui::reports
