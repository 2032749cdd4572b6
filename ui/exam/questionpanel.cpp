// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/questionpanel.h"

#include "exam/optionrow.h"
#include "parts/accessible.h"
#include "parts/button.h"
#include "parts/flow.h"
#include "parts/glyphview.h"
#include "parts/keycap.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "study/examdesk.h"

#include <algorithm>

namespace lamplight::ui {

QuestionPanel::QuestionPanel(QWidget* parent) : QWidget(parent), m_number(strong({})), m_flag(new Button(tr("Flag")))
{
    auto* column = new Column(this, Space::S16);
    auto* top = new Row(nullptr, Space::S16);
    m_number->setToken(Token::InkSoft);
    top->addWidget(m_number, 1);
    m_flag->setSize(Button::Size::Small);
    m_flag->setCheckable(true);
    m_flag->setTone(Tone::Warn);
    connect(m_flag, &Button::clicked, this, &QuestionPanel::flagToggled);
    top->addWidget(m_flag);
    column->addLayout(top);
}

void QuestionPanel::setQuestion(int position, int of, const FormQuestion& question, const exam::Sheet& sheet)
{
    m_number->setText(tr("Question %1").arg(position));
    delete m_body;
    m_body = new QWidget;
    layout()->addWidget(m_body);
    auto* column = new Column(m_body, Space::S12);
    auto* stem = wrapped(new Text(question.stem, TextRole::Reading));
    stem->setReading(true);
    column->addWidget(stem);
    // The options are a group of that name, which a screen reader says when the focus comes into it.
    const QString spoken = tr("Question %1 of %2: %3").arg(position).arg(of).arg(question.stem);
    stem->setAccessibleName(spoken);
    m_body->setAccessibleName(spoken);
    setAccessibleRole(m_body, QAccessible::Grouping);
    if (question.kind == QuestionKind::SeveralAnswers)
        column->addWidget(soft(tr("Choose all that apply.")));
    column->addGap(Space::S8);
    addOptions(question);
    column->addGap(Space::S8);
    column->addWidget(footLine());
    setSheet(sheet);
    m_body->show(); // at once, so that the focus finds the options
}

void QuestionPanel::addOptions(const FormQuestion& question)
{
    m_options.clear();
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        auto* row =
            new OptionRow(exam::letterAt(i), question.options[i].text, question.kind == QuestionKind::SeveralAnswers);
        connect(row, &OptionRow::clicked, this, [this, i] { Q_EMIT chosen(int(i)); });
        m_body->layout()->addWidget(row);
        QWidget::setTabOrder(m_options.isEmpty() ? static_cast<QWidget*>(m_flag) : m_options.last(), row);
        m_options.append(row);
    }
}

QWidget* QuestionPanel::footLine()
{
    auto* line = new QWidget;
    auto* row = new Row(line, Space::S24);
    auto* hints = new QWidget;
    auto* flow = new Flow(hints, Space::S24, Space::S8);
    const QString last = exam::letterAt(options() - 1);
    flow->addWidget(new KeyHint(QStringLiteral("[A]–[%1]").arg(last), tr("choose")));
    flow->addWidget(new KeyHint(QStringLiteral("[Shift]+[A]–[%1]").arg(last), tr("strike out")));
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
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        m_options[i]->setChosen(sheet.response.contains(exam::letterAt(i)));
        m_options[i]->setStruck(sheet.struck.contains(exam::letterAt(i)));
    }
    m_onDisk->setVisible(!sheet.response.isEmpty());
    m_flag->setChecked(sheet.flagged);
    m_flag->setText(sheet.flagged ? tr("Flagged") : tr("Flag"));
    m_flag->setGlyph(sheet.flagged ? Glyph::FlagFilled : Glyph::Flag);
}

void QuestionPanel::showFlagKey(const QString& cap)
{
    m_flag->showKey(cap);
    m_flag->setToolTip(tr("Flag the question for another look (%1)").arg(cap));
}

void QuestionPanel::focusOption(int option)
{
    m_options.at(option)->setFocus(Qt::OtherFocusReason);
}

void QuestionPanel::focusAnswer()
{
    const auto chosen = std::ranges::find_if(m_options, &OptionRow::isChecked);
    if (!m_options.isEmpty())
        (chosen == m_options.end() ? m_options.first() : *chosen)->setFocus(Qt::OtherFocusReason);
}

} // namespace lamplight::ui
