// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/inline.h"

#include "lesson/typography.h"

#include <algorithm>
#include <optional>

namespace lamplight::lesson {

namespace {

// How far a mark's other end is looked for, so that a long text of lone marks stays quick to read.
constexpr qsizetype farthest = 2000;

// What a backslash makes plain. Not another backslash, so that \\server\share stays.
bool isEscapable(QChar c)
{
    return c.unicode() < 128 && (c.isPunct() || c.isSymbol()) && c != u'\\';
}

// Where a mark or a typographic form may begin.
bool isSpecial(QChar c)
{
    return QStringView(u"\\`*_[!\"'-.").contains(c);
}

// [text](address), or ![text](address), from its first unit to its last.
struct Link {
    Span text;
    Span address;
    qsizetype end;
};

class InlineReader {
public:
    explicit InlineReader(const QString& source) : m_source(source) {}

    QList<InlineRun> read()
    {
        readRange(0, m_source.size(), {});
        return m_runs;
    }

private:
    void readRange(qsizetype from, qsizetype to, const InlineStyle& style);
    // Each reads what starts at `at` and gives where it ends, or nothing when it isn't that.
    std::optional<qsizetype> readEscape(qsizetype at, qsizetype to, const InlineStyle& style);
    std::optional<qsizetype> readCode(qsizetype at, qsizetype to, const InlineStyle& style);
    std::optional<qsizetype> readLink(qsizetype at, qsizetype to, const InlineStyle& style);
    std::optional<qsizetype> readEmphasis(qsizetype at, qsizetype to, const InlineStyle& style);
    qsizetype readText(qsizetype at, qsizetype to, const InlineStyle& style);

    QChar unit(qsizetype index) const { return index >= 0 && index < m_source.size() ? m_source[index] : QChar(); }
    bool isWordAt(qsizetype index) const { return unit(index).isLetterOrNumber(); }
    qsizetype runLength(qsizetype from, qsizetype to) const;
    std::optional<Link> linkAt(qsizetype from, qsizetype to) const;
    qsizetype closing(qsizetype from, qsizetype to, QChar open, QChar close) const;
    qsizetype emphasisEnd(qsizetype from, qsizetype to, QChar mark, qsizetype length) const;
    void append(const QString& text, Span source, const InlineStyle& style);

