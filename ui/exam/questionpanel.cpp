// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/questionpanel.h"

#include "exam/answerpad.h"
#include "exam/certaintyrow.h"
#include "exam/feedback.h"
#include "exam/stemview.h"
#include "parts/accessible.h"
#include "parts/button.h"
#include "parts/flow.h"
#include "parts/glyphview.h"
#include "parts/keycap.h"
#include "parts/stack.h"
#include "parts/text.h"

namespace lamplight::ui {

QuestionPanel::QuestionPanel(QWidget* parent)
    : QWidget(parent), m_number(strong({})), m_highlight(new Button(tr("Highlight"))), m_flag(new Button(tr("Flag")))
{
    auto* column = new Column(this, Space::S16);
    auto* top = new Row(nullptr, Space::S16);
    m_number->setToken(Token::InkSoft);
    top->addWidget(m_number, 1);
    m_highlight->setSize(Button::Size::Small);
    m_highlight->setKind(ButtonKind::Quiet);
    m_highlight->setGlyph(Glyph::Edit);
    connect(m_highlight, &Button::clicked, this, &QuestionPanel::toggleHighlight);
    top->addWidget(m_highlight);
    m_flag->setSize(Button::Size::Small);
    m_flag->setCheckable(true);
    m_flag->setTone(Tone::Warn);
    connect(m_flag, &Button::clicked, this, &QuestionPanel::flagToggled);
    top->addWidget(m_flag);
    column->addLayout(top);
}

void QuestionPanel::setQuestion(int position, int of, const FormQuestion& question, const exam::Sheet& sheet,
                                const ExamRules& rules)
{
    m_question = question;
    m_number->setText(tr("Question %1").arg(position));
    delete m_body;
    m_body = new QWidget;
    m_feedback = nullptr;
    m_certainty = nullptr;
    layout()->addWidget(m_body);
    auto* column = new Column(m_body, Space::S12);
    addStem(*column, position, of, question);
    column->addGap(Space::S8);
    addPad(*column, question);
    if (rules.marking.certainty) {
        m_certainty = new CertaintyRow;
        connect(m_certainty, &CertaintyRow::chosen, this, &QuestionPanel::certaintyChosen);
        column->addGap(Space::S8);
        column->addWidget(m_certainty);
    }
    column->addGap(Space::S8);
    column->addWidget(footLine());
    setSheet(sheet);
    chainTabs();
    m_body->show(); // at once, so that the focus finds the answer
}

void QuestionPanel::addStem(Column& column, int position, int of, const FormQuestion& question)
{
    m_stem = new StemView(question.stem);
    connect(m_stem, &StemView::highlightWanted, this, &QuestionPanel::highlightWanted);
    connect(m_stem, &StemView::unhighlightWanted, this, &QuestionPanel::unhighlightWanted);
    column.addWidget(m_stem);
    m_stem->setAccessibleName(tr("Question %1 of %2").arg(position).arg(of));
    // The answer is a group of that name, which a screen reader says when the focus comes into it.
    m_body->setAccessibleName(tr("Question %1 of %2: %3").arg(position).arg(of).arg(question.stem));
    setAccessibleRole(m_body, QAccessible::Grouping);
}

void QuestionPanel::addPad(Column& column, const FormQuestion& question)
{
    m_pad = makeAnswerPad(question);
    m_pad->setAccessibleName(m_body->accessibleName());
    setAccessibleRole(m_pad, QAccessible::Grouping);
    connect(m_pad, &AnswerPad::answered, this, &QuestionPanel::answered);
    connect(m_pad, &AnswerPad::typing, this, [this] { m_onDisk->hide(); });
    connect(m_pad, &AnswerPad::struck, this, &QuestionPanel::struck);
    connect(m_pad, &AnswerPad::unstruck, this, &QuestionPanel::unstruck);
    column.addWidget(m_pad);
}

/// The body is younger than the buttons below it, and comes before them.
void QuestionPanel::chainTabs()
{
    QWidget* before = m_flag;
    const QList<QWidget*> inBody = m_body->findChildren<QWidget*>();
    for (QWidget* widget : inBody) {
        // The lists that open below boxes are windows of their own.
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || widget->window() != window())
            continue;
        setTabOrder(before, widget);
        before = widget;
    }
}

QWidget* QuestionPanel::footLine()
{
    auto* line = new QWidget;
    auto* row = new Row(line, Space::S24);
    auto* hints = new QWidget;
    auto* flow = new Flow(hints, Space::S24, Space::S8);
    for (const PadHint& hint : m_pad->hints())
        flow->addWidget(new KeyHint(hint.keys, hint.what));
    flow->addWidget(new KeyHint(QStringLiteral("[←] [→]"), tr("move")));
    row->addWidget(hints, 1);
    m_onDisk = new QWidget;
    auto* said = new Row(m_onDisk, Space::S4);
    said->addWidget(new GlyphView(Glyph::Check));
    said->addWidget(caption(tr("answer on disk")));
    row->addWidget(m_onDisk, 0, Qt::AlignTop);
    return line;
}

void QuestionPanel::setSheet(const exam::Sheet& sheet)
{
    m_stem->setHighlights(sheet.highlights);
    m_pad->setSheet(sheet);
    if (m_certainty)
        m_certainty->setLevel(sheet.certainty);
    m_onDisk->setVisible(!sheet.response.isEmpty());
    m_flag->setChecked(sheet.flagged);
    m_flag->setText(sheet.flagged ? tr("Flagged") : tr("Flag"));
    m_flag->setGlyph(sheet.flagged ? Glyph::FlagFilled : Glyph::Flag);
    if (sheet.told && !m_feedback)
        tell(sheet);
}

void QuestionPanel::tell(const exam::Sheet& sheet)
{
    m_feedback = new Feedback(m_question, sheet);
    connect(m_feedback, &Feedback::lessonWanted, this, &QuestionPanel::lessonWanted);
    auto* column = static_cast<Column*>(m_body->layout());
    column->addGap(Space::S8);
    column->addWidget(m_feedback);
    chainTabs();
    m_feedback->show();
}

void QuestionPanel::showKeys(const QString& flag, const QString& highlight)
{
    m_flag->showKey(flag);
    m_flag->setToolTip(tr("Flag the question for another look (%1)").arg(flag));
    m_highlight->showKey(highlight);
    m_highlight->setToolTip(tr("Highlight what is selected in the question, or take it away (%1)").arg(highlight));
}

void QuestionPanel::focusAnswer()
{
    if (m_feedback)
        m_feedback->focusFirst();
    else
        m_pad->focusAnswer();
}

void QuestionPanel::toggleHighlight()
{
    if (!m_stem->toggle())
        m_stem->setFocus(Qt::ShortcutFocusReason);
}

} // namespace lamplight::ui
