// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/matchingpad.h"

#include "parts/sidebyside.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "study/examdesk.h"

#include <QComboBox>
#include <QKeyEvent>

namespace lamplight::ui {

namespace {

constexpr QChar noChoice = u'-';
constexpr int besideFrom = 480; // px at b = 14 px: narrower, the list comes below its prompt

/// Enter is Next, as everywhere in the room.
class MatchBox : public QComboBox {
protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->ignore();
        else
            QComboBox::keyPressEvent(event);
    }
    void wheelEvent(QWheelEvent* event) override
    {
        event->ignore(); // scrolls the question, and changes no answer
    }
};

} // namespace

MatchingPad::MatchingPad(const FormQuestion& question, QWidget* parent)
    : AnswerPad(parent), m_choices(int(question.choices.size()))
{
    auto* column = new Column(this, Space::S12);
    column->addWidget(wrapped(soft(tr("Choose for each line what belongs to it."))));
    for (const QString& prompt : exam::prompts(question)) {
        auto* text = wrapped(new Text(prompt, TextRole::Reading));
        text->setReading(true);
        column->addWidget(new SideBySide({text, 1}, {boxFor(prompt, question.choices), 1}, besideFrom));
    }
}

QComboBox* MatchingPad::boxFor(const QString& prompt, const QStringList& choices)
{
    auto* box = new MatchBox;
    box->addItem(tr("no choice yet"));
    for (qsizetype i = 0; i < choices.size(); ++i) {
        box->addItem(QStringLiteral("%1  %2").arg(exam::letterAt(i)).arg(choices[i]));
        box->setItemData(int(i) + 1, choices[i], Qt::ToolTipRole);
    }
    box->setAccessibleName(tr("What belongs to: %1").arg(prompt));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(box, &QComboBox::activated, this, &MatchingPad::send);
    m_boxes.append(box);
    return box;
}

void MatchingPad::setSheet(const exam::Sheet& sheet)
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QChar letter = i < sheet.response.size() ? sheet.response[i] : noChoice;
        m_boxes[i]->setCurrentIndex(letter == noChoice ? 0 : letter.unicode() - u'A' + 1);
        m_boxes[i]->setToolTip(letter == noChoice ? tr("A letter or the arrows choose") : m_boxes[i]->currentText());
    }
}

void MatchingPad::focusAnswer()
{
    for (QComboBox* box : std::as_const(m_boxes))
        if (box->currentIndex() == 0)
            return box->setFocus(Qt::OtherFocusReason);
    if (!m_boxes.isEmpty())
        m_boxes.first()->setFocus(Qt::OtherFocusReason);
}

QList<PadHint> MatchingPad::hints() const
{
    return {{QStringLiteral("[A]–[%1]").arg(exam::letterAt(m_choices - 1)), tr("choose for the line")},
            {QStringLiteral("[Tab]"), tr("next line")}};
}

void MatchingPad::press(int letter)
{
    for (QComboBox* box : std::as_const(m_boxes)) {
        if (!box->hasFocus())
            continue;
        box->setCurrentIndex(box->currentIndex() == letter + 1 ? 0 : letter + 1);
        return send();
    }
}

void MatchingPad::send()
{
    QString response;
    bool any = false;
    for (const QComboBox* box : std::as_const(m_boxes)) {
        const int chosen = box->currentIndex();
        any = any || chosen > 0;
        response += chosen > 0 ? exam::letterAt(chosen - 1) : noChoice;
    }
    Q_EMIT answered(any ? response : QString());
}

} // namespace lamplight::ui
