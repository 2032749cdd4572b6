// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/answerline.h"
#include "exchange/studyguide/labels.h"
#include "exchange/studyguide/questions.h"
#include "exchange/studyguide/takers.h"
#include "exchange/studyguide/wording.h"

#include <algorithm>
#include <array>

namespace lamplight::exchange::studyguide {

namespace {

constexpr int farthest = 40; // lines from a stem's first to its options

QStringView contentOf(const Line& line)
{
    return line.mark == Mark::Heading ? line.content : line.text;
}

QStringView pastSigns(QStringView text, QStringView signs)
{
    while (!text.isEmpty() && (signs.contains(text[0]) || text[0].isSpace()))
        text = text.mid(1);
    return text;
}

qsizetype digitsAt(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
        ++end;
    return end <= 4 ? end : 0;
}

/// "Question 3 of 10", "Q12": past the word and its number.
bool readWordedPrefix(QStringView text, StemPrefix& prefix)
{
    for (const QStringView word : {u"new question", u"question", u"ques", u"q", u"frage"}) {
        if (!text.startsWith(word, Qt::CaseInsensitive))
            continue;
        QStringView rest = pastSigns(text.mid(word.size()), u"#*");
        const qsizetype digits = digitsAt(rest);
        prefix.number = rest.left(digits).toInt();
        rest = rest.mid(digits);
        const QStringView of = rest.trimmed();
        if (digits > 0 && (of.startsWith(u"of ") || of.startsWith(u'/')))
            rest = pastSigns(of.mid(of.startsWith(u'/') ? 1 : 3), u"0123456789");
        const bool sign = !rest.isEmpty() &&
                          QStringView(u".:)-–—*").contains(rest.trimmed().isEmpty() ? QChar(u'x') : rest.trimmed()[0]);
        const bool alone = rest.trimmed().isEmpty() && digits > 0;
        if (!sign && !alone)
            continue;
        prefix.worded = true;
        prefix.rest = pastSigns(rest, u".:)-–—*");
        return true;
    }
    return false;
}

/// "12. ", "12) ", "(12) ".
bool readNumber(QStringView text, StemPrefix& prefix)
{
    const bool opened = text.startsWith(u'(');
    const QStringView numbered = opened ? text.mid(1) : text;
    const qsizetype digits = digitsAt(numbered);
    const QStringView rest = numbered.mid(digits);
    if (digits == 0 || rest.size() < 2 || !(rest[0] == u')' || (rest[0] == u'.' && !opened)))
        return false;
    const QStringView words = pastSigns(rest.mid(1), u"*");
    if (words.isEmpty() || (!rest[1].isSpace() && rest[1] != u'*'))
        return false;
    prefix.number = numbered.left(digits).toInt();
    prefix.rest = words;
    return true;
}

/// A question mark that ends a sentence, not one in the middle of an address; or a blank to fill.
bool asks(QStringView stem)
{
    for (qsizetype i = stem.indexOf(u'?'); i >= 0; i = stem.indexOf(u'?', i + 1)) {
        const QChar next = i + 1 < stem.size() ? stem[i + 1] : QChar(u' ');
        if (next.isSpace() || isClosingQuote(next) || QStringView(u"?!)*_<'’").contains(next))
            return true;
    }
    return stem.contains(u"___") || stem.contains(u"[BLANK]");
}

bool leadsOn(QStringView stem)
{
    return stem.endsWith(u':') || stem.endsWith(u'…') || stem.endsWith(u"...") || stem.endsWith(u'_');
}

bool isAnswered(const Reading& r, int i)
{
    const int k = r.next(i);
    if (k >= r.end || isAnswerKey(r, k))
        return false;
    const QStringView text = r.line(k).text;
    const bool wrapper = r.has(k, Mark::Html) && (text.startsWith(u"<details", Qt::CaseInsensitive) ||
                                                  text.startsWith(u"<summary", Qt::CaseInsensitive));
    const auto answer = answerLine(text);
    return wrapper || (answer && (!answer->labels.isEmpty() || answer->alone || !answer->words.isEmpty()));
}

/// A stem of its own begins here, or something else than a question.
bool beginsAnew(const Reading& r, int i)
{
    const StemPrefix prefix = stemPrefix(contentOf(r.line(i)));
    return prefix.worded || prefix.number > 0 || r.has(i, Mark::Heading) || r.has(i, Mark::Fence) ||
           isCheckMarker(r, i);
}

/// Follows a stem to its options, or to where it can't go on.
class StemWalk {
public:
    StemWalk(const Reading& r, QuestionShape& shape, bool severalParagraphs)
        : m_r(r), m_shape(shape), m_severalParagraphs(severalParagraphs)
    {
    }

