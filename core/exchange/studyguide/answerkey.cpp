// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/answerline.h"
#include "exchange/studyguide/labels.h"
#include "exchange/studyguide/questions.h"
#include "exchange/studyguide/takers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lamplight::exchange::studyguide {

namespace {

struct Entry {
    int number = 0;
    QStringList labels;
};

/// "1. B 2. A, C" or "1-B, 2-A": nothing but numbers and labels. Empty when anything else is on the line.
QList<Entry> entriesOf(QStringView text)
{
    static const QRegularExpression entry(
        QStringLiteral("\\G[\\s,;|•*-]*(\\d{1,4})\\s*[.):=–-]?\\s*([A-L]{1,6}|[a-l1-9])((?:\\s*[,&/+]\\s*[A-La-l])*)"
                       "(?=[\\s,;.)|*]|$)[.)]?"));
    constexpr qsizetype longest = 4000;
    QList<Entry> entries;
    if (text.size() > longest)
        return entries;
    const QString line = text.toString();
    qsizetype end = 0;
    for (auto match = entry.match(line); match.hasMatch(); match = entry.match(line, end)) {
        const AnswerLine labels = labelsOf(QString(match.captured(2) + match.captured(3)));
        if (labels.labels.isEmpty())
            return {};
        entries += Entry{match.captured(1).toInt(), labels.labels};
        end = match.capturedEnd();
    }
    const bool whole = std::ranges::all_of(QStringView(line).mid(end),
                                           [](QChar c) { return c.isSpace() || QStringView(u",;.|*").contains(c); });
    return whole ? entries : QList<Entry>();
}

/// By the number printed before its stem; where none is printed, by its place.
FoundQuestion* questionOf(Page& page, int number)
{
    const auto byNumber = std::ranges::find(page.questions, number, &FoundQuestion::number);
    if (byNumber != page.questions.end())
        return &*byNumber;
    const bool unnumbered = std::ranges::all_of(page.questions, [](const FoundQuestion& q) { return q.number == 0; });
    return unnumbered && number >= 1 && number <= page.questions.size() ? &page.questions[number - 1] : nullptr;
}

bool applyEntry(Page& page, const Entry& entry)
{
    FoundQuestion* found = questionOf(page, entry.number);
    if (!found)
        return false;
    QList<qsizetype> keys;
    for (const QString& label : entry.labels)
        for (qsizetype i = 0; i < found->labels.size(); ++i)
            if (found->labels[i].compare(label, Qt::CaseInsensitive) == 0)
                keys += i;
    const int asked = answersAskedFor(found->question.stem);
    if (keys.size() != entry.labels.size() || (asked > 0 && asked != keys.size()))
        return false;
    for (qsizetype i = 0; i < found->question.options.size(); ++i)
        if (found->question.options[i].correct && !keys.contains(i))
            return false; // its own answer line says otherwise
    for (const qsizetype key : keys)
        found->question.options[key].correct = true;
    describeQuestion(found->question);
    return true;
}

void takeEntries(Reading& r, int i, const QList<Entry>& entries)
{
    bool all = true;
    for (const Entry& entry : entries)
        all = applyEntry(r.page, entry) && all;
    r.took(i, i + 1, Rule::AnswerKey);
    if (!all)
        r.listed(i, Rule::AnswerKey,
                 QCoreApplication::translate("exchange", "A key that fits no question or option of this page"));
}

bool isAnnounced(const std::optional<Label>& label)
{
    return label && label->kind == LabelKind::Answers;
}

} // namespace

bool isAnswerKey(const Reading& r, int i)
{
    const Line& line = r.line(i);
    if (line.mark != Mark::Text && line.mark != Mark::Heading && line.mark != Mark::Bullet)
        return false;
    const auto label = labelOf(line.mark == Mark::Heading ? line.content : line.text);
    if (!isAnnounced(label))
        return entriesOf(line.text).size() > 1;
    const int below = label->alone ? r.next(i + 1) : i;
    return below < r.end && !entriesOf(label->alone ? r.line(below).text : QStringView(label->rest)).isEmpty();
}

bool takeAnswerKey(Reading& r)
{
    if (r.page.questions.isEmpty() || !isAnswerKey(r, r.at))
        return false;
    const Line& line = r.line(r.at);
    const auto label = labelOf(line.mark == Mark::Heading ? line.content : line.text);
    int i = r.at + 1;
    if (isAnnounced(label) && label->alone) {
        addCheckLine(r, r.at);
        r.took(r.at, i, Rule::QuestionMarker);
    } else {
        takeEntries(r, r.at, entriesOf(isAnnounced(label) ? QStringView(label->rest) : line.text));
    }
    for (int next = r.next(i); next < r.end; next = r.next(i)) {
        const QList<Entry> entries = entriesOf(r.line(next).text);
        if (entries.isEmpty())
            break;
        r.took(i, next, Rule::Blank);
        takeEntries(r, next, entries);
        i = next + 1;
    }
    r.at = i;
    return true;
}

} // namespace lamplight::exchange::studyguide
