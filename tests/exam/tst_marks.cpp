// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: the tables of every kind under every rule.
#include "exam/marking.h"
#include "exam/response.h"
#include "exam/typedmarks.h"
#include "papers.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exam;

namespace {

FormQuestion matching()
{
    FormQuestion question;
    question.kind = QuestionKind::Matching;
    for (const QStringList& pair : {QStringList{QStringLiteral("Bonn"), QStringLiteral("Rhine")},
                                    {QStringLiteral("Bremen"), QStringLiteral("Weser")},
                                    {QStringLiteral("Cologne"), QStringLiteral("Rhine")},
                                    {QString(), QStringLiteral("Oder")}}) {
        Option option;
        option.text = pair[0];
        option.match = pair[1];
        question.options += option;
    }
    question.choices = {QStringLiteral("Oder"), QStringLiteral("Rhine"), QStringLiteral("Weser")};
    return question;
}

FormQuestion ordering()
{
    FormQuestion question;
    question.kind = QuestionKind::Ordering;
    question.options = test::options({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"),
                                      QStringLiteral("four"), QStringLiteral("five")},
                                     {});
    question.choices = {QStringLiteral("three"), QStringLiteral("one"), QStringLiteral("five"), QStringLiteral("two"),
                        QStringLiteral("four")};
    return question;
}

struct Accepted {
    const char* text;
    double weight; ///< 1: right
    double tolerance = 0;
};

FormQuestion typedQuestion(QuestionKind kind, const QList<Accepted>& list)
{
    FormQuestion question;
    question.kind = kind;
    for (const Accepted& accepted : list) {
        Option option;
        option.text = QString::fromUtf8(accepted.text);
        option.correct = accepted.weight == 1;
        option.weight = option.correct ? 0 : accepted.weight;
        option.tolerance = accepted.tolerance;
        question.options += option;
    }
    return question;
}

FormQuestion weighted(const QList<double>& weights, QuestionKind kind = QuestionKind::SeveralAnswers)
{
    FormQuestion question = test::shown(QStringLiteral("q"), QStringLiteral("AB"), kind);
    for (qsizetype i = 0; i < weights.size(); ++i)
        question.options[i].weight = weights[i];
    return question;
}

void compareMarks(double actual, double expected)
{
    QVERIFY2(qAbs(actual - expected) < 1e-9, qPrintable(QString::number(actual, 'g', 17)));
}

constexpr auto all = SeveralRule::AllOrNothing;
constexpr auto minus = SeveralRule::RightMinusWrong;
constexpr auto weights = SeveralRule::Weights;

} // namespace

class TestMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void shortAnswers_data();
    void shortAnswers();
    void numbers_data();
    void numbers();
    void keysEarnTheFullMark();
    void passMarks();
    void thirdsAddUp();

private:
    void severalRows();
    void inPartsRows();
};

void TestMarks::severalRows()
{
    const FormQuestion several = test::shown(QStringLiteral("q"), QStringLiteral("AB"), QuestionKind::SeveralAnswers);
    const auto row = [&](const char* name, SeveralRule rule, const char* response, double mark) {
        QTest::newRow(name) << several << int(rule) << 0.0 << QString::fromLatin1(response) << mark;
    };
    row("all or nothing: all", all, "AB", 1);
    row("all or nothing: one of two", all, "A", 0);
    row("all or nothing: one too many", all, "ABC", 0);
    row("all or nothing: none", all, "", 0);
    row("right minus wrong: 2 - 0 of 2", minus, "AB", 1);
    row("right minus wrong: 1 - 0 of 2", minus, "A", 0.5);
    row("right minus wrong: 2 - 1 of 2", minus, "ABC", 0.5);
    row("right minus wrong: 1 - 1 of 2", minus, "AC", 0);
    row("right minus wrong: 2 - 2 of 2", minus, "ABCD", 0);
    row("right minus wrong: 0 - 2 is no less than 0", minus, "CD", 0);
    row("weights, where there are none: all or nothing", weights, "A", 0);
    row("weights, where there are none: the key", weights, "AB", 1);
    const auto fractions = [](const char* name, const QList<double>& of, const char* response, double mark) {
        QTest::newRow(name) << weighted(of) << int(weights) << 0.0 << QString::fromLatin1(response) << mark;
    };
    fractions("weights: half and half", {0.5, 0.5, -0.5, 0}, "AB", 1);
    fractions("weights: half", {0.5, 0.5, -0.5, 0}, "A", 0.5);
    fractions("weights: half less half", {0.5, 0.5, -0.5, 0}, "AC", 0);
    fractions("weights: no less than 0", {0.5, 0.5, -0.5, 0}, "C", 0);
    fractions("weights: no more than 1", {0.75, 0.5, -0.5, 0}, "AB", 1);
    fractions("weights: all ticked, nothing negative", {0.5, 0.5, 0, 0}, "ABCD", 1);
    fractions("weights: thirds", {0.33333, 0.33333, 0.33333, 0}, "ABC", 1);
    fractions("weights: two thirds", {0.33333, 0.33333, 0.33333, 0}, "AB", 0.66666);
}

