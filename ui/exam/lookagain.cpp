// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/lookagain.h"

#include "exam/strip.h"
#include "parts/button.h"
#include "parts/glyphview.h"
#include "parts/panel.h"
#include "parts/scrollcolumn.h"
#include "parts/text.h"
#include "theme/metrics.h"

#include <QAction>
#include <QScrollBar>

namespace lamplight::ui {

namespace {

/// What an option was: a mark and a word, never colour alone.
struct Verdict {
    Glyph glyph;
    Token token;
    QString word;
};

Verdict verdictOf(bool correct, bool chosen)
{
    if (correct)
        return {Glyph::Check, Token::Good, chosen ? LookAgain::tr("right, and chosen") : LookAgain::tr("right")};
    if (chosen)
        return {Glyph::Cross, Token::Bad, LookAgain::tr("wrong, but chosen")};
    return {Glyph::Ring, Token::InkSoft, LookAgain::tr("wrong")};
}

Text* passage(const QString& text)
{
    auto* label = wrapped(new Text(text, TextRole::Reading));
    label->setReading(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

LookAgain::LookAgain(QWidget* parent)
    : QWidget(parent), m_place(strong({})), m_previous(new Button(tr("Previous"))),
      m_next(new Button(tr("Next"), ButtonKind::Primary)), m_scroll(new ScrollColumn(metric::columnCard, Space::S16))
{
    auto* column = new Column(this, Space::None);
    column->addWidget(m_scroll, 1);
    auto* footer = new Strip(Qt::TopEdge);
    auto* row = new Row(footer, Space::S12, {Space::S32, Space::S12});
    auto* close = new Button(tr("Back to the report"), ButtonKind::Quiet);
    close->setToolTip(tr("Back to the report (Esc)"));
    m_previous->setGlyph(Glyph::ChevronPrevious);
    m_previous->setToolTip(tr("The question before (Left)"));
    m_next->setTrailingGlyph(Glyph::ChevronNext);
    m_next->setToolTip(tr("The next question (Right)"));
    row->addWidget(m_previous);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_place);
    row->addStretch();
    row->addWidget(m_next);
    column->addWidget(footer);
    connect(close, &Button::clicked, this, &LookAgain::closeWanted);
    connect(m_previous, &Button::clicked, this, [this] { show(m_position - 1); });
    connect(m_next, &Button::clicked, this, [this] { show(m_position + 1); });
    const auto move = [this](int left) { show(m_position + (layoutDirection() == Qt::LeftToRight ? left : -left)); };
    addKey(Qt::Key_Left, [move] { move(-1); });
    addKey(Qt::Key_Right, [move] { move(1); });
    addKey(Qt::Key_Escape, [this] { Q_EMIT closeWanted(); });
}

void LookAgain::setAttempt(const Attempt& attempt, const exam::Report& report, int position)
{
    m_attempt = attempt;
    m_report = report;
    show(position);
    (m_next->isEnabled() ? m_next : m_previous)->setFocus(Qt::OtherFocusReason);
}

void LookAgain::show(int position)
{
    if (position < 1 || position > m_attempt.form.size())
        return;
    m_position = position;
    const FormQuestion& question = m_attempt.form[position - 1];
    const exam::QuestionResult& result = m_report.questions[position - 1];
    delete m_page;
    m_page = new QWidget;
    m_scroll->column().insertWidget(0, m_page);
    auto* column = new Column(m_page, Space::S12, {});
    auto* number = strong(result.right              ? tr("Question %1: right").arg(position)
                          : result.chosen.isEmpty() ? tr("Question %1: no answer").arg(position)
                                                    : tr("Question %1: wrong").arg(position));
    number->setToken(result.right ? Token::Good : Token::Bad);
    column->addWidget(number);
    column->addWidget(passage(question.stem));
    column->addGap(Space::S4);
    addOptions(*column, question, result);
    if (!question.explanation.isEmpty()) {
        column->addWidget(strong(tr("Why")));
        column->addWidget(passage(question.explanation));
    }
    if (!question.lessonUid.isEmpty()) {
        auto* open = new Button(tr("Open the lesson"));
        open->setKey(Qt::Key_L);
        open->setToolTip(tr("Open the page that this question stands on (L)"));
        connect(open, &Button::clicked, this,
                [this, uid = question.lessonUid] { Q_EMIT go({.place = Place::Lessons, .lesson = uid}); });
        column->addWidget(open, 0, Qt::AlignLeading);
    }
    column->addStretch();
    m_page->show();
    m_place->setText(tr("%1 of %2").arg(position).arg(m_attempt.form.size()));
    m_previous->setEnabled(position > 1);
    m_next->setEnabled(position < m_attempt.form.size());
    m_scroll->verticalScrollBar()->setValue(0);
}

void LookAgain::addOptions(Column& column, const FormQuestion& question, const exam::QuestionResult& result)
{
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        const Option& option = question.options[i];
        const QChar letter = exam::letterAt(i);
        const Verdict verdict = verdictOf(option.correct, result.chosen.contains(letter));
        auto* panel = new Panel({Space::S16, Space::S12});
        auto* top = new Row(nullptr, Space::S12);
        top->addWidget(new GlyphView(verdict.glyph, verdict.token, metric::iconSmall), 0, Qt::AlignTop);
        top->addWidget(strong(letter), 0, Qt::AlignTop);
        top->addWidget(passage(option.text), 1);
        auto* word = new Text(verdict.word, TextRole::Caption, verdict.token);
        top->addWidget(word, 0, Qt::AlignTop);
        panel->column().addLayout(top);
        if (!option.rationale.isEmpty())
            panel->column().addWidget(wrapped(soft(option.rationale)));
        column.addWidget(panel);
    }
}

void LookAgain::addKey(Qt::Key key, const std::function<void()>& does)
{
    auto* action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, does);
    addAction(action);
}

} // namespace lamplight::ui
