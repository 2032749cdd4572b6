// SPDX-License-Identifier: GPL-3.0-or-later
#include "generators.h"
#include "model/examjson.h"
#include "model/json.h"

#include <QJsonDocument>
#include <QTest>

using namespace lamplight;

namespace {

/// As it lies in the deck: written out and parsed again.
QJsonObject stored(const QJsonObject& object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksComeBack()
    {
        QVERIFY(rc::check("a block comes back", [](const Block& block) {
            RC_CLASSIFY(block.proposed.has_value(), "with a proposed table");
            RC_ASSERT(blockFromJson(stored(toJson(block))) == block);
        }));
    }

    void optionsComeBack()
    {
        QVERIFY(rc::check("an option comes back",
                          [](const Option& option) { RC_ASSERT(optionFromJson(stored(toJson(option))) == option); }));
    }

    void formQuestionsComeBack()
    {
        QVERIFY(rc::check("a frozen question comes back", [](const FormQuestion& question) {
            RC_ASSERT(formQuestionFromJson(stored(toJson(question))) == question);
        }));
    }

    void whatIsMissingHasItsDefault()
    {
        QCOMPARE(blockFromJson({}), Block());
        QCOMPARE(optionFromJson({}), Option());
        QCOMPARE(formQuestionFromJson({}), FormQuestion());
    }

    /// What `--json` prints of a noun is a promise: no field goes, none is renamed.
    void fields_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("names");

        const auto row = [](const char* name, const QJsonObject& object, const char* names) {
            QTest::newRow(name) << object << QString::fromLatin1(names);
        };
        row("lesson", toJson(Lesson()), "blocks code date id source tags title uid");
        row("question", toJson(Question()), "bloom explanation id incomplete kind options source stem style tags uid");
        row("option", toJson(Option()), "correct rationale text uid weight");
        row("card", toJson(Card()),
            "back buriedUntil created difficulty due front id kind keyPhrase lapses lastReview reviews stability state "
            "step suspended tags uid");
        row("review", toJson(Review()), "at before card difficulty elapsedDays id ms rating stability");
        row("a bare block", toJson(Block()), "kind text uid");
    }

    void fields()
    {
        QFETCH(QJsonObject, object);
        QFETCH(QString, names);
        for (const QString& name : names.split(QLatin1Char(' ')))
            QVERIFY2(object.contains(name), qPrintable(name));
    }

    void moments_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("iso");
        QTest::newRow("never") << qint64(0) << QString();
        QTest::newRow("with milliseconds") << qint64(1'767'225'600'007) << QStringLiteral("2026-01-01T00:00:00.007Z");
        QTest::newRow("before 1970") << qint64(-1) << QStringLiteral("1969-12-31T23:59:59.999Z");
    }

    void moments()
    {
        QFETCH(qint64, ms);
        QTEST(isoUtc(ms), "iso");
    }

    void aNewCardsPlaceInTheOrderIsNoTime()
    {
        Card card;
        card.due = 7;
        QCOMPARE(toJson(card)[QStringLiteral("due")].toString(), QString());
        card.state = CardState::Learning;
        QCOMPARE(toJson(card)[QStringLiteral("due")].toString(), QStringLiteral("1970-01-01T00:00:00.007Z"));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
