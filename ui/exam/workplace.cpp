// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/workplace.h"

#include "exam/questionpanel.h"
#include "exam/readingtext.h"
#include "parts/panel.h"
#include "parts/scrollcolumn.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QScrollBar>

namespace lamplight::ui {

namespace {

constexpr int besideWidth = 960; // px at b = 14 px: narrower, the parts come below each other
constexpr int sideWidth = 320;

bool isAtEnd(const QScrollBar* bar)
{
    return bar->value() >= bar->maximum();
}

} // namespace

Workplace::Workplace(QuestionPanel* question, QWidget* parent)
    : QWidget(parent), m_row(new Row(this, Space::None)), m_case(new QWidget), m_caseTitle(wrapped(strong({}))),
      m_passage(new ReadingText), m_scroll(new ScrollColumn(metric::columnCard))
{
    auto* column = new Column(m_case, Space::S8, {Space::S32, Space::S16});
    column->addWidget(m_caseTitle);
    column->addWidget(m_passage, 1);

    m_scroll->column().addWidget(question);
    m_scroll->column().addStretch();
    m_row->addWidget(m_case, 1);
    m_row->addWidget(m_scroll, 1);
    m_case->hide();
    connect(m_passage->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { m_passageSeen = m_passageSeen || isAtEnd(m_passage->verticalScrollBar()); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { m_questionSeen = m_questionSeen || isAtEnd(m_scroll->verticalScrollBar()); });
    connect(&theme(), &Theme::changed, this, &Workplace::arrange);
}

void Workplace::setPassage(const QString& title, const QString& text)
{
    m_case->setVisible(!text.isEmpty());
    if (text == m_text)
        return;
    m_text = text;
    m_caseTitle->setText(title.isEmpty() ? tr("Case study") : tr("Case study: %1").arg(title));
    m_passage->setWords(text);
    m_passage->setAccessibleName(m_caseTitle->text());
    m_passageSeen = text.isEmpty();
    arrange();
}

void Workplace::addSide(QWidget* side)
{
    m_sides.append(side);
    side->hide();
    m_row->addWidget(side);
    arrange();
}

void Workplace::showSide(QWidget* side)
{
    for (QWidget* each : std::as_const(m_sides))
        each->setVisible(each == side);
    arrange();
}

void Workplace::toTop()
{
    m_questionSeen = false;
    m_scroll->verticalScrollBar()->setValue(0);
}

bool Workplace::wasReadToEnd() const
{
    const bool passage = m_case->isHidden() || m_passageSeen || isAtEnd(m_passage->verticalScrollBar());
    return passage && (m_questionSeen || isAtEnd(m_scroll->verticalScrollBar()));
}

void Workplace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Workplace::arrange()
{
    const bool beside = width() >= px(besideWidth);
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setStretchFactor(m_scroll, beside ? 1 : 2);
    m_passage->setMinimumHeight(px(beside ? 96 : 48));
    for (QWidget* side : std::as_const(m_sides)) {
        side->setMinimumWidth(beside ? px(sideWidth) : 0);
        side->setMaximumWidth(beside ? px(sideWidth) : QWIDGETSIZE_MAX);
        side->setMaximumHeight(beside ? QWIDGETSIZE_MAX : std::max(px(192), height() / 2));
    }
}

} // namespace lamplight::ui
