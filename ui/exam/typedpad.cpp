// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/typedpad.h"

#include "parts/stack.h"
#include "parts/text.h"
#include "study/examdesk.h"

#include <QLineEdit>
#include <QTimer>

namespace lamplight::ui {

namespace {
constexpr int pauseMs = 1000;
} // namespace

TypedPad::TypedPad(const FormQuestion& question, QWidget* parent)
    : AnswerPad(parent), m_question(question), m_field(new QLineEdit), m_wrong(wrapped(new Text)),
      m_pause(new QTimer(this))
{
    const bool number = question.kind == QuestionKind::Numeric;
    auto* column = new Column(this, Space::S8);
    const QString what = number ? tr("Type a number, such as 12.5 or 12,5.") : tr("Type the answer.");
    column->addWidget(wrapped(soft(what)));
    column->addWidget(m_field);
    m_wrong->setToken(Token::Bad);
    m_wrong->hide();
    column->addWidget(m_wrong);
    m_field->setAccessibleName(number ? tr("Your answer, a number") : tr("Your answer"));
    m_field->setAccessibleDescription(what);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_field, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::textEdited, this, &TypedPad::typing);
    connect(m_field, &QLineEdit::editingFinished, this, &TypedPad::finish);
    connect(m_pause, &QTimer::timeout, this, &TypedPad::finish);
}

void TypedPad::setSheet(const exam::Sheet& sheet)
{
    m_onDisk = sheet.response;
    m_field->setReadOnly(sheet.told); // the answer stands
    if (m_field->text() != m_onDisk && !m_pause->isActive())
        m_field->setText(m_onDisk);
    const bool wrong = !m_onDisk.trimmed().isEmpty() && !exam::isComplete(m_question, m_onDisk);
    m_wrong->setText(wrong ? tr("This doesn’t read as a number yet. Leave units and words out.") : QString());
    m_wrong->setVisible(wrong);
}

void TypedPad::focusAnswer()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void TypedPad::finish()
{
    m_pause->stop();
    if (m_field->text() != m_onDisk)
        Q_EMIT answered(m_field->text());
}

} // namespace lamplight::ui
