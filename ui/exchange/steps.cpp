// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/steps.h"

#include "parts/accessible.h"
#include "parts/flow.h"
#include "parts/glyphview.h"
#include "parts/stack.h"
#include "parts/text.h"

namespace lamplight::ui {

Steps::Steps(QWidget* parent) : QWidget(parent)
{
    auto* row = new Row(this, Space::S8);
    for (const QString& name : {tr("Source"), tr("Preview"), tr("Import"), tr("Report")}) {
        if (!m_names.isEmpty())
            row->addWidget(new GlyphView(Glyph::ChevronNext, Token::InkSoft, 12));
        m_names += soft(name);
        row->addWidget(m_names.last());
    }
    row->addStretch(1);
    setAccessibleRole(this, QAccessible::StaticText);
    setStep(ImportStep::Source);
}

void Steps::setStep(ImportStep step)
{
    for (int i = 0; i < m_names.size(); ++i) {
        const bool current = i == int(step);
        m_names[i]->setToken(current ? Token::Ink : Token::InkSoft);
        m_names[i]->setWeight(current ? QFont::DemiBold : QFont::Normal);
    }
    setAccessibleName(tr("Step %1 of %2: %3").arg(int(step) + 1).arg(m_names.size()).arg(m_names[int(step)]->text()));
}

} // namespace lamplight::ui