    void walk()
    {
        const int limit = std::min(m_r.end, m_shape.stem + farthest);
        int i = m_shape.stem + 1;
        while (i < limit && step(i)) {
        }
        if (m_shape.stemEnd == 0)
            m_shape.stemEnd = m_paragraphEnd > 0 ? m_paragraphEnd : std::min(i, limit);
    }

private:
    /// Looks at line `i` and moves on; false: the walk ends.
    bool step(int& i)
    {
        if (m_r.blankAt(i)) {
            m_paragraphEnd = m_paragraphEnd > 0 ? m_paragraphEnd : i;
            i = m_r.next(i);
            return i < m_r.end && (m_severalParagraphs || optionsAt(m_r, i).found());
        }
        if (const OptionRun run = optionsAt(m_r, i); run.found()) {
            if (run.digits && isLetteredAt(m_r.next(run.end))) { // statements that the options speak of
                i = run.end;
                m_paragraphEnd = 0;
                return true;
            }
            return settle(i, run);
        }
        if (gluedOption(m_r.line(i - 1).text, m_r.line(i).text) > 0) {
            OptionRun run;
            run.glued = true;
            run.first = i;
            return settle(i, run);
        }
        if (m_r.has(i, Mark::Bullet) && asks(m_r.text(m_shape.stem, i)))
            if (const OptionRun run = bulletOptionsAt(m_r, i);
                run.found() && (m_r.section == Section::Check || isAnswered(m_r, run.end)))
                return settle(i, run);
        if (isAnswered(m_r, i) || beginsAnew(m_r, i)) {
            m_paragraphEnd = m_paragraphEnd > 0 ? m_paragraphEnd : i;
            return false;
        }
        ++i;
        return true;
    }

    bool isLetteredAt(int i) const
    {
        const OptionRun run = optionsAt(m_r, i);
        return run.found() && !run.digits;
    }

    bool settle(int i, const OptionRun& run)
    {
        m_shape.options = run;
        m_shape.stemEnd = i;
        while (m_r.blankAt(m_shape.stemEnd - 1))
            --m_shape.stemEnd;
        return false;
    }

