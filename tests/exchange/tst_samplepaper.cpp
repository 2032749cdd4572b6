// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "exam/form.h"
#include "sampleplan.h"

#include <QMap>
#include <QRegularExpression>
#include <algorithm>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace Qt::StringLiterals;

/// The questions and exams of the course that comes with the program: a fair paper.
class TestSamplePaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_plan = samplePlan(); }
    void questionsAreComplete();
    void optionsDiffer();
    void questionsAreOfAllSorts();
    void stylesKeepTheirForm();
    void keysAreBalanced();
    void lengthDoesNotGiveTheKeyAway();
    void paperIsAsPromised();
    void examsFill_data();
    void examsFill();

private:
    /// The questions that the full paper draws from: all but those of the newer kinds.
    QList<Question> paper() const;
    QList<Question> withFourOptions() const;
    ImportPlan m_plan;
};

QList<Question> TestSamplePaper::paper() const
{
    QList<Question> chosen;
    std::ranges::copy_if(m_plan.questions, std::back_inserter(chosen), [&](const Question& question) {
        return m_plan.topics[question.topic.value - 1].code != u"7.1";
    });
    return chosen;
}

QList<Question> TestSamplePaper::withFourOptions() const
{
    QList<Question> chosen;
    std::ranges::copy_if(m_plan.questions, std::back_inserter(chosen), [](const Question& question) {
        return question.kind == QuestionKind::SingleAnswer && question.options.size() == 4;
    });
    return chosen;
}

void TestSamplePaper::questionsAreComplete()
{
    QSet<QString> stems;
    for (const Question& question : m_plan.questions) {
        QVERIFY2(question.mayBeAsked(), qPrintable(question.stem));
        QVERIFY2(!question.explanation.isEmpty() && question.criterion.isValid(), qPrintable(question.stem));
        QVERIFY2(question.lesson.isValid(), qPrintable(question.stem));
        QCOMPARE(m_plan.topics[question.topic.value - 1].parent, m_plan.criteria[question.criterion.value - 1].topic);
        for (const Option& option : question.options) {
            QVERIFY2(option.rationale.size() > 20, qPrintable(question.stem));
            QVERIFY2(option.correct || option.concept_.isValid(), qPrintable(question.stem % u' ' % option.text));
        }
        stems.insert(question.stem);
    }
    QCOMPARE(stems.size(), m_plan.questions.size());
    QVERIFY(paper().size() >= 80);
    for (const Criterion& criterion : m_plan.criteria)
        QVERIFY2(std::ranges::count(m_plan.questions, criterion.id, &Question::criterion) >= 8,
                 qPrintable(criterion.code));
}

void TestSamplePaper::optionsDiffer()
{
    for (const Question& question : m_plan.questions) {
        QSet<QString> told;
        for (const Option& option : question.options)
            told.insert(fold(QString(option.text % u'\n' % option.match)));
        QVERIFY2(told.size() == question.options.size(), qPrintable(question.stem));
    }
}

void TestSamplePaper::questionsAreOfAllSorts()
{
    QMap<QuestionStyle, int> styles;
    QMap<BloomLevel, int> levels;
    for (const Question& question : paper()) {
        ++styles[question.style];
        ++levels[question.bloom];
    }
    QCOMPARE(styles.size(), 4);
    QCOMPARE(levels.keys(),
             QList<BloomLevel>({BloomLevel::Remember, BloomLevel::Understand, BloomLevel::Apply, BloomLevel::Analyse}));
    for (const int count : styles)
        QVERIFY(count >= 12);
    for (const int count : levels)
        QVERIFY(count >= 18);
    QSet<QuestionKind> kinds;
    for (const Question& question : m_plan.questions)
        kinds.insert(question.kind);
    QCOMPARE(kinds.size(), 7);
    QCOMPARE(m_plan.caseStudies.size(), 1);
    QVERIFY(std::ranges::count(m_plan.questions, CaseStudyId{1}, &Question::caseStudy) >= 3);
}

