// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/choicepad.h"

#include "exam/optionrow.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "study/examdesk.h"

#include <algorithm>

namespace lamplight::ui {

ChoicePad::ChoicePad(const FormQuestion& question, QWidget* parent)
    : AnswerPad(parent), m_several(question.kind == QuestionKind::SeveralAnswers)
{
    auto* column = new Column(this, Space::S12);
    if (m_several)
        column->addWidget(soft(tr("Choose all that apply.")));
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        auto* row = new OptionRow(exam::letterAt(i), question.options[i].text, m_several);
        connect(row, &OptionRow::clicked, this, [this, i] { press(int(i)); });
        column->addWidget(row);
        m_rows.append(row);
    }
}

void ChoicePad::setSheet(const exam::Sheet& sheet)
{
    m_chosen = sheet.response;
    m_struck = sheet.struck;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setChosen(m_chosen.contains(exam::letterAt(i)));
        m_rows[i]->setStruck(m_struck.contains(exam::letterAt(i)));
    }
}

void ChoicePad::focusAnswer()
{
    const auto chosen = std::ranges::find_if(m_rows, &OptionRow::isChecked);
    if (!m_rows.isEmpty())
        (chosen == m_rows.end() ? m_rows.first() : *chosen)->setFocus(Qt::OtherFocusReason);
}

QList<PadHint> ChoicePad::hints() const
{
    if (m_rows.isEmpty())
        return {};
    const QString last = exam::letterAt(m_rows.size() - 1);
    return {{QStringLiteral("[A]–[%1]").arg(last), tr("choose")},
            {QStringLiteral("[Shift]+[A]–[%1]").arg(last), tr("strike out")}};
}

void ChoicePad::press(int letter)
{
    const QChar pressed = exam::letterAt(letter);
    QString letters = m_chosen;
    if (letters.contains(pressed))
        letters.remove(pressed);
    else
        letters = m_several ? exam::lettersIn(QString(letters + pressed)) : QString(pressed);
    m_rows.at(letter)->setFocus(Qt::OtherFocusReason);
    Q_EMIT answered(letters);
}

void ChoicePad::strike(int letter)
{
    const QString pressed = exam::letterAt(letter);
    if (m_chosen.contains(pressed))
        return; // what is chosen isn't struck: take the answer back first
    if (m_struck.contains(pressed))
        Q_EMIT unstruck(pressed);
    else
        Q_EMIT struck(pressed);
}

} // namespace lamplight::ui
