// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/cardtextwriter.h"

#include <algorithm>
#include <utility>

namespace lamplight::lesson {

namespace {

constexpr int deepest = 32; // blocks within blocks

bool isParagraph(const QByteArray& tag)
{
    return tag == "p" || tag == "pre" || (tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6');
}

bool isPart(const QByteArray& tag)
{
    return tag == "li" || tag == "tr" || tag == "td" || tag == "th";
}

const char* elementOf(int mark)
{
    switch (mark) {
    case Link: return "a";
    case Ruby: return "ruby";
    case RubyText: return "rt";
    case Cloze: return "span";
    case Marked: return "mark";
    case Bold: return "b";
    case Italic: return "i";
    case Underlined: return "u";
    case Struck: return "s";
    case Lowered: return "sub";
    case Raised: return "sup";
    default: return "code";
    }
}

/// Without characters that aren't text, which parsers and text documents take for something else.
QString legible(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'\r' && !(i + 1 < text.size() && text[i + 1] == u'\n'))
            kept += u'\n';
        else if (c >= 0x20 || c == u'\n' || c == u'\t')
            if (c != 0x7F && c != 0xFEFF && c != 0xFFFC)
                kept += text[i];
    }
    return kept;
}

/// One block a line, white space as it is shown.
QString tidied(const QString& plain)
{
    QStringList lines;
    const QStringList all = plain.split(u'\n');
    for (const QString& line : all)
        if (const QString words = line.simplified(); !words.isEmpty())
            lines.append(words);
    return lines.join(u'\n');
}

} // namespace

void CardTextWriter::write(const QString& tag)
{
    m_result.html += tag;
    ++m_tags;
    m_atStartOfPre = false;
}

void CardTextWriter::begin(const QByteArray& tag, const QString& attributes, bool implied)
{
    write(QStringLiteral("<%1%2>").arg(QString::fromLatin1(tag), attributes));
    m_result.plain += u'\n';
    m_blocks.append({tag, m_next++, implied});
    m_atStartOfPre = tag == "pre";
}

void CardTextWriter::closeMarks()
{
    flush();
    setMarks(0, {});
    switchMarks();
}

void CardTextWriter::end()
{
    closeMarks();
    write(QStringLiteral("</%1>").arg(QString::fromLatin1(m_blocks.takeLast().tag)));
    m_result.plain += u'\n';
}

/// Whether an item, a row or a cell may stand here, once what was implied for something else is closed.
bool CardTextWriter::fits(const QByteArray& part) const
{
    qsizetype top = m_blocks.size() - 1;
    if (top >= 0 && isParagraph(m_blocks[top].tag))
        --top;
    while (top >= 0 && m_blocks[top].implied)
        --top;
    const QByteArray within = top >= 0 ? m_blocks[top].tag : QByteArray();
    return part == "li" ? within == "ul" || within == "ol" : within == (part == "tr" ? "table" : "tr");
}

void CardTextWriter::makePlaceFor(const QByteArray& tag)
{
    if (!m_blocks.isEmpty() && isParagraph(m_blocks.last().tag))
        end();
    while (isPart(tag) && m_blocks.last().implied)
        end();
    const bool isList = tag == "ul" || tag == "ol";
    if (!isPart(tag) && !(isList && inList()))
        needText();
}

int CardTextWriter::open(const QByteArray& wanted, const QString& attributes)
{
    const QByteArray tag = isPart(wanted) && !fits(wanted) ? QByteArray("div") : wanted;
    if (!isPart(tag) && m_blocks.size() >= deepest) {
        text(QStringLiteral(" "), m_marks, m_address); // it parts words at least
        return 0;
    }
    closeMarks();
    makePlaceFor(tag);
    begin(tag, tag == wanted ? attributes : QString(), false);
    return m_blocks.last().number;
}

void CardTextWriter::close(int block)
{
    if (std::none_of(m_blocks.cbegin(), m_blocks.cend(), [&](const Block& each) { return each.number == block; }))
        return;
    while (m_blocks.last().number != block)
        end();
    end();
}

/// Opens the item or the cell that text needs here.
void CardTextWriter::needText()
{
    if (inList())
        begin("li", {}, true);
    if (isTop("table"))
        begin("tr", {}, true);
    if (isTop("tr"))
        begin("td", {}, true);
}

