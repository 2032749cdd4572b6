// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace lamplight::exchange::studyguide {

/// A line that names the key: "Correct answer: A, C", "Ans. b", "Key: 2", "The answer is C because ...".
struct AnswerLine {
    QStringList labels; ///< "A", "C"; empty: the answer is given in words
    QString words;      ///< the answer in words; or what follows the labels
    bool alone = false; ///< nothing follows the label "Answer:": the key stands on the next line
};

std::optional<AnswerLine> answerLine(QStringView text);

/// The labels that open a text: "A, C", "AC", "B)", "(2)"; and what follows them. Empty when it isn't one, as "Ac"
/// isn't.
AnswerLine labelsOf(QStringView text);

/// What follows "Explanation:", "Why:", "Rationale:" and their like; nullopt when the line isn't one.
std::optional<QString> explanationStart(QStringView text);

} // namespace lamplight::exchange::studyguide
