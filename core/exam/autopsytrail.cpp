// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/autopsytrail.h"

#include "exam/sitting.h"

namespace lamplight::exam {

namespace {

bool isWholeAtOnce(const FormQuestion& question)
{
    return question.kind == QuestionKind::SingleAnswer || question.kind == QuestionKind::TrueFalse;
}

/// Follows the events and keeps what stood on each question's sheet.
class Follower {
public:
    explicit Follower(const Attempt& attempt) : m_attempt(attempt), m_sitting(attempt)
    {
        m_trail.questions.resize(attempt.form.size());
    }

    void follow(const AttemptEvent& event)
    {
        const int before = m_sitting.position();
        m_sitting.apply(event);
        if (m_sitting.position() != before)
            stand(before);
        if (!m_sitting.isPosition(event.position))
            return;
        QuestionTrail& question = m_trail.questions[event.position - 1];
        if (event.kind == EventKind::Seen || event.kind == EventKind::Answered)
            show(event.position);
        if (event.kind == EventKind::Answered && isWholeAtOnce(m_attempt.form[event.position - 1]))
            stand(event.position);
        if (event.kind == EventKind::Flagged)
            question.wasFlagged = true;
        if (event.kind == EventKind::Certainty)
            question.certainty = event.value.toInt();
    }

    Trail finish()
    {
        stand(m_sitting.position());
        for (int position = 1; position <= m_sitting.size(); ++position)
            if (m_sitting.sheet(position).response.isEmpty())
                add(position, {}); // taken back for good
        return m_trail;
    }

private:
    void stand(int position)
    {
        if (m_sitting.isPosition(position) && !m_sitting.sheet(position).response.isEmpty())
            add(position, m_sitting.sheet(position).response);
    }

    void add(int position, const QString& response)
    {
        QStringList& answers = m_trail.questions[position - 1].answers;
        if (answers.isEmpty() ? response.isEmpty() : answers.last() == response)
            return;
        if (!answers.isEmpty())
            m_trail.changedOrder.append(position);
        answers.append(response);
    }

    void show(int position)
    {
        if (m_shown.contains(position))
            return;
        m_shown.append(position);
        if (!m_trail.shortOfTimeFrom && isShortOfTime())
            m_trail.shortOfTimeFrom = position;
        m_trail.questions[position - 1].lateShown = m_trail.shortOfTimeFrom.has_value();
    }

    /// Under half of the budget a question is left for each that has no answer yet.
    bool isShortOfTime() const
    {
        const auto limit = m_sitting.limitMs();
        if (!limit)
            return false;
        const qint64 open = m_sitting.size() - m_sitting.count(QuestionState::Complete);
        const qint64 left = *limit - m_sitting.usedMs();
        return 2 * left * m_sitting.size() < *limit * open;
    }

    const Attempt& m_attempt;
    Sitting m_sitting;
    Trail m_trail;
    QList<int> m_shown;
};

} // namespace

Trail trail(const Attempt& attempt, const QList<AttemptEvent>& events)
{
    Follower follower(attempt);
    for (const AttemptEvent& event : events)
        follower.follow(event);
    return follower.finish();
}

} // namespace lamplight::exam
