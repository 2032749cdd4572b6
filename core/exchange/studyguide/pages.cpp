// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/pages.h"

#include "exchange/studyguide/date.h"
#include "exchange/studyguide/labels.h"
#include "exchange/studyguide/wording.h"

#include <QSet>

namespace lamplight::exchange::studyguide {

namespace {

/// Where one page ends and the next begins, decided line by line.
class PageCutter {
public:
    explicit PageCutter(const Lines& lines) : m_lines(lines)
    {
        for (const Line& line : lines.all)
            if (const auto coded = codedTitle(line.content); coded && coded->code.contains(u'.'))
                m_tops.insert(coded->code.section(u'.', 0, 0));
    }

    QList<Page> cut()
    {
        for (int i = next(0); i < m_lines.size(); i = next(i + 1)) {
            if (m_lines[i].mark == Mark::FrontMatter || m_lines[i].mark == Mark::Comment)
                continue;
            const auto title = titleAt(i);
            if (title) {
                open(i, *title);
                i = m_pages.last().titleEnd - 1;
            } else {
                noteBody(i);
            }
        }
        return m_pages;
    }

private:
    int next(int i) const { return i < m_lines.size() ? m_lines.nextText[i] : static_cast<int>(m_lines.size()); }
    bool blank(int i) const { return i < 0 || i >= m_lines.size() || m_lines[i].mark == Mark::Blank; }
    bool isFirst() const { return m_pages.isEmpty() && !m_hasBody; }

    std::optional<CodedTitle> titleAt(int i) const
    {
        const Line& line = m_lines[i];
        if (line.mark == Mark::Heading)
            return markedTitle(line.content, line.level);
        if (i + 1 < m_lines.size() && m_lines[i + 1].mark == Mark::Underline)
            return markedTitle(line.text, m_lines[i + 1].level);
        const bool unmarked =
            line.mark == Mark::Text || (line.mark == Mark::Bullet && line.bullet == BulletKind::Number);
        return unmarked ? unmarkedTitle(i) : std::nullopt;
    }

    std::optional<CodedTitle> markedTitle(QStringView content, int level) const
    {
        const auto label = labelOf(content);
        if (label && label->alone &&
            (label->kind == LabelKind::Answers || !isFirst() || label->kind != LabelKind::Check))
            return std::nullopt;
        const auto coded = codedTitle(content);
        const bool opens = level == 1 || isFirst() || (coded && !m_pages.isEmpty() && startsPage(coded->code, false));
        if (!opens)
            return std::nullopt;
        return coded ? *coded : CodedTitle{{}, plain(content)};
    }

    std::optional<CodedTitle> unmarkedTitle(int i) const
    {
        const QStringView text = m_lines[i].text;
        const int after = next(i + 1);
        const bool announced = after < m_lines.size() && (isDateLine(m_lines[after].text) || isTakeaways(after));
        const bool below = i > 0 && isTrail(m_lines[i - 1].text); // a menu's path ends at the page itself
        const bool alone = blank(i - 1) && blank(i + 1);
        if (const auto coded = codedTitle(text)) {
            const bool known = coded->named || coded->code.contains(u'.') || m_tops.contains(coded->code);
            if (isFirst() && (known || alone))
                return coded;
            return known && blank(i - 1) && (alone || announced) && startsPage(coded->code, announced) ? coded
                                                                                                       : std::nullopt;
        }
        const bool heading = m_lines[i].mark == Mark::Text && isTitleLike(text) && !labelOf(text) &&
                             after < m_lines.size() && !isTrail(text);
        const bool begins = isFirst() ? alone || announced || below : announced && m_announced && blank(i - 1);
        return heading && begins ? std::optional(CodedTitle{{}, plain(text)}) : std::nullopt;
    }

    static bool isNumberAlone(const CodedTitle& title) { return title.named && title.title.endsWith(title.code); }

    bool isPlainTitle(int i) const
    {
        if (i >= m_lines.size() || !blank(i + 1) || next(i + 1) >= m_lines.size())
            return false;
        const Line& line = m_lines[i];
        return (line.mark == Mark::Text || (line.mark == Mark::Heading && line.level == 1)) &&
               isTitleLike(line.content) && !labelOf(line.content) && !codedTitle(line.content);
    }

    bool isTakeaways(int i) const
    {
        const auto label = labelOf(m_lines[i].content);
        return label && label->kind == LabelKind::Takeaways && label->alone;
    }

    /// A deeper code within a page is a section of it ("2.1.3" in "2.1"), but "2.1" after "2" is a page.
    bool startsPage(const QString& code, bool announced) const
    {
        if (m_pages.isEmpty())
            return announced;
        const QString& current = m_pages.last().code;
        if (current.isEmpty())
            return !m_hasBody || announced;
        const bool deeper = code.startsWith(QString(current + u'.'));
        return !deeper || announced || !m_hasBody || code.count(u'.') <= 1;
    }

    void open(int i, const CodedTitle& title)
    {
        Page page;
        page.first = m_pages.isEmpty() && !m_hasBody ? 0 : i;
        page.titleLine = i;
        page.titleEnd = i + (i + 1 < m_lines.size() && m_lines[i + 1].mark == Mark::Underline ? 2 : 1);
        page.code = title.code;
        page.title = title.title;
        page.named = title.named;
        if (const int below = next(page.titleEnd); isNumberAlone(title) && isPlainTitle(below)) {
            page.title += u' ' + plain(m_lines[below].content); // "Chapter 5" over "Firewalls"
            page.titleEnd = below + 1;
        }
        m_pages += page;
        m_hasBody = m_announced = false;
    }

    void noteBody(int i)
    {
        const Mark mark = m_lines[i].mark;
        const bool decorates =
            mark == Mark::Image || mark == Mark::Html || mark == Mark::Divider || isTrail(m_lines[i].text);
        if (mark == Mark::Underline || (decorates && isFirst())) // a banner over the title
            return;
        if (m_pages.isEmpty())
            m_pages += Page();
        m_hasBody = true;
        m_announced = m_announced || isDateLine(m_lines[i].text) || isTakeaways(i);
    }

    const Lines& m_lines;
    QSet<QString> m_tops; ///< "2" when "2.1" stands somewhere: then a bare "2 Service value" is a title too
    QList<Page> m_pages;
    bool m_hasBody = false;   ///< of the page that is open
    bool m_announced = false; ///< it has takeaways or a date
};

} // namespace

QList<Page> pagesOf(const Lines& lines)
{
    QList<Page> pages = PageCutter(lines).cut();
    if (pages.isEmpty())
        pages += Page();
    for (qsizetype i = 0; i < pages.size(); ++i)
        pages[i].last = i + 1 < pages.size() ? pages[i + 1].first : static_cast<int>(lines.size());
    return pages;
}

} // namespace lamplight::exchange::studyguide
