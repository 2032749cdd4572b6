// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rulewords.h"

#include <QCoreApplication>
#include <QHash>

namespace lamplight::ui {

namespace {

struct RuleRow {
    const char* rule;
    const char* word;
    Found found;
    bool strong = false;
};

constexpr RuleRow ruleRows[] = {
    {"title", QT_TRANSLATE_NOOP("rules", "Title"), Found::Pages, true},
    {"heading", QT_TRANSLATE_NOOP("rules", "Heading"), Found::Pages, true},
    {"date", QT_TRANSLATE_NOOP("rules", "Date"), Found::Pages},
    {"prose", QT_TRANSLATE_NOOP("rules", "Text"), Found::Pages},
    {"paragraph", QT_TRANSLATE_NOOP("rules", "Text"), Found::Pages},
    {"listItem", QT_TRANSLATE_NOOP("rules", "Point"), Found::Pages},
    {"list", QT_TRANSLATE_NOOP("rules", "Point"), Found::Pages},
    {"quote", QT_TRANSLATE_NOOP("rules", "Quote"), Found::Pages},
    {"code", QT_TRANSLATE_NOOP("rules", "Code"), Found::Pages},
    {"image", QT_TRANSLATE_NOOP("rules", "Picture"), Found::Pages},
    {"html", QT_TRANSLATE_NOOP("rules", "HTML"), Found::Pages},
    {"takeaway", QT_TRANSLATE_NOOP("rules", "Takeaway"), Found::Takeaways},
    {"takeaways", QT_TRANSLATE_NOOP("rules", "Takeaway"), Found::Takeaways},
    {"definition", QT_TRANSLATE_NOOP("rules", "Definition"), Found::Definitions},
    {"definitionField", QT_TRANSLATE_NOOP("rules", "About a definition"), Found::Definitions},
    {"concept", QT_TRANSLATE_NOOP("rules", "Concept"), Found::Definitions, true},
    {"conceptField", QT_TRANSLATE_NOOP("rules", "About a concept"), Found::Definitions},
    {"examTip", QT_TRANSLATE_NOOP("rules", "Exam tip"), Found::ExamTips},
    {"note", QT_TRANSLATE_NOOP("rules", "Note"), Found::Notes},
    {"summary", QT_TRANSLATE_NOOP("rules", "Summary"), Found::Summaries},
    {"workedExample", QT_TRANSLATE_NOOP("rules", "Worked example"), Found::Examples},
    {"table", QT_TRANSLATE_NOOP("rules", "Table"), Found::Tables},
    {"damagedTable", QT_TRANSLATE_NOOP("rules", "Damaged table"), Found::Tables},
    {"question", QT_TRANSLATE_NOOP("rules", "Question"), Found::Questions},
    {"stem", QT_TRANSLATE_NOOP("rules", "Question"), Found::Questions},
    {"questionMarker", QT_TRANSLATE_NOOP("rules", "Question heading"), Found::Questions},
    {"check", QT_TRANSLATE_NOOP("rules", "Question heading"), Found::Questions},
    {"questionField", QT_TRANSLATE_NOOP("rules", "About a question"), Found::Questions},
    {"option", QT_TRANSLATE_NOOP("rules", "Option"), Found::Questions},
    {"lostOption", QT_TRANSLATE_NOOP("rules", "Option"), Found::Questions},
    {"case", QT_TRANSLATE_NOOP("rules", "Case study"), Found::Questions},
    {"caseField", QT_TRANSLATE_NOOP("rules", "About a case study"), Found::Questions},
    {"optionField", QT_TRANSLATE_NOOP("rules", "About an option"), Found::Questions},
    {"answer", QT_TRANSLATE_NOOP("rules", "Answer"), Found::Questions},
    {"answerKey", QT_TRANSLATE_NOOP("rules", "Answer key"), Found::Questions},
    {"explanation", QT_TRANSLATE_NOOP("rules", "Explanation"), Found::Questions},
    {"topic", QT_TRANSLATE_NOOP("rules", "Topic"), Found::Outline, true},
    {"topicField", QT_TRANSLATE_NOOP("rules", "About a topic"), Found::Outline},
    {"criterion", QT_TRANSLATE_NOOP("rules", "Criterion"), Found::Outline},
    {"criterionField", QT_TRANSLATE_NOOP("rules", "About a criterion"), Found::Outline},
    {"section", QT_TRANSLATE_NOOP("rules", "Part of the course"), Found::Outline, true},
    {"text", QT_TRANSLATE_NOOP("rules", "Text"), Found::Outline},
    {"exam", QT_TRANSLATE_NOOP("rules", "Exam"), Found::Exams, true},
    {"examSection", QT_TRANSLATE_NOOP("rules", "Exam section"), Found::Exams},
    {"examRow", QT_TRANSLATE_NOOP("rules", "Exam row"), Found::Exams},
    {"examField", QT_TRANSLATE_NOOP("rules", "About an exam"), Found::Exams},
    {"frontMatter", QT_TRANSLATE_NOOP("rules", "File header"), Found::Marks},
    {"mailHeader", QT_TRANSLATE_NOOP("rules", "Mail header"), Found::Marks},
    {"attribute", QT_TRANSLATE_NOOP("rules", "Identity"), Found::Marks},
    {"wrapper", QT_TRANSLATE_NOOP("rules", "Wrapper"), Found::Marks},
    {"comment", QT_TRANSLATE_NOOP("rules", "Comment"), Found::Marks},
    {"divider", QT_TRANSLATE_NOOP("rules", "Divider"), Found::Marks},
    {"lostMarks", QT_TRANSLATE_NOOP("rules", "Lost marks"), Found::Marks},
    {"blank", QT_TRANSLATE_NOOP("rules", "Blank"), Found::Marks},
};

struct FoundRow {
    Token token;
    Glyph glyph;
};

constexpr FoundRow foundRows[foundKinds] = {
    {Token::Ink, Glyph::Grid},      {Token::Ink, Glyph::Book},        {Token::Good, Glyph::Check},
    {Token::Info, Glyph::Quote},    {Token::Warn, Glyph::Diamond},    {Token::InkSoft, Glyph::Note},
    {Token::Good, Glyph::List},     {Token::InkSoft, Glyph::Lessons}, {Token::InkSoft, Glyph::Table},
    {Token::Lamp, Glyph::Question}, {Token::Lamp, Glyph::Exam},       {Token::InkSoft, Glyph::File},
};

} // namespace

RuleLook lookOfRule(const QString& rule)
{
    // Asked for every line of a source, so the words are translated once.
    static const QHash<QString, RuleLook> looks = [] {
        QHash<QString, RuleLook> table;
        for (const RuleRow& row : ruleRows)
            table.insert(QString::fromLatin1(row.rule),
                         {QCoreApplication::translate("rules", row.word), row.found, row.strong});
        return table;
    }();
    return looks.value(rule, {rule, Found::Marks, false});
}

Token tokenOf(Found found)
{
    return foundRows[int(found)].token;
}

Glyph glyphOf(Found found)
{
    return foundRows[int(found)].glyph;
}

} // namespace lamplight::ui
