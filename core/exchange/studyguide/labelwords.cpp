// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/labels.h"

#include <array>

namespace lamplight::exchange::studyguide {

namespace {

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

} // namespace

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

} // namespace lamplight::exchange::studyguide
