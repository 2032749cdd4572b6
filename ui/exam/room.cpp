// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/room.h"

#include "exam/navigator.h"
#include "exam/questionpanel.h"
#include "exam/roomheader.h"
#include "parts/button.h"
#include "parts/inlinemessage.h"
#include "parts/scrollcolumn.h"
#include "theme/metrics.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

namespace lamplight::ui {

namespace {

/// So that a kill loses at most this much of the clock where time while closed doesn't count.
constexpr qint64 tickMs = 10000;

} // namespace

Room::Room(study::ExamDesk& desk, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_clock(clock), m_timer(new QTimer(this)), m_header(new RoomHeader),
      m_message(new InlineMessage), m_scroll(new ScrollColumn(metric::columnCard)), m_question(new QuestionPanel),
      m_footer(new QWidget), m_navigator(new Navigator)
{
    auto* column = new Column(this, Space::None);
    column->addWidget(m_header);
    column->addWidget(m_message);
    m_scroll->column().addGap(Space::S16);
    m_scroll->column().addWidget(m_question);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_navigator, 1);
    addFooter(*column);
    connect(m_question, &QuestionPanel::chosen, this, &Room::choose);
    connect(m_question, &QuestionPanel::flagToggled, this, &Room::toggleFlag);
    connect(m_navigator, &Navigator::wanted, this, &Room::goTo);
    connect(m_navigator, &Navigator::endWanted, this, &Room::end);
    m_timer->setInterval(250);
    connect(m_timer, &QTimer::timeout, this, &Room::look);
}

void Room::addFooter(Column& column)
{
    auto* row = new Row(m_footer, Space::S12, {Space::S32, Space::S12});
    m_previous = new Button(tr("Previous"));
    m_previous->setGlyph(Glyph::ChevronPrevious);
    m_previous->setToolTip(tr("The question before (Left)"));
    auto* navigator = new Button(tr("Navigator"));
    navigator->setGlyph(Glyph::Grid);
    navigator->showKey(QStringLiteral("G"));
    navigator->setToolTip(tr("All questions at a glance (G)"));
    auto* review = new Button(tr("Review and end"));
    review->setGlyph(Glyph::List);
    review->showKey(QStringLiteral("R"));
    review->setToolTip(tr("Look over all questions and hand in (R)"));
    m_next = new Button(tr("Next"), ButtonKind::Primary);
    m_next->setTrailingGlyph(Glyph::ChevronNext);
    m_next->setToolTip(tr("The next question (Right or Enter)"));
    row->addWidget(m_previous);
    row->addStretch();
    row->addWidget(navigator);
    row->addWidget(review);
    row->addStretch();
    row->addWidget(m_next);
    column.addWidget(m_footer);
    connect(m_previous, &Button::clicked, this, [this] { goTo(m_position - 1); });
    connect(m_next, &Button::clicked, this, [this] { goTo(m_position + 1); });
    connect(navigator, &Button::clicked, this, &Room::showNavigator);
    connect(review, &Button::clicked, this, &Room::showNavigator);
}

void Room::enter(const exam::Sitting& sitting, int position)
{
    m_sitting = sitting;
    m_lastTick = m_clock.monotonicMs();
    m_message->clear();
    m_header->setName(sitting.attempt().name);
    m_timer->start();
    goTo(position > 0 ? position : std::max(1, sitting.position()));
    look();
}

void Room::say(const QString& news)
{
    m_message->show(Tone::Info, tr("Back again"), news);
}

void Room::goTo(int position)
{
    if (!m_sitting || !m_sitting->isPosition(position))
        return;
    m_position = position;
    if (act(EventKind::Seen))
        showQuestion();
}

void Room::showQuestion()
{
    m_navigator->hide();
    m_scroll->show();
    m_footer->show();
    m_header->setPosition(m_position, m_sitting->size());
    m_question->setQuestion(m_position, m_sitting->size(), m_sitting->attempt().form[m_position - 1],
                            m_sitting->sheet(m_position));
    m_previous->setEnabled(m_position > 1);
    m_next->setEnabled(m_position < m_sitting->size());
    m_scroll->verticalScrollBar()->setValue(0);
    m_question->focusStem();
}

void Room::showNavigator()
{
    if (!m_sitting)
        return;
    m_scroll->hide();
    m_footer->hide();
    m_navigator->show();
    m_navigator->setSitting(*m_sitting, m_position);
}

bool Room::act(EventKind kind, const QString& letters)
{
    auto after = m_desk.act(kind, kind == EventKind::Ended ? 0 : m_position, letters);
    if (after) {
        m_sitting = std::move(*after);
        return true;
    }
    m_message->showError(after.error());
    look(); // the time may have run out
    return false;
}

void Room::choose(int option)
{
    const FormQuestion& question = m_sitting->attempt().form[m_position - 1];
    const QChar letter = exam::letterAt(option);
    QString letters = m_sitting->sheet(m_position).letters;
    const bool wasChosen = letters.contains(letter);
    if (question.kind != QuestionKind::SeveralAnswers)
        letters = wasChosen ? QString() : QString(letter);
    else if (wasChosen)
        letters.remove(letter);
    else
        letters = exam::lettersIn(QString(letters + letter));
    act(EventKind::Answered, letters);
    m_question->setSheet(m_sitting->sheet(m_position));
}

void Room::strike(int option)
{
    const QChar letter = exam::letterAt(option);
    const exam::Sheet& sheet = m_sitting->sheet(m_position);
    if (sheet.letters.contains(letter))
        return; // what is chosen isn't struck: take the answer back first
    act(sheet.struck.contains(letter) ? EventKind::Unstruck : EventKind::Struck, letter);
    m_question->setSheet(m_sitting->sheet(m_position));
}

void Room::toggleFlag()
{
    act(m_sitting->sheet(m_position).flagged ? EventKind::Unflagged : EventKind::Flagged);
    m_question->setSheet(m_sitting->sheet(m_position));
}

void Room::end()
{
    const AttemptId attempt = m_sitting->attempt().id;
    if (!act(EventKind::Ended))
        return;
    m_timer->stop();
    m_sitting.reset();
    Q_EMIT ended(attempt);
}

void Room::look()
{
    if (!m_sitting)
        return;
    const AttemptId attempt = m_sitting->attempt().id;
    const auto seconds = m_sitting->secondsLeft(m_desk.now());
    m_header->setSecondsLeft(seconds);
    if (seconds && *seconds == 0) {
        const auto running = m_desk.running(); // hands in
        if (running && !*running) {
            m_timer->stop();
            m_sitting.reset();
            Q_EMIT ended(attempt);
        }
        return;
    }
    if (m_clock.monotonicMs() - m_lastTick < tickMs)
        return;
    m_lastTick = m_clock.monotonicMs();
    if (auto after = m_desk.act(EventKind::Tick))
        m_sitting = std::move(*after);
}

bool Room::pressLetter(const QKeyEvent& event)
{
    const int option = event.key() - Qt::Key_A;
    if (option < 0 || option >= m_question->options() || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    event.modifiers() & Qt::ShiftModifier ? strike(option) : choose(option);
    return true;
}

bool Room::event(QEvent* event)
{
    // Letters and arrows are the room's before any menu's.
    if (event->type() == QEvent::ShortcutOverride && m_scroll->isVisible() &&
        !(static_cast<QKeyEvent*>(event)->modifiers() & Qt::ControlModifier))
        event->accept();
    return QWidget::event(event);
}

void Room::keyPressEvent(QKeyEvent* event)
{
    if (!m_sitting || !m_scroll->isVisible())
        return QWidget::keyPressEvent(event);
    if (pressLetter(*event))
        return;
    // A question with so many options that F, G or R is one of them keeps these under Alt.
    const bool forward = layoutDirection() == Qt::LeftToRight;
    switch (event->key()) {
    case Qt::Key_F: return toggleFlag();
    case Qt::Key_G:
    case Qt::Key_R: return showNavigator();
    case Qt::Key_Left: return goTo(m_position + (forward ? -1 : 1));
    case Qt::Key_Right: return goTo(m_position + (forward ? 1 : -1));
    case Qt::Key_Return:
    case Qt::Key_Enter: return goTo(m_position + 1);
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace lamplight::ui