    const Reading& m_r;
    QuestionShape& m_shape;
    bool m_severalParagraphs;
    int m_paragraphEnd = 0; ///< of the first paragraph: the stem when no options come
};

/// Whether what lies here is a question at all, and not a paragraph, or an item with a list below it.
bool isRecognised(const Reading& r, const QuestionShape& shape)
{
    const QString stem = r.text(shape.stem, shape.stemEnd);
    const bool check = r.section == Section::Check, evidence = shape.answered || asks(stem);
    const StemPrefix& prefix = shape.prefix;
    if (shape.options.glued || (shape.options.found() && !shape.options.digits))
        return check || evidence || prefix.worded;
    if (shape.options.found())
        return shape.answered || (check && (evidence || prefix.worded));
    if (!check)
        return ((shape.answered || prefix.worded) && asks(stem)) ||
               (shape.answered && (prefix.worded || prefix.number > 0));
    const int below = r.next(shape.stemEnd);
    const bool introduces = leadsOn(stem) && below < r.end && beginsAnew(r, below) && !isCheckMarker(r, below);
    return prefix.worded || prefix.number > 0 || evidence || (leadsOn(stem) && !introduces);
}

/// "### Which light stops?" directly over its options.
bool isHeadingStem(const Reading& r, int i)
{
    const OptionRun run = optionsAt(r, r.next(i + 1));
    return asks(r.line(i).content) && run.found() && !run.digits;
}

} // namespace

StemPrefix stemPrefix(QStringView text)
{
    StemPrefix prefix;
    QStringView bare = text;
    while (bare.startsWith(u'*'))
        bare = bare.mid(1);
    if (bare.isEmpty() || readWordedPrefix(bare, prefix) || readNumber(bare, prefix))
        return prefix;
    prefix.rest = text;
    return prefix;
}

bool isCheckMarker(const Reading& r, int i)
{
    if (!r.has(i, Mark::Text) && !r.has(i, Mark::Heading))
        return false;
    const auto label = labelOf(contentOf(r.line(i)));
    return label && label->alone && label->kind == LabelKind::Check;
}

bool endsOptions(const Reading& r, int i)
{
    const QStringView text = r.line(i).text;
    const StemPrefix prefix = stemPrefix(text);
    const auto label = labelOf(text);
    const bool announces =
        label && (label->closed || label->kind == LabelKind::Check || label->kind == LabelKind::Answers);
    return announces || prefix.worded || prefix.number > 0 || r.has(i, Mark::Heading) || r.has(i, Mark::Fence) ||
           answerLine(text) || explanationStart(text) || isButton(text);
}

QuestionShape questionAt(const Reading& r, int i)
{
    QuestionShape shape;
    shape.first = shape.stem = i;
    const bool text = r.has(i, Mark::Text) || r.has(i, Mark::Heading) || r.has(i, Mark::Bullet);
    if (!text || isCheckMarker(r, i) || explanationStart(r.line(i).text) || answerLine(r.line(i).text))
        return shape;
    const auto label = labelOf(contentOf(r.line(i)));
    if (label && label->kind != LabelKind::Check)
        return shape;
    shape.prefix =
        label ? StemPrefix{0, true, contentOf(r.line(i)).right(label->rest.size())} : stemPrefix(contentOf(r.line(i)));
    shape.stemStart = shape.prefix.rest;
    if (shape.prefix.worded && shape.prefix.rest.isEmpty()) {
        shape.stem = r.next(i + 1);
        if (shape.stem >= r.end || beginsAnew(r, shape.stem))
            return shape;
        shape.stemStart = contentOf(r.line(shape.stem));
    } else if (r.has(i, Mark::Bullet) && shape.prefix.number == 0) {
        return shape;
    }
    const bool introduced = shape.prefix.worded || shape.prefix.number > 0;
    const OptionRun itself = optionsAt(r, i);
    const bool heading = r.has(i, Mark::Heading) && !introduced && !isHeadingStem(r, i);
    if (shape.stemStart.isEmpty() || heading || (itself.found() && !itself.digits))
        return shape;
    StemWalk(r, shape, introduced || r.section == Section::Check).walk();
    shape.answered = isAnswered(r, shape.options.found() ? shape.options.end : shape.stemEnd);
    shape.recognised = isRecognised(r, shape);
    return shape;
}

bool isButton(QStringView text)
{
    static constexpr std::array<QStringView, 12> buttons = {
        u"check answer", u"check",         u"show answer",      u"view answer",      u"reveal answer", u"hide answer",
        u"submit",       u"submit answer", u"show explanation", u"view explanation", u"next question", u"reset"};
    return std::ranges::any_of(buttons, [&](QStringView b) { return text.compare(b, Qt::CaseInsensitive) == 0; });
}

bool isQuestion(const Reading& r, int i)
{
    return questionAt(r, i).recognised;
}

} // namespace lamplight::exchange::studyguide
