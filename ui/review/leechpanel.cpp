// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/leechpanel.h"

#include "parts/accessible.h"
#include "parts/button.h"
#include "parts/flow.h"
#include "parts/glyphview.h"
#include "parts/text.h"

namespace lamplight::ui {

LeechPanel::LeechPanel(int lapses, bool suspended, bool hasPassage, QWidget* parent)
    : Panel(inset(Space::S16), Ground::Well, parent), m_actions(new QWidget)
{
    column().setGap(Space::S8);
    auto* top = new Row(nullptr, Space::S8);
    top->addWidget(new GlyphView(Glyph::Warning, Token::Warn));
    const QString title = tr("Forgotten %n time(s)", nullptr, lapses);
    top->addWidget(wrapped(strong(title)), 1);
    column().addLayout(top);
    const QString advice =
        suspended
            ? tr("This card was taken out of review, so that it doesn't eat the evening. Mostly the wording is at "
                 "fault: it asks too much, or two cards look alike.")
            : tr("Mostly the wording is at fault, not the memory: it asks too much, or two cards look alike.");
    column().addWidget(wrapped(new Text(advice)));
    auto* flow = new Flow(m_actions, Space::S8, Space::S8);
    addAction(*flow, tr("Edit it"), tr("Change the wording (E)"), &LeechPanel::editWanted);
    if (hasPassage)
        addAction(*flow, tr("Look at its passage"), tr("Open the passage in its lesson (L)"),
                  &LeechPanel::passageWanted);
    if (!suspended)
        addAction(*flow, tr("Suspend it"), tr("Take it out of review (S)"), &LeechPanel::suspendWanted);
    m_keep = addAction(*flow, suspended ? tr("Bring it back") : tr("Keep it"),
                       suspended ? tr("Let it come again") : tr("Leave it as it is"),
                       suspended ? &LeechPanel::resumeWanted : &LeechPanel::kept);
    column().addWidget(m_actions);
    setAccessibleRole(this, QAccessible::AlertMessage);
    setAccessibleName(QStringLiteral("%1. %2").arg(title, advice));
}

void LeechPanel::begin()
{
    m_keep->setFocus(Qt::OtherFocusReason);
}

Button* LeechPanel::addAction(Flow& flow, const QString& text, const QString& tip, void (LeechPanel::*signal)())
{
    auto* button = new Button(text);
    button->setSize(Button::Size::Small);
    button->setToolTip(tip);
    connect(button, &Button::clicked, this, signal);
    flow.addWidget(button);
    return button;
}

} // namespace lamplight::ui
