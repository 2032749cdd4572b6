// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft/twooffour.h"

#include "draft/pieces.h"
#include "draft/recipes.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::draft {

namespace {

QString rationaleOf(const QList<Entry>& entries, int first, int second)
{
    const Entry &one = entries[first], &two = entries[second];
    const QString n = QString::number(first + 1), m = QString::number(second + 1);
    if (one.right && two.right)
        return QCoreApplication::translate("draft", "Right: %1 and %2 both belong to it.").arg(n, m);
    if (one.right)
        return QCoreApplication::translate("draft", "%1 is right, but %2 isn't. %3").arg(n, m, two.choice.rationale);
    if (two.right)
        return QCoreApplication::translate("draft", "%1 is right, but %2 isn't. %3").arg(m, n, one.choice.rationale);
    //: %1 and %3 are numbers of the list, %2 and %4 sentences on what they are
    return QCoreApplication::translate("draft", "Neither is right. %1: %2 %3: %4")
        .arg(n, one.choice.rationale, m, two.choice.rationale);
}

Option pairOption(const QList<Entry>& entries, const std::pair<int, int>& pair)
{
    const auto [first, second] = pair;
    Option option;
    option.text = QCoreApplication::translate("draft", "%1 and %2").arg(first + 1).arg(second + 1);
    option.correct = entries[first].right && entries[second].right;
    option.rationale = rationaleOf(entries, first, second);
    option.concept_ = entries[first].right ? entries[second].choice.concept_ : entries[first].choice.concept_;
    option.fixed = true; // in the order of their numbers
    return option;
}

/// The six pairs of four as three couples of which each names every number once. Two couples make four options in which
/// each number comes twice, so that counting them tells nothing.
QList<std::pair<int, int>> pairsWith(const std::pair<int, int>& key, Random& random)
{
    const QList<QList<std::pair<int, int>>> couples{{{0, 1}, {2, 3}}, {{0, 2}, {1, 3}}, {{0, 3}, {1, 2}}};
    QList<std::pair<int, int>> pairs;
    QList<int> others;
    for (int i = 0; i < 3; ++i)
        if (couples[i].contains(key))
            pairs += couples[i];
        else
            others << i;
    pairs += couples[others[static_cast<qsizetype>(random.below(2))]];
    std::ranges::sort(pairs);
    return pairs;
}

} // namespace

Question twoOfFour(const QString& lead, QList<Choice> right, QList<Choice> wrong, Random& random)
{
    QList<Entry> entries;
    for (const Choice& each : right)
        entries << Entry{each, true};
    for (const Choice& each : wrong)
        entries << Entry{each, false};
    random.shuffle(entries);
    Question question;
    question.style = QuestionStyle::List;
    QStringList lines{lead, {}};
    std::pair<int, int> key{-1, -1};
    for (int i = 0; i < 4; ++i) {
        lines << QStringLiteral("%1. %2").arg(i + 1).arg(entries[i].choice.text);
        if (entries[i].right)
            (key.first == -1 ? key.first : key.second) = i;
    }
    question.stem = lines.join(u'\n');
    for (const auto& pair : pairsWith(key, random))
        question.options << pairOption(entries, pair);
    return question;
}

void draftPhraseList(Bench& bench, const Concept& about, const Definition& wording)
{
    const Subject subject{Recipe::PhraseList, about, wording};
    const QList<Choice> own = phrasesOf(bench, about, wording);
    if (own.size() < 2)
        return bench.drop(subject, Rule::TooFewPhrases);
    bench.offer(subject, foreignPhrases(bench, subject), 2, [&](const QList<Choice>& wrong, Random& random) {
        QList<Choice> right = own;
        random.shuffle(right);
        Question question = twoOfFour(QCoreApplication::translate("draft", "Which two of these phrases stand in the "
                                                                           "definition of “%1”?")
                                          .arg(about.term),
                                      right.mid(0, 2), wrong, random);
        question.bloom = BloomLevel::Remember;
        return question;
    });
}

void draftPartList(Bench& bench, const Concept& about, const Definition& wording)
{
    const Subject subject{Recipe::PartList, about, wording};
    const QList<Choice> own = partsOf(bench, about);
    if (own.size() < 2)
        return bench.drop(subject, Rule::TooFewParts, about.term);
    bench.offer(subject, foreignParts(bench, subject), 2, [&](const QList<Choice>& wrong, Random& random) {
        QList<Choice> right = own;
        random.shuffle(right);
        Question question =
            twoOfFour(QCoreApplication::translate("draft", "Which two of these are part of “%1”?").arg(about.term),
                      right.mid(0, 2), wrong, random);
        question.bloom = BloomLevel::Understand;
        return question;
    });
}

} // namespace lamplight::draft
