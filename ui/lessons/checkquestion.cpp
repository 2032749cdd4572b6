// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/checkquestion.h"

#include "lessons/checkoption.h"
#include "lessons/pageevents.h"
#include "lessons/piececolumn.h"
#include "lessons/verdict.h"
#include "parts/accessible.h"
#include "parts/button.h"
#include "parts/glyphview.h"
#include "parts/keycap.h"
#include "parts/stack.h"
#include "parts/text.h"

#include <QKeyEvent>
#include <algorithm>

namespace lamplight::ui {

CheckQuestion::CheckQuestion(const QString& heading, const Question& question, PageEvents* events, QWidget* parent)
    : QWidget(parent), m_question(question), m_events(events)
{
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(heading);
    auto* column = new Column(this, Space::S12, {Space::None, Space::S4});
    auto* number = caption(heading);
    number->setWeight(QFont::DemiBold);
    number->setContentsMargins(TextFlow::sideRoom, 0, TextFlow::sideRoom, 0);
    column->addWidget(number);
    column->addWidget(
        new PieceColumn(study::shownPieces(question.stem), Setting::Prose, PieceColumn::Bullets::Indent, events));
    if (question.isIncomplete()) {
        auto* row = new Row(nullptr, Space::S8);
        row->addSpacing(TextFlow::sideRoom);
        row->addWidget(new GlyphView(Glyph::Warning, Token::Warn), 0, Qt::AlignTop);
        row->addWidget(
            wrapped(soft(tr("The options of this question were lost in copying. It stays here to think about, "
                            "and never enters an exam."))),
            1);
        column->addLayout(row);
        return;
    }
    addOptions(*column);
    addResult(*column);
}

void CheckQuestion::addOptions(Column& column)
{
    const bool several = m_question.kind == QuestionKind::SeveralAnswers;
    auto* options = new Column(nullptr, Space::S8, {Space::S4, Space::S4});
    char16_t letter = u'A';
    for (const Option& option : std::as_const(m_question.options)) {
        auto* button = new CheckOption(QChar(letter++), option, several);
        connect(button, &CheckOption::clicked, this, [this, button] { choose(button); });
        options->addWidget(button);
        m_options.append(button);
    }
    column.addLayout(options);
    m_keys = new KeyHint(QStringLiteral("[A]–[%1]").arg(QChar(char16_t(letter - 1))),
                         several ? tr("choose all that are right") : tr("choose"));
    column.addWidget(m_keys, 0, Qt::AlignLeading);
    if (!several)
        return;
    m_check = new Button(tr("Check the answer"));
    m_check->setEnabled(false);
    connect(m_check, &Button::clicked, this, &CheckQuestion::answer);
    column.addWidget(m_check, 0, Qt::AlignLeading);
}

void CheckQuestion::addResult(Column& column)
{
    m_verdict = new Verdict;
    m_verdict->setContentsMargins(TextFlow::sideRoom, 0, TextFlow::sideRoom, 0);
    column.addWidget(m_verdict);
    m_explanation = new PieceColumn(study::shownPieces(m_question.explanation), Setting::Prose,
                                    PieceColumn::Bullets::Indent, m_events);
    column.addWidget(m_explanation);
    m_again = new Button(tr("Try again"), ButtonKind::Quiet);
    m_again->setSize(Button::Size::Small);
    connect(m_again, &Button::clicked, this, &CheckQuestion::startAgain);
    column.addWidget(m_again, 0, Qt::AlignLeading);
    for (QWidget* later : {static_cast<QWidget*>(m_verdict), m_explanation, static_cast<QWidget*>(m_again)})
        later->hide();
}

void CheckQuestion::choose(CheckOption* option)
{
    if (m_answered) {
        option->setChecked(!option->isChecked()); // what was answered stays
        return;
    }
    if (!m_check)
        return answer();
    m_check->setEnabled(std::ranges::any_of(m_options, &CheckOption::isChecked));
}

bool CheckQuestion::isRight() const
{
    for (qsizetype i = 0; i < m_options.size(); ++i)
        if (m_options[i]->isChecked() != m_question.options[i].correct)
            return false;
    return true;
}

QString CheckQuestion::rightLetters() const
{
    QStringList letters;
    for (qsizetype i = 0; i < m_options.size(); ++i)
        if (m_question.options[i].correct)
            letters.append(QString(m_options[i]->letter()));
    return letters.join(QStringLiteral(", "));
}

void CheckQuestion::answer()
{
    m_answered = true;
    for (CheckOption* option : std::as_const(m_options))
        option->reveal();
    m_keys->hide();
    if (m_check)
        m_check->hide();
    m_explanation->setVisible(!m_question.explanation.isEmpty());
    m_again->show();
    m_verdict->tell(isRight(), isRight() ? tr("Right.") : tr("Not right. The answer is %1.").arg(rightLetters()));
    Q_EMIT m_events->questionAnswered(m_question.uid);
}

void CheckQuestion::startAgain()
{
    m_answered = false;
    for (CheckOption* option : std::as_const(m_options))
        option->reset();
    for (QWidget* later : {static_cast<QWidget*>(m_verdict), m_explanation, static_cast<QWidget*>(m_again)})
        later->hide();
    m_keys->show();
    if (m_check) {
        m_check->setEnabled(false);
        m_check->show();
    }
    m_options.first()->setFocus(Qt::OtherFocusReason);
}

void CheckQuestion::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int place = event->key() - Qt::Key_A;
    if (plain && !m_answered && place >= 0 && place < m_options.size()) {
        m_options[place]->setFocus(Qt::ShortcutFocusReason);
        return m_options[place]->click();
    }
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (qsizetype i = 0; step != 0 && i < m_options.size(); ++i)
        if (m_options[i]->hasFocus() && i + step >= 0 && i + step < m_options.size())
            return m_options[i + step]->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    QWidget::keyPressEvent(event);
}

} // namespace lamplight::ui
