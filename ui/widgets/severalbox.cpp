// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/severalbox.h"

#include "ui/widgets/checkmenu.h"

#include <algorithm>

namespace ui::widgets {

using namespace Qt::StringLiterals;

SeveralBox::SeveralBox(Choices choices, QWidget *parent) : QPushButton(parent), m_choices(std::move(choices))
{
    auto *menu = new CheckMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &SeveralBox::fillMenu);
    showWords();
}

void SeveralBox::choose(const QStringList &ids)
{
    m_chosen.clear();
    for (const auto &[id, word] : m_choices)
        if (ids.contains(id))
            m_chosen += id;
    showWords();
}

void SeveralBox::fillMenu()
{
    menu()->clear();
    QAction *all = menu()->addAction(tr("All"));
    all->setEnabled(!m_chosen.isEmpty());
    connect(all, &QAction::triggered, this, [this] {
        choose({});
        fillMenu();
        emit edited();
    });
    menu()->addSeparator();
    for (const auto &[id, word] : m_choices) {
        QAction *action = menu()->addAction(QString(word).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(id));
        connect(action, &QAction::toggled, this, [this, id](bool on) { tick(id, on); });
    }
}

void SeveralBox::tick(const QString &id, bool on)
{
    QStringList ids = m_chosen;
    if (on)
        ids += id;
    else
        ids.removeAll(id);
    choose(ids);
    menu()->actions().first()->setEnabled(!m_chosen.isEmpty());
    emit edited();
}

void SeveralBox::showWords()
{
    const auto word = [this] {
        return std::ranges::find(m_choices, m_chosen.first(), &Choices::value_type::first)->second;
    };
    setText(m_chosen.isEmpty()     ? tr("All")
                : m_chosen.size() == 1 ? word().replace(u'&', u"&&"_s)
                                   : tr("%1 of %2").arg(m_chosen.size()).arg(m_choices.size()));
}

} // namespace ui::widgets