/// Each style has the form by which it is known.
void TestSamplePaper::stylesKeepTheirForm()
{
    static const QRegularExpression pair(u"^[1-4] and [1-4]$"_s);
    static const QRegularExpression denial(u"\\bnot\\b|n’t\\b"_s); // no double negatives
    static const QRegularExpression cue(u"\\b(all|none) of (the above|these)\\b"_s);
    for (const Question& question : m_plan.questions) {
        const auto keys = std::ranges::count_if(question.options, &Option::correct);
        QCOMPARE(question.kind == QuestionKind::SeveralAnswers, question.stem.contains(u"TWO"));
        QVERIFY2(question.kind != QuestionKind::SeveralAnswers || keys == 2, qPrintable(question.stem));
        QCOMPARE(question.style == QuestionStyle::Negative, question.stem.contains(u"NOT"));
        QCOMPARE(question.style == QuestionStyle::MissingWord, question.stem.contains(u"[ ? ]"));
        for (const Option& option : question.options) {
            QCOMPARE(question.style == QuestionStyle::List, pair.match(option.text).hasMatch());
            QCOMPARE(question.style == QuestionStyle::List, option.fixed);
            QVERIFY2(!cue.match(fold(option.text)).hasMatch(), qPrintable(option.text));
            QVERIFY2(question.style != QuestionStyle::Negative || !denial.match(option.text).hasMatch(),
                     qPrintable(option.text));
        }
    }
}

void TestSamplePaper::keysAreBalanced()
{
    QList<int> keys(4);
    for (const Question& question : withFourOptions())
        for (qsizetype i = 0; i < 4; ++i)
            keys[i] += question.options[i].correct ? 1 : 0;
    const auto [least, most] = std::ranges::minmax(keys);
    QVERIFY2(most - least <= 1, qPrintable(u"%1 to %2"_s.arg(least).arg(most)));
}

void TestSamplePaper::lengthDoesNotGiveTheKeyAway()
{
    const QList<Question> questions = withFourOptions();
    int longest = 0, shortest = 0;
    for (const Question& question : questions) {
        const auto key = std::ranges::find_if(question.options, &Option::correct);
        bool longerThanAll = true, shorterThanAll = true;
        for (const Option& other : question.options) {
            longerThanAll = longerThanAll && (other == *key || other.text.size() < key->text.size());
            shorterThanAll = shorterThanAll && (other == *key || other.text.size() > key->text.size());
            if (key->text.size() > 20)
                QVERIFY2(std::abs(other.text.size() - key->text.size()) <= 8, qPrintable(question.stem));
        }
        longest += longerThanAll ? 1 : 0;
        shortest += shorterThanAll ? 1 : 0;
    }
    // Whoever always takes the longest, or the shortest, gets no more than by chance.
    QVERIFY2(longest * 4 <= questions.size(), qPrintable(QString::number(longest)));
    QVERIFY2(shortest * 4 <= questions.size(), qPrintable(QString::number(shortest)));
}

void TestSamplePaper::paperIsAsPromised()
{
    QStringList names;
    for (const Blueprint& exam : m_plan.blueprints)
        names.append(exam.name);
    QCOMPARE(names, QStringList({u"Foundation mock"_s, u"Full paper"_s, u"Kinds of question"_s}));
    const Blueprint& full = m_plan.blueprints[1];
    QCOMPARE(full.minutes, 60);
    QCOMPARE(full.passMark, 26);
    QCOMPARE(full.rules.passUnit, PassUnit::Marks);
    int count = 0;
    QSet<TopicId> topics;
    QSet<BloomLevel> levels;
    QSet<QuestionStyle> styles;
    for (const BlueprintRow& row : full.rows) {
        count += row.count;
        topics.insert(row.topic);
        levels.insert(row.bloom);
        styles.insert(row.style.value());
    }
    QCOMPARE(count, 40);
    QCOMPARE(topics.size(), 6);
    QCOMPARE(levels.size(), 4);
    QCOMPARE(styles.size(), 4);
    QCOMPARE(m_plan.blueprints[2].rules.sections.size(), 2);
}

void TestSamplePaper::examsFill_data()
{
    QTest::addColumn<int>("exam");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("forms"); ///< at least so many different sets of questions in 50
    QTest::newRow("short") << 0 << 10 << 50;
    QTest::newRow("full") << 1 << 40 << 50;
    QTest::newRow("kinds") << 2 << 10 << 1;
}

void TestSamplePaper::examsFill()
{
    QFETCH(int, exam);
    QFETCH(int, forms);
    exam::Pool pool;
    pool.questions = m_plan.questions;
    pool.topics = m_plan.topics;
    pool.criteria = m_plan.criteria;
    QSet<QStringList> drawn;
    for (quint64 seed = 1; seed <= 50; ++seed) {
        const auto form = exam::assemble(m_plan.blueprints.value(exam), pool, seed);
        QVERIFY(form);
        QTEST(static_cast<int>(form->size()), "count");
        QStringList uids;
        for (const FormQuestion& question : *form)
            uids.append(question.uid);
        uids.sort();
        QCOMPARE(QSet<QString>(uids.begin(), uids.end()).size(), uids.size());
        drawn.insert(uids);
    }
    QVERIFY(drawn.size() >= forms);
}

QTEST_GUILESS_MAIN(TestSamplePaper)
#include "tst_samplepaper.moc"
