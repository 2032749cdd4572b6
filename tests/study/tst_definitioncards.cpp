// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftmaterial.h"
#include "study/carddrafts.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::study;
using namespace lamplight::test;

namespace {

QStringList ofDefinition(const QString& term, const QStringList& aliases, const QString& text,
                         const QStringList& phrases, const QSet<CardKind>& kinds)
{
    return written(draftCards({{conceptNamed(1, term, aliases)}, {definitionOf(1, 1, text, phrases)}, {}}, kinds));
}

} // namespace

class TestDefinitionCards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofOneDefinition();
    void termIsNotGivenAway_data();
    void termIsNotGivenAway();
    void clozes_data();
    void clozes();
    void oneFrontOneAnswer();
};

void TestDefinitionCards::ofOneDefinition()
{
    const QString text = QStringLiteral("the perceived benefits, usefulness, and importance of something");
    const QStringList cards =
        ofDefinition(QStringLiteral("Value"), {}, text,
                     {QStringLiteral("perceived benefits"), QStringLiteral("importance")}, everyKind);
    QCOMPARE(cards,
             (QStringList{QStringLiteral("term: ") + text + QStringLiteral(" -> Value"),
                          QStringLiteral("cloze: Value: the ▁▁▁▁▁▁, usefulness, and importance of something -> "
                                         "perceived benefits"),
                          QStringLiteral("cloze: Value: the perceived benefits, usefulness, and ▁▁▁▁▁▁ of something -> "
                                         "importance"),
                          QStringLiteral("definition: Value -> ") + text}));
}

void TestDefinitionCards::termIsNotGivenAway_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QStringList>("aliases");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("front"); // empty: no card
    const auto row = [](const char* what, const char* term, const QStringList& aliases, const char* text,
                        const char* front) {
        QTest::newRow(what) << QString::fromUtf8(term) << aliases << QString::fromUtf8(text)
                            << QString::fromUtf8(front);
    };
    row("not in it", "value", {}, "benefits of something", "benefits of something");
    row("at the start", "value", {}, "Value is subjective", "▁▁▁▁▁▁ is subjective");
    row("everywhere, in any case", "value", {}, "value and VALUE", "▁▁▁▁▁▁ and ▁▁▁▁▁▁");
    row("plural", "customer", {}, "a role that customers play", "a role that ▁▁▁▁▁▁ play");
    row("genitive", "customer", {}, "the customer's role", "the ▁▁▁▁▁▁ role");
    row("not within a word", "value", {}, "valuable things", "valuable things");
    row("alias", "service level agreement", {QStringLiteral("SLA")}, "an SLA is agreed", "an ▁▁▁▁▁▁ is agreed");
    row("abbreviation", "IT", {}, "it is how IT works", "it is how ▁▁▁▁▁▁ works");
    row("of two words", "service desk", {}, "the service desk of a service", "the ▁▁▁▁▁▁ of a service");
    row("nothing but the term", "value", {}, "Values.", "");
}

void TestDefinitionCards::termIsNotGivenAway()
{
    QFETCH(const QString, term);
    QFETCH(const QStringList, aliases);
    QFETCH(const QString, text);
    QFETCH(const QString, front);
    const QStringList cards = ofDefinition(term, aliases, text, {}, {CardKind::Term});
    const QStringList expected{QStringLiteral("term: %1 -> %2").arg(front, term)};
    QCOMPARE(cards, front.isEmpty() ? QStringList() : expected);
}

void TestDefinitionCards::clozes_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("expected"); // empty: no card
    const auto row = [](const char* what, const char* term, const char* text, const char* phrase,
                        const char* expected) {
        QTest::newRow(what) << QString::fromUtf8(term) << QString::fromUtf8(text) << QString::fromUtf8(phrase)
                            << QString::fromUtf8(expected);
    };
    row("as the text has it", "risk", "a possible Event", "EVENT", "risk: a possible ▁▁▁▁▁▁ -> Event");
    row("wherever it stands", "risk", "loss or fear of loss", "loss", "risk: ▁▁▁▁▁▁ or fear of ▁▁▁▁▁▁ -> loss");
    row("the text names the term", "risk", "A risk is a possible event", "event",
        "A risk is a possible ▁▁▁▁▁▁ -> event");
    row("the text names it later on", "service", "means of value, as service users say", "value",
        "service: means of ▁▁▁▁▁▁, as service users say -> value");
    row("the term holds the phrase", "value stream", "steps that create value", "value",
        "steps that create ▁▁▁▁▁▁ -> value");
    row("a phrase that isn't there", "risk", "a possible event", "harm", "");
    row("a phrase without words", "risk", "a possible event", "...", "");
    row("the whole definition", "risk", "Possible events.", "possible events", "");
}

void TestDefinitionCards::clozes()
{
    QFETCH(const QString, term);
    QFETCH(const QString, text);
    QFETCH(const QString, phrase);
    QFETCH(const QString, expected);
    const QStringList cards = ofDefinition(term, {}, text, {phrase}, {CardKind::Cloze});
    QCOMPARE(cards, expected.isEmpty() ? QStringList() : QStringList{QStringLiteral("cloze: ") + expected});
}

void TestDefinitionCards::oneFrontOneAnswer()
{
    const auto cards = [](const QList<Definition>& definitions) {
        return written(
            draftCards({{conceptNamed(1, QStringLiteral("value"))}, definitions, {}}, {CardKind::Definition}));
    };
    Definition first = definitionOf(1, 1, QStringLiteral("one"));
    Definition second = definitionOf(2, 1, QStringLiteral("two"));
    first.official = false;
    QCOMPARE(cards({first, second}), QStringList{QStringLiteral("definition: value -> two")});
    second.official = false;
    QCOMPARE(cards({first, second}), QStringList{QStringLiteral("definition: value -> one")});
    first.official = second.official = true;
    QCOMPARE(cards({first, second}), QStringList{QStringLiteral("definition: value -> one")});
    first.source = QStringLiteral("Course");
    QCOMPARE(cards({first}), QStringList{QStringLiteral("definition: value -> one")});
    second.source = QStringLiteral("Course");
    second.edition = QStringLiteral("2nd edition");
    QCOMPARE(cards({first, second}), (QStringList{QStringLiteral("definition: value (Course) -> one"),
                                                  QStringLiteral("definition: value (Course, 2nd edition) -> two")}));
}

QTEST_GUILESS_MAIN(TestDefinitionCards)
#include "tst_definitioncards.moc"
