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
using test::anyRow;
using test::asking;
using test::topicRow;

namespace {

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

class TestFormProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exactOrRefused();
    void sameSeedSameForm();
    void everyQuestionEquallyOften();
    void everyOrderEquallyOften();
    void goldenForm();
};

void TestFormProperties::exactOrRefused()
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

void TestFormProperties::sameSeedSameForm()
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

void TestFormProperties::everyQuestionEquallyOften()
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

void TestFormProperties::everyOrderEquallyOften()
{
    QHash<QString, int> counts;
    for (quint64 seed = 0; seed < 2400; ++seed)
        ++counts[test::uids(formOf(asking({topicRow(4, 1), topicRow(1, 3)}), test::smallPool(1), seed)).join(u' ')];
    QCOMPARE(counts.size(), 24);
    for (const int count : counts)
        QVERIFY2(count > 51 && count < 149, qPrintable(QString::number(count))); // 100, 5 standard deviations
}

// Pinned: a candidate who was given a seed gets the same form from every later version.
void TestFormProperties::goldenForm()
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

QTEST_GUILESS_MAIN(TestFormProperties)
#include "tst_formproperties.moc"
