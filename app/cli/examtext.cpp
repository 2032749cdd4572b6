// SPDX-License-Identifier: GPL-3.0-or-later
#include "examtext.h"

#include "layout.h"
#include "shown.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

/// As few places as tell them: "6", "6.5", "6.333".
QString shownMarks(double marks)
{
    return QString::number(std::round(marks * 1000) / 1000);
}

QString shareName(const exam::Share& share)
{
    return QStringLiteral("%1 %2").arg(share.code, share.title).trimmed();
}

QString sharesText(const QString& title, const QList<exam::Share>& shares)
{
    if (shares.isEmpty())
        return {};
    QList<QStringList> rows;
    for (const exam::Share& share : shares) {
        QString probably;
        if (const auto interval = share.interval())
            probably = QCoreApplication::translate("cli", "probably %1 to %2")
                           .arg(shownPercent(interval->low), shownPercent(interval->high));
        rows.append({QCoreApplication::translate("cli", "%1 of %2").arg(shownMarks(share.marks)).arg(share.asked),
                     shownPercent(share.rate()), probably, shareName(share)});
    }
    return u'\n' + title + u'\n' + aligned(rows);
}

QString resultRow(const exam::QuestionResult& result)
{
    if (result.right)
        return QCoreApplication::translate("cli", "right");
    if (result.mark > 0)
        return QCoreApplication::translate("cli", "partly right: %1").arg(shownMarks(result.mark));
    return result.chosen.isEmpty() ? QCoreApplication::translate("cli", "not answered")
                                   : QCoreApplication::translate("cli", "wrong");
}

QString optionsText(const FormQuestion& question, const exam::QuestionResult& result)
{
    QString text;
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        const Option& option = question.options[i];
        const bool chosen = result.chosen.contains(exam::letterAt(i));
        if (!option.correct && !chosen)
            continue;
        const QString mark = option.correct ? QCoreApplication::translate("cli", "(right)")
                                            : QCoreApplication::translate("cli", "(yours)");
        text += wrapped(QString(option.text + u' ' + mark), QStringLiteral("   %1  ").arg(exam::letterAt(i)));
        if (!option.rationale.isEmpty())
            text += wrapped(option.rationale, u"        "_s);
    }
    return text;
}

/// What a candidate reads after the marks: each question missed, with why.
QString missedText(const FormQuestion& question, const exam::QuestionResult& result)
{
    QString text = u'\n' + wrapped(question.stem, QStringLiteral("%1. ").arg(result.position));
    if (exam::isLettered(question.kind)) {
        text += optionsText(question, result);
    } else {
        const auto lines = [&](const QString& response, const QString& mark) {
            for (const QString& line : exam::responseText(question, response))
                text += wrapped(QString(line + u' ' + mark), u"   "_s);
        };
        lines(result.chosen, QCoreApplication::translate("cli", "(yours)"));
        lines(result.key, QCoreApplication::translate("cli", "(right)"));
    }
    if (!question.explanation.isEmpty())
        text += wrapped(question.explanation, u"   "_s);
    return text;
}

QString verdict(const exam::Report& report)
{
    const exam::Score& score = report.score;
    const QString sentence = score.passed() ? QCoreApplication::translate("cli", "Passed: %1 of %2, %3 needed (%4).\n")
                                            : QCoreApplication::translate("cli", "Not passed: %1 of %2, %3 needed "
                                                                                 "(%4).\n");
    return sentence.arg(shownMarks(score.marks))
        .arg(score.asked)
        .arg(shownMarks(score.needed), shownPercent(score.percent() / 100));
}

/// Apart from the verdict, because no exam is passed by it.
QString certaintyText(const std::optional<exam::CertaintyReport>& report)
{
    if (!report)
        return {};
    return QCoreApplication::translate("cli",
                                       "How sure: mean certainty mark %1; at one level throughout, at best %2.\n")
        .arg(shownMarks(report->meanMark()), shownMarks(report->bestMark()));
}

} // namespace

