// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The manual: a short text in the language of the window, compiled in. It shows nothing that lies anywhere else.

#include <QTextBrowser>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

/// One heading with the keys of the pages that it is about.
struct ManualSection
{
    QStringList keys;
    QString title;
};

/// The text as Markdown without the keys that stand after headings as {#people #desks}, and the headings.
struct Manual
{
    QString text;
    QList<ManualSection> sections;

    static Manual in(const QString &language);
};

class ManualText final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualText(QWidget *parent);
    void setText(const QString &markdown);
    /// Puts the heading of that number at the top.
    void showSection(int number);
    /// The section in which the top of the view lies.
    [[nodiscard]] int sectionAtTop() const;
    /// Finds the next place after the cursor, from the top again at the end; false when there is none.
    bool findNext(const QString &words);

protected:
    // Empty, but not null: where a null is given, the document itself reads the file.
    QVariant loadResource(int /*type*/, const QUrl & /*name*/) override { return QByteArray(""); }
};

class ManualWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *window);
    /// Comes to the front with the section of a key; of an unknown one, the first.
    void open(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void read();
    void find();
    void follow();
    void jump(int section);

    Manual m_manual;
    bool m_isJumping =
        false; ///< the end of the text cannot come to the top; the contents show what was chosen all the same
    ManualText *m_text;
    QListWidget *m_contents;
    QLineEdit *m_search;
    QLabel *m_found;
};

} // namespace ui
