// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/form.h"

#include "base/random.h"
#include "papers.h"

#include <QHash>
#include <QSet>
#include <QTest>
#include <algorithm>
#include <rapidcheck.h>

using namespace lamplight;
using namespace lamplight::exam;

namespace {

Blueprint asking(const QList<BlueprintRow>& rows)
{
    Blueprint blueprint;
    blueprint.rows = rows;
    return blueprint;
}

BlueprintRow anyRow(int count)
{
    BlueprintRow row;
    row.count = count;
    return row;
}

BlueprintRow topicRow(qint64 topic, int count)
{
    BlueprintRow row = anyRow(count);
    row.topic = TopicId(topic);
    return row;
}

QList<FormQuestion> formOf(const Blueprint& blueprint, const Pool& pool, quint64 seed)
{
    return assemble(blueprint, pool, seed).value();
}

/// The questions' own account of which row they may serve: written without looking at form.cpp.
bool fits(const BlueprintRow& row, const Question& question, const QList<Topic>& topics)
{
    bool inside = !row.topic.isValid();
    for (TopicId id = question.topic; id.isValid() && !inside;) {
        inside = id == row.topic;
        const auto topic = std::ranges::find(topics, id, &Topic::id);
        id = topic == topics.end() ? TopicId() : topic->parent;
    }
    return inside && (!row.criterion.isValid() || row.criterion == question.criterion) &&
           (row.bloom == BloomLevel::Unset || row.bloom == question.bloom) &&
           (!row.style || *row.style == question.style);
}

/// Whether the rows can be filled from these questions, each serving one row: by trying everything.
bool fillable(QList<BlueprintRow> rows, const QList<Question>& questions, const QList<Topic>& topics,
              qsizetype next = 0)
{
    if (std::ranges::all_of(rows, [](const BlueprintRow& row) { return row.count == 0; }))
        return true;
    if (next == questions.size())
        return false;
    for (BlueprintRow& row : rows)
        if (row.count > 0 && fits(row, questions.at(next), topics)) {
            --row.count;
            if (fillable(rows, questions, topics, next + 1))
                return true;
            ++row.count;
        }
    return fillable(rows, questions, topics, next + 1);
}

Pool somePool()
{
    Pool pool = test::smallPool(0);
    const int size = *rc::gen::element(0, 3, 5, 7, 8, 9);
    for (int i = 0; i < size; ++i) {
        Question question = test::question(QString::number(i), TopicId(*rc::gen::element(1, 2, 3, 4)));
        question.criterion = CriterionId(*rc::gen::element(1, 2));
        question.bloom = *rc::gen::element(BloomLevel::Remember, BloomLevel::Apply);
        question.style = *rc::gen::element(QuestionStyle::Standard, QuestionStyle::Negative);
        pool.questions += question;
    }
    return pool;
}

Blueprint someBlueprint()
{
    Blueprint blueprint;
    const int rows = *rc::gen::element(1, 2, 3, 4);
    for (int i = 0; i < rows; ++i) {
        BlueprintRow row = topicRow(*rc::gen::element(0, 0, 1, 1, 2, 3, 4), *rc::gen::element(0, 1, 1, 2, 2, 3));
        if (*rc::gen::element(true, false, false, false, false))
            row.criterion = CriterionId(*rc::gen::element(1, 2));
        if (*rc::gen::element(true, false, false, false, false))
            row.bloom = BloomLevel::Apply;
        if (*rc::gen::element(true, false, false, false, false))
            row.style = QuestionStyle::Negative;
        blueprint.rows += row;
    }
    return blueprint;
}

QList<Question> chosenFrom(const Pool& pool, const QList<FormQuestion>& form)
{
    QList<Question> chosen;
    for (const Question& question : pool.questions)
        if (test::uids(form).contains(question.uid))
            chosen += question;
    return chosen;
}

} // namespace

class TestForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsPerRow_data();
    void countsPerRow();
    void makesRoomForTheNarrowRow();
    void incompleteNeverEnters();
    void freezesWhatIsShown();
    void readsOnInTheTopicWhereNoPageIsNamed();
    void optionsStayWhereNotShuffled();
    void namesTheShortRow();
    void namesTheRivals();
    void exactOrRefused();
    void sameSeedSameForm();
    void everyQuestionEquallyOften();
    void everyOrderEquallyOften();
    void goldenForm();
};

void TestForm::countsPerRow_data()
{
    QTest::addColumn<QList<BlueprintRow>>("rows");
    QTest::addColumn<QString>("topics"); // of the form's questions, sorted
    QTest::newRow("any") << QList{anyRow(12)} << "111222333444";
    QTest::newRow("one topic with its subtopics") << QList{topicRow(1, 9)} << "111222333";
    QTest::newRow("a subtopic with its own") << QList{topicRow(2, 6)} << "222333";
    QTest::newRow("a leaf") << QList{topicRow(4, 2)} << "44";
    QTest::newRow("disjoint topics") << QList{topicRow(3, 2), topicRow(4, 1)} << "334";
    QTest::newRow("a row of none") << QList{topicRow(3, 0), topicRow(4, 1)} << "4";
    QTest::newRow("nested topics, all used") << QList{topicRow(1, 3), topicRow(2, 3), topicRow(3, 3)} << "111222333";
    QTest::newRow("the same row twice") << QList{topicRow(4, 1), topicRow(4, 2)} << "444";
    QTest::newRow("no rows") << QList<BlueprintRow>{} << "";
}

void TestForm::countsPerRow()
{
    QFETCH(QList<BlueprintRow>, rows);
    QFETCH(QString, topics);
    const auto form = assemble(asking(rows), test::smallPool(3), 7);
    QVERIFY(form);
    QString found;
    for (const FormQuestion& question : *form)
        found += question.topicUid.back();
    std::ranges::sort(found);
    QCOMPARE(found, topics);
}

void TestForm::makesRoomForTheNarrowRow()
{
    Pool pool = test::smallPool(1);
    for (quint64 seed = 0; seed < 100; ++seed) {
        const auto form = assemble(asking({anyRow(2), topicRow(1, 1), topicRow(3, 1)}), pool, seed);
        QVERIFY(form);
        QCOMPARE(form->size(), 4);
    }
}

void TestForm::incompleteNeverEnters()
{
    Pool pool = test::smallPool(2);
    for (Question& question : pool.questions)
        if (question.uid.endsWith(u'1'))
            question.options.clear();
    for (quint64 seed = 0; seed < 50; ++seed) {
        const auto form = assemble(asking({anyRow(4)}), pool, seed);
        QVERIFY(form);
        for (const FormQuestion& question : *form)
            QVERIFY(question.uid.endsWith(u'2'));
    }
    const auto short_ = assemble(asking({anyRow(5)}), pool, 7);
    QVERIFY(!short_);
    QCOMPARE(short_.error().first().matching, 4);
}

void TestForm::freezesWhatIsShown()
{
    Pool pool = test::smallPool(0);
    pool.criteria = {
        {CriterionId(9), QStringLiteral("c9"), TopicId(2), QStringLiteral("1.1.a"), QStringLiteral("Define")}};
    pool.lessonUids = {{LessonId(6), QStringLiteral("page")}};
    Question question = test::question(QStringLiteral("q"), TopicId(2));
    question.lesson = LessonId(6);
    question.criterion = CriterionId(9);
    question.kind = QuestionKind::SeveralAnswers;
    question.style = QuestionStyle::List;
    question.bloom = BloomLevel::Apply;
    question.explanation = QStringLiteral("Because.");
    question.options[0].rationale = QStringLiteral("No.");
    pool.questions = {question};
    Blueprint blueprint = asking({anyRow(1)});
    blueprint.shuffleOptions = false;

    FormQuestion expected;
    expected.uid = QStringLiteral("q");
    expected.topicUid = QStringLiteral("t2");
    expected.topicCode = QStringLiteral("1.1");
    expected.topicTitle = QStringLiteral("Services");
    expected.criterion = QStringLiteral("1.1.a Define");
    expected.lessonUid = QStringLiteral("page");
    expected.kind = QuestionKind::SeveralAnswers;
    expected.style = QuestionStyle::List;
    expected.bloom = BloomLevel::Apply;
    expected.stem = question.stem;
    expected.options = question.options;
    expected.explanation = QStringLiteral("Because.");
    QCOMPARE(assemble(blueprint, pool, 7).value(), QList{expected});
}

