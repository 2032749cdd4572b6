// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers.h"

namespace lamplight::test {

QList<Option> options(const QStringList& texts, const QString& key)
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

Question question(const QString& uid, TopicId topic)
{
    Question question;
    question.uid = uid;
    question.topic = topic;
    question.stem = QString(u"Which of them is " + uid + u'?');
    question.options =
        options({QStringLiteral("red"), QStringLiteral("green"), QStringLiteral("blue")}, QStringLiteral("B"));
    return question;
}

QList<Topic> smallSyllabus()
{
    return {{TopicId(1), QStringLiteral("t1"), TopicId(), 0, QStringLiteral("1"), QStringLiteral("Value")},
            {TopicId(2), QStringLiteral("t2"), TopicId(1), 0, QStringLiteral("1.1"), QStringLiteral("Services")},
            {TopicId(3), QStringLiteral("t3"), TopicId(2), 0, QStringLiteral("1.1.1"), QStringLiteral("Offers")},
            {TopicId(4), QStringLiteral("t4"), TopicId(), 1, QStringLiteral("2"), QStringLiteral("Practices")}};
}

exam::Pool smallPool(int perTopic)
{
    exam::Pool pool;
    pool.topics = smallSyllabus();
    for (const Topic& topic : pool.topics)
        for (int n = 1; n <= perTopic; ++n)
            pool.questions += question(QStringLiteral("%1-%2").arg(topic.id.value).arg(n), topic.id);
    return pool;
}

QStringList uids(const QList<FormQuestion>& form)
{
    QStringList uids;
    for (const FormQuestion& question : form)
        uids += question.uid;
    return uids;
}

FormQuestion shown(const QString& uid, const QString& key, QuestionKind kind)
{
    FormQuestion question;
    question.uid = uid;
    question.kind = kind;
    question.options =
        options({QStringLiteral("w"), QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")}, key);
    return question;
}

Attempt shortAttempt()
{
    Attempt attempt;
    attempt.id = AttemptId(5);
    attempt.minutes = 10;
    attempt.form = {shown(QStringLiteral("q1"), QStringLiteral("B")),
                    shown(QStringLiteral("q2"), QStringLiteral("AC"), QuestionKind::SeveralAnswers),
                    shown(QStringLiteral("q3"), QStringLiteral("D"))};
    return attempt;
}

Blueprint asking(const QList<BlueprintRow>& rows)
{
    Blueprint blueprint;
    blueprint.rows = rows;
    return blueprint;
}

BlueprintRow anyRow(int count)
{
    BlueprintRow row;
    row.count = count;
    return row;
}

BlueprintRow topicRow(qint64 topic, int count)
{
    BlueprintRow row = anyRow(count);
    row.topic = TopicId(topic);
    return row;
}

} // namespace lamplight::test
