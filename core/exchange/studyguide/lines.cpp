// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/lines.h"

#include <algorithm>
#include <array>

namespace lamplight::exchange::studyguide {

namespace {

/// A whole front matter is short; a lone "---" on the first line isn't one.
constexpr qsizetype longestFrontMatter = 100;

qsizetype frontMatterEnd(const QStringList& lines)
{
    if (lines.isEmpty() || lines[0].trimmed() != u"---")
        return 0;
    for (qsizetype i = 1; i < std::min(lines.size(), longestFrontMatter); ++i) {
        const QString line = lines[i].trimmed();
        if (line == u"---" || line == u"...")
            return i + 1;
        const bool setting = line.isEmpty() || line.startsWith(u'#') || line.startsWith(u'-') || line.contains(u':');
        if (!setting)
            return 0;
    }
    return 0;
}

int indentOf(QStringView raw)
{
    int columns = 0;
    for (const QChar c : raw) {
        if (!c.isSpace())
            break;
        columns += c == u'\t' ? 4 : 1;
    }
    return columns;
}

/// Without white space and without what takes no space (web pages leave it behind) at its ends.
QStringView visible(QStringView raw)
{
    static constexpr QStringView nothing = u"\u200B\u200C\u200D\u2060\uFEFF";
    const auto unseen = [&](QChar c) { return c.isSpace() || nothing.contains(c); };
    while (!raw.isEmpty() && unseen(raw.front()))
        raw = raw.mid(1);
    while (!raw.isEmpty() && unseen(raw.back()))
        raw.chop(1);
    return raw;
}

bool isDivider(QStringView text)
{
    static constexpr QStringView symbols = u"-*_=~–—─━═•·";
    const QChar first = text.front();
    if (!symbols.contains(first))
        return false;
    const auto count = std::ranges::count(text, first);
    const auto spaces = std::ranges::count_if(text, [](QChar c) { return c.isSpace(); });
    return count >= 3 && count + spaces == text.size();
}

bool readHeading(QStringView text, Line& line)
{
    qsizetype level = 0;
    while (level < text.size() && text[level] == u'#')
        ++level;
    if (level < 1 || level > 6 || level == text.size() || !text[level].isSpace())
        return false;
    QStringView content = text.mid(level).trimmed();
    qsizetype end = content.size();
    while (end > 0 && content[end - 1] == u'#')
        --end;
    if (end < content.size() && end > 0 && content[end - 1].isSpace())
        content = content.left(end).trimmed();
    line.mark = Mark::Heading;
    line.level = static_cast<int>(level);
    line.content = content;
    return !content.isEmpty();
}

bool isImage(QStringView text)
{
    return ((text.startsWith(u"![") || text.startsWith(u"[![")) && text.endsWith(u')')) ||
           text.startsWith(u"<img", Qt::CaseInsensitive);
}

/// A line that opens or closes an element of HTML; "<https://...>" and "<5 %" are text.
bool isHtml(QStringView text)
{
    static constexpr std::array<QStringView, 32> tags = {
        u"details", u"summary", u"div",     u"p",      u"br",         u"iframe", u"video",  u"audio",
        u"table",   u"tr",      u"td",      u"th",     u"thead",      u"tbody",  u"center", u"a",
        u"span",    u"ul",      u"ol",      u"li",     u"hr",         u"object", u"embed",  u"source",
        u"script",  u"style",   u"section", u"figure", u"figcaption", u"h1",     u"h2",     u"h3"};
    if (!text.startsWith(u'<') || text.size() < 3)
        return false;
    const QStringView rest = text.mid(text[1] == u'/' ? 2 : 1);
    qsizetype length = 0;
    while (length < rest.size() && length < 12 && rest[length].isLetterOrNumber())
        ++length;
    const bool ends = length == rest.size() || rest[length].isSpace() || rest[length] == u'>' || rest[length] == u'/';
    return ends && std::ranges::any_of(
                       tags, [&](QStringView tag) { return rest.left(length).compare(tag, Qt::CaseInsensitive) == 0; });
}

/// Follows what runs over several lines.
class Classifier {
public:
    Line operator()(QStringView raw, const Line* previous, const Line* beforePrevious)
    {
        Line line;
        line.raw = raw;
        line.text = line.content = visible(raw);
        line.indent = indentOf(raw);
        if (inFence(line) || inComment(line))
            return line;
        if (line.text.isEmpty())
            line.mark = Mark::Blank;
        else if (!isUnderline(line, previous, beforePrevious))
            markAlone(line);
        return line;
    }

private:
    bool inFence(Line& line)
    {
        if (m_fence.isEmpty())
            return false;
        const bool closes = line.text.startsWith(m_fence) &&
                            std::ranges::all_of(line.text, [&](QChar c) { return c == m_fence.front(); });
        line.mark = closes ? Mark::Fence : Mark::Code;
        line.content = {};
        if (closes)
            m_fence = {};
        return true;
    }

