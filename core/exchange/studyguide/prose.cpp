// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/date.h"
#include "exchange/studyguide/joints.h"
#include "exchange/studyguide/labels.h"
#include "exchange/studyguide/takers.h"
#include "exchange/studyguide/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamplight::exchange::studyguide {

namespace {

/// "1.", "(a)", "i)": what the first item of a list bears.
bool isFirst(QStringView marker)
{
    marker = marker.mid(marker.startsWith(u'(') ? 1 : 0).chopped(1);
    return marker.size() == 1 && QStringView(u"1aAi").contains(marker[0]);
}

bool breaksByMark(const Reading& r, int i)
{
    const Line& line = r.line(i);
    switch (line.mark) {
    case Mark::Text: return false;
    case Mark::Html:
        return !line.text.startsWith(u"<br", Qt::CaseInsensitive) && !line.text.startsWith(u"<a ") &&
               !line.text.startsWith(u"<span");
    case Mark::Bullet: // "2)" in the middle of a wrapped paragraph is no list
        return line.bullet == BulletKind::Symbol || isFirst(line.marker) || r.line(i - 1).text.endsWith(u':');
    default: return true;
    }
}

bool announcesBlock(QStringView text)
{
    const auto label = labelOf(text);
    return label && (label->closed || (label->alone && label->kind == LabelKind::Check));
}

/// Why a line of prose looks as if it had been something else; empty when it doesn't.
QString lostStructure(const Line& line)
{
    const auto because = [](const char* why) { return QCoreApplication::translate("exchange", why); };
    if (isPageNumber(line.text))
        return because(QT_TRANSLATE_NOOP("exchange", "Looks like a page number of the document it was copied from"));
    if (isTrail(line.text))
        return because(QT_TRANSLATE_NOOP("exchange", "Looks like the path of a web site's menu"));
    if (std::ranges::none_of(line.text, [](QChar c) { return c.isLetterOrNumber(); }))
        return because(QT_TRANSLATE_NOOP("exchange", "Signs without words"));
    if (line.text.size() == 1)
        return because(QT_TRANSLATE_NOOP("exchange", "A single letter: perhaps the mark of an option that was lost"));
    if (line.text.contains(u'\t') || line.text.count(u'|') >= 2)
        return because(QT_TRANSLATE_NOOP("exchange", "Looks like one row of a table"));
    if (line.mark == Mark::Html)
        return because(QT_TRANSLATE_NOOP("exchange", "HTML of a web page: kept as it stands"));
    return {};
}

} // namespace

bool breaksParagraph(const Reading& r, int i)
{
    const Line& line = r.line(i);
    return i == r.page.titleLine || breaksByMark(r, i) || isDateLine(line.text) || announcesBlock(line.text) ||
           isSectionLabel(r, i) || isTable(r, i);
}

int paragraphEnd(const Reading& r, int i)
{
    int end = i + 1;
    while (end < r.end && r.line(end).mark != Mark::Blank && !breaksParagraph(r, end))
        ++end;
    return end;
}

bool takeProse(Reading& r)
{
    const int end = paragraphEnd(r, r.at);
    Block& block = r.add(BlockKind::Paragraph, r.text(r.at, end));
    const bool defines = fileDefinitions(r);
    if (defines && sentences(block.text).size() == 1) // nothing but the definition
        block.kind = BlockKind::Definition;
    for (int i = r.at; i < end; ++i) {
        if (const QString why = lostStructure(r.line(i)); !why.isEmpty())
            r.listed(i, Rule::Prose, why);
        else
            r.took(i, i + 1, defines ? Rule::Definition : Rule::Prose);
    }
    if (r.section == Section::Takeaways || r.section == Section::Summary || r.section == Section::ExamTip)
        if (!block.text.endsWith(u':'))
            r.section = Section::Prose;
    r.at = end;
    return true;
}

} // namespace lamplight::exchange::studyguide
