// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/optionorder.h"

#include "base/fold.h"
#include "base/random.h"

#include <QRegularExpression>
#include <utility>
#include <vector>

namespace lamplight::exam {

namespace {

// All of these read folded text, so lower case.
bool namesLetters(const QString& text)
{
    static const QRegularExpression letters(
        QStringLiteral("^(both |either |neither |only |options? |answers? )*[a-h](( ?, ?| ?& ?| and | or | nor "
                       ")+[a-h])+( only)?\\.?$"));
    return letters.match(text).hasMatch();
}

bool namesAbove(const QString& text)
{
    static const QRegularExpression above(
        QStringLiteral("^(all|any|both|each|either|neither|none|some)\\b.*\\b(above|preceding)\\b"));
    return above.match(text).hasMatch();
}

bool keepsPlace(const QString& text)
{
    static const QRegularExpression fixed(QStringLiteral(
        "^((true|false|yes|no)|(all|any|both|each|either|neither|none) (of )?(these|those|them|the (others?|options|"
        "answers))( (is|are) \\w+)?)\\.?$"));
    return namesAbove(text) || fixed.match(text).hasMatch();
}

} // namespace

void shuffleOptions(FormQuestion& question, Random& random)
{
    if (question.kind == QuestionKind::TrueFalse)
        return;
    bool above = false;
    std::vector<qsizetype> free;
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        const QString text = fold(question.options.at(i).text);
        const bool fixed = keepsPlace(text);
        if (namesLetters(text) || (above && !fixed))
            return;
        above = above || namesAbove(text);
        if (!fixed)
            free.push_back(i);
    }
    std::vector<qsizetype> shuffled = free;
    random.shuffle(shuffled);
    const QList<Option> source = question.options;
    for (size_t i = 0; i < free.size(); ++i)
        question.options[free[i]] = source.at(shuffled[i]);
}

} // namespace lamplight::exam
