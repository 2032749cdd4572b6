// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/options.h"

#include "base/fold.h"
#include "exchange/studyguide/labels.h"
#include "exchange/studyguide/questions.h"
#include "exchange/studyguide/takers.h"
#include "exchange/studyguide/wording.h"

namespace lamplight::exchange::studyguide {

namespace {

constexpr int mostOptions = 12;

/// "A. one B. two C. three": options that stand in one line, at least three, in their order.
QStringList inlineOptions(const OptionMark& first)
{
    QStringList texts;
    QStringView rest = first.rest;
    for (char16_t next = first.label.unicode() + 1; !first.close.isNull(); ++next) {
        const QString mark = (first.open.isNull() ? QString() : QString(first.open)) + QChar(next) + first.close;
        qsizetype place = rest.indexOf(mark);
        while (place > 0 && !rest[place - 1].isSpace())
            place = rest.indexOf(mark, place + 1);
        if (place < 1)
            break;
        texts += rest.left(place).trimmed().toString();
        rest = rest.mid(place + mark.size());
    }
    texts += rest.trimmed().toString();
    return texts.size() >= 3 ? texts : QStringList();
}

/// Collects one run, line by line.
class OptionCollector {
public:
    OptionCollector(const Reading& r, int i) : m_r(r), m_i(i) { m_run.first = m_run.end = i; }

    OptionRun collect()
    {
        const auto first = m_i < m_r.end ? optionMark(m_r.line(m_i).text) : std::nullopt;
        if (!first || !(QStringView(u"Aa1").contains(first->label) || first->label.isNull()))
            return m_run;
        m_first = *first;
        m_run.digits = first->isDigit();
        if (const QStringList texts = inlineOptions(*first); !texts.isEmpty()) {
            for (const QString& text : texts)
                add(text);
            m_run.end = m_i + 1;
        } else {
            m_textBelow = isTextBelow();
            while (m_i < m_r.end && m_run.options.size() < mostOptions && takeOne()) {
            }
        }
        if (m_first.close.isNull() && !m_first.boxed && !m_run.lost() && m_run.options.size() < 3 && !m_textBelow)
            m_run.options.clear(); // "A word" over "B word" is chance, three in a row aren't
        const bool askThemselves = m_run.digits && !m_run.options.isEmpty() && m_run.options.last().text.endsWith(u'?');
        if (!m_run.found() || askThemselves)
            m_run = {m_run.first, m_run.first};
        return m_run;
    }

    /// The first option, whose mark is `first`, was found elsewhere: the second stands at the line.
    OptionRun collectAfter(QStringView first)
    {
        m_first = *optionMark(first);
        add(m_first.rest.toString());
        while (m_i < m_r.end && m_run.options.size() < mostOptions && takeOne()) {
        }
        return m_run;
    }

private:
    QChar expected() const
    {
        return m_first.label.isNull() ? QChar()
                                      : QChar(static_cast<char16_t>(m_first.label.unicode() + m_run.options.size()));
    }

    std::optional<OptionMark> expectedMark(int i) const
    {
        const auto mark = i < m_r.end ? optionMark(m_r.line(i).text) : std::nullopt;
        const bool fits = mark && mark->label == expected() && mark->open == m_first.open &&
                          mark->close == m_first.close && mark->boxed == m_first.boxed;
        const bool bare = m_first.rest.isEmpty() && m_first.close.isNull(); // then the others are, too
        return fits && (!bare || mark->rest.isEmpty()) ? mark : std::nullopt;
    }

    void add(const QString& text, bool checked = false)
    {
        const QChar ordinal(static_cast<char16_t>(u'A' + m_run.options.size()));
        m_run.options += FoundOption{QString(expected().isNull() ? ordinal : expected()), text, checked};
    }

    /// The letters stand alone and their texts below them.
    bool isTextBelow() const
    {
        if (!m_first.rest.isEmpty())
            return false;
        const int below = m_r.next(m_i + 1);
        const auto mark = below < m_r.end ? optionMark(m_r.line(below).text) : std::nullopt;
        const bool isMark = mark && (mark->rest.isEmpty() || !mark->close.isNull()); // "A sign" is a text
        if (below >= m_r.end || isMark || endsOptions(m_r, below))
            return false;
        const int after = m_r.next(below + 1);
        const auto second = after < m_r.end ? optionMark(m_r.line(after).text) : std::nullopt;
        return second && second->rest.isEmpty() && second->label.unicode() == m_first.label.unicode() + 1;
    }

    /// The end of the lines that go on with an option. Where the letters stand over the texts only the next letter
    /// shows that they do: below the last text a page has buttons and the like.
    int wrappedEnd(int i) const
    {
        int end = i;
        while (end < m_r.end && !m_r.blankAt(end) && !expectedMark(end) && !endsOptions(m_r, end) &&
               (m_r.has(end, Mark::Text) || m_r.line(end).text.startsWith(u"<br")))
            ++end;
        return m_textBelow && !expectedMark(m_r.next(end)) ? i : end;
    }

    bool takeOne()
    {
        const auto mark = expectedMark(m_i);
        if (!mark)
            return false;
        QString text = mark->rest.toString();
        int end = m_i + 1;
        const int below = m_r.next(end);
        if (m_textBelow && text.isEmpty() && below < m_r.end && !endsOptions(m_r, below)) {
            text = m_r.line(below).text.toString();
            end = below + 1;
        }
        add(text, mark->checked);
        if (text.isEmpty())
            m_run.bare += m_i;
        const int after = text.isEmpty() ? end : wrappedEnd(end);
        for (; end < after; ++end)
            m_run.options.last().text += u'\n' + m_r.line(end).text.toString();
        m_run.end = end;
        m_i = m_r.next(end);
        return true;
    }

