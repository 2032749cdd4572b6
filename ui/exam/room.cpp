// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/room.h"

#include "exam/answerpad.h"
#include "exam/breakpage.h"
#include "exam/calculator.h"
#include "exam/lookbutton.h"
#include "exam/navigator.h"
#include "exam/notespanel.h"
#include "exam/questionpanel.h"
#include "exam/roomfooter.h"
#include "exam/roomheader.h"
#include "exam/roomkeys.h"
#include "exam/workplace.h"
#include "parts/inlinemessage.h"
#include "parts/stack.h"

#include <QTimer>
#include <utility>

namespace lamplight::ui {

Room::Room(study::ExamDesk& desk, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_clock(clock), m_timer(new QTimer(this)), m_header(new RoomHeader),
      m_message(new InlineMessage), m_warning(new InlineMessage), m_question(new QuestionPanel),
      m_work(new Workplace(m_question)), m_notes(new NotesPanel), m_calculator(new Calculator),
      m_footer(new RoomFooter), m_navigator(new Navigator), m_break(new BreakPage), m_keys(new RoomKeys(this))
{
    auto* column = new Column(this, Space::None);
    column->addWidget(m_header);
    column->addWidget(m_warning);
    column->addWidget(m_message);
    column->addWidget(m_work, 1);
    column->addWidget(m_navigator, 1);
    column->addWidget(m_break, 1);
    column->addWidget(m_footer);
    m_work->addSide(m_notes);
    m_work->addSide(m_calculator);
    m_navigator->hide();
    m_break->hide();
    connectQuestion();
    connectKeys();
    connect(m_navigator, &Navigator::wanted, this, &Room::goTo);
    connect(m_navigator, &Navigator::endWanted, this, &Room::finishPart);
    connect(m_break, &BreakPage::endWanted, this, [this] {
        if (act(EventKind::BreakEnded))
            arrive();
    });
    m_timer->setInterval(250);
    connect(m_timer, &QTimer::timeout, this, &Room::look);
}

void Room::enter(const exam::Sitting& sitting)
{
    m_sitting = sitting;
    m_lastTick = m_clock.monotonicMs();
    m_secondsBefore = sitting.secondsLeft(m_desk.now()).value_or(0);
    m_prompted = 0;
    m_message->clear();
    m_warning->clear();
    showSide(nullptr);
    m_timer->start();
    arrive();
    look();
}

void Room::say(const QString& news)
{
    m_message->show(Tone::Info, tr("Back again"), news);
}

/// Where the sitting stands: in the break, or at a question of the section.
void Room::arrive()
{
    const ExamRules& rules = m_sitting->attempt().rules;
    const ExamSection part = rules.sections.value(m_sitting->section());
    const QString& name = m_sitting->attempt().name;
    m_header->setName(rules.sections.size() < 2 ? name
                                                : tr("%1 · section %2 of %3: %4")
                                                      .arg(name)
                                                      .arg(m_sitting->section() + 1)
                                                      .arg(rules.sections.size())
                                                      .arg(part.name));
    m_footer->setTools(rules.notes, rules.calculator);
    if (m_sitting->isOnBreak())
        return showBreak();
    const QList<int> positions = m_sitting->positions(m_sitting->section());
    const int stood = m_sitting->position();
    goTo(m_sitting->isPosition(stood) && m_sitting->mayVisit(stood) ? stood : positions.value(0, 1));
}

void Room::goTo(int position)
{
    if (!m_sitting || !m_sitting->isPosition(position) || !m_sitting->mayVisit(position) || !settle())
        return;
    const int before = std::exchange(m_position, position);
    if (act(EventKind::Seen))
        showQuestion();
    else
        m_position = before;
}

/// To the next question; where this one goes on below the edge, it is said first.
void Room::goOn()
{
    if (mayCheck())
        return check();
    if (m_prompted != m_position && !m_work->wasReadToEnd()) {
        m_prompted = m_position;
        return m_message->show(Tone::Info, tr("It goes on below"),
                               tr("You haven’t scrolled to the end of this question. Next again leaves it."));
    }
    goTo(m_position + 1);
}

void Room::show(Page page)
{
    m_page = page;
    m_work->setVisible(page == Page::Question);
    m_footer->setVisible(page == Page::Question);
    m_navigator->setVisible(page == Page::Navigator);
    m_break->setVisible(page == Page::Break);
    m_keys->setEnabled(page == Page::Question);
}

void Room::showQuestion()
{
    const FormQuestion& question = m_sitting->question(m_position);
    const exam::Sheet& sheet = m_sitting->sheet(m_position);
    const auto& rules = m_sitting->attempt().rules;
    show(Page::Question);
    m_header->setPosition(m_position, m_sitting->size());
    m_work->setPassage(question.caseTitle, question.passage);
    m_question->setQuestion(m_position, m_sitting->size(), question, sheet, rules);
    m_keys->setLetters(m_question->pad()->letters());
    m_question->showKeys(m_keys->flagCap(), m_keys->highlightCap());
    m_notes->setNote(m_position, sheet.note);
    m_footer->setPlace(!m_sitting->mayVisit(m_position - 1), !m_sitting->mayVisit(m_position + 1));
    m_footer->setCheckable(mayCheck());
    m_work->toTop();
    m_question->focusAnswer();
}

void Room::showNavigator()
{
    if (!m_sitting || !settle())
        return;
    show(Page::Navigator);
    m_navigator->setSitting(*m_sitting, m_position);
}

void Room::showBreak()
{
    const QList<ExamSection>& sections = m_sitting->attempt().rules.sections;
    show(Page::Break);
    m_header->setPosition(0, 0);
    m_header->setSecondsLeft(std::nullopt); // the break has a clock of its own
    m_break->setNext(m_sitting->section() + 1, int(sections.size()), sections.value(m_sitting->section()).name);
    m_break->setSecondsLeft(m_sitting->breakSecondsLeft(m_desk.now()));
    m_break->focusFirst();
}

bool Room::act(EventKind kind, const QString& value)
{
    const bool ofQuestion =
        kind != EventKind::Ended && kind != EventKind::SectionEnded && kind != EventKind::BreakEnded;
    auto after = m_desk.act(kind, ofQuestion ? m_position : 0, value);
    m_refused = !after;
    if (after) {
        m_sitting = std::move(*after);
        return true;
    }
    m_message->showError(after.error());
    look(); // the time may have run out
    return false;
}

/// Shows the sheet also when the disk refused: a button that was pressed has moved already.
bool Room::actOnSheet(EventKind kind, const QString& value)
{
    if (!m_sitting)
        return false;
    const bool done = act(kind, value);
    if (!m_sitting || m_page != Page::Question)
        return done;
    const exam::Sheet& sheet = m_sitting->sheet(m_position);
    m_question->setSheet(sheet);
    m_notes->setNote(m_position, sheet.note);
    m_footer->setCheckable(mayCheck());
    return done;
}

bool Room::settle()
{
    if (m_page != Page::Question || !m_question->pad())
        return true;
    m_refused = false;
    m_question->pad()->finish();
    m_notes->finish();
    return m_sitting && !m_refused;
}

bool Room::mayCheck() const
{
    if (!m_sitting || m_page != Page::Question || !m_sitting->attempt().rules.feedbackAtOnce)
        return false;
    const exam::Sheet& sheet = m_sitting->sheet(m_position);
    return !sheet.told && !sheet.response.isEmpty();
}

void Room::check()
{
    if (actOnSheet(EventKind::Told))
        m_question->focusAnswer();
}

void Room::finishPart()
{
    if (!m_sitting->mayEndSection()) {
        if (act(EventKind::Ended))
            leave();
        return;
    }
    if (act(EventKind::SectionEnded, QString::number(m_sitting->section())))
        arrive();
}

void Room::leave()
{
    const AttemptId attempt = m_sitting->attempt().id;
    m_timer->stop();
    m_sitting.reset();
    m_keys->setEnabled(false);
    leaveLook();
    Q_EMIT ended(attempt);
}

void Room::leaveLook()
{
    m_timer->stop();
    m_header->look().restore();
}

} // namespace lamplight::ui