void TestMarks::inPartsRows()
{
    const auto row = [](const char* name, const FormQuestion& question, SeveralRule rule, const char* response,
                        double mark) {
        QTest::newRow(name) << question << int(rule) << 0.0 << QString::fromLatin1(response) << mark;
    };
    row("matching: all", matching(), all, "BCB", 1);
    row("matching: two of three, all or nothing", matching(), all, "BCA", 0);
    row("matching: two of three", matching(), minus, "BCA", 2.0 / 3);
    row("matching: one of three, two open", matching(), minus, "--B", 1.0 / 3);
    row("matching: none", matching(), minus, "ABC", 0);
    row("matching: the same everywhere", matching(), weights, "BBB", 2.0 / 3);
    row("matching: not begun", matching(), minus, "---", 0);
    row("ordering: in order", ordering(), minus, "BDAEC", 1);
    row("ordering: in order, all or nothing", ordering(), all, "BDAEC", 1);
    row("ordering: two swapped, all or nothing", ordering(), all, "DBAEC", 0);
    row("ordering: first two swapped", ordering(), minus, "DBAEC", 0.5);     // 3-4, 4-5 of four pairs
    row("ordering: the last in front", ordering(), minus, "CBDAE", 0.75);    // 1-2, 2-3, 3-4
    row("ordering: the other way round", ordering(), minus, "CEADB", 0);     // no pair
    row("ordering: middle two swapped", ordering(), weights, "BADEC", 0.25); // 4-5
}

void TestMarks::marks_data()
{
    QTest::addColumn<FormQuestion>("question");
    QTest::addColumn<int>("rule");
    QTest::addColumn<double>("wrongMark");
    QTest::addColumn<QString>("response");
    QTest::addColumn<double>("mark");
    const FormQuestion single = test::shown(QStringLiteral("q"), QStringLiteral("B"));
    const FormQuestion trueFalse = test::shown(QStringLiteral("q"), QStringLiteral("A"), QuestionKind::TrueFalse);
    QTest::newRow("single: right") << single << int(minus) << 0.25 << "B" << 1.0;
    QTest::newRow("single: wrong") << single << int(all) << 0.0 << "C" << 0.0;
    QTest::newRow("single: wrong costs a third") << single << int(all) << 1.0 / 3 << "C" << -1.0 / 3;
    QTest::newRow("single: no answer costs nothing") << single << int(all) << 0.25 << "" << 0.0;
    QTest::newRow("single: a weight of its own")
        << weighted({0, 0, 0.4, 0}, QuestionKind::SingleAnswer) << int(weights) << 0.0 << "C" << 0.4;
    QTest::newRow("single: the weight is for that rule only")
        << weighted({0, 0, 0.4, 0}, QuestionKind::SingleAnswer) << int(minus) << 0.0 << "C" << 0.0;
    QTest::newRow("true or false: right") << trueFalse << int(minus) << 1.0 << "A" << 1.0;
    QTest::newRow("true or false: wrong costs the mark") << trueFalse << int(all) << 1.0 << "B" << -1.0;
    QTest::newRow("matching: nothing right costs") << matching() << int(minus) << 0.5 << "AA-" << -0.5;
    QTest::newRow("matching: a part right costs nothing") << matching() << int(minus) << 0.5 << "B--" << 1.0 / 3;
    QTest::newRow("matching: dashes are no answer") << matching() << int(all) << 0.5 << "---" << 0.0;
    QTest::newRow("never over the mark") << single << int(all) << 3.0 << "A" << -1.0;
    severalRows();
    inPartsRows();
}

void TestMarks::marks()
{
    QFETCH(FormQuestion, question);
    QFETCH(int, rule);
    QFETCH(double, wrongMark);
    QFETCH(QString, response);
    QFETCH(double, mark);
    compareMarks(exam::mark(question, response, {static_cast<SeveralRule>(rule), wrongMark}), mark);
}

void TestMarks::shortAnswers_data()
{
    QTest::addColumn<QString>("response");
    QTest::addColumn<double>("mark");
    QTest::newRow("as written") << "change control" << 1.0;
    QTest::newRow("case, accents, space") << "  Chánge   CONTROL " << 1.0;
    QTest::newRow("a word more fits the star only") << "the change control" << 0.3;
    QTest::newRow("a letter more fits the star only") << "change controls" << 0.3;
    QTest::newRow("another word") << "release control" << 0.0;
    QTest::newRow("half, before the star's third") << "enabling a change" << 0.5;
    QTest::newRow("the star's third") << "some change or other" << 0.3;
    QTest::newRow("the star takes nothing too") << "change" << 0.3;
    QTest::newRow("a star that is a star") << "2*3" << 1.0;
    QTest::newRow("which is no other") << "2x3" << 0.0;
    QTest::newRow("nothing") << "  " << 0.0;
}