void CardTextWriter::text(const QString& written, int marks, const QString& address)
{
    const QString text = legible(written);
    if (text.isEmpty() || (isOutsideText() && text.trimmed().isEmpty()))
        return;
    needText();
    setMarks(marks, address);
    m_pending += text;
}

void CardTextWriter::setMarks(int marks, const QString& address)
{
    if (marks != m_marks || address != m_address)
        flush();
    m_marks = marks;
    m_address = address;
}

/// Those marks that the text before had too stay open, as far as they are nested alike.
void CardTextWriter::switchMarks()
{
    const auto same = [&](int mark) {
        return (m_opened & mark) == (m_marks & mark) && (mark != Link || m_openedAddress == m_address);
    };
    int kept = 0;
    for (int mark = 1; kept < markCount && same(mark); mark <<= 1)
        ++kept;
    for (int at = markCount - 1; at >= kept; --at)
        if (m_opened & (1 << at))
            closeMark(1 << at);
    for (int at = kept; at < markCount; ++at)
        if (m_marks & (1 << at))
            openMark(1 << at);
}

void CardTextWriter::flush()
{
    if (m_pending.isEmpty())
        return;
    switchMarks();
    QString text = std::exchange(m_pending, {});
    m_result.sounds.append(soundsIn(text, m_form == CardForm::Shown));
    if (std::exchange(m_atStartOfPre, false) && text.startsWith(u'\n'))
        m_result.html += u'\n'; // a parser takes the first one away
    m_result.html += text.toHtmlEscaped();
    soundsIn(text, true);
    m_result.plain += isTop("pre") ? text : text.replace(u'\n', u' ');
}

void CardTextWriter::openMark(int mark)
{
    m_opened |= mark;
    const bool shown = m_form == CardForm::Shown;
    if (mark == Link) {
        m_openedAddress = m_address;
        write(QStringLiteral("<a href=\"%1\">").arg(m_address.toHtmlEscaped()));
    } else if (mark == RubyText) {
        m_result.plain += u'(';
        shown ? void(m_result.html += u'(') : write(QStringLiteral("<rt>"));
    } else if (mark == Cloze || (mark == Marked && shown)) {
        write(QStringLiteral("<span class=\"%1\">").arg(mark == Cloze ? u"cloze" : u"mark"));
    } else if (mark != Ruby || !shown) {
        write(QStringLiteral("<%1>").arg(QLatin1String(elementOf(mark))));
    }
}

void CardTextWriter::closeMark(int mark)
{
    m_opened &= ~mark;
    const bool shown = m_form == CardForm::Shown;
    if (mark == RubyText)
        m_result.plain += u')';
    if (mark == RubyText && shown)
        m_result.html += u')';
    else if (mark == Marked && shown)
        write(QStringLiteral("</span>"));
    else if (mark != Ruby || !shown)
        write(QStringLiteral("</%1>").arg(QLatin1String(elementOf(mark))));
}

void CardTextWriter::lineBreak(int marks, const QString& address)
{
    needText();
    setMarks(marks, address);
    flush();
    switchMarks();
    write(QStringLiteral("<br>"));
    m_result.plain += u'\n';
}

void CardTextWriter::line()
{
    closeMarks();
    makePlaceFor("hr");
    write(QStringLiteral("<hr>"));
    m_result.plain += u'\n';
}

void CardTextWriter::picture(const Picture& picture, const QString& size, int marks, const QString& address)
{
    needText();
    setMarks(marks, address);
    flush();
    switchMarks();
    const QString source = m_form == CardForm::Shown ? QStringLiteral("media:%1").arg(m_result.pictures.size())
                                                     : sourceOf(picture.name).toHtmlEscaped();
    QString tag = QStringLiteral("<img src=\"") + source + u'"';
    if (!picture.alt.isEmpty())
        tag += QStringLiteral(" alt=\"") + picture.alt.toHtmlEscaped() + u'"';
    write(tag + size + u'>');
    m_result.pictures.append(picture);
    m_result.plain += QString(u' ' + (picture.alt.isEmpty() ? picture.name : picture.alt) + u' ');
}

CardText CardTextWriter::take()
{
    closeMarks();
    while (!m_blocks.isEmpty())
        end();
    m_result.plain = tidied(m_result.plain);
    return std::move(m_result);
}

} // namespace lamplight::lesson
