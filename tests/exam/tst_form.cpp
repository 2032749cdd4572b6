// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/form.h"

#include "papers.h"

#include <QSet>
#include <QTest>
#include <algorithm>

using namespace lamplight;
using namespace lamplight::exam;
using test::anyRow;
using test::asking;
using test::topicRow;

namespace {

QList<FormQuestion> formOf(const Blueprint& blueprint, const Pool& pool, quint64 seed)
{
    return assemble(blueprint, pool, seed).value();
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

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
