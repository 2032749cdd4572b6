// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft/faults.h"

#include <QTest>
#include <functional>

using namespace lamplight;
using namespace lamplight::draft;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(Question&)>;

Option optionOf(const QString& text, bool correct = false)
{
    Option option;
    option.text = text;
    option.correct = correct;
    option.rationale = u"Why."_s;
    return option;
}

/// Nothing is wrong with it.
Question soundQuestion()
{
    Question question;
    question.stem = u"What does a baker do first?"_s;
    question.options = {optionOf(u"Kneads dough"_s), optionOf(u"Heats ovens"_s, true), optionOf(u"Sells bread"_s)};
    question.explanation = u"Heat takes longest."_s;
    question.criterion = CriterionId(1);
    return question;
}

Change kindOf(QuestionKind kind, const QList<Option>& options)
{
    return [=](Question& question) {
        question.kind = kind;
        question.options = options;
    };
}

Option matched(const QString& text, const QString& side)
{
    Option option = optionOf(text);
    option.match = side;
    return option;
}

QString told(const FoundFault& found)
{
    const QString text = QString(name(found.fault) + (found.option < 0 ? QString() : QString::number(found.option)));
    return found.word.isEmpty() ? text : QString(text + u":" + found.word);
}

} // namespace

class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void errorsComeFirst();
    void incompleteHasAnError_data() { finds_data(); }
    void incompleteHasAnError();
    void everyFaultHasWords();
};

