// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "sampledeck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace lamplight::test;
using namespace Qt::StringLiterals;

/// The whole way of a candidate, through the terminal alone: a page comes in, is read, becomes cards, is recalled and
/// sat. Each step of it is one slot; they run in order on one deck.
class TestCliJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void make();
    void importPage();
    void readPage();
    void importCourse();
    void makeCards();
    void answerThree();
    void undoAndRedo();
    void askForTheForm();
    void sitFiveQuestions();
    void deckIsSound();

private:
    CliRun run(const QStringList& line, const QString& time);

    QTemporaryDir m_folder;
    QString m_deck;
    QStringList m_keys;
};

// At a moment of the evening of 2026-06-01; its text run is checked too, because people read that.
CliRun TestCliJourney::run(const QStringList& line, const QString& time)
{
    return runCli(line + QStringList{u"--json"_s, u"--at"_s, QStringLiteral("2026-06-01T%1Z").arg(time)});
}

void TestCliJourney::make()
{
    m_deck = m_folder.filePath(u"course.lamp"_s);
    QCOMPARE(run({u"new"_s, m_deck, u"--title"_s, u"Service management"_s}, u"18:00:00"_s).exit, 0);
}

void TestCliJourney::importPage()
{
    const CliRun imported = run({u"import"_s, m_deck, sample(u"damaged-page.txt"_s)}, u"18:00:10"_s);
    QCOMPARE(imported.exit, 0);
    QCOMPARE(imported.json[u"format"], u"studyguide"_s);
    QCOMPARE(imported.json[u"found"][u"lessons"], 1);
    QCOMPARE(imported.json[u"found"][u"takeaways"], 5);
    QCOMPARE(imported.json[u"found"][u"damagedTables"], 1);
    QCOMPARE(imported.json[u"found"][u"incomplete"], 3);
}

void TestCliJourney::readPage()
{
    const QJsonArray lessons = run({u"list"_s, m_deck, u"lessons"_s}, u"18:01:00"_s).json.toArray();
    QCOMPARE(lessons.size(), 1);
    QCOMPARE(lessons[0][u"code"], u"3.4"_s);
    QCOMPARE(lessons[0][u"title"], u"Incidents and Problems"_s);
    QCOMPARE(lessons[0][u"date"], u"January 2026"_s);
    const QString text = QString::fromUtf8(runCli({u"list"_s, m_deck, u"lessons"_s}).out);
    for (const QString& shown : {u"3.4 Incidents and Problems"_s, u"  - A workaround lets work go on"_s,
                                 u"  | Exam tip: Read what the people"_s, u"The borders of this table were lost"_s,
                                 u"Term         What it is"_s, u"  ? A cash machine is restarted"_s})
        QVERIFY2(text.contains(shown), qPrintable(shown));
}

void TestCliJourney::importCourse()
{
    const CliRun imported = run({u"import"_s, m_deck, sample(u"course"_s)}, u"18:05:00"_s);
    QCOMPARE(imported.exit, 0);
    QCOMPARE(imported.json[u"lines"][u"listed"], 0);
    const QJsonValue counts = run({u"info"_s, m_deck}, u"18:05:10"_s).json[u"counts"];
    QCOMPARE(counts[u"lessons"], 14);
    QCOMPARE(counts[u"questions"], 111);
    QCOMPARE(counts[u"incomplete"], 3);
}

void TestCliJourney::makeCards()
{
    QCOMPARE(run({u"info"_s, m_deck}, u"18:06:00"_s).json[u"counts"][u"cards"], 0); // nothing unasked
    QCOMPARE(run({u"make-cards"_s, m_deck}, u"18:06:10"_s).exit, 0);
    QVERIFY(run({u"info"_s, m_deck}, u"18:06:20"_s).json[u"counts"][u"cards"].toInt() > 60);
}

