// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/labels.h"
#include "exchange/studyguide/takers.h"

namespace lamplight::exchange::studyguide {

namespace {

/// Each line begins with a capital, and there are several: items whose bullets were lost. A wrapped paragraph goes on
/// in lower case somewhere.
bool isItemPerLine(const Reading& r, int from, int to)
{
    if (to - from < 2)
        return false;
    for (int i = from; i < to; ++i)
        if (!r.line(i).text.front().isUpper())
            return false;
    return true;
}

} // namespace

bool takeAnnounced(Reading& r)
{
    const bool takeaways = r.section == Section::Takeaways;
    if (!(takeaways || r.section == Section::Summary) || !r.has(r.at, Mark::Text))
        return false;
    QStringList items;
    int end = r.at;
    for (int i = r.at; i < r.end; i = r.next(end)) {
        if (!r.has(i, Mark::Text) || isHeading(r, i) || isTable(r, i) || isQuestion(r, i) || labelOf(r.line(i).text))
            break;
        const int after = paragraphEnd(r, i);
        if (r.line(after - 1).text.endsWith(u':')) // leads in to something else
            break;
        end = after;
        if (i == r.at && isItemPerLine(r, i, after)) { // all of them stand here, without blank lines between them
            for (int k = i; k < after; ++k)
                items += r.line(k).text.toString();
            break;
        }
        items += r.text(i, after).replace(u'\n', u' ');
    }
    if (items.isEmpty())
        return false;
    Block& block = r.add(takeaways ? BlockKind::Takeaways : BlockKind::Summary, r.text(r.at, end));
    block.items = items;
    fileDefinitions(r);
    r.took(r.at, end, takeaways ? Rule::Takeaway : Rule::Summary);
    r.section = Section::Prose;
    r.at = end;
    return true;
}

} // namespace lamplight::exchange::studyguide
