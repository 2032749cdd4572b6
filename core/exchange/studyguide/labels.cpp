// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/labels.h"

#include "base/fold.h"
#include "exchange/studyguide/wording.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace lamplight::exchange::studyguide {

namespace {

constexpr qsizetype longestLabel = 90;

constexpr std::array<const char16_t*, 24> takeawayLabels = {u"key takeaways",
                                                            u"key takeaway",
                                                            u"takeaways",
                                                            u"main takeaways",
                                                            u"key points",
                                                            u"main points",
                                                            u"key ideas",
                                                            u"key learnings",
                                                            u"key messages",
                                                            u"key facts",
                                                            u"key learning points",
                                                            u"learning outcomes",
                                                            u"learning objectives",
                                                            u"learning goals",
                                                            u"objectives",
                                                            u"lesson objectives",
                                                            u"chapter objectives",
                                                            u"at a glance",
                                                            u"what you will learn",
                                                            u"what you'll learn",
                                                            u"what you need to know",
                                                            u"what you'll need to know",
                                                            u"what to know",
                                                            u"need to know"};
constexpr std::array<const char16_t*, 30> summaryLabels = {u"summary",
                                                           u"in summary",
                                                           u"to summarise",
                                                           u"to summarize",
                                                           u"summing up",
                                                           u"to sum up",
                                                           u"recap",
                                                           u"quick recap",
                                                           u"in short",
                                                           u"in brief",
                                                           u"in a nutshell",
                                                           u"wrap-up",
                                                           u"wrap up",
                                                           u"wrapping up",
                                                           u"conclusion",
                                                           u"conclusions",
                                                           u"in conclusion",
                                                           u"pulling it together",
                                                           u"pulling it all together",
                                                           u"putting it together",
                                                           u"putting it all together",
                                                           u"bringing it together",
                                                           u"bringing it all together",
                                                           u"points to remember",
                                                           u"key points to remember",
                                                           u"things to remember",
                                                           u"the bottom line",
                                                           u"bottom line",
                                                           u"tl;dr",
                                                           u"final thoughts"};
constexpr std::array<const char16_t*, 19> examTipLabels = {
    u"exam tip",        u"exam tips",    u"exam alert",    u"exam note",     u"exam focus",
    u"exam hint",       u"exam watch",   u"exam warning",  u"exam trap",     u"exam traps",
    u"exam advice",     u"exam pointer", u"exam strategy", u"exam reminder", u"test tip",
    u"test-taking tip", u"on the exam",  u"for the exam",  u"exam relevance"};
constexpr std::array<const char16_t*, 34> noteLabels = {u"note",
                                                        u"notes",
                                                        u"nb",
                                                        u"n.b.",
                                                        u"tip",
                                                        u"tips",
                                                        u"study tip",
                                                        u"pro tip",
                                                        u"hint",
                                                        u"important",
                                                        u"warning",
                                                        u"caution",
                                                        u"attention",
                                                        u"danger",
                                                        u"remember",
                                                        u"reminder",
                                                        u"watch out",
                                                        u"beware",
                                                        u"common mistake",
                                                        u"common mistakes",
                                                        u"common misconception",
                                                        u"misconception",
                                                        u"pitfall",
                                                        u"pitfalls",
                                                        u"common pitfall",
                                                        u"common pitfalls",
                                                        u"did you know",
                                                        u"good to know",
                                                        u"fun fact",
                                                        u"key point",
                                                        u"memory aid",
                                                        u"mnemonic",
                                                        u"memory hook",
                                                        u"info"};
constexpr std::array<const char16_t*, 10> exampleLabels = {
    u"worked example",       u"example",           u"case study",         u"scenario",
    u"illustration",         u"practical example", u"real-world example", u"example scenario",
    u"illustrative example", u"sample case"};
constexpr std::array<const char16_t*, 14> termsLabels = {u"key terms",
                                                         u"important terms",
                                                         u"terms to know",
                                                         u"terms",
                                                         u"key definitions",
                                                         u"definitions",
                                                         u"glossary",
                                                         u"terminology",
                                                         u"vocabulary",
                                                         u"key vocabulary",
                                                         u"terms and definitions",
                                                         u"key terms and definitions",
                                                         u"glossary of terms",
                                                         u"key words"};
constexpr std::array<const char16_t*, 37> checkLabels = {u"test your knowledge",
                                                         u"test your understanding",
                                                         u"test yourself",
                                                         u"check your knowledge",
                                                         u"check your understanding",
                                                         u"check your learning",
                                                         u"check yourself",
                                                         u"knowledge check",
                                                         u"self check",
                                                         u"self-check",
                                                         u"self test",
                                                         u"self-test",
                                                         u"self assessment",
                                                         u"self-assessment",
                                                         u"quick check",
                                                         u"quiz",
                                                         u"quick quiz",
                                                         u"mini quiz",
                                                         u"practice question",
                                                         u"practice questions",
                                                         u"practice exam",
                                                         u"practice test",
                                                         u"mock exam",
                                                         u"mock test",
                                                         u"review question",
                                                         u"review questions",
                                                         u"sample question",
                                                         u"sample questions",
                                                         u"exam question",
                                                         u"exam questions",
                                                         u"exam-style questions",
                                                         u"questions",
                                                         u"revision questions",
                                                         u"end-of-chapter questions",
                                                         u"multiple-choice questions",
                                                         u"multiple choice questions",
                                                         u"checkpoint"};
constexpr std::array<const char16_t*, 8> answersLabels = {u"answers",
                                                          u"answer key",
                                                          u"key to the questions",
                                                          u"correct answers",
                                                          u"solutions",
                                                          u"answers and explanations",
                                                          u"answers to the questions",
                                                          u"answer keys"};

const QHash<QString, LabelKind>& knownLabels()
{
    static const QHash<QString, LabelKind> known = [] {
        QHash<QString, LabelKind> table;
        const auto add = [&](const auto& words, LabelKind kind) {
            for (const char16_t* word : words)
                table.insert(QString::fromUtf16(word), kind);
        };
        add(takeawayLabels, LabelKind::Takeaways);
        add(summaryLabels, LabelKind::Summary);
        add(examTipLabels, LabelKind::ExamTip);
        add(noteLabels, LabelKind::Note);
        add(exampleLabels, LabelKind::Example);
        add(termsLabels, LabelKind::Terms);
        add(checkLabels, LabelKind::Check);
        add(answersLabels, LabelKind::Answers);
        return table;
    }();
    return known;
}

QString firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return text.left(end).toString().toLower();
}

