// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise.h"
#include "sampledeck.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace lamplight::test;
using namespace Qt::StringLiterals;

/// Sittings step by step, and from a file.
class TestCliSitting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sitting();
    void reportAtTheEnd();
    void answersAreTakenBack();
    void refusedActionsLeaveTheSitting();
    void statusWithoutAnySitting();
    void timeGoesOnBetweenCommands();
    void sitFromAFile();
    void sitFromStandardInput();
    void sitLeavesNothingWhenRefused();

private:
    QStringList m_mock{u"Foundation mock"_s, u"--seed"_s, u"7"_s};
};

namespace {

QStringList at(const char* time)
{
    return {u"--at"_s, QStringLiteral("2026-06-01T%1Z").arg(QString::fromLatin1(time))};
}

/// The key of each question of the form with that seed.
QStringList keysOf(const SampleDeck& deck, const QStringList& exam)
{
    QStringList keys;
    for (const QJsonValue& question : deck.run(u"exam"_s, exam + QStringList{u"--key"_s}).json[u"form"].toArray())
        keys.append(question[u"key"].toString());
    return keys;
}

/// A position after the first whose question has one right answer of four. Uids are new in each deck, so the form is
/// too.
int plainPosition(const QJsonValue& paper)
{
    for (const QJsonValue& question : paper.toArray())
        if (question[u"position"].toInt() > 1 && question[u"kind"] == u"singleAnswer"_s &&
            question[u"options"].toArray().size() == 4)
            return question[u"position"].toInt();
    return 0;
}

} // namespace

void TestCliSitting::sitting()
{
    const SampleDeck deck;
    const QStringList keys = keysOf(deck, m_mock);
    const CliRun start = deck.attempt(u"start"_s, m_mock + at("18:00:00"));
    QCOMPARE(start.exit, 0);
    QCOMPARE(notPromised(u"attempt"_s, start.json), QStringList());
    QCOMPARE(start.json[u"secondsLeft"], 900);
    QCOMPARE(start.json[u"state"], u"running"_s);
    QCOMPARE(start.json[u"form"].toArray().size(), 10);
    QVERIFY(!start.out.contains("\"correct\"") && !start.out.contains("rationale"));

    const int plain = plainPosition(start.json[u"form"]);
    QVERIFY(plain > 0);
    const QString position = QString::number(plain), other = QString::number(plain - 1), key = keys[plain - 1];
    QCOMPARE(deck.attempt(u"answer"_s, QStringList{u"1"_s, keys[0]} + at("18:01:00")).exit, 0);
    QCOMPARE(deck.attempt(u"flag"_s, QStringList{position} + at("18:01:30")).exit, 0);
    QCOMPARE(deck.attempt(u"flag"_s, QStringList{other} + at("18:01:31")).exit, 0);
    QCOMPARE(deck.attempt(u"unflag"_s, QStringList{other} + at("18:01:32")).exit, 0);
    QCOMPARE(deck.attempt(u"strike"_s, QStringList{position, u"ba"_s} + at("18:01:40")).exit, 1); // one at a time
    QCOMPARE(deck.attempt(u"strike"_s, QStringList{position, key.toLower()} + at("18:01:41")).exit, 0);
    const QString wrong = key == u"C"_s ? u"D"_s : u"C"_s;
    const CliRun answered = deck.attempt(u"answer"_s, QStringList{position, wrong.toLower()} + at("18:02:00"));
    QCOMPARE(answered.exit, 0);
    KEEPS_PROMISE(u"attempt"_s, answered.json);
    const CliRun status = deck.attempt(u"status"_s, at("18:02:30"));
    KEEPS_PROMISE(u"attempt"_s, status.json);
    QCOMPARE(status.json[u"answers"], QJsonValue(QJsonObject{{u"1"_s, keys[0]}, {position, wrong}}));
    QCOMPARE(status.json[u"flags"], QJsonValue(QJsonArray{plain}));
    QCOMPARE(status.json[u"struck"], QJsonValue(QJsonObject{{position, key}}));
    QCOMPARE(status.json[u"position"], plain);
    QCOMPARE(status.json[u"secondsLeft"], 750);
}

