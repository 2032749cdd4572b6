// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/form.h"
#include "exam/sitting.h"

#include <QString>

/// Small exams for the tests of this room.
namespace lamplight::test {

inline QList<Option> options(const QStringList& texts, const QString& key)
{
    QList<Option> options;
    for (const QString& text : texts) {
        Option option;
        option.uid = text;
        option.text = text;
        option.correct = key.contains(QChar(static_cast<char16_t>(u'A' + options.size())));
        options += option;
    }
    return options;
}

inline Question question(const QString& uid, TopicId topic)
{
    Question question;
    question.uid = uid;
    question.topic = topic;
    question.stem = QString(u"Which of them is " + uid + u'?');
    question.options =
        options({QStringLiteral("red"), QStringLiteral("green"), QStringLiteral("blue")}, QStringLiteral("B"));
    return question;
}

/// Topics 1 > 2 (code 1.1) > 3 (code 1.1.1), and 4 (code 2).
inline QList<Topic> smallSyllabus()
{
    return {{TopicId(1), QStringLiteral("t1"), TopicId(), 0, QStringLiteral("1"), QStringLiteral("Value")},
            {TopicId(2), QStringLiteral("t2"), TopicId(1), 0, QStringLiteral("1.1"), QStringLiteral("Services")},
            {TopicId(3), QStringLiteral("t3"), TopicId(2), 0, QStringLiteral("1.1.1"), QStringLiteral("Offers")},
            {TopicId(4), QStringLiteral("t4"), TopicId(), 1, QStringLiteral("2"), QStringLiteral("Practices")}};
}

/// `perTopic` questions "t-n" in each topic of the small syllabus.
inline exam::Pool smallPool(int perTopic)
{
    exam::Pool pool;
    pool.topics = smallSyllabus();
    for (const Topic& topic : pool.topics)
        for (int n = 1; n <= perTopic; ++n)
            pool.questions += question(QStringLiteral("%1-%2").arg(topic.id.value).arg(n), topic.id);
    return pool;
}

inline QStringList uids(const QList<FormQuestion>& form)
{
    QStringList uids;
    for (const FormQuestion& question : form)
        uids += question.uid;
    return uids;
}

/// A question with four options of which `key` are right.
inline FormQuestion shown(const QString& uid, const QString& key, QuestionKind kind = QuestionKind::SingleAnswer)
{
    FormQuestion question;
    question.uid = uid;
    question.kind = kind;
    question.options =
        options({QStringLiteral("w"), QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")}, key);
    return question;
}

/// Ten minutes for three questions: one answer (B), several (A and C), one (D).
inline Attempt shortAttempt()
{
    Attempt attempt;
    attempt.id = AttemptId(5);
    attempt.minutes = 10;
    attempt.form = {shown(QStringLiteral("q1"), QStringLiteral("B")),
                    shown(QStringLiteral("q2"), QStringLiteral("AC"), QuestionKind::SeveralAnswers),
                    shown(QStringLiteral("q3"), QStringLiteral("D"))};
    return attempt;
}

/// Plays the candidate and the test centre's clock: makes events, applies those that are allowed, and keeps them.
class Candidate {
public:
    explicit Candidate(const Attempt& attempt) : sitting(attempt) { act(EventKind::Started); }

    /// Whether it was allowed.
    bool act(EventKind kind, int position = 0, const QString& letters = {})
    {
        const AttemptEvent event = sitting.next(kind, now, position, letters);
        if (!sitting.allows(event))
            return false;
        sitting.apply(event);
        events += event;
        return true;
    }
    void wait(qint64 ms)
    {
        now.utcMs += ms;
        now.monotonicMs += ms;
    }
    /// The program is closed for `ms` by the wall clock (negative: the clock is set back) and started again.
    void reopenAfter(qint64 ms, const QString& run) { now = {now.utcMs + ms, 77, run}; }

    exam::Sitting sitting;
    QList<AttemptEvent> events;
    exam::Moment now{1'700'000'000'000, 5000, QStringLiteral("first")};
};

} // namespace lamplight::test
