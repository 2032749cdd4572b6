// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/labels.h"
#include "exchange/studyguide/takers.h"

namespace lamplight::exchange::studyguide {

namespace {

/// Where the block ends that a label alone on its line announces: the list or the paragraph that follows.
int announcedEnd(const Reading& r, int label)
{
    const int body = r.next(label + 1);
    if (body >= r.end || isHeading(r, body) || isTable(r, body) || isQuestion(r, body))
        return label + 1;
    const ListRun list = listAt(r, body);
    if (list.end > body)
        return list.end;
    return r.has(body, Mark::Text) && !labelOf(r.line(body).text) ? paragraphEnd(r, body) : label + 1;
}

} // namespace

bool takeLabelled(Reading& r)
{
    if (!r.has(r.at, Mark::Text))
        return false;
    const auto label = labelOf(r.line(r.at).text);
    const bool takeaways = label && label->kind == LabelKind::Takeaways;
    if (!label || !(takeaways || label->kind == LabelKind::Summary))
        return false;
    QStringList items;
    int end = paragraphEnd(r, r.at);
    if (!label->alone) {
        items = {label->rest};
        for (int i = r.at + 1; i < end; ++i)
            items.last() += QStringLiteral(" ") + r.line(i).text.toString();
    } else {
        const ListRun list = listAt(r, r.next(r.at + 1));
        if (list.items.isEmpty() || end > r.at + 1)
            return false;
        items = list.items;
        end = list.end;
    }
    Block& block = r.add(takeaways ? BlockKind::Takeaways : BlockKind::Summary, r.text(r.at, end, true));
    block.label = label->printed;
    block.items = items;
    fileDefinitions(r);
    r.took(r.at, end, takeaways ? Rule::Takeaway : Rule::Summary);
    r.at = end;
    return true;
}

bool takeCallout(Reading& r)
{
    if (!r.has(r.at, Mark::Text))
        return false;
    const auto label = labelOf(r.line(r.at).text);
    const bool tip = label && label->kind == LabelKind::ExamTip;
    const bool announced = label && (tip || label->kind == LabelKind::Note);
    const bool article = announced && label->printed.startsWith(u"a ", Qt::CaseInsensitive);
    if (!announced || (article && !label->closed)) // "A warning" alone is no label
        return false;
    const int end = label->alone ? announcedEnd(r, r.at) : paragraphEnd(r, r.at);
    if (label->alone && end == r.at + 1)
        return false;
    Block& block = r.add(tip ? BlockKind::ExamTip : BlockKind::Note, r.text(r.at, end));
    block.label = label->printed;
    fileDefinitions(r);
    r.took(r.at, end, tip ? Rule::ExamTip : Rule::Note);
    r.at = end;
    return true;
}

bool takeWorkedExample(Reading& r)
{
    if (!r.has(r.at, Mark::Text) && r.section != Section::Example)
        return false;
    const auto label = labelOf(r.line(r.at).text);
    const bool labelled = label && label->kind == LabelKind::Example && label->closed;
    if ((!labelled && r.section != Section::Example) || isHeading(r, r.at))
        return false;
    int end = labelled && !label->alone ? paragraphEnd(r, r.at) : r.at + (labelled ? 1 : 0);
    if (!labelled || label->alone) // all that follows, until something else is announced
        for (int i = r.next(end); i < r.end; i = r.next(end)) {
            const bool text = r.has(i, Mark::Text) || r.has(i, Mark::Bullet) || r.has(i, Mark::Quote);
            if (!text || isHeading(r, i) || isTable(r, i) || isQuestion(r, i) || (i > r.at && labelOf(r.line(i).text)))
                break;
            end = r.has(i, Mark::Text) ? paragraphEnd(r, i) : i + 1;
        }
    r.section = Section::Prose;
    if (end == r.at)
        return false;
    Block& block = r.add(BlockKind::WorkedExample, r.text(r.at, end));
    block.label = labelled ? label->printed : QString();
    fileDefinitions(r);
    r.took(r.at, end, Rule::WorkedExample);
    r.at = end;
    return true;
}

} // namespace lamplight::exchange::studyguide
