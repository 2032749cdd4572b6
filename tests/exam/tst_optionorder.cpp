// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/optionorder.h"

#include "base/random.h"
#include "papers.h"

#include <QSet>
#include <QTest>

using namespace lamplight;
using namespace lamplight::exam;

namespace {

/// Each order that came up, with the places of the options in the source: "0132".
QSet<QString> ordersOf(const QStringList& texts, QuestionKind kind)
{
    QSet<QString> orders;
    for (quint64 seed = 0; seed < 300; ++seed) {
        FormQuestion question;
        question.kind = kind;
        question.options = test::options(texts, QStringLiteral("A"));
        Random random(seed);
        shuffleOptions(question, random);
        QString order;
        for (const Option& option : question.options)
            order += QString::number(texts.indexOf(option.text));
        orders += order;
    }
    return orders;
}

} // namespace

class TestOptionOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allOrders();
    void placesKept_data();
    void placesKept();
    void keyMovesWithItsOption();
};

void TestOptionOrder::allOrders()
{
    const QStringList texts{QStringLiteral("a cup"), QStringLiteral("a plate"), QStringLiteral("a fork")};
    QCOMPARE(ordersOf(texts, QuestionKind::SingleAnswer),
             (QSet<QString>{QStringLiteral("012"), QStringLiteral("021"), QStringLiteral("102"), QStringLiteral("120"),
                            QStringLiteral("201"), QStringLiteral("210")}));
}

void TestOptionOrder::placesKept_data()
{
    QTest::addColumn<QString>("options"); // separated by bars
    QTest::addColumn<QuestionKind>("kind");
    QTest::addColumn<QString>("orders");
    const auto single = QuestionKind::SingleAnswer;
    QTest::newRow("none of the above") << "cup|fork|None of the above" << single << "012 102";
    QTest::newRow("all the above, with a full stop") << "cup|fork|All the above." << single << "012 102";
    QTest::newRow("two at the end") << "cup|fork|All of the above|None of the above" << single << "0123 1023";
    QTest::newRow("a longer wording") << "cup|fork|None of the above is correct" << single << "012 102";
    QTest::newRow("all of these, first") << "All of these|cup|fork" << single << "012 021";
    QTest::newRow("neither of them") << "cup|fork|Neither of them" << single << "012 102";
    QTest::newRow("above, with options below it") << "cup|All of the above|fork|plate" << single << "0123";
    QTest::newRow("letters") << "cup|fork|Both A and B" << single << "012";
    QTest::newRow("a list of letters") << "cup|fork|plate|A, B and C" << single << "0123";
    QTest::newRow("letters only") << "cup|fork|A & B only" << single << "012";
    QTest::newRow("letters in a sentence are words") << "Vitamins A and C|Vitamin D" << single << "01 10";
    QTest::newRow("above in a sentence is a word") << "above 8,000 m|below 8,000 m" << single << "01 10";
    QTest::newRow("one capital letter is a word") << "A|B" << single << "01 10";
    QTest::newRow("true and false") << "True|False" << QuestionKind::TrueFalse << "01";
    QTest::newRow("true and false in other words") << "Wahr|Falsch" << QuestionKind::TrueFalse << "01";
    QTest::newRow("true and false as a choice") << "True|False" << single << "01";
    QTest::newRow("yes and no") << "Yes|No" << single << "01";
    QTest::newRow("several answers") << "cup|fork|None of these" << QuestionKind::SeveralAnswers << "012 102";
}

void TestOptionOrder::placesKept()
{
    QFETCH(QString, options);
    QFETCH(QuestionKind, kind);
    QFETCH(QString, orders);
    const QStringList expected = orders.split(u' ');
    QCOMPARE(ordersOf(options.split(u'|'), kind), QSet<QString>(expected.begin(), expected.end()));
}

void TestOptionOrder::keyMovesWithItsOption()
{
    FormQuestion question = test::shown(QStringLiteral("q"), QStringLiteral("C"));
    const QList<Option> before = question.options;
    Random random(3);
    shuffleOptions(question, random);
    QVERIFY(question.options != before);
    QVERIFY(std::ranges::is_permutation(question.options, before));
}

QTEST_GUILESS_MAIN(TestOptionOrder)
#include "tst_optionorder.moc"
