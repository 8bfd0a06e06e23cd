// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be chosen for a paper, made from the report's own descriptions. What somebody changed is remembered for the
// conference and the report.

#include "app/reports/report.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace db {
struct Conference;
}
namespace ui::widgets {
class FieldRow;
class SeveralBox;
}

namespace ui::reports {

class ParameterForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterForm(QWidget *parent);

    /// Makes the fields anew; the values are those remembered, else the usual ones.
    void show(const app::reports::Report &report, const db::Conference &conference);
    /// What the fields ask for. The conference's own order is asked for by name too, so that the paper is what is seen.
    [[nodiscard]] app::reports::Request request() const { return request(format()); }
    /// The same in another format, as far as that has the same parameters.
    [[nodiscard]] app::reports::Request request(app::reports::Format format) const;
    [[nodiscard]] app::reports::Format format() const;

    /// The fields follow this widget when the Tab key is pressed.
    void tabAfter(QWidget *widget) const;

signals:
    void edited();

private:
    /// A choice, several choices or a text; exactly one of the three.
    struct Field
    {
        QString id;
        QList<app::reports::Format> formats;
        widgets::FieldRow *row = nullptr;
        QComboBox *box = nullptr;
        widgets::SeveralBox *several = nullptr;
        QLineEdit *line = nullptr;
    };
    using Words = std::function<QString()>;
    using Choices = QList<std::pair<QString, QString>>; ///< id and word

    void addChoice(const QString &id, const Words &label, const Choices &choices, const QString &byDefault,
                   const QList<app::reports::Format> &formats);
    void addSeveral(const app::reports::Parameter &parameter);
    void addText(const app::reports::Parameter &parameter);
    void addParameter(const app::reports::Parameter &parameter);
    void addLanguages();
    void keep(const QString &id, const QString &value);
    void showFields();
    [[nodiscard]] QString key(const QString &id) const;
    [[nodiscard]] QString kept(const QString &id, const QString &byDefault) const;
    [[nodiscard]] QString value(const QString &id) const;
    [[nodiscard]] QString languages() const;

    const app::reports::Report *m_report = nullptr;
    db::Id m_conference = 0;
    QString m_code;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<Field> m_fields;
};

/// How a format is called.
QString formatName(app::reports::Format format);

} // namespace ui::reports