void TestForm::readsOnInTheTopicWhereNoPageIsNamed()
{
    Pool pool = test::smallPool(1);
    pool.topicLessonUids = {{TopicId(4), QStringLiteral("practices")}};
    QCOMPARE(assemble(asking({topicRow(4, 1)}), pool, 7)->first().lessonUid, QStringLiteral("practices"));
    QCOMPARE(assemble(asking({topicRow(3, 1)}), pool, 7)->first().lessonUid, QString());
}

void TestForm::optionsStayWhereNotShuffled()
{
    const Pool pool = test::smallPool(1);
    Blueprint blueprint = asking({anyRow(4)});
    bool moved = false;
    for (quint64 seed = 0; seed < 20; ++seed) {
        blueprint.shuffleOptions = false;
        for (const FormQuestion& question : formOf(blueprint, pool, seed))
            QCOMPARE(question.options, pool.questions.first().options);
        blueprint.shuffleOptions = true;
        for (const FormQuestion& question : formOf(blueprint, pool, seed))
            moved = moved || question.options != pool.questions.first().options;
    }
    QVERIFY(moved);
}

void TestForm::namesTheShortRow()
{
    Pool pool = test::smallPool(2);
    pool.criteria = {
        {CriterionId(9), QStringLiteral("c9"), TopicId(), QStringLiteral("1.a"), QStringLiteral("Define")}};
    BlueprintRow narrow = topicRow(4, 5);
    narrow.criterion = CriterionId(9);
    narrow.bloom = BloomLevel::Apply;
    narrow.style = QuestionStyle::MissingWord;
    for (Question& question : pool.questions)
        if (question.uid == u"4-1") {
            question.criterion = CriterionId(9);
            question.bloom = BloomLevel::Apply;
            question.style = QuestionStyle::MissingWord;
        }
    const auto form = assemble(asking({topicRow(1, 6), narrow}), pool, 7);
    QVERIFY(!form);
    const QList<Shortage> expected{{1,
                                    QStringLiteral("2 Practices"),
                                    QStringLiteral("1.a Define"),
                                    BloomLevel::Apply,
                                    QuestionStyle::MissingWord,
                                    5,
                                    1,
                                    1,
                                    {}}};
    QCOMPARE(form.error(), expected);
    QCOMPARE(describe(form.error().first()),
             QStringLiteral("2 Practices, 1.a Define, apply, missing word: 5 wanted, 1 available"));
}

void TestForm::namesTheRivals()
{
    const auto form = assemble(asking({topicRow(4, 1), topicRow(2, 3), topicRow(3, 2)}), test::smallPool(2), 7);
    QVERIFY(!form);
    const QList<Shortage> expected{{2, QStringLiteral("1.1.1 Offers"), {}, BloomLevel::Unset, {}, 2, 1, 2, {1}}};
    QCOMPARE(form.error(), expected);
    QVERIFY(
        describe(form.error())
            .contains(QStringLiteral("1.1.1 Offers: 2 wanted, 1 available (2 fit, but are also needed for row 2)")));
    QVERIFY(describe(assemble(asking({anyRow(9)}), test::smallPool(2), 7).error())
                .contains(QStringLiteral("any question: 9 wanted, 8")));
}

