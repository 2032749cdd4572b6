// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/typedoptions.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace lamplight::study {

namespace {

Option typedOption(QString line)
{
    static const QRegularExpression label(QStringLiteral("^(?:(?:[A-Za-z]|\\d{1,2})[.)]|[-•–])\\s+"));
    Option option;
    option.uid = newUid();
    const auto takeStar = [&] {
        option.correct = option.correct || line.startsWith(u'*');
        if (line.startsWith(u'*'))
            line = line.mid(1).trimmed();
    };
    takeStar();
    line.remove(label);
    takeStar(); // "A. * Value" as well as "* A. Value"
    option.text = line.trimmed();
    return option;
}

Result<QList<Option>> wrongOptions(const QString& why)
{
    return failure(ErrorKind::Input, why);
}

} // namespace

Result<QList<Option>> typedOptions(const QString& text)
{
    QList<Option> options;
    QSet<QString> wordings;
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const Option option = typedOption(line.trimmed());
        if (option.text.isEmpty())
            return wrongOptions(QCoreApplication::translate("study", "An option has no words."));
        if (wordings.contains(option.text.toCaseFolded()))
            return wrongOptions(QCoreApplication::translate("study", "“%1” is there twice.").arg(option.text));
        wordings.insert(option.text.toCaseFolded());
        options += option;
    }
    if (options.size() < 2)
        return wrongOptions(QCoreApplication::translate("study", "A question needs two options or more, one a line."));
    if (std::ranges::none_of(options, &Option::correct))
        return wrongOptions(QCoreApplication::translate("study", "Put * before each option that is right."));
    return options;
}

exchange::ImportPlan withOptions(exchange::ImportPlan plan, const QHash<qsizetype, QList<Option>>& typed)
{
    for (auto each = typed.begin(); each != typed.end(); ++each) {
        Question& question = plan.questions[each.key()];
        question.options = each.value();
        question.kind = std::ranges::count_if(question.options, &Option::correct) > 1 ? QuestionKind::SeveralAnswers
                                                                                      : QuestionKind::SingleAnswer;
    }
    return plan;
}

} // namespace lamplight::study
