// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/answerline.h"
#include "exchange/studyguide/takers.h"
#include "exchange/studyguide/wording.h"

#include <QCoreApplication>

namespace lamplight::exchange::studyguide {

namespace {

bool isLettered(const Line& line)
{
    return line.mark == Mark::Bullet && (line.bullet == BulletKind::Letter || line.bullet == BulletKind::Roman);
}

QChar letterOf(const Line& line)
{
    return line.marker.front() == u'(' ? line.marker.at(1) : line.marker.front();
}

/// "A. Smith found" begins with a letter and a dot as well: one letter makes a list only with the next one near by.
bool beginsList(const Reading& r, int i)
{
    if (!r.has(i, Mark::Bullet))
        return false;
    const Line& line = r.line(i);
    if (line.bullet != BulletKind::Letter || line.marker.endsWith(u')'))
        return true;
    constexpr int near = 8;
    for (int k = i + 1; k < std::min(r.end, i + near); ++k)
        if (isLettered(r.line(k)) && (letterOf(r.line(k)).unicode() == letterOf(line).unicode() + 1 ||
                                      (line.marker == u"i." && r.line(k).marker == u"ii.")))
            return true;
    return false;
}

/// The line below an item, with no blank line between them, goes on with it.
bool continuesItem(const Reading& r, int i, int itemIndent)
{
    if (!r.has(i, Mark::Text) || breaksParagraph(r, i) || answerLine(r.line(i).text))
        return false;
    const QStringView above = r.line(i - 1).text, text = r.line(i).text;
    const bool open = above.isEmpty() || !QStringView(u".!?:;").contains(above.back());
    return r.line(i).indent > itemIndent || text.front().isLower() || open;
}

bool sameList(const Line& first, const Line& other)
{
    return first.indent < other.indent || (first.bullet == BulletKind::Symbol) == (other.bullet == BulletKind::Symbol);
}

} // namespace

ListRun listAt(const Reading& r, int i)
{
    ListRun run{i, {}, i < r.end && r.line(i).bullet != BulletKind::Symbol};
    if (!beginsList(r, i))
        return run;
    int indent = 0;
    for (int k = i; k < r.end;) {
        const Line& line = r.line(k);
        if (line.mark == Mark::Bullet) {
            const bool goesOn =
                k == i || (sameList(r.line(i), line) && !isQuestion(r, k) && !(r.blankAt(k - 1) && isHeading(r, k)));
            if (!goesOn)
                break;
            run.items += line.content.toString();
            indent = line.indent;
        } else if (line.mark == Mark::Blank) {
            k = r.next(k);
            if (!r.has(k, Mark::Bullet))
                break;
            continue;
        } else if (continuesItem(r, k, indent)) {
            run.items.last() += (run.items.last().isEmpty() ? QString() : QStringLiteral(" ")) + line.text.toString();
        } else {
            break;
        }
        run.end = ++k;
    }
    return run;
}

bool takeList(Reading& r)
{
    const ListRun run = listAt(r, r.at);
    if (run.end == r.at)
        return false;
    const auto [kind, rule] = [&]() -> std::pair<BlockKind, Rule> {
        switch (r.section) {
        case Section::Takeaways: return {BlockKind::Takeaways, Rule::Takeaway};
        case Section::Summary: return {BlockKind::Summary, Rule::Summary};
        case Section::ExamTip: return {BlockKind::ExamTip, Rule::ExamTip};
        default: return {BlockKind::List, Rule::ListItem};
        }
    }();
    Block& block = r.add(kind, r.text(r.at, run.end, true));
    block.items = run.items;
    block.ordered = run.ordered;
    fileDefinitions(r);
    if (run.items.size() == 1 && run.items[0].startsWith(u"**") && run.items[0].endsWith(u':'))
        r.heading = plain(QStringView(run.items[0]).chopped(1)); // "1. **Threat**:" over the text that says what it is
    r.took(r.at, run.end, rule);
    if (r.section != Section::Check && r.section != Section::Terms)
        r.section = Section::Prose;
    r.at = run.end;
    return true;
}

} // namespace lamplight::exchange::studyguide
