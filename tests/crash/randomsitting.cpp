// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomsitting.h"

#include "exam/letters.h"
#include "exam/response.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace lamplight::test {

namespace {

int among(Random& random, int count)
{
    return static_cast<int>(random.below(static_cast<quint64>(count)));
}

Option option(const QString& text, bool correct, const QString& match = {})
{
    Option option;
    option.uid = text;
    option.text = text;
    option.correct = correct;
    option.weight = correct ? 0.5 : -0.25;
    option.match = match;
    return option;
}

FormQuestion questionOf(QuestionKind kind, int number)
{
    FormQuestion question;
    question.uid = QStringLiteral("q%1").arg(number);
    question.topicUid = question.topicTitle = QStringLiteral("topic %1").arg(number % 3);
    question.kind = kind;
    question.stem = QStringLiteral("A stem with more than thirty letters");
    const QStringList texts{QStringLiteral("east"), QStringLiteral("north"), QStringLiteral("south"),
                            QStringLiteral("west")};
    for (qsizetype i = 0; i < texts.size(); ++i)
        question.options += option(texts[i], i == 1 || (kind == QuestionKind::SeveralAnswers && i == 3),
                                   kind == QuestionKind::Matching ? texts[3 - i] : QString());
    if (kind == QuestionKind::Matching || kind == QuestionKind::Ordering)
        question.choices = {texts[2], texts[0], texts[3], texts[1]};
    if (kind == QuestionKind::Numeric)
        question.options = {option(QStringLiteral("1.5"), true)};
    return question;
}

QString lettersFrom(Random& random, int count)
{
    QString letters;
    for (int i = 0; i < count; ++i)
        letters += exam::letterAt(among(random, 4));
    return letters;
}

QString someResponse(const FormQuestion& question, Random& random)
{
    if (random.below(8) == 0)
        return {};
    switch (question.kind) {
    case QuestionKind::SeveralAnswers: return exam::lettersIn(lettersFrom(random, 3));
    case QuestionKind::Matching: return among(random, 2) ? lettersFrom(random, 4) : QStringLiteral("B-%1-").arg(u'A');
    case QuestionKind::Ordering: return among(random, 2) ? QStringLiteral("DBAC") : exam::keyResponse(question);
    case QuestionKind::ShortAnswer: return among(random, 2) ? QStringLiteral("No rth") : QStringLiteral(" North ");
    case QuestionKind::Numeric: return among(random, 2) ? QStringLiteral("1,50") : QStringLiteral("1.5 kg");
    default: return lettersFrom(random, 1);
    }
}

QString someValue(const exam::Sitting& sitting, EventKind kind, int position, Random& random)
{
    switch (kind) {
    case EventKind::Answered: return someResponse(sitting.question(position), random);
    case EventKind::Struck:
    case EventKind::Unstruck: return lettersFrom(random, 1);
    case EventKind::Highlighted:
    case EventKind::Unhighlighted: return QStringLiteral("%1-%2").arg(among(random, 20)).arg(1 + among(random, 9));
    case EventKind::Noted: return among(random, 3) ? QStringLiteral("see|%1 again").arg(position) : QString();
    case EventKind::Certainty: return QString::number(1 + among(random, 3));
    case EventKind::SectionEnded: return QString::number(sitting.section());
    default: return {};
    }
}

} // namespace

Attempt randomAttempt(Random& random)
{
    Attempt attempt;
    attempt.name = QStringLiteral("Random");
    attempt.minutes = among(random, 5) == 0 ? 0 : 4 + among(random, 8);
    attempt.countTimeWhileClosed = among(random, 4) != 0;
    ExamRules& rules = attempt.rules;
    for (int sections = among(random, 4), i = 0; sections > 1 && i < sections; ++i)
        rules.sections += {QStringLiteral("Part %1").arg(i + 1), among(random, 2) * (1 + among(random, 5)),
                           among(random, 2) * (1 + among(random, 2))};
    rules.extraPercent = 25 * among(random, 3);
    rules.extraMinutes = among(random, 3) == 0 ? 1 : 0;
    rules.marking.several = std::array{SeveralRule::AllOrNothing, SeveralRule::RightMinusWrong,
                                       SeveralRule::Weights}[static_cast<size_t>(among(random, 3))];
    rules.marking.wrongMark = among(random, 2) * 0.25;
    rules.marking.certainty = among(random, 2) == 0;
    rules.feedbackAtOnce = among(random, 4) == 0;
    const int sections = qMax(1, static_cast<int>(rules.sections.size()));
    for (int i = 0; i < 14; ++i) {
        attempt.form += questionOf(static_cast<QuestionKind>(i % 7), i);
        attempt.form.last().section = i * sections / 14;
    }
    return attempt;
}

