// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/comparisonview.h"

#include "parts/flow.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "review/markword.h"
#include "study/reviewdesk.h"

namespace lamplight::ui {

using recall::MarkKind;
using recall::Reason;

namespace {

QStringList counts(const recall::Comparison& comparison)
{
    QStringList words;
    const auto add = [&](MarkKind kind, const QString& text) {
        if (comparison.count(kind) > 0)
            words.append(text);
    };
    const auto count = [&](MarkKind kind) { return comparison.count(kind); };
    add(MarkKind::Missing, ComparisonView::tr("┅ missing: %n word(s)", nullptr, count(MarkKind::Missing)));
    add(MarkKind::Wrong, ComparisonView::tr("struck: %n wrong", nullptr, count(MarkKind::Wrong)));
    add(MarkKind::Extra, ComparisonView::tr("+ extra: %n", nullptr, count(MarkKind::Extra)));
    add(MarkKind::NearMiss, ComparisonView::tr("≈ nearly: %n", nullptr, count(MarkKind::NearMiss)));
    add(MarkKind::Moved, ComparisonView::tr("↔ elsewhere: %n", nullptr, count(MarkKind::Moved)));
    return words;
}

} // namespace

ComparisonView::ComparisonView(const recall::Comparison& comparison, QWidget* parent) : QWidget(parent)
{
    auto* column = new Column(this, Space::S12);
    auto* top = new Row(nullptr, Space::S8);
    auto* title = strong(tr("What you typed, against what is asked"));
    title->setToken(Token::InkSoft);
    title->setWordWrap(true);
    top->addWidget(title, 1);
    top->addWidget(soft(tr("%1 of %n word(s)", nullptr, comparison.total).arg(comparison.matched)));
    column->addLayout(top);

    auto* words = new QWidget;
    auto* flow = new Flow(words, Space::S4, Space::S8);
    QString all;
    for (const recall::Mark& mark : comparison.marks)
        all += mark.asked + mark.typed;
    words->setLayoutDirection(all.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight); // as the words are read
    for (const recall::Mark& mark : comparison.marks)
        flow->addWidget(new MarkWord(mark));
    column->addWidget(words);

    auto* legend = new QWidget;
    auto* line = new Flow(legend, Space::S24, Space::S4);
    const QStringList sums = counts(comparison);
    for (const QString& sum : sums)
        line->addWidget(caption(sum));
    line->addWidget(caption(tr("capitals, accents and commas not counted")));
    column->addWidget(legend);
    setAccessibleName(tr("%1 of %n word(s)", nullptr, comparison.total).arg(comparison.matched) + QStringLiteral("; ") +
                      sums.join(QStringLiteral("; ")));
}

QString proposalText(const recall::Comparison& comparison)
{
    const QString& phrase = comparison.proposal.phrase;
    switch (comparison.proposal.reason) {
    case Reason::Blank: return ComparisonView::tr("Again is proposed: nothing was typed");
    case Reason::NegationChanged:
        return ComparisonView::tr("Again is proposed: “%1” turns the meaning round").arg(phrase);
    case Reason::NumberChanged: return ComparisonView::tr("Again is proposed: the number is %1").arg(phrase);
    case Reason::FewWords: return ComparisonView::tr("Again is proposed: fewer than half of the words");
    case Reason::PhraseMissing:
        return ComparisonView::tr("Again is proposed: the key phrase “%1” is missing").arg(phrase);
    case Reason::PhraseBroken:
        return ComparisonView::tr("Hard is proposed: the key phrase “%1” is not whole").arg(phrase);
    case Reason::WordsMissing: return ComparisonView::tr("Hard is proposed: more than a fifth of the words is missing");
    case Reason::WordChanged: return ComparisonView::tr("Hard is proposed: in place of “%1” another word").arg(phrase);
    case Reason::OtherWords: return ComparisonView::tr("Hard is proposed: all is there, among many other words");
    case Reason::OtherOrder: return ComparisonView::tr("Hard is proposed: words stand at other places");
    case Reason::NearlyExact: return ComparisonView::tr("Good is proposed: nearly word for word");
    case Reason::Exact: return ComparisonView::tr("Good is proposed: word for word");
    }
    return {};
}

} // namespace lamplight::ui
