// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/reading.h"

#include <algorithm>

namespace lamplight::exchange::studyguide {

void Reading::took(int from, int to, Rule rule)
{
    for (int i = from; i < to; ++i)
        outcomes[i] = {lines[i].mark == Mark::Blank ? Rule::Blank : rule, {}};
}

void Reading::listed(int i, Rule rule, const QString& why)
{
    outcomes[i] = {rule, why};
}

QString Reading::text(int from, int to, bool indented) const
{
    QString joined;
    for (int i = from; i < to; ++i) {
        if (i > from)
            joined += u'\n';
        const Line& line = lines[i];
        const qsizetype left = indented && !line.text.isEmpty() ? line.text.data() - line.raw.data() : 0;
        joined += line.raw.mid(0, left);
        joined += line.text;
    }
    return joined;
}

Block& Reading::add(BlockKind kind, const QString& text)
{
    Block block;
    block.uid = newUid();
    block.kind = kind;
    block.text = text;
    page.blocks += block;
    return page.blocks.last();
}

} // namespace lamplight::exchange::studyguide