void TestCliJourney::answerThree()
{
    const QStringList ratings{u"good"_s, u"again"_s, u"easy"_s};
    QStringList cards;
    for (qsizetype i = 0; i < ratings.size(); ++i) {
        const QString time = QStringLiteral("18:07:%1").arg(10 * i, 2, 10, QChar(u'0'));
        const CliRun next = run({u"next"_s, m_deck}, time);
        QCOMPARE(next.exit, 0);
        const QString card = QString::number(next.json[u"card"].toInt());
        QVERIFY(!cards.contains(card));
        cards.append(card);
        const CliRun answer = run({u"answer"_s, m_deck, card, ratings[i], u"--ms"_s, u"5000"_s}, time);
        QCOMPARE(answer.exit, 0);
        QVERIFY(answer.json[u"stability"].toDouble() > 0);
    }
    QCOMPARE(run({u"list"_s, m_deck, u"reviews"_s}, u"18:08:00"_s).json.toArray().size(), 3);
    // The one that was forgotten comes back first.
    QCOMPARE(QString::number(run({u"next"_s, m_deck}, u"18:09:00"_s).json[u"card"].toInt()), cards[1]);
}

void TestCliJourney::undoAndRedo()
{
    QCOMPARE(run({u"undo"_s, m_deck}, u"18:10:00"_s).json[u"step"], u"Answer: Easy"_s);
    QCOMPARE(run({u"list"_s, m_deck, u"reviews"_s}, u"18:10:00"_s).json.toArray().size(), 2);
    QCOMPARE(run({u"redo"_s, m_deck}, u"18:10:10"_s).json[u"step"], u"Answer: Easy"_s);
    QCOMPARE(run({u"list"_s, m_deck, u"reviews"_s}, u"18:10:20"_s).json.toArray().size(), 3);
}

void TestCliJourney::askForTheForm()
{
    const QString exam = run({u"list"_s, m_deck, u"blueprints"_s}, u"18:11:00"_s).json[0][u"name"].toString();
    QCOMPARE(exam, u"Foundation mock"_s);
    const QJsonArray form =
        run({u"exam"_s, m_deck, exam, u"--seed"_s, u"1"_s, u"--key"_s}, u"18:11:10"_s).json[u"form"].toArray();
    QCOMPARE(form.size(), 10);
    for (const QJsonValue& question : form) {
        m_keys.append(question[u"key"].toString());
        QVERIFY(!question[u"stem"].toString().contains(u"cash machine"_s)); // incomplete: never in an exam
    }
}

void TestCliJourney::sitFiveQuestions()
{
    QCOMPARE(run({u"attempt"_s, u"start"_s, m_deck, u"Foundation mock"_s, u"--seed"_s, u"1"_s}, u"18:20:00"_s).exit, 0);
    for (int position = 1; position <= 5; ++position)
        QCOMPARE(run({u"attempt"_s, u"answer"_s, m_deck, QString::number(position), m_keys[position - 1]},
                     QStringLiteral("18:2%1:00").arg(position))
                     .exit,
                 0);
    QCOMPARE(run({u"attempt"_s, u"flag"_s, m_deck, u"6"_s}, u"18:26:00"_s).exit, 0);
    const QJsonValue status = run({u"attempt"_s, u"status"_s, m_deck}, u"18:26:30"_s).json;
    QCOMPARE(status[u"answers"].toObject().size(), 5);
    QCOMPARE(status[u"secondsLeft"], 15 * 60 - 390);

    const QJsonValue report = run({u"attempt"_s, u"end"_s, m_deck}, u"18:27:00"_s).json;
    QCOMPARE(report[u"right"], 5);
    QCOMPARE(report[u"unanswered"], 5);
    QCOMPARE(report[u"passed"], false);
    QCOMPARE(report[u"usedMs"], 420'000);
    const QString text = QString::fromUtf8(runCli({u"attempt"_s, u"status"_s, m_deck}).out);
    QVERIFY2(text.contains(u"Not passed: 5 of 10, 7 needed (50 %)."_s), qPrintable(text));
    QVERIFY(text.contains(u"By topic\n"_s) && text.contains(u"What you missed\n"_s));
    // History: undo passes over it.
    QCOMPARE(run({u"undo"_s, m_deck}, u"18:30:00"_s).json[u"step"], u"Answer: Easy"_s);
    QCOMPARE(run({u"info"_s, m_deck}, u"18:30:10"_s).json[u"counts"][u"attempts"], 1);
}

void TestCliJourney::deckIsSound()
{
    const CliRun check = run({u"check"_s, m_deck}, u"18:31:00"_s);
    QVERIFY2(check.exit == 0, check.out.constData());
    // One file, that opens from read-only media.
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"course.lamp"_s});
}

QTEST_GUILESS_MAIN(TestCliJourney)
#include "tst_clijourney.moc"