QString paperText(const QList<FormQuestion>& form, bool key)
{
    QString text;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const FormQuestion& question = form[i];
        text += i == 0 ? QString() : u"\n"_s;
        if (!question.caseUid.isEmpty() && (i == 0 || form[i - 1].caseUid != question.caseUid))
            text += question.caseTitle + u'\n' + wrapped(question.passage, u"   "_s) + u'\n';
        text += wrapped(question.stem, QStringLiteral("%1. ").arg(i + 1));
        for (const QString& prompt : exam::prompts(question))
            text += wrapped(prompt, u"   ?  "_s);
        const QStringList choices = exam::choicesShown(question);
        for (qsizetype index = 0; index < choices.size(); ++index)
            text += wrapped(choices[index], QStringLiteral("   %1  ").arg(exam::letterAt(index)));
        if (key)
            text += QCoreApplication::translate("cli", "   Key: %1\n").arg(exam::keyResponse(question));
    }
    return text;
}

QString sittingText(const exam::Sitting& sitting, const exam::Moment& now)
{
    QStringList flags, open;
    for (int position = 1; position <= sitting.size(); ++position) {
        if (sitting.sheet(position).flagged)
            flags.append(QString::number(position));
        if (sitting.state(position) != exam::QuestionState::Complete)
            open.append(QString::number(position));
    }
    const auto secondsLeft = sitting.secondsLeft(now);
    QList<QStringList> rows{
        {QCoreApplication::translate("cli", "Time left"),
         secondsLeft ? shownClock(*secondsLeft) : QCoreApplication::translate("cli", "as long as you like")},
        {QCoreApplication::translate("cli", "Answered"), QCoreApplication::translate("cli", "%1 of %2")
                                                             .arg(sitting.count(exam::QuestionState::Complete))
                                                             .arg(sitting.size())}};
    const exam::Timetable& time = sitting.timetable();
    if (time.count() > 1)
        rows.prepend({QCoreApplication::translate("cli", "Section"),
                      QCoreApplication::translate("cli", "%1 of %2: %3")
                          .arg(QString::number(sitting.section() + 1), QString::number(time.count()),
                               time.section(sitting.section()).name)});
    if (sitting.isOnBreak())
        rows.append({QCoreApplication::translate("cli", "Break"), shownClock(sitting.breakSecondsLeft(now))});
    if (!open.isEmpty())
        rows.append({QCoreApplication::translate("cli", "Open"), open.join(u", "_s)});
    if (!flags.isEmpty())
        rows.append({QCoreApplication::translate("cli", "Flagged"), flags.join(u", "_s)});
    return headed(sitting.attempt().name) + aligned(rows);
}

QString reportText(const Attempt& attempt, const exam::Report& report)
{
    QString text = headed(attempt.name) + verdict(report);
    if (report.timeUp)
        text += QCoreApplication::translate("cli", "The time ran out; it was handed in as it stood.\n");
    text += report.limitMs ? QCoreApplication::translate("cli", "Time used: %1 of %2.\n")
                                 .arg(shownDuration(report.usedMs), shownDuration(*report.limitMs))
                           : QCoreApplication::translate("cli", "Time used: %1.\n").arg(shownDuration(report.usedMs));
    text += certaintyText(report.certainty);
    QList<exam::Share> sections;
    for (const exam::SectionResult& section : report.sections)
        sections.append(section.share);
    text += sharesText(QCoreApplication::translate("cli", "By section"), sections);
    text += sharesText(QCoreApplication::translate("cli", "By topic"), report.topics);
    text += sharesText(QCoreApplication::translate("cli", "By criterion"), report.criteria);
    QList<QStringList> rows;
    for (const exam::QuestionResult& result : report.questions)
        rows.append({QString::number(result.position), result.chosen.isEmpty() ? u"-"_s : result.chosen, result.key,
                     resultRow(result)});
    text += QCoreApplication::translate("cli", "\nQuestion by question: yours, the key\n") + aligned(rows);
    if (std::ranges::all_of(report.questions, &exam::QuestionResult::right))
        return text;
    text += QCoreApplication::translate("cli", "\nWhat you missed\n");
    for (const exam::QuestionResult& result : report.questions)
        if (!result.right)
            text += missedText(attempt.form.at(result.position - 1), result);
    return text;
}

} // namespace lamplight::cli
