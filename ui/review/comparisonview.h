// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamplight::recall {
struct Comparison;
}

namespace lamplight::ui {

/// What was typed, word by word, each sort of mark with a form of its own before its colour: extra has a plus, wrong is
/// struck with the right word after it, missing is dashed below, moved has an arrow; the counts repeat it in words.
class ComparisonView : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonView(const recall::Comparison& comparison, QWidget* parent = nullptr);
};

/// Why a grade is proposed, in one sentence: "Hard is proposed: the key phrase “cost and risk” is not whole".
QString proposalText(const recall::Comparison& comparison);

} // namespace lamplight::ui