/// Most lines are no label and shall cost little: their first word begins none, and they don't end as a summary.
bool mayBeLabel(QStringView line)
{
    static const QSet<QString> starts = [] {
        QSet<QString> words = {QStringLiteral("a"),  QStringLiteral("an"), QStringLiteral("the"),
                               QStringLiteral("in"), QStringLiteral("by"), QStringLiteral("after"),
                               QStringLiteral("at")};
        for (auto label = knownLabels().keyBegin(); label != knownLabels().keyEnd(); ++label)
            words += firstWord(*label);
        return words;
    }();
    const QStringView tail = line.right(16);
    return starts.contains(firstWord(line.left(20))) || tail.contains(u"summary", Qt::CaseInsensitive) ||
           tail.contains(u"recap", Qt::CaseInsensitive);
}

/// "In this lesson you'll learn", "By the end of this chapter, you will be able to".
bool announcesOutcomes(const QString& folded)
{
    static constexpr std::array<QStringView, 7> starts = {
        u"in this ",          u"by the end of this ", u"after this ",    u"after reading ",
        u"after completing ", u"at the end of this ", u"after studying "};
    static constexpr std::array<QStringView, 8> verbs = {u"learn",   u"cover",   u"able to", u"understand",
                                                         u"explore", u"discuss", u"look at", u"should know"};
    const auto begins = [&](QStringView start) { return folded.startsWith(start); };
    const auto holds = [&](QStringView verb) { return folded.contains(verb); };
    return std::ranges::any_of(starts, begins) && std::ranges::any_of(verbs, holds);
}

/// "IAM section - Summary", "Chapter recap".
bool endsAsSummary(const QString& folded)
{
    return folded.size() <= 60 && (folded.endsWith(u" summary") || folded.endsWith(u" recap"));
}

std::optional<LabelKind> kindOf(QStringView words, bool wholeLine)
{
    QString folded = fold(words);
    for (const QStringView article : {u"a ", u"an ", u"the "})
        if (folded.startsWith(article)) {
            folded.remove(0, article.size());
            break;
        }
    while (!folded.isEmpty() && (folded.back().isDigit() || QStringView(u" .#!?").contains(folded.back())))
        folded.chop(1);
    if (const auto found = knownLabels().constFind(folded); found != knownLabels().constEnd())
        return *found;
    if (announcesOutcomes(folded))
        return LabelKind::Takeaways;
    if (wholeLine && endsAsSummary(folded))
        return LabelKind::Summary;
    return std::nullopt;
}

/// Where a label could end: at its colon, or at a dash between spaces; else at the end of the line.
qsizetype labelEnd(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        const bool dash = (text[i] == u'-' || text[i] == u'–' || text[i] == u'—') && text[i - 1].isSpace() &&
                          i + 1 < text.size() && text[i + 1].isSpace();
        if (text[i] == u':' || dash)
            return i;
    }
    return text.size();
}

} // namespace

std::optional<Label> labelOf(QStringView text)
{
    qsizetype start = 0; // past a pictogram, an emphasis or the "[!" of an alert
    while (start < text.size() && start < 8 && !text[start].isLetterOrNumber())
        ++start;
    if (start == text.size() || start == 8)
        return std::nullopt;
    const QStringView line = text.mid(start);
    if (!mayBeLabel(line))
        return std::nullopt;
    if (line.size() <= longestLabel) {
        QString whole = plain(line);
        const bool closed = whole.endsWith(u':') || whole.endsWith(u']');
        whole = closed ? whole.chopped(1).trimmed() : whole;
        if (const auto kind = kindOf(whole, true))
            return Label{*kind, whole, {}, true, closed};
    }
    const qsizetype end = labelEnd(line.left(longestLabel));
    if (end >= std::min(line.size(), longestLabel))
        return std::nullopt;
    const auto kind = kindOf(plain(line.left(end)), false);
    if (!kind)
        return std::nullopt;
    QStringView rest = line.mid(end + 1).trimmed();
    while (rest.startsWith(u'*') || rest.startsWith(u'_'))
        rest = rest.mid(1);
    return Label{*kind, plain(line.left(end)), rest.trimmed().toString(), false, true};
}

} // namespace lamplight::exchange::studyguide
