// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "exchange/studyguide/answerline.h"
#include "exchange/studyguide/questions.h"
#include "exchange/studyguide/takers.h"
#include "exchange/studyguide/wording.h"

#include <QCoreApplication>

namespace lamplight::exchange::studyguide {

namespace {

QString whyAnswer(const char* sentence)
{
    return QCoreApplication::translate("exchange", sentence);
}

QString wordsFolded(const QString& text)
{
    QString folded = fold(plain(text));
    while (folded.endsWith(u'.'))
        folded.chop(1);
    return folded;
}

qsizetype optionByLabel(const FoundQuestion& found, const QString& label)
{
    for (qsizetype i = 0; i < found.labels.size(); ++i)
        if (found.labels[i].compare(label, Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

/// "True" for an option "True", "T" too; or an option's own words.
qsizetype optionByWords(const FoundQuestion& found, const QString& words)
{
    const QString wanted = wordsFolded(words);
    for (qsizetype i = 0; i < found.question.options.size(); ++i) {
        const QString option = wordsFolded(found.question.options[i].text);
        const bool initial = (wanted == u"t" && option == u"true") || (wanted == u"f" && option == u"false");
        if (!wanted.isEmpty() && (option == wanted || initial))
            return i;
    }
    return -1;
}

/// Marks the options that the line names. Why that can't be done; empty when it is.
QString applyKey(FoundQuestion& found, const AnswerLine& answer)
{
    QList<Option>& options = found.question.options;
    QList<qsizetype> keys;
    if (answer.labels.isEmpty())
        keys = {optionByWords(found, answer.words)};
    for (const QString& label : answer.labels)
        keys += optionByLabel(found, label);
    if (keys.contains(-1))
        return options.isEmpty() ? QString()
                                 : whyAnswer(QT_TRANSLATE_NOOP("exchange", "The answer names no option that is there: "
                                                                           "the question waits for its key"));
    const int asked = answersAskedFor(found.question.stem);
    if (asked > 0 && asked != keys.size())
        return whyAnswer(QT_TRANSLATE_NOOP("exchange", "The question asks for another number of answers than its key "
                                                       "names: it waits for its key"));
    for (const qsizetype key : keys)
        options[key].correct = true;
    return {};
}

bool isKeyed(const FoundQuestion& found)
{
    return std::ranges::any_of(found.question.options, &Option::correct);
}

/// Takes the lines below a question that belong to it.
class AnswerTaker {
public:
    AnswerTaker(Reading& r, FoundQuestion& found) : m_r(r), m_found(found) {}

    int take(int i)
    {
        int end = i;
        for (int k = m_r.next(i); k < m_r.end; k = m_r.next(end)) {
            const int after = takeOne(k);
            if (after == k)
                break;
            end = after;
        }
        m_found.question.explanation = m_explanation.join(u'\n');
        return end;
    }

private:
    /// Returns the line after what it took, or `k`.
    int takeOne(int k)
    {
        const Line& line = m_r.line(k);
        if (isAnswerKey(m_r, k))
            return k;
        if (line.mark == Mark::Html && isWrapper(line.text))
            return takeWrapper(k);
        if (isButton(line.text)) {
            addCheckLine(m_r, k);
            m_r.took(k, k + 1, Rule::QuestionMarker);
            return k + 1;
        }
        const StemPrefix prefix = stemPrefix(line.text);
        if (m_inside && (line.mark == Mark::Heading || ((prefix.worded || prefix.number > 0) && isQuestion(m_r, k))))
            return k;
        if (const auto answer = answerLine(line.text); answer && !m_answered)
            return takeAnswer(k, *answer);
        if (const auto explanation = explanationStart(line.text))
            return takeExplanation(k, *explanation);
        if (!m_inside)
            return k;
        if (const AnswerLine bare = labelsOf(line.text); !m_answered && !bare.labels.isEmpty() && bare.words.isEmpty())
            return takeAnswer(k, bare);
        explain(k, line.text.toString());
        return k + 1;
    }

    static bool isWrapper(QStringView text)
    {
        return text.startsWith(u"<details", Qt::CaseInsensitive) ||
               text.startsWith(u"</details", Qt::CaseInsensitive) ||
               text.startsWith(u"<summary", Qt::CaseInsensitive) || text.startsWith(u"</summary", Qt::CaseInsensitive);
    }

    /// "<details><summary>Answer</summary>" holds nothing, "<details><summary>Answer</summary>B</details>" the key.
    int takeWrapper(int k)
    {
        const QStringView text = m_r.line(k).text;
        m_inside = m_inside || text.startsWith(u"<details", Qt::CaseInsensitive);
        if (text.contains(u"</details", Qt::CaseInsensitive))
            m_inside = false;
        QString words;
        bool tag = false;
        for (const QChar c : text) {
            if (c == u'>')
                words += u' ';
            tag = c == u'<' || (tag && c != u'>');
            if (!tag && c != u'>')
                words += c;
        }
        words = words.simplified();
        m_r.took(k, k + 1, Rule::Wrapper);
        for (const QStringView caption : {u"show answer", u"answer", u"solution", u"click to see the answer"})
            if (words.startsWith(caption, Qt::CaseInsensitive)) {
                const QStringView rest = QStringView(words).mid(caption.size()).trimmed();
                const auto inner = answerLine(rest);
                const AnswerLine key = inner ? *inner : labelsOf(rest);
                if (!key.labels.isEmpty() && !m_answered)
                    takeAnswer(k, key);
                else if (!rest.isEmpty() && rest != u":")
                    m_explanation += rest.toString();
                return k + 1;
            }
        if (!words.isEmpty())
            m_explanation += words;
        return k + 1;
    }

    int takeAnswer(int k, AnswerLine answer)
    {
        int end = k + 1;
        if (answer.alone && m_r.next(end) < m_r.end) { // "Answer:" over "B"
            const int below = m_r.next(end);
            answer = labelsOf(m_r.line(below).text);
            if (isQuestion(m_r, below) || isHeading(m_r, below))
                return k;
            end = below + 1;
        }
        m_answered = true;
        const QString why = applyKey(m_found, answer);
        for (int i = k; i < end; ++i)
            m_r.took(i, i + 1, Rule::Answer);
        if (!why.isEmpty())
            m_r.listed(end - 1, Rule::Answer, why);
        const bool saysMore = !answer.words.isEmpty() && optionByWords(m_found, answer.words) < 0;
        if (saysMore && (isKeyed(m_found) || m_found.question.options.isEmpty()))
            m_explanation += answer.words;
        else if (m_found.question.options.isEmpty() && !answer.labels.isEmpty())
            m_r.listed(end - 1, Rule::Answer,
                       whyAnswer(QT_TRANSLATE_NOOP("exchange", "The key of a question whose options are missing")));
        return end;
    }

    void explain(int k, const QString& text)
    {
        if (!text.isEmpty())
            m_explanation += text;
        m_r.took(k, k + 1, Rule::Explanation);
    }

    int takeExplanation(int k, const QString& start)
    {
        explain(k, start);
        int i = start.isEmpty() ? m_r.next(k + 1) : k + 1;
        const int body = i;
        const auto goesOn = [&](int line) {
            return line < m_r.end && !m_r.blankAt(line) && !endsOptions(m_r, line) && m_r.line(line).mark != Mark::Html;
        };
        while (goesOn(i)) {
            explain(i, m_r.line(i).text.toString());
            ++i;
        }
        return i > body || !start.isEmpty() ? i : k + 1;
    }

    Reading& m_r;
    FoundQuestion& m_found;
    QStringList m_explanation;
    bool m_inside = false;
    bool m_answered = false;
};

} // namespace

int takeAnswers(Reading& r, int i, FoundQuestion& found)
{
    return AnswerTaker(r, found).take(i);
}

} // namespace lamplight::exchange::studyguide