QByteArray RandomAct::line() const
{
    return QJsonDocument(QJsonArray{passMs, jumpMs, static_cast<int>(kind), position, value})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

RandomAct RandomAct::fromLine(const QByteArray& line)
{
    const QJsonArray fields = QJsonDocument::fromJson(line).array();
    return {fields[0].toInteger(), fields[1].toInteger(), static_cast<EventKind>(fields[2].toInt()), fields[3].toInt(),
            fields[4].toString()};
}

RandomAct randomAct(const exam::Sitting& sitting, Random& random)
{
    static constexpr std::array kinds{EventKind::Seen,          EventKind::Answered,     EventKind::Answered,
                                      EventKind::Answered,      EventKind::Answered,     EventKind::Flagged,
                                      EventKind::Unflagged,     EventKind::Struck,       EventKind::Struck,
                                      EventKind::Unstruck,      EventKind::Tick,         EventKind::Highlighted,
                                      EventKind::Unhighlighted, EventKind::Noted,        EventKind::Certainty,
                                      EventKind::Told,          EventKind::SectionEnded, EventKind::BreakEnded};
    constexpr qint64 second = 1000, hour = 3'600'000;
    RandomAct act;
    act.passMs = static_cast<qint64>(random.below(among(random, 12) == 0 ? 150 * second : 9 * second));
    if (among(random, 9) == 0)
        act.jumpMs = static_cast<qint64>(random.below(4 * hour)) - 2 * hour;
    act.kind = kinds.at(static_cast<size_t>(among(random, static_cast<int>(kinds.size()))));
    if (act.kind == EventKind::SectionEnded && among(random, 3) > 0)
        act.kind = EventKind::Tick;
    const QList<int> here = sitting.positions(qMin(sitting.section(), sitting.timetable().count() - 1));
    const bool strays = here.isEmpty() || among(random, 10) == 0;
    act.position = strays ? 1 + among(random, sitting.size()) : here.at(among(random, static_cast<int>(here.size())));
    act.value = someValue(sitting, act.kind, act.position, random);
    if (act.kind == EventKind::Tick || act.kind == EventKind::SectionEnded || act.kind == EventKind::BreakEnded)
        act.position = 0;
    return act;
}

QString shownOf(const exam::Sitting& sitting, const exam::Moment& now)
{
    QStringList words{QString::number(sitting.position()),
                      QString::number(sitting.section()),
                      sitting.isOnBreak() ? QStringLiteral("break") : QString(),
                      QString::number(sitting.secondsLeft(now).value_or(-1)),
                      QString::number(sitting.breakSecondsLeft(now)),
                      QString::number(sitting.usedMs(now)),
                      sitting.isTimeUp()   ? QStringLiteral("time up")
                      : sitting.hasEnded() ? QStringLiteral("ended")
                                           : QString()};
    for (int position = 1; position <= sitting.size(); ++position) {
        const exam::Sheet& sheet = sitting.sheet(position);
        words << sheet.response << sheet.struck << sheet.note << QString::number(sheet.certainty)
              << QStringLiteral("%1%2%3").arg(int(sheet.flagged)).arg(int(sheet.seen)).arg(int(sheet.told));
        for (const exam::TextRange& range : sheet.highlights)
            words << exam::written(range);
    }
    return words.join(u'/');
}

} // namespace lamplight::test