void TestFaults::finds_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* title, const Change& change, const QStringList& expected) {
        QTest::newRow(title) << change << expected;
    };
    const auto stem = [](const QString& text) { return [=](Question& q) { q.stem = text; }; };
    const auto option = [](int i, const QString& text) { return [=](Question& q) { q.options[i].text = text; }; };
    row("sound", [](Question&) {}, {});
    row("no stem", stem(u" \n"_s), {u"noStem"_s});
    row("ends badly", stem(u"What does a baker do and"_s), {u"stemEndsBadly"_s});
    row("ends with a colon", stem(u"A baker first:"_s), {});
    row("ends with a list", stem(u"Which two?\n\n1. Bread\n2. Rolls"_s), {});
    row("missing word without a blank", [](Question& q) { q.style = QuestionStyle::MissingWord; }, {u"noBlank"_s});
    row("missing word",
        [](Question& q) {
            q.style = QuestionStyle::MissingWord;
            q.stem = u"First of all he [ ? ] in the morning"_s;
        },
        {});
    row("no options", [](Question& q) { q.options.clear(); }, {u"tooFewOptions"_s, u"noKey"_s});
    row("no key", [](Question& q) { q.options[1].correct = false; }, {u"noKey"_s});
    row("several keys", [](Question& q) { q.options[0].correct = true; }, {u"severalKeys"_s});
    row("several answers",
        [](Question& q) {
            q.kind = QuestionKind::SeveralAnswers;
            q.options[0].correct = true;
        },
        {});
    row("all are right",
        [](Question& q) {
            q.kind = QuestionKind::SeveralAnswers;
            for (Option& each : q.options)
                each.correct = true;
        },
        {u"everyOptionRight"_s});
    row("empty option", option(2, u" "_s), {u"emptyOption2"_s});
    row("equal, folded", option(2, u"KNEADS  dough"_s), {u"equalOptions2:KNEADS  dough"_s});
    row("true or false", kindOf(QuestionKind::TrueFalse, {optionOf(u"True"_s, true), optionOf(u"False"_s)}), {});
    row("true, false or else",
        kindOf(QuestionKind::TrueFalse, {optionOf(u"True"_s, true), optionOf(u"False"_s), optionOf(u"Else"_s)}),
        {u"notTwoOptions"_s});
    row("longest is right", option(1, u"Heats ovens until they are hot"_s), {u"keyLongest1"_s});
    row("a little longer", option(1, u"Heats the oven"_s), {});
    row("longest is wrong", option(0, u"Kneads dough until it is smooth"_s), {});
    row("all of the above", option(2, u"All of the above"_s), {u"allOfTheAbove2:All of the above"_s});
    row("none of these", option(2, u"None of these."_s), {u"allOfTheAbove2:None of these."_s});
    row("all of the staff", option(2, u"All of the staff come in before the shop is open"_s), {u"absoluteWord2:All"_s});
    row("absolute word", option(0, u"Never rests"_s), {u"absoluteWord0:Never"_s});
    row("absolute word in the key too",
        [](Question& q) {
            q.options[0].text = u"Never rests"_s;
            q.options[1].text = u"Always heats"_s;
        },
        {});
    row("negative, plain", stem(u"Which of these is not his work?"_s), {u"negativeNotEmphasised:not"_s});
    row("negative style without the word", [](Question& q) { q.style = QuestionStyle::Negative; },
        {u"negativeNotEmphasised"_s});
    row("negative, not marked so", stem(u"Which of these is NOT his work?"_s), {u"notMarkedNegative:NOT"_s});
    row("negative, in stars",
        [](Question& q) {
            q.stem = u"Which of these is **not** his work?"_s;
            q.style = QuestionStyle::Negative;
        },
        {});
    row("a statement that says not", stem(u"The stove is not hot. What does he do?"_s), {});
    row("what is quoted asks nothing", stem(u"Which term means “is not sold”?"_s), {});
    row("an article tells",
        [](Question& q) {
            q.stem = u"He heats an"_s;
            q.options = {optionOf(u"oven"_s, true), optionOf(u"pan"_s), optionOf(u"egg"_s)};
        },
        {u"stemEndsBadly"_s, u"articleTells1:an"_s});
    row("an article before a blank",
        [](Question& q) {
            q.stem = u"He heats a [ ? ] first."_s;
            q.options = {optionOf(u"stove"_s, true), optionOf(u"unit"_s), optionOf(u"oven"_s)};
        },
        {u"articleTells2:a"_s});
    row("key repeats the stem", option(1, u"Asks a baker"_s), {u"keyRepeatsStem1:baker"_s});
    row("all repeat the stem",
        [](Question& q) {
            for (Option& each : q.options)
                each.text += u" of the baker"_s;
        },
        {});
    row("no rationale", [](Question& q) { q.options[2].rationale.clear(); }, {u"noRationale2"_s});
    row("no explanation", [](Question& q) { q.explanation.clear(); }, {u"noExplanation"_s});
    row("no criterion", [](Question& q) { q.criterion = {}; }, {u"noCriterion"_s});
    row("matching", kindOf(QuestionKind::Matching, {matched(u"a"_s, u"1"_s), matched(u"b"_s, u"2"_s)}), {});
    row("matching with a surplus side",
        kindOf(QuestionKind::Matching, {matched(u"a"_s, u"1"_s), matched(u"b"_s, u"2"_s), matched({}, u"3"_s)}), {});
    row("matching without sides", kindOf(QuestionKind::Matching, {matched(u"a"_s, {}), matched(u"b"_s, u"2"_s)}),
        {u"noRightSide0"_s});
    row("matching one", kindOf(QuestionKind::Matching, {matched(u"a"_s, u"1"_s), matched({}, u"2"_s)}),
        {u"tooFewOptions"_s});
    row("matching the same", kindOf(QuestionKind::Matching, {matched(u"a"_s, u"One"_s), matched(u"b"_s, u"one"_s)}),
        {u"rightSideTwice1:one"_s});
    row("ordering", kindOf(QuestionKind::Ordering, {optionOf(u"a"_s), optionOf(u"b"_s)}), {});
    row("ordering one", kindOf(QuestionKind::Ordering, {optionOf(u"a"_s)}), {u"tooFewOptions"_s});
    row("ordering equals", kindOf(QuestionKind::Ordering, {optionOf(u"a"_s), optionOf(u"A"_s)}),
        {u"equalOptions1:A"_s});
    row("short answer", kindOf(QuestionKind::ShortAnswer, {optionOf(u"oven"_s, true)}), {});
    row("short answer without", kindOf(QuestionKind::ShortAnswer, {}), {u"noKey"_s});
    row("numeric", kindOf(QuestionKind::Numeric, {optionOf(u"-2.5e1"_s, true)}), {});
    row("numeric, words", kindOf(QuestionKind::Numeric, {optionOf(u"2,5"_s, true)}), {u"notANumber0:2,5"_s});
    row("numeric, no end", kindOf(QuestionKind::Numeric, {optionOf(u"inf"_s, true)}), {u"notANumber0:inf"_s});
    row("numeric without", kindOf(QuestionKind::Numeric, {}), {u"noKey"_s});
    row("tolerance",
        [](Question& q) {
            q.kind = QuestionKind::Numeric;
            q.options = {optionOf(u"2"_s, true)};
            q.options[0].tolerance = -1;
        },
        {u"badTolerance0"_s});
    row("weight", [](Question& q) { q.options[0].weight = 1.5; }, {u"badWeight0"_s});
}

void TestFaults::finds()
{
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    Question question = soundQuestion();
    change(question);
    QStringList found;
    for (const FoundFault& each : faultsOf(question))
        found << told(each);
    QCOMPARE(found, expected);
}

void TestFaults::errorsComeFirst()
{
    Question question = soundQuestion();
    question.stem = u"What does a baker do and"_s;
    question.options[0].text = u"Never rests"_s;
    question.options[1].correct = false;
    const QList<FoundFault> found = faultsOf(question);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.front().fault, Fault::NoKey);
    QVERIFY(hasError(found));
    QVERIFY(!hasError(found.mid(1)));
}

void TestFaults::incompleteHasAnError()
{
    QFETCH(Change, change);
    Question question = soundQuestion();
    change(question);
    if (question.isIncomplete())
        QVERIFY(hasError(faultsOf(question)));
}

void TestFaults::everyFaultHasWords()
{
    QSet<QString> names, sentences;
    for (int i = 0; i <= static_cast<int>(Fault::NoCriterion); ++i) {
        const FoundFault found{static_cast<Fault>(i), -1, u"word"_s};
        names.insert(name(found.fault));
        sentences.insert(sentence(found));
        QVERIFY(!sentence(found).contains(u'%'));
    }
    QCOMPARE(names.size(), static_cast<int>(Fault::NoCriterion) + 1);
    QCOMPARE(sentences.size(), names.size());
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
