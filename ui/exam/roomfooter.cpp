// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/roomfooter.h"

#include "parts/button.h"
#include "parts/flow.h"
#include "parts/stack.h"

namespace lamplight::ui {

RoomFooter::RoomFooter(QWidget* parent) : Strip(Qt::TopEdge, parent)
{
    const auto make = [this](const QString& text, Glyph glyph, const QString& key, const QString& tip, Wish wish) {
        auto* button = new Button(text);
        button->setGlyph(glyph);
        button->setToolTip(tip);
        if (!key.isEmpty())
            button->showKey(key);
        connect(button, &Button::clicked, this, wish);
        return button;
    };
    auto* row = new Row(this, Space::S12, {Space::S32, Space::S12});
    auto* middle = new QWidget;
    auto* flow = new Flow(middle, Space::S12, Space::S8, Qt::AlignHCenter);
    m_previous = make(tr("Previous"), Glyph::ChevronPrevious, {}, tr("The question before"), &RoomFooter::backWanted);
    row->addWidget(m_previous, 0, Qt::AlignTop);
    flow->addWidget(make(tr("Navigator"), Glyph::Grid, QStringLiteral("G"), tr("All questions at a glance (G)"),
                         &RoomFooter::navigatorWanted));
    flow->addWidget(make(tr("Review"), Glyph::List, QStringLiteral("R"), tr("Look over all questions and hand in (R)"),
                         &RoomFooter::navigatorWanted));
    m_notes =
        make(tr("Notes"), Glyph::Note, QStringLiteral("N"), tr("Notes on this question (N)"), &RoomFooter::notesWanted);
    m_calculator =
        make(tr("Calculator"), Glyph::Plus, QStringLiteral("K"), tr("Calculator (K)"), &RoomFooter::calculatorWanted);
    flow->addWidget(m_notes);
    flow->addWidget(m_calculator);
    row->addWidget(middle, 1);
    m_check = make(tr("Check"), Glyph::Check, {}, tr("What is right, and why (Enter)"), &RoomFooter::checkWanted);
    m_check->setKind(ButtonKind::Primary);
    m_next = make(tr("Next"), Glyph::None, {}, tr("The next question (Enter)"), &RoomFooter::onWanted);
    m_next->setKind(ButtonKind::Primary);
    m_next->setTrailingGlyph(Glyph::ChevronNext);
    row->addWidget(m_check, 0, Qt::AlignTop);
    row->addWidget(m_next, 0, Qt::AlignTop);
    m_check->hide();
}

void RoomFooter::setPlace(bool first, bool last)
{
    m_previous->setEnabled(!first);
    m_next->setEnabled(!last);
}

void RoomFooter::setTools(bool notes, bool calculator)
{
    m_notes->setVisible(notes);
    m_calculator->setVisible(calculator);
}

void RoomFooter::setCheckable(bool checkable)
{
    m_check->setVisible(checkable);
    m_next->setKind(checkable ? ButtonKind::Normal : ButtonKind::Primary);
}

} // namespace lamplight::ui
