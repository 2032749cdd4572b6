// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/definitions.h"
#include "exchange/studyguide/labels.h"
#include "exchange/studyguide/pages.h"
#include "exchange/studyguide/takers.h"
#include "exchange/studyguide/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamplight::exchange::studyguide {

namespace {

bool isBold(QStringView text)
{
    return text.size() > 4 && text.startsWith(u"**") && text.endsWith(u"**") &&
           text.indexOf(u"**", 2) == text.size() - 2;
}

/// A label that heads a section when it stands alone on its line.
bool headsSection(const std::optional<Label>& label)
{
    return label && label->alone && !label->closed &&
           (label->kind == LabelKind::Takeaways || label->kind == LabelKind::Summary ||
            label->kind == LabelKind::Example || label->kind == LabelKind::Terms || label->kind == LabelKind::Answers);
}

/// Without blank lines around it: several words make a label ("Key takeaways"), one does after the end of a sentence.
bool standsAlone(const Reading& r, int i, const QString& label)
{
    return label.contains(u' ') || QStringView(u".!?:").contains(r.line(i - 1).text.back());
}

/// "Example: a shop" between blank lines heads a section as "A worked example" does.
bool headsExample(const std::optional<Label>& label, QStringView text)
{
    return label && label->kind == LabelKind::Example && !label->alone && isTitleLike(text) && label->rest.size() <= 60;
}

/// Too short to be a wrapped line of the text below it, which begins a sentence of its own.
bool standsOver(const Reading& r, int i)
{
    if (!r.has(i + 1, Mark::Text) || !r.blankAt(i - 1) || r.blankAt(i + 1))
        return false;
    const QStringView text = r.line(i).text, below = r.line(i + 1).text;
    return text.size() <= 60 && below.size() > 2 * text.size() && below.front().isUpper() && text.back() != u'?';
}

bool isUnmarkedHeading(const Reading& r, int i)
{
    const Line& line = r.line(i);
    const bool numbered = line.mark == Mark::Bullet && line.bullet == BulletKind::Number;
    if ((line.mark != Mark::Text && !numbered) || r.next(i + 1) >= r.end)
        return false;
    const auto label = labelOf(line.text);
    if (headsSection(label) && isTitleLike(plain(line.text)))
        return r.blankAt(i - 1) || r.blankAt(i + 1) || r.has(i + 1, Mark::Bullet) || standsAlone(r, i, label->printed);
    if (r.hasMarkedHeadings || (label && !headsExample(label, line.text)) || !isTitleLike(line.content) ||
        isPageNumber(line.text) || isTrail(line.text))
        return false;
    const DefinitionForms forms = r.section == Section::Terms ? DefinitionForms::Terms : DefinitionForms::Prose;
    if (!definitionsIn(line.text.toString(), {}, forms).isEmpty()) // "Offer = a promise" lacks only its full stop
        return false;
    if (numbered) // an item of a list stands next to another one
        return r.blankAt(i - 1) && r.blankAt(i + 1) && r.has(r.next(i + 1), Mark::Text) && line.content.back() != u'?';
    return r.blankAt(i + 1) || standsOver(r, i);
}

/// How many lines from `i` on, with nothing but blank lines between them, look like headings: at most `most`.
int headingsInARow(const Reading& r, int i, int most)
{
    int count = 0;
    while (i < r.end && count < most && r.has(i, Mark::Text) && isUnmarkedHeading(r, i) && !labelOf(r.line(i).text) &&
           !codedTitle(r.line(i).text)) {
        ++count;
        i = r.next(i + 1);
    }
    return count;
}

Section sectionAfter(const std::optional<Label>& label, bool example)
{
    if (example)
        return Section::Example;
    if (!label || !label->alone)
        return Section::Prose;
    switch (label->kind) {
    case LabelKind::Takeaways: return Section::Takeaways;
    case LabelKind::Summary: return Section::Summary;
    case LabelKind::ExamTip: return Section::ExamTip;
    case LabelKind::Example: return Section::Example;
    case LabelKind::Terms: return Section::Terms;
    case LabelKind::Check: return Section::Check;
    default: return Section::Prose;
    }
}

int levelOf(const Reading& r, int i)
{
    const Line& line = r.line(i);
    if (line.mark == Mark::Heading)
        return std::max(line.level, 2);
    const auto coded = codedTitle(line.text);
    if (!coded || r.page.code.isEmpty())
        return 2;
    const qsizetype deeper = coded->code.count(u'.') - r.page.code.count(u'.');
    return std::clamp(static_cast<int>(deeper) + 1, 2, 6);
}

/// Four short lines in a row and nothing under them: a list that lost its marks, or headings that lost their text.
void takeLostMarks(Reading& r)
{
    int end = r.at, last = r.at;
    while (headingsInARow(r, end, 1) == 1) {
        r.listed(
            end, Rule::LostMarks,
            QCoreApplication::translate("exchange", "Short lines in a row: perhaps a list whose bullets were lost"));
        last = end + 1;
        end = r.next(last);
    }
    for (int i = r.at; i < last; ++i)
        if (r.line(i).mark == Mark::Blank)
            r.took(i, i + 1, Rule::Blank);
    r.add(BlockKind::Paragraph, r.text(r.at, last));
    r.at = last;
}

} // namespace

bool isSectionLabel(const Reading& r, int i)
{
    return r.has(i, Mark::Text) && headsSection(labelOf(r.line(i).text)) && isUnmarkedHeading(r, i);
}

bool isHeading(const Reading& r, int i)
{
    return r.has(i, Mark::Heading) || (r.has(i, Mark::Text) && r.has(i + 1, Mark::Underline)) ||
           (!r.hasMarkedHeadings && r.has(i, Mark::Text) && isBold(r.line(i).text) && r.blankAt(i + 1) &&
            r.next(i + 1) < r.end) ||
           (i < r.end && isUnmarkedHeading(r, i));
}

bool takeTitle(Reading& r)
{
    if (r.at != r.page.titleLine)
        return false;
    r.took(r.at, r.page.titleEnd, Rule::Title);
    r.heading = r.page.title;
    r.section = sectionAfter(labelOf(r.page.title), false);
    r.at = r.page.titleEnd;
    return true;
}

bool takeHeading(Reading& r)
{
    if (!isHeading(r, r.at))
        return false;
    constexpr int tooMany = 4;
    if (headingsInARow(r, r.at, tooMany) == tooMany) {
        takeLostMarks(r);
        return true;
    }
    const Line& line = r.line(r.at);
    const QStringView text = line.mark == Mark::Heading ? line.content : line.text;
    const auto label = labelOf(text);
    Block& block = r.add(BlockKind::Heading, isBold(text) ? plain(text) : text.toString());
    block.level = levelOf(r, r.at);
    const int after = r.has(r.at + 1, Mark::Underline) ? r.at + 2 : r.at + 1;
    r.took(r.at, after, Rule::Heading);
    r.heading = plain(text);
    r.section = sectionAfter(label, headsExample(label, text));
    r.at = after;
    return true;
}

} // namespace lamplight::exchange::studyguide