void TestForm::exactOrRefused()
{
    QVERIFY(rc::check("a form fills every row when that can be done, else the rows that lack questions are named", [] {
        const Pool pool = somePool();
        const Blueprint blueprint = someBlueprint();
        const auto form = assemble(blueprint, pool, *rc::gen::arbitrary<quint64>());
        int total = 0;
        for (const BlueprintRow& row : blueprint.rows)
            total += row.count;
        RC_ASSERT(form.has_value() == fillable(blueprint.rows, pool.questions, pool.topics));
        if (form) {
            const QList<Question> chosen = chosenFrom(pool, *form);
            RC_ASSERT(form->size() == total && chosen.size() == total);
            RC_ASSERT(fillable(blueprint.rows, chosen, pool.topics));
            return;
        }
        Blueprint reduced = blueprint;
        for (const Shortage& shortage : form.error()) {
            RC_ASSERT(shortage.available < shortage.wanted);
            RC_ASSERT(shortage.rivals.isEmpty() == (shortage.available == shortage.matching) ||
                      shortage.matching < shortage.wanted);
            reduced.rows[shortage.row].count = shortage.available;
        }
        RC_ASSERT(fillable(reduced.rows, pool.questions, pool.topics));
        ++reduced.rows[form.error().first().row].count;
        RC_ASSERT(!fillable(reduced.rows.first(form.error().first().row + 1), pool.questions, pool.topics));
    }));
}

void TestForm::sameSeedSameForm()
{
    QVERIFY(rc::check("the order of the pool doesn't matter", [] {
        Pool pool = somePool();
        const Blueprint blueprint = someBlueprint();
        const quint64 seed = *rc::gen::arbitrary<quint64>();
        const auto form = assemble(blueprint, pool, seed);
        Random random(*rc::gen::arbitrary<quint64>());
        random.shuffle(pool.questions);
        random.shuffle(pool.topics);
        RC_ASSERT((assemble(blueprint, pool, seed) == form));
    }));
    QSet<QStringList> forms;
    for (quint64 seed = 0; seed < 100; ++seed)
        forms += test::uids(formOf(asking({anyRow(10)}), test::smallPool(10), seed));
    QCOMPARE(forms.size(), 100);
}

void TestForm::everyQuestionEquallyOften()
{
    const Pool pool = test::smallPool(5);
    QHash<QString, int> counts;
    for (quint64 seed = 0; seed < 2000; ++seed)
        for (const FormQuestion& question : formOf(asking({anyRow(6)}), pool, seed))
            ++counts[question.uid];
    QCOMPARE(counts.size(), 20);
    for (const int count : counts)
        QVERIFY2(count > 497 && count < 703, qPrintable(QString::number(count))); // 600, 5 standard deviations
}

void TestForm::everyOrderEquallyOften()
{
    QHash<QString, int> counts;
    for (quint64 seed = 0; seed < 2400; ++seed)
        ++counts[test::uids(formOf(asking({topicRow(4, 1), topicRow(1, 3)}), test::smallPool(1), seed)).join(u' ')];
    QCOMPARE(counts.size(), 24);
    for (const int count : counts)
        QVERIFY2(count > 51 && count < 149, qPrintable(QString::number(count))); // 100, 5 standard deviations
}

// Pinned: a candidate who was given a seed gets the same form from every later version.
void TestForm::goldenForm()
{
    const auto form = assemble(asking({topicRow(4, 2), topicRow(2, 3), anyRow(3)}), test::smallPool(5), 7);
    QVERIFY(form);
    QStringList lines;
    for (const FormQuestion& question : *form) {
        QString line = question.uid;
        for (const Option& option : question.options)
            line += u' ' + option.text;
        lines += line;
    }
    QCOMPARE(lines, (QStringList{QStringLiteral("1-3 blue green red"), QStringLiteral("4-2 blue green red"),
                                 QStringLiteral("1-2 blue red green"), QStringLiteral("3-4 green blue red"),
                                 QStringLiteral("2-2 blue green red"), QStringLiteral("1-5 red green blue"),
                                 QStringLiteral("2-5 red blue green"), QStringLiteral("4-1 red blue green")}));
}

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
