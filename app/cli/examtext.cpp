// SPDX-License-Identifier: GPL-3.0-or-later
#include "examtext.h"

#include "layout.h"
#include "shown.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

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
        rows.append({QCoreApplication::translate("cli", "%1 of %2").arg(share.right).arg(share.asked),
                     shownPercent(share.rate()), probably, shareName(share)});
    }
    return u'\n' + title + u'\n' + aligned(rows);
}

QString resultRow(const exam::QuestionResult& result)
{
    if (result.right)
        return QCoreApplication::translate("cli", "right");
    return result.chosen.isEmpty() ? QCoreApplication::translate("cli", "not answered")
                                   : QCoreApplication::translate("cli", "wrong");
}

/// What a candidate reads after the marks: each question missed, with why.
QString missedText(const FormQuestion& question, const exam::QuestionResult& result)
{
    QString text = u'\n' + wrapped(question.stem, QStringLiteral("%1. ").arg(result.position));
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
    return sentence.arg(score.right).arg(score.asked).arg(score.needed).arg(shownPercent(score.percent() / 100));
}

} // namespace

QString paperText(const QList<FormQuestion>& form, bool key)
{
    QString text;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const FormQuestion& question = form[i];
        text += (i == 0 ? QString() : u"\n"_s) + wrapped(question.stem, QStringLiteral("%1. ").arg(i + 1));
        for (qsizetype index = 0; index < question.options.size(); ++index)
            text += wrapped(question.options[index].text, QStringLiteral("   %1  ").arg(exam::letterAt(index)));
        if (key)
            text += QCoreApplication::translate("cli", "   Key: %1\n").arg(exam::keyLetters(question));
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