    const QString& m_source;
    QList<InlineRun> m_runs;
};

void InlineReader::append(const QString& text, Span source, const InlineStyle& style)
{
    const auto corresponds = [](const InlineRun& run) { return run.text.size() == run.source.length; };
    const InlineRun run{text, style, source};
    // Between two styles there is always a mark, so what touches is of one style.
    if (!m_runs.isEmpty() && corresponds(run) && corresponds(m_runs.back()) &&
        m_runs.back().source.end() == source.start) {
        m_runs.back().text += text;
        m_runs.back().source.length += source.length;
    } else if (!text.isEmpty()) {
        m_runs << run;
    }
}

// How often the unit at `from` is repeated.
qsizetype InlineReader::runLength(qsizetype from, qsizetype to) const
{
    qsizetype end = from;
    while (end < to && m_source[end] == m_source[from])
        ++end;
    return end - from;
}

void InlineReader::readRange(qsizetype from, qsizetype to, const InlineStyle& style)
{
    while (from < to) {
        std::optional<qsizetype> next;
        switch (m_source[from].unicode()) {
        case u'\\': next = readEscape(from, to, style); break;
        case u'`': next = readCode(from, to, style); break;
        case u'!':
        case u'[': next = readLink(from, to, style); break;
        case u'*':
        case u'_': next = readEmphasis(from, to, style); break;
        default: break;
        }
        from = next ? *next : readText(from, to, style);
    }
}

std::optional<qsizetype> InlineReader::readEscape(qsizetype at, qsizetype to, const InlineStyle& style)
{
    if (at + 1 >= to || !isEscapable(m_source[at + 1]))
        return {};
    append(QString(m_source[at + 1]), {at + 1, 1}, style);
    return at + 2;
}

std::optional<qsizetype> InlineReader::readCode(qsizetype at, qsizetype to, const InlineStyle& style)
{
    const qsizetype length = runLength(at, to);
    const qsizetype start = at + length;
    for (qsizetype end = start; end < std::min(to, start + farthest);) {
        const qsizetype ticks = m_source[end] == u'`' ? runLength(end, to) : 0;
        if (ticks == length) {
            InlineStyle code = style;
            code.code = true;
            append(m_source.mid(start, end - start), {start, end - start}, code);
            return end + length;
        }
        end += std::max<qsizetype>(ticks, 1);
    }
    append(m_source.mid(at, length), {at, length}, style);
    return start;
}

// Where the bracket that is open just before `from` closes, or -1.
qsizetype InlineReader::closing(qsizetype from, qsizetype to, QChar open, QChar close) const
{
    int depth = 1;
    for (qsizetype i = from; i < std::min(to, from + farthest); ++i) {
        if (m_source[i] == u'\\')
            ++i;
        else if (m_source[i] == open)
            ++depth;
        else if (m_source[i] == close && --depth == 0)
            return i;
    }
    return -1;
}

std::optional<Link> InlineReader::linkAt(qsizetype from, qsizetype to) const
{
    const qsizetype text = m_source[from] == u'!' ? from + 2 : from + 1;
    if (unit(text - 1) != u'[')
        return {};
    const qsizetype textEnd = closing(text, to, u'[', u']');
    if (textEnd == -1 || textEnd + 1 >= to || m_source[textEnd + 1] != u'(')
        return {};
    const qsizetype address = textEnd + 2;
    const qsizetype addressEnd = closing(address, to, u'(', u')');
    if (addressEnd == -1)
        return {};
    return Link{{text, textEnd - text}, {address, addressEnd - address}, addressEnd + 1};
}

std::optional<qsizetype> InlineReader::readLink(qsizetype at, qsizetype to, const InlineStyle& style)
{
    const auto link = style.url.isEmpty() ? linkAt(at, to) : std::nullopt;
    if (!link)
        return {};
    InlineStyle linked = style;
    linked.url = m_source.mid(link->address.start, link->address.length).section(u' ', 0, 0); // a title may follow
    readRange(link->text.start, link->text.end(), linked);
    return link->end;
}

// Where the marks that close begin, or -1. Of a longer row of marks the inner ones belong to what stands within.
qsizetype InlineReader::emphasisEnd(qsizetype from, qsizetype to, QChar mark, qsizetype length) const
{
    const qsizetype limit = std::min(to, from + farthest);
    for (qsizetype i = from; i < limit;) {
        if (m_source[i] == u'\\') {
            i += 2;
        } else if (m_source[i] != mark) {
            ++i;
        } else {
            const qsizetype row = runLength(i, to), end = i + row;
            const bool fits = row == length || row == 3;
            const bool freeAfter = (mark == u'*' && length == 2) || !isWordAt(end);
            if (fits && i > from && !unit(i - 1).isSpace() && freeAfter)
                return end - length;
            i = end;
        }
    }
    return -1;
}

std::optional<qsizetype> InlineReader::readEmphasis(qsizetype at, qsizetype to, const InlineStyle& style)
{
    const QChar mark = m_source[at];
    const qsizetype row = runLength(at, to);
    const qsizetype length = std::min<qsizetype>(row, 2);
    const bool freeBefore = (mark == u'*' && length == 2) || !isWordAt(at - 1);
    const bool opens = row <= 3 && freeBefore && at + row < to && !m_source[at + row].isSpace();
    const qsizetype start = at + length;
    const qsizetype end = opens ? emphasisEnd(start, to, mark, length) : -1;
    if (end == -1) {
        append(m_source.mid(at, row), {at, row}, style);
        return at + row;
    }
    InlineStyle emphasised = style;
    (length == 2 ? emphasised.bold : emphasised.italic) = true;
    readRange(start, end, emphasised);
    return end + length;
}

// At least one unit, and what follows up to the next special one.
qsizetype InlineReader::readText(qsizetype at, qsizetype to, const InlineStyle& style)
{
    if (isSpecial(m_source[at])) {
        const QChar previous = m_runs.isEmpty() ? QChar() : m_runs.back().text.back();
        const Glyph glyph = typeset(QStringView(m_source).mid(at, to - at), previous);
        append(glyph.shown, {at, glyph.consumed}, style);
        return at + glyph.consumed;
    }
    const auto end = std::find_if(m_source.begin() + at, m_source.begin() + to, isSpecial) - m_source.begin();
    append(m_source.mid(at, end - at), {at, end - at}, style);
    return end;
}

} // namespace

QList<InlineRun> parseInline(const QString& source)
{
    return InlineReader(source).read();
}

QString shownText(const QList<InlineRun>& runs)
{
    QString text;
    for (const InlineRun& run : runs)
        text += run.text;
    return text;
}

} // namespace lamplight::lesson
