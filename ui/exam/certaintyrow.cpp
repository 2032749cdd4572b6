// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/certaintyrow.h"

#include "parts/button.h"
#include "parts/flow.h"
#include "parts/stack.h"
#include "parts/text.h"

namespace lamplight::ui {

CertaintyRow::CertaintyRow(QWidget* parent) : QWidget(parent)
{
    auto* column = new Column(this, Space::S8);
    column->addWidget(strong(tr("How sure are you?")));
    auto* line = new QWidget;
    auto* flow = new Flow(line, Space::S12, Space::S8);
    const QStringList words{tr("Not sure"), tr("Fairly sure"), tr("Sure")};
    // Gardner-Medwin's table, as exam::certaintyMark() reckons.
    const QStringList earns{tr("right 1, wrong 0"), tr("right 2, wrong −2"), tr("right 3, wrong −6")};
    for (int level = 1; level <= words.size(); ++level) {
        auto* button = new Button(words[level - 1]);
        button->setCheckable(true);
        button->setNote(earns[level - 1]);
        button->showKey(locale().toString(level));
        button->setToolTip(tr("%1: %2 (%3)").arg(words[level - 1], earns[level - 1]).arg(level));
        connect(button, &Button::clicked, this, [this, level] { Q_EMIT chosen(level); });
        flow->addWidget(button);
        m_levels.append(button);
    }
    column->addWidget(line);
}

void CertaintyRow::setLevel(int level)
{
    for (int at = 0; at < m_levels.size(); ++at) {
        m_levels[at]->setChecked(at + 1 == level);
        m_levels[at]->setGlyph(at + 1 == level ? Glyph::Check : Glyph::None);
    }
}

} // namespace lamplight::ui
