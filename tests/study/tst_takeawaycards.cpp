// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftmaterial.h"
#include "study/carddrafts.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::study;
using namespace lamplight::test;

class TestTakeawayCards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takeaways_data();
    void takeaways();
    void takeawayNamesItsPage();
};

void TestTakeawayCards::takeaways_data()
{
    QTest::addColumn<QString>("takeaway");
    QTest::addColumn<QString>("beginning");
    const auto row = [](const char* what, const char* takeaway, const char* beginning) {
        QTest::newRow(what) << QString::fromUtf8(takeaway) << QString::fromUtf8(beginning);
    };
    row("a third of the words", "Both sides add to what a service is worth", "Both sides add …");
    row("at most six",
        "One and the same service can hold very different value for people who use it in different ways "
        "at different times of their day",
        "One and the same service can …");
    row("never through what is one piece", "Value co-creation needs people who take part", "Value co-creation …");
    row("no comma at the end", "Today, value is shared between people", "Today, value …");
    row("comma after the last word", "Value, then, is shared by all", "Value, then …");
    row("colon", "Service provision: what the provider does day by day", "Service provision: …");
    row("dash", "Users – people who use services day by day", "Users – …");
    row("equals sign", "Value = what somebody sees in it", "Value = …");
    row("a time is no break", "Open until 17:30 on every day of the week", "Open until 17:30 …");
    row("colon after the ninth word",
        "One two three four five six seven eight nine: and then ten more words come as "
        "the rest of it all",
        "One two three four five six …");
    row("late colon", "What providers and consumers do together every day is this: value is made",
        "What providers and consumers …");
    row("marks aren't shown", "**Users**: individual identities in the cloud", "Users: …");
    row("two words", "Value matters", "Value …");
    row("one word", "Value", "…");
    row("nothing but its beginning", "co-creation matters", "…");
}

void TestTakeawayCards::takeaways()
{
    QFETCH(const QString, takeaway);
    QFETCH(const QString, beginning);
    const Lesson lesson = lessonOf(1, QStringLiteral("Value"), {takeawaysBlock(QStringLiteral("t"), {takeaway})});
    const QList<Card> cards = draftCards({{}, {}, {lesson}}, {CardKind::Takeaway});
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards[0].front.section(u'\n', 1), beginning);
    QCOMPARE(cards[0].back, takeaway);
}

void TestTakeawayCards::takeawayNamesItsPage()
{
    Block summary = takeawaysBlock(QStringLiteral("s"), {QStringLiteral("Not a takeaway")});
    summary.kind = BlockKind::Summary;
    const Lesson lesson = lessonOf(
        1, QStringLiteral("Value"),
        {takeawaysBlock(QStringLiteral("t"), {QStringLiteral("Value is shared"), QStringLiteral("Risk is borne")}),
         summary});
    QCOMPARE(written(draftCards({{}, {}, {lesson}}, everyKind)),
             (QStringList{QStringLiteral("takeaway: 2.1 Value · takeaway 1 of 2/Value … -> Value is shared"),
                          QStringLiteral("takeaway: 2.1 Value · takeaway 2 of 2/Risk … -> Risk is borne")}));
}

QTEST_GUILESS_MAIN(TestTakeawayCards)
#include "tst_takeawaycards.moc"