void TestCliSitting::reportAtTheEnd()
{
    const SampleDeck deck;
    const QStringList keys = keysOf(deck, m_mock);
    const int plain = plainPosition(deck.attempt(u"start"_s, m_mock + at("18:00:00")).json[u"form"]);
    const QString wrong = keys[plain - 1] == u"C"_s ? u"D"_s : u"C"_s;
    QCOMPARE(deck.attempt(u"answer"_s, QStringList{u"1"_s, keys[0]} + at("18:01:00")).exit, 0);
    QCOMPARE(deck.attempt(u"flag"_s, QStringList{QString::number(plain)} + at("18:01:10")).exit, 0);
    QCOMPARE(deck.attempt(u"answer"_s, QStringList{QString::number(plain), wrong} + at("18:02:00")).exit, 0);
    const CliRun end = deck.attempt(u"end"_s, at("18:03:00"));
    QCOMPARE(end.exit, 0);
    KEEPS_PROMISE(u"sit"_s, end.json);
    QCOMPARE(end.json[u"state"], u"ended"_s);
    QCOMPARE(end.json[u"right"], 1);
    QCOMPARE(end.json[u"asked"], 10);
    QCOMPARE(end.json[u"needed"], 7);
    QCOMPARE(end.json[u"passed"], false);
    QCOMPARE(end.json[u"usedMs"], 180'000);
    const QJsonValue result = end.json[u"questions"][plain - 1];
    QCOMPARE(result[u"chosen"], wrong);
    QCOMPARE(result[u"key"], keys[plain - 1]);
    QCOMPARE(result[u"flagged"], true);
    QCOMPARE(deck.attempt(u"status"_s, at("19:00:00")).json, end.json);
    QCOMPARE(deck.attempt(u"answer"_s, QStringList{u"1"_s, u"A"_s} + at("18:04:00")).exit, 1);
}

void TestCliSitting::answersAreTakenBack()
{
    const SampleDeck deck;
    QCOMPARE(deck.attempt(u"start"_s, m_mock).exit, 0);
    QCOMPARE(deck.attempt(u"answer"_s, {u"2"_s, u"B"_s}).json[u"answers"][u"2"], u"B"_s);
    QCOMPARE(deck.attempt(u"answer"_s, {u"2"_s, u"-"_s}).json[u"answers"], QJsonValue(QJsonObject()));
    QCOMPARE(deck.attempt(u"strike"_s, {u"2"_s, u"A"_s}).json[u"struck"][u"2"], u"A"_s);
    QCOMPARE(deck.attempt(u"unstrike"_s, {u"2"_s, u"A"_s}).json[u"struck"], QJsonValue(QJsonObject()));
}

void TestCliSitting::refusedActionsLeaveTheSitting()
{
    const SampleDeck deck;
    QCOMPARE(deck.attempt(u"start"_s, m_mock).exit, 0);
    const QByteArray before = deck.everything();
    for (const QStringList& action : {QStringList{u"answer"_s, u"11"_s, u"A"_s},
                                      {u"answer"_s, u"1"_s, u"Z"_s},
                                      {u"answer"_s, u"1"_s, u"?"_s},
                                      {u"flag"_s, u"11"_s},
                                      {u"strike"_s, u"1"_s, u"Q"_s}}) {
        const CliRun run = deck.attempt(action.first(), action.mid(1));
        QCOMPARE(run.exit, 1);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(deck.everything(), before);
    }
}

void TestCliSitting::statusWithoutAnySitting()
{
    const SampleDeck deck;
    const CliRun run = deck.attempt(u"status"_s);
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(deck.attempt(u"end"_s).exit, 1);
}

void TestCliSitting::timeGoesOnBetweenCommands()
{
    const SampleDeck deck;
    QCOMPARE(deck.attempt(u"start"_s, m_mock + at("18:00:00")).exit, 0);
    QCOMPARE(deck.attempt(u"status"_s, at("18:14:59")).json[u"secondsLeft"], 1);
    // Too late: the answer isn't taken, and the exam is handed in as it stood.
    const CliRun late = deck.attempt(u"answer"_s, QStringList{u"1"_s, u"A"_s} + at("18:15:00"));
    QCOMPARE(late.exit, 1);
    const CliRun status = deck.attempt(u"status"_s, at("18:20:00"));
    KEEPS_PROMISE(u"sit"_s, status.json);
    QCOMPARE(status.json[u"timeUp"], true);
    QCOMPARE(status.json[u"answered"], 0);
    QCOMPARE(status.json[u"usedMs"], 900'000);
}

void TestCliSitting::sitFromAFile()
{
    const SampleDeck deck;
    QStringList answers = keysOf(deck, m_mock);
    answers[1] = u"-"_s;
    answers[4] = QString();
    answers[9] = answers[9] == u"A"_s ? u"b"_s : u"a"_s;
    const QString file = deck.write(u"answers.txt"_s, answers.join(u"\r\n"_s).toUtf8());
    const CliRun run = deck.run(u"sit"_s, m_mock + QStringList{u"--answers"_s, file});
    QCOMPARE(run.exit, 0);
    KEEPS_PROMISE(u"sit"_s, run.json);
    QCOMPARE(run.json[u"right"], 7);
    QCOMPARE(run.json[u"passed"], true);
    QCOMPARE(run.json[u"answered"], 8);
    QCOMPARE(run.json[u"unanswered"], 2);
    QCOMPARE(run.json[u"percent"], 70);
    int asked = 0;
    for (const QJsonValue& topic : run.json[u"topics"].toArray()) {
        asked += topic[u"asked"].toInt();
        QCOMPARE(topic[u"interval"].isNull(), topic[u"asked"].toInt() < 3);
        QCOMPARE(topic[u"rate"].toDouble(), topic[u"right"].toDouble() / topic[u"asked"].toDouble());
    }
    QCOMPARE(asked, 10);
    QCOMPARE(deck.attempt(u"status"_s).json, run.json);
    const QJsonValue attempt = deck.run(u"list"_s, {u"attempts"_s}).json[0];
    QCOMPARE(attempt[u"right"], 7);
    QCOMPARE(attempt[u"passed"], true);
}

void TestCliSitting::sitFromStandardInput()
{
    const SampleDeck deck;
    const QStringList keys = keysOf(deck, m_mock);
    const CliRun run =
        runCli(QStringList{u"sit"_s, deck.file()} + m_mock + QStringList{u"--answers"_s, u"-"_s, u"--json"_s},
               keys.join(u'\n').toUtf8() + "\n");
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.json[u"right"], 10);
}

void TestCliSitting::sitLeavesNothingWhenRefused()
{
    const SampleDeck deck;
    const QString file = deck.write(u"answers.txt"_s, "A\nB\nQ\n");
    QCOMPARE(deck.run(u"sit"_s, m_mock + QStringList{u"--answers"_s, file}).exit, 1);
    QCOMPARE(deck.run(u"info"_s).json[u"counts"][u"attempts"], 0);
}

QTEST_GUILESS_MAIN(TestCliSitting)
#include "tst_clisitting.moc"