    bool inComment(Line& line)
    {
        if (!m_comment && !line.text.startsWith(u"<!--"))
            return false;
        const qsizetype end = line.text.indexOf(u"-->");
        m_comment = end < 0;
        line.mark = line.text.isEmpty() ? Mark::Blank : Mark::Comment;
        return true;
    }

    static bool isUnderline(Line& line, const Line* previous, const Line* beforePrevious)
    {
        const QChar c = line.text.front();
        const bool ruled = (c == u'=' || c == u'-') && line.text.size() >= 3 &&
                           std::ranges::all_of(line.text, [&](QChar other) { return other == c; });
        if (!ruled || !previous || previous->mark != Mark::Text ||
            (beforePrevious && beforePrevious->mark == Mark::Text))
            return false;
        line.mark = Mark::Underline;
        line.level = c == u'=' ? 1 : 2;
        return true;
    }

    void markAlone(Line& line)
    {
        if (line.text.startsWith(u"```") || line.text.startsWith(u"~~~")) {
            qsizetype length = 3;
            while (length < line.text.size() && line.text[length] == line.text[0])
                ++length;
            m_fence = line.text.left(length);
            line.mark = Mark::Fence;
            line.content = line.text.mid(length).trimmed();
        } else if (isDivider(line.text)) {
            line.mark = Mark::Divider;
        } else if (isImage(line.text)) {
            line.mark = Mark::Image;
        } else if (isHtml(line.text)) {
            line.mark = Mark::Html;
        } else if (line.text.startsWith(u'>')) {
            line.mark = Mark::Quote;
            line.content = line.text.mid(1).trimmed();
        } else if (!readHeading(line.text, line)) {
            line.mark = readBullet(line.text, line) ? Mark::Bullet : Mark::Text;
        }
    }

    QStringView m_fence;
    bool m_comment = false;
};

} // namespace

Lines classify(const Source& source)
{
    Lines lines;
    lines.all.reserve(source.lines.size());
    const qsizetype settings = frontMatterEnd(source.lines);
    Classifier next;
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        const auto before = [&](qsizetype back) { return i >= settings + back ? &lines.all.at(i - back) : nullptr; };
        if (i >= settings) {
            lines.all += next(source.lines[i], before(1), before(2));
            continue;
        }
        Line line;
        line.raw = source.lines[i];
        line.text = line.content = line.raw.trimmed();
        line.mark = line.text.isEmpty() ? Mark::Blank : Mark::FrontMatter;
        lines.all += line;
    }
    lines.nextText.resize(lines.size());
    for (qsizetype i = lines.size() - 1, found = lines.size(); i >= 0; --i) {
        if (lines[i].mark != Mark::Blank)
            found = i;
        lines.nextText[i] = static_cast<int>(found);
    }
    return lines;
}

} // namespace lamplight::exchange::studyguide
