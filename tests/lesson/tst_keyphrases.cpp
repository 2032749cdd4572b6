// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/keyphrases.h"

#include <QTest>

using namespace lamplight;

class TestKeyPhrases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void phrases_data();
    void phrases();
};

void TestKeyPhrases::phrases_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("expected"); // joined by " | "
    const auto row = [](const char* what, const char* definition, const char* expected) {
        QTest::newRow(what) << QString::fromUtf8(definition) << QString::fromUtf8(expected);
    };
    row("list of three", "the perceived benefits, usefulness, and importance of something",
        "perceived benefits | usefulness | importance");
    row("no list",
        "a set of specialized organizational capabilities for enabling value for customers in the form of "
        "services",
        "specialized organizational capabilities | enabling value");
    row("two joined by and", "the cost and the risk of ownership", "cost | risk");
    row("or", "loss or damage to assets", "loss | damage");
    row("and/or", "people and/or partners of it", "people | partners");
    row("list without and", "people, partners, processes within it", "people | partners | processes");
    row("a comma that ends a clause", "results people value, without owning cost",
        "results people value | owning cost");
    row("a semicolon makes no list", "growth; decline of it", "");
    row("hyphens and apostrophes belong to words", "the consumer's co-creation of worth", "consumer's co-creation");
    row("as written", "the Perceived  Benefits of it", "Perceived  Benefits");
    row("occurs twice", "a service or reduction in the quality of a service", "reduction");
    row("the whole definition", "perceived benefits", "");
    row("the whole, with its full stop", "Perceived benefits.", "");
    row("one word", "usefulness", "");
    row("nothing", "", "");
    row("only function words", "that which is of it", "");
    row("too long a run", "fully integrated cross functional service delivery team capability of firms", "");
    row("brackets cut", "stored data (at rest) of firms", "stored data");
    row("another language", "der Nutzen, die Kosten und Risiken", "der Nutzen | die Kosten und Risiken");
    row("numbers", "restored within 30 days", "30 days");
}

void TestKeyPhrases::phrases()
{
    QFETCH(const QString, definition);
    QFETCH(const QString, expected);
    const QStringList phrases = lesson::keyPhrases(definition);
    QCOMPARE(phrases.join(QStringLiteral(" | ")), expected);
    for (const QString& phrase : phrases)
        QVERIFY(definition.contains(phrase));
}

QTEST_GUILESS_MAIN(TestKeyPhrases)
#include "tst_keyphrases.moc"