    const Reading& m_r;
    int m_i;
    OptionMark m_first;
    OptionRun m_run;
    bool m_textBelow = false;
};

/// "[ ] " or "[x] ", a box drawn or as a sign.
void readBox(QStringView& text, OptionMark& mark)
{
    const bool drawn = text.size() > 3 && text[0] == u'[' && text[2] == u']' && text[3].isSpace() &&
                       QStringView(u" xX").contains(text[1]);
    const bool sign = text.size() > 1 && QStringView(u"☐☑☒").contains(text[0]);
    if (!drawn && !sign)
        return;
    mark.boxed = true;
    mark.checked = drawn ? text[1] != u' ' : text[0] != u'☐';
    text = text.mid(drawn ? 3 : 1).trimmed();
}

std::optional<OptionMark> unlabelled(OptionMark mark, QStringView text)
{
    if (!mark.boxed || text.isEmpty())
        return std::nullopt;
    mark.label = mark.open = mark.close = QChar();
    mark.rest = text;
    return mark;
}

/// "True" over "False", with or without bullets.
OptionRun trueFalseAt(const Reading& r, int i)
{
    OptionRun run{i, i};
    const int second = i < r.end ? r.next(i + 1) : r.end;
    if (second >= r.end || r.line(i).content.size() > 6 || r.line(second).content.size() > 6)
        return run;
    const auto word = [&](int line) { return unquoted(r.line(line).content).toLower(); };
    const QString one = word(i), two = word(second);
    if (!((one == u"true" && two == u"false") || (one == u"false" && two == u"true")))
        return run;
    run.options = {{QStringLiteral("A"), unquoted(r.line(i).content)},
                   {QStringLiteral("B"), unquoted(r.line(second).content)}};
    run.end = second + 1;
    return run;
}

} // namespace

std::optional<OptionMark> optionMark(QStringView text)
{
    Line bullet;
    if (!text.isEmpty() && readBullet(text, bullet) && bullet.bullet == BulletKind::Symbol)
        text = bullet.content;
    OptionMark mark;
    readBox(text, mark);
    while (text.startsWith(u'*'))
        text = text.mid(1);
    const QStringView whole = text;
    if (text.startsWith(u'(') || text.startsWith(u'[')) {
        mark.open = text.front();
        text = text.mid(1);
    }
    const bool labelled = !text.isEmpty() && text[0].unicode() < 0x80 && text[0].isLetterOrNumber();
    if (!labelled)
        return unlabelled(mark, whole);
    mark.label = text[0];
    text = text.mid(1);
    if (!text.isEmpty() && QStringView(u".)]:").contains(text[0])) {
        mark.close = text[0];
        text = text.mid(1);
    }
    while (text.startsWith(u'*'))
        text = text.mid(1);
    const bool apart = text.isEmpty() || text[0].isSpace();
    const bool close = mark.close == u'.' || mark.close == u')';
    const bool tight = close && !text.isEmpty() && (text[0].isUpper() || isOpeningQuote(text[0])) && !mark.isDigit();
    const bool unclosed = mark.close.isNull() && (!mark.open.isNull() || mark.isDigit());
    if (!(apart || tight) || unclosed || (mark.boxed && mark.close.isNull()))
        return unlabelled(mark, whole);
    mark.rest = text.trimmed();
    return mark;
}

OptionRun optionsAt(const Reading& r, int i)
{
    const OptionRun run = OptionCollector(r, i).collect();
    return run.found() ? run : trueFalseAt(r, i);
}

OptionRun bulletOptionsAt(const Reading& r, int i)
{
    constexpr int mostBullets = 8;
    OptionRun run{i, i};
    for (int k = i;
         r.has(k, Mark::Bullet) && r.line(k).bullet == BulletKind::Symbol && r.line(k).indent == r.line(i).indent;
         k = r.next(k + 1)) {
        run.options +=
            FoundOption{QString(QChar(static_cast<char16_t>(u'A' + run.options.size()))), r.line(k).content.toString()};
        run.end = k + 1;
    }
    const bool few = run.options.size() > 1 && run.options.size() <= mostBullets;
    return few && (run.end >= r.end || r.blankAt(run.end) || endsOptions(r, run.end)) ? run : OptionRun{i, i};
}

OptionRun optionsAfter(const Reading& r, int i, QStringView first)
{
    return OptionCollector(r, i).collectAfter(first);
}

qsizetype gluedOption(QStringView stemLine, QStringView below)
{
    const auto second = optionMark(below);
    if (!second || second->close.isNull() || !QStringView(u"Bb").contains(second->label))
        return -1;
    const QString mark = (second->open.isNull() ? QString() : QString(second->open)) +
                         QChar(static_cast<char16_t>(second->label.unicode() - 1)) + second->close + u' ';
    qsizetype place = stemLine.lastIndexOf(mark);
    if (place < 2 || !stemLine[place - 1].isSpace())
        return -1;
    const qsizetype bullet = place - 2;
    if (QStringView(u"-*•").contains(stemLine[bullet]))
        place = bullet;
    return place > 0 && stemLine[place - 1].isSpace() ? place : -1;
}

} // namespace lamplight::exchange::studyguide
