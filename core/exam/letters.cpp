// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/letters.h"

#include "model/exam.h"

#include <algorithm>

namespace lamplight::exam {

QChar letterAt(qsizetype index)
{
    return QChar(static_cast<char16_t>(u'A' + index));
}

bool hasLetter(const FormQuestion& question, QChar letter)
{
    return letter >= u'A' && letter < letterAt(question.options.size());
}

QString keyLetters(const FormQuestion& question)
{
    QString key;
    for (qsizetype i = 0; i < question.options.size(); ++i)
        if (question.options.at(i).correct)
            key += letterAt(i);
    return key;
}

QString lettersIn(QStringView typed)
{
    QString letters;
    for (const QChar c : typed)
        if (const QChar upper = c.toUpper(); !c.isSpace() && c != u',' && !letters.contains(upper))
            letters += upper;
    std::ranges::sort(letters);
    return letters;
}

} // namespace lamplight::exam
