// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/feedback.h"

#include "parts/accessible.h"
#include "parts/button.h"
#include "parts/glyphview.h"
#include "parts/panel.h"
#include "parts/text.h"
#include "study/examdesk.h"

namespace lamplight::ui {

namespace {

QString keyInWords(const FormQuestion& question)
{
    const QString key = exam::keyResponse(question);
    const QStringList shown = exam::choicesShown(question), prompts = exam::prompts(question);
    if (exam::isTyped(question.kind))
        return key;
    QStringList lines;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const QString choice = shown.value(key[i].unicode() - u'A');
        lines += i < prompts.size() ? QStringLiteral("%1: %2").arg(prompts[i], choice) : choice;
    }
    return lines.join(u'\n');
}

} // namespace

Feedback::Feedback(const FormQuestion& question, const exam::Sheet& sheet, QWidget* parent) : QWidget(parent)
{
    const bool right = exam::isRight(question, sheet.response);
    auto* column = new Column(this, Space::S12);
    auto* top = new QWidget;
    auto* row = new Row(top, Space::S8);
    row->addWidget(new GlyphView(right ? Glyph::Check : Glyph::Cross, right ? Token::Good : Token::Bad));
    auto* word = new Text(right ? tr("Right") : tr("Wrong"), TextRole::H3, right ? Token::Good : Token::Bad);
    row->addWidget(word, 1);
    top->setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(top, QAccessible::AlertMessage);
    top->setAccessibleName(right ? tr("Right") : tr("Wrong. The answer: %1").arg(keyInWords(question)));
    m_verdict = top;
    column->addWidget(top);
    if (exam::isLettered(question.kind)) {
        addOptions(*column, question, sheet);
    } else if (!right) {
        column->addWidget(strong(tr("The answer")));
        column->addWidget(wrapped(new Text(keyInWords(question))));
    }
    if (!question.explanation.isEmpty()) {
        column->addWidget(strong(tr("Why")));
        column->addWidget(wrapped(new Text(question.explanation)));
    }
    if (question.lessonUid.isEmpty())
        return;
    auto* open = new Button(tr("Read on in the lesson"));
    open->setGlyph(Glyph::Book);
    open->setToolTip(tr("Leave the room for the page that this question stands on; the practice waits"));
    connect(open, &Button::clicked, this, [this, uid = question.lessonUid] { Q_EMIT lessonWanted(uid); });
    column->addWidget(open, 0, Qt::AlignLeading);
}

void Feedback::addOptions(Column& column, const FormQuestion& question, const exam::Sheet& sheet)
{
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        const Option& option = question.options[i];
        const bool chosen = sheet.response.contains(exam::letterAt(i));
        auto* row = new Row(nullptr, Space::S12);
        row->addWidget(new GlyphView(option.correct ? Glyph::Check
                                     : chosen       ? Glyph::Cross
                                                    : Glyph::Ring,
                                     option.correct ? Token::Good
                                     : chosen       ? Token::Bad
                                                    : Token::InkSoft),
                       0, Qt::AlignTop);
        row->addWidget(strong(exam::letterAt(i)), 0, Qt::AlignTop);
        auto* words = new Column(nullptr, Space::S4);
        words->addWidget(strong(option.correct ? tr("right") : chosen ? tr("wrong, but chosen") : tr("wrong")));
        if (!option.rationale.isEmpty())
            words->addWidget(wrapped(new Text(option.rationale)));
        row->addLayout(words, 1);
        column.addLayout(row);
    }
}

void Feedback::focusFirst()
{
    m_verdict->setFocus(Qt::OtherFocusReason);
}

} // namespace lamplight::ui
