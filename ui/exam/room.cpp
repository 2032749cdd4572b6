// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/room.h"

#include "exam/navigator.h"
#include "exam/questionpanel.h"
#include "exam/roomheader.h"
#include "exam/strip.h"
#include "parts/button.h"
#include "parts/inlinemessage.h"
#include "parts/scrollcolumn.h"
#include "theme/metrics.h"

#include <QAction>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <utility>

namespace lamplight::ui {

namespace {

/// So that a kill loses at most this much of the clock where time while closed doesn't count.
constexpr qint64 tickMs = 10000;

} // namespace

Room::Room(study::ExamDesk& desk, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_clock(clock), m_timer(new QTimer(this)), m_header(new RoomHeader),
      m_message(new InlineMessage), m_scroll(new ScrollColumn(metric::columnCard)), m_question(new QuestionPanel),
      m_footer(new Strip(Qt::TopEdge)), m_navigator(new Navigator)
{
    auto* column = new Column(this, Space::None);
    column->addWidget(m_header);
    column->addWidget(m_message);
    m_scroll->column().addGap(Space::S8);
    m_scroll->column().addWidget(m_question);
    m_scroll->column().addStretch();
    column->addWidget(m_scroll, 1);
    column->addWidget(m_navigator, 1);
    addFooter(*column);
    addKeys();
    m_navigator->hide();
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
    const auto button = [&](const QString& text, ButtonKind kind, const QString& tip, void (Room::*slot)()) {
        auto* made = new Button(text, kind);
        made->setToolTip(tip);
        connect(made, &Button::clicked, this, slot);
        return made;
    };
    m_previous = button(tr("Previous"), ButtonKind::Normal, tr("The question before"), &Room::goBack);
    m_previous->setGlyph(Glyph::ChevronPrevious);
    auto* navigator =
        button(tr("Navigator"), ButtonKind::Normal, tr("All questions at a glance (G)"), &Room::showNavigator);
    navigator->setGlyph(Glyph::Grid);
    navigator->showKey(QStringLiteral("G"));
    auto* review =
        button(tr("Review"), ButtonKind::Normal, tr("Look over all questions and hand in (R)"), &Room::showNavigator);
    review->setGlyph(Glyph::List);
    review->showKey(QStringLiteral("R"));
    m_next = button(tr("Next"), ButtonKind::Primary, tr("The next question (Enter)"), &Room::goOn);
    m_next->setTrailingGlyph(Glyph::ChevronNext);
    row->addWidget(m_previous);
    row->addStretch();
    row->addWidget(navigator);
    row->addWidget(review);
    row->addStretch();
    row->addWidget(m_next);
    column.addWidget(m_footer);
}

QAction* Room::addKey(const QKeySequence& key, const std::function<void()>& does)
{
    auto* action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, does);
    addAction(action);
    return action;
}

void Room::addKeys()
{
    const auto move = [this](int left) { goTo(m_position + (layoutDirection() == Qt::LeftToRight ? left : -left)); };
    m_moves = {addKey(Qt::Key_Left, [move] { move(-1); }), addKey(Qt::Key_Right, [move] { move(1); })};
    m_flag = addKey({}, [this] { toggleFlag(); });
    m_toNavigator = addKey({}, [this] { showNavigator(); });
}

void Room::addOptionKeys(int options)
{
    for (int option = int(m_choose.size()); option < options; ++option) {
        const int letter = Qt::Key_A + option;
        m_choose.append(addKey(letter, [this, option] { choose(option); }));
        m_strike.append(addKey(int(Qt::SHIFT) | letter, [this, option] { strike(option); }));
    }
}

/// Letters that are an option's keep their other meaning under Alt.
void Room::setKeys()
{
    const bool asking = m_sitting && !m_scroll->isHidden();
    const int options = asking ? m_question->options() : 0;
    addOptionKeys(options);
    for (qsizetype i = 0; i < m_choose.size(); ++i) {
        m_choose[i]->setEnabled(i < options);
        m_strike[i]->setEnabled(i < options);
    }
    const auto free = [&](int key) { return QKeySequence(key - Qt::Key_A < options ? int(Qt::ALT) | key : key); };
    m_flag->setShortcut(free(Qt::Key_F));
    m_toNavigator->setShortcuts({free(Qt::Key_G), free(Qt::Key_R)});
    m_question->showFlagKey(m_flag->shortcut().toString(QKeySequence::NativeText));
    for (QAction* key : QList<QAction*>{m_flag, m_toNavigator} + m_moves)
        key->setEnabled(asking);
}

void Room::enter(const exam::Sitting& sitting)
{
    m_sitting = sitting;
    m_lastTick = m_clock.monotonicMs();
    m_message->clear();
    m_header->setName(sitting.attempt().name);
    m_timer->start();
    goTo(std::max(1, sitting.position()));
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
    const int before = std::exchange(m_position, position);
    if (act(EventKind::Seen))
        showQuestion();
    else
        m_position = before;
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
    setKeys();
    m_question->focusAnswer();
}

void Room::showNavigator()
{
    if (!m_sitting)
        return;
    m_scroll->hide();
    m_footer->hide();
    m_navigator->show();
    setKeys();
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
    QString letters = m_sitting->sheet(m_position).response;
    const bool wasChosen = letters.contains(letter);
    if (question.kind != QuestionKind::SeveralAnswers)
        letters = wasChosen ? QString() : QString(letter);
    else if (wasChosen)
        letters.remove(letter);
    else
        letters = exam::lettersIn(QString(letters + letter));
    if (actOnSheet(EventKind::Answered, letters))
        m_question->focusOption(option);
}

void Room::strike(int option)
{
    const QChar letter = exam::letterAt(option);
    const exam::Sheet& sheet = m_sitting->sheet(m_position);
    if (sheet.response.contains(letter))
        return; // what is chosen isn't struck: take the answer back first
    actOnSheet(sheet.struck.contains(letter) ? EventKind::Unstruck : EventKind::Struck, letter);
}

void Room::toggleFlag()
{
    actOnSheet(m_sitting->sheet(m_position).flagged ? EventKind::Unflagged : EventKind::Flagged);
}

/// Shows the sheet also when the disk refused: a button that was pressed has moved already.
bool Room::actOnSheet(EventKind kind, const QString& letters)
{
    const bool done = act(kind, letters);
    if (m_sitting)
        m_question->setSheet(m_sitting->sheet(m_position));
    return done;
}

void Room::end()
{
    if (act(EventKind::Ended))
        leave();
}

void Room::leave()
{
    const AttemptId attempt = m_sitting->attempt().id;
    m_timer->stop();
    m_sitting.reset();
    setKeys();
    Q_EMIT ended(attempt);
}

void Room::look()
{
    if (!m_sitting)
        return;
    const auto seconds = m_sitting->secondsLeft(m_desk.now());
    m_header->setSecondsLeft(seconds);
    if (seconds && *seconds == 0) {
        const auto running = m_desk.running(); // hands in
        if (!running)
            m_message->showError(running.error());
        else if (!*running)
            leave();
        return;
    }
    if (m_clock.monotonicMs() - m_lastTick < tickMs)
        return;
    m_lastTick = m_clock.monotonicMs();
    if (auto after = m_desk.act(EventKind::Tick))
        m_sitting = std::move(*after);
}

void Room::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_sitting && enter && !m_scroll->isHidden() && !event->isAutoRepeat())
        return goOn();
    QWidget::keyPressEvent(event);
}

} // namespace lamplight::ui
