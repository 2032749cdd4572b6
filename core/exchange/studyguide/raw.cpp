// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "exchange/studyguide/date.h"
#include "exchange/studyguide/labels.h"
#include "exchange/studyguide/takers.h"
#include "exchange/studyguide/wording.h"

#include <QCoreApplication>

namespace lamplight::exchange::studyguide {

namespace {

QString whyRaw(const char* sentence)
{
    return QCoreApplication::translate("exchange", sentence);
}

void takeSetting(Reading& r)
{
    const QString key = r.line(r.at).text.toString().section(u':', 0, 0).trimmed().toLower();
    const QString value = unquoted(QString(r.line(r.at).text.toString().section(u':', 1)));
    const bool fence = !r.line(r.at).text.contains(u':');
    if (key == u"title" && r.page.title.isEmpty())
        r.page.title = value;
    else if (key == u"date" && r.page.date.isEmpty())
        r.page.date = value;
    else if (!fence && !(key == u"title" && fold(value) == fold(r.page.title)))
        return r.listed(r.at, Rule::FrontMatter,
                        whyRaw(QT_TRANSLATE_NOOP("exchange", "A setting of the web site that "
                                                             "the page comes from: left out")));
    r.took(r.at, r.at + 1, Rule::FrontMatter);
}

void takeCode(Reading& r)
{
    const int start = r.at + 1;
    int end = start;
    while (end < r.end && r.line(end).mark == Mark::Code)
        ++end;
    QString code;
    for (int i = start; i < end; ++i)
        code += (i > start ? QStringLiteral("\n") : QString()) + r.line(i).raw.toString();
    r.add(BlockKind::Code, code).label = r.line(r.at).content.toString();
    const int after = r.has(end, Mark::Fence) ? end + 1 : end;
    for (int i = r.at; i < after; ++i)
        r.outcomes[i] = {Rule::Code, {}};
    r.at = after;
}

} // namespace

bool takeRaw(Reading& r)
{
    const Line& line = r.line(r.at);
    switch (line.mark) {
    case Mark::FrontMatter: takeSetting(r); break;
    case Mark::Fence: takeCode(r); return true;
    case Mark::Divider: r.took(r.at, r.at + 1, Rule::Divider); break;
    case Mark::Comment:
        r.listed(r.at, Rule::Comment,
                 whyRaw(QT_TRANSLATE_NOOP("exchange", "A comment, which the page doesn't show: left out")));
        break;
    case Mark::Image:
        r.add(BlockKind::Image, line.text.toString());
        r.listed(r.at, Rule::Image,
                 whyRaw(QT_TRANSLATE_NOOP("exchange", "A picture: pictures aren't read yet, its line is kept")));
        break;
    case Mark::Html:
        r.add(BlockKind::Paragraph, line.text.toString());
        r.listed(r.at, Rule::Html, whyRaw(QT_TRANSLATE_NOOP("exchange", "HTML of a web page: kept as it stands")));
        break;
    default: return false;
    }
    ++r.at;
    return true;
}

bool takeDate(Reading& r)
{
    const QString date = dateOf(r.line(r.at).text);
    if (date.isEmpty() || !r.page.date.isEmpty())
        return false;
    r.page.date = date;
    r.add(BlockKind::Paragraph, r.text(r.at, r.at + 1));
    r.took(r.at, r.at + 1, Rule::Date);
    ++r.at;
    return true;
}

bool takeQuote(Reading& r)
{
    if (!r.has(r.at, Mark::Quote))
        return false;
    int end = r.at;
    QStringList texts;
    for (; r.has(end, Mark::Quote); ++end)
        texts += r.line(end).content.toString();
    const auto label = labelOf(texts.first());
    const bool tip = label && label->closed && label->kind == LabelKind::ExamTip;
    const bool note = label && label->closed && label->kind == LabelKind::Note;
    Block& block = r.add(tip ? BlockKind::ExamTip : note ? BlockKind::Note : BlockKind::Quote, texts.join(u'\n'));
    block.label = tip || note ? label->printed : QString();
    fileDefinitions(r);
    r.took(r.at, end, tip ? Rule::ExamTip : note ? Rule::Note : Rule::Quote);
    r.at = end;
    return true;
}

} // namespace lamplight::exchange::studyguide