void TestMarks::shortAnswers()
{
    const FormQuestion question =
        typedQuestion(QuestionKind::ShortAnswer,
                      {{"*change*", 0.3}, {"Change control", 1}, {"enabling * change", 0.5}, {"2\\*3", 1}});
    QFETCH(QString, response);
    QFETCH(double, mark);
    compareMarks(exam::mark(question, response, {}), mark);
}

void TestMarks::numbers_data()
{
    QTest::addColumn<QString>("response");
    QTest::addColumn<double>("mark");
    QTest::newRow("exact") << "0.3" << 1.0;
    QTest::newRow("with a comma") << "0,3" << 1.0;
    QTest::newRow("more places") << "+0.3000" << 1.0;
    QTest::newRow("no zero") << ".3" << 1.0;
    QTest::newRow("power of ten") << "30e-2" << 1.0;
    QTest::newRow("upper end, exactly: 0.3 + 0.1 is 0.4") << "0.4" << 1.0;
    QTest::newRow("lower end, exactly: 0.3 - 0.1 is 0.2") << "0.2" << 1.0;
    QTest::newRow("a hair over") << "0.4000000000000000000001" << 0.5;
    QTest::newRow("a hair under") << "0.1999999999999999999999" << 0.5;
    QTest::newRow("the wider one's end") << "1.3" << 0.5;
    QTest::newRow("beyond it") << "1.30001" << 0.0;
    QTest::newRow("below zero, lower end of the wider one") << QString(QChar(0x2212)) + QStringLiteral("0.7") << 0.5;
    QTest::newRow("far off") << "-1" << 0.0;
    QTest::newRow("large") << "12345,6" << 1.0;
    QTest::newRow("no thousands") << "12,345.6" << 0.0;
    QTest::newRow("a unit") << "0.3 kg" << 0.0;
    QTest::newRow("words") << "three tenths" << 0.0;
    QTest::newRow("only a sign") << "-" << 0.0;
    QTest::newRow("only a point") << "." << 0.0;
    QTest::newRow("infinite") << "inf" << 0.0;
}

void TestMarks::numbers()
{
    const FormQuestion question =
        typedQuestion(QuestionKind::Numeric, {{"0.3", 0.5, 1}, {"0.3", 1, 0.1}, {"12345.6", 1}});
    QFETCH(QString, response);
    QFETCH(double, mark);
    compareMarks(exam::mark(question, response, {}), mark);
}

void TestMarks::keysEarnTheFullMark()
{
    const QList<FormQuestion> questions{
        test::shown(QStringLiteral("q"), QStringLiteral("B")),
        test::shown(QStringLiteral("q"), QStringLiteral("ACD"), QuestionKind::SeveralAnswers),
        matching(),
        ordering(),
        typedQuestion(QuestionKind::ShortAnswer, {{"half", 0.5}, {"whole", 1}}),
        typedQuestion(QuestionKind::Numeric, {{"1", 0.5}, {"-2.5", 1}})};
    for (const FormQuestion& question : questions)
        for (const SeveralRule rule : {all, minus, weights}) {
            QCOMPARE(exam::mark(question, keyResponse(question), {rule, 1}), 1.0);
            QVERIFY(takes(question, 1, keyResponse(question)));
            QVERIFY(isComplete(question, keyResponse(question)));
        }
    QCOMPARE(keyResponse(matching()), QStringLiteral("BCB"));
    QCOMPARE(keyResponse(ordering()), QStringLiteral("BDAEC"));
}

void TestMarks::passMarks()
{
    Attempt attempt;
    attempt.passMark = 65;
    attempt.form = {10, test::shown(QStringLiteral("q"), QStringLiteral("AB"), QuestionKind::SeveralAnswers)};
    QCOMPARE(neededMarks(attempt), 7.0);
    attempt.rules.marking.several = minus;
    QCOMPARE(neededMarks(attempt), 6.5); // half marks are possible
    attempt.rules.marking = {all, 0.25};
    QCOMPARE(neededMarks(attempt), 6.5); // and quarter marks
    attempt.rules.passUnit = PassUnit::Marks;
    attempt.passMark = 4;
    QCOMPARE(neededMarks(attempt), 4.0);
    QVERIFY((Score{6.5, 10, 6.5}.passed()));
    QVERIFY((!Score{6.49, 10, 6.5}.passed()));
}

void TestMarks::thirdsAddUp()
{
    // Three questions at a third each are one mark, which passes at one.
    const FormQuestion question = matching();
    Attempt attempt;
    attempt.form = {3, question};
    attempt.rules = {.marking = {minus}, .passUnit = PassUnit::Marks};
    attempt.passMark = 1;
    double sum = 0;
    for (int i = 0; i < 3; ++i)
        sum += exam::mark(question, QStringLiteral("B--"), attempt.rules.marking);
    QVERIFY((Score{sum, 3, neededMarks(attempt)}.passed()));
}

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
