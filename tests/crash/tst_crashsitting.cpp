// SPDX-License-Identifier: GPL-3.0-or-later
#include "killed.h"
#include "seed.h"

#include <QDateTime>
#include <QJsonArray>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace lamplight;
using namespace lamplight::test;

namespace {

/// What the candidate has done so far.
struct Paper {
    QMap<int, QString> answers, struck;
    QSet<int> flags;

    bool operator==(const Paper&) const = default;
};

struct Action {
    QString name;
    int position = 0;
    QString letters = {};

    QStringList arguments(const QString& deck) const
    {
        QStringList all{QStringLiteral("attempt"), name, deck, QString::number(position)};
        return letters.isEmpty() ? all : all << letters;
    }
};

Paper paperOf(const QJsonObject& json)
{
    Paper paper;
    const QJsonObject answers = json[QStringLiteral("answers")].toObject(),
                      struck = json[QStringLiteral("struck")].toObject();
    for (auto each = answers.begin(); each != answers.end(); ++each)
        paper.answers.insert(each.key().toInt(), each->toString());
    for (auto each = struck.begin(); each != struck.end(); ++each)
        paper.struck.insert(each.key().toInt(), each->toString());
    for (const QJsonValue& flag : json[QStringLiteral("flags")].toArray())
        paper.flags.insert(flag.toInt());
    return paper;
}

void setLetters(QMap<int, QString>& map, int position, const QString& letters)
{
    if (letters.isEmpty())
        map.remove(position);
    else
        map.insert(position, letters);
}

QString ascending(QString letters)
{
    std::sort(letters.begin(), letters.end());
    return letters;
}

/// The paper after an action, by the rules of the exam room; the same where the action is refused.
Paper after(Paper paper, const Action& action)
{
    const QString chosen = paper.answers.value(action.position);
    QString struck = paper.struck.value(action.position);
    if (action.name == QLatin1String("flag")) {
        paper.flags.insert(action.position);
    } else if (action.name == QLatin1String("unflag")) {
        paper.flags.remove(action.position);
    } else if (action.name == QLatin1String("answer")) {
        const QString letters = action.letters == QLatin1String("-") ? QString() : action.letters;
        setLetters(paper.answers, action.position, letters);
        struck.removeIf([&](QChar letter) { return letters.contains(letter); });
        setLetters(paper.struck, action.position, struck);
    } else if (action.name == QLatin1String("strike") && !chosen.contains(action.letters)) {
        setLetters(paper.struck, action.position, ascending(struck.remove(action.letters) + action.letters));
    } else if (action.name == QLatin1String("unstrike")) {
        setLetters(paper.struck, action.position, struck.remove(action.letters));
    }
    return paper;
}

} // namespace

/// A sitting by lamplight-cli whose every command gets SIGKILL, somewhere on its way or once it has answered: whatever
/// was acknowledged is there, what wasn't is there as a whole or not at all, and the clock is right.
class TestCrashSitting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoHundredEvents();

private:
    KilledRun cli(int killAt, QStringList arguments) const;
    Action anyAction();
    QString any(const QStringList& list)
    {
        return list[static_cast<qsizetype>(m_random.below(static_cast<quint64>(list.size())))];
    }
    void start();
    void resume();
    void act(const Action& action);

    QTemporaryDir m_folder;
    QString m_deck = m_folder.filePath(QStringLiteral("deck.lamp"));
    Random m_random{seed()};
    QJsonArray m_form;
    Paper m_paper;
    int m_elapsed = 0; ///< seconds since the start
    int m_taken = 1;   ///< events, with the start
    int m_killed = 0;
};

KilledRun TestCrashSitting::cli(int killAt, QStringList arguments) const
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(1'780'336'800 + m_elapsed, Qt::UTC);
    arguments << QStringLiteral("--json") << QStringLiteral("--at") << at.toString(Qt::ISODate);
    return killAt < 0 ? runKilledOnceItAnswered(arguments) : runKilledAt(killAt, arguments);
}

Action TestCrashSitting::anyAction()
{
    static const QStringList names{QStringLiteral("answer"),  QStringLiteral("answer"), QStringLiteral("answer"),
                                   QStringLiteral("flag"),    QStringLiteral("unflag"), QStringLiteral("strike"),
                                   QStringLiteral("unstrike")};
    Action action{any(names), 1 + static_cast<int>(m_random.below(static_cast<quint64>(m_form.size())))};
    if (action.name.endsWith(QLatin1String("flag")))
        return action;
    const QJsonValue question = m_form[action.position - 1];
    QStringList letters;
    for (const QJsonValue& option : question[QStringLiteral("options")].toArray())
        letters.append(option[QStringLiteral("letter")].toString());
    action.letters = any(letters);
    if (action.name == QLatin1String("answer") && m_random.below(6) == 0)
        action.letters = QStringLiteral("-");
    else if (action.name == QLatin1String("answer") &&
             question[QStringLiteral("kind")] == QLatin1String("severalAnswers"))
        action.letters =
            letters.mid(static_cast<qsizetype>(m_random.below(static_cast<quint64>(letters.size())))).join(QString());
    return action;
}

void TestCrashSitting::start()
{
    QCOMPARE(cli(0, {QStringLiteral("new"), m_deck}).exit, 0);
    QCOMPARE(
        cli(0, {QStringLiteral("import"), m_deck, QStringLiteral(LAMPLIGHT_SOURCE "/resources/sample/course")}).exit,
        0);
    const KilledRun run = cli(0, {QStringLiteral("attempt"), QStringLiteral("start"), m_deck,
                                  QStringLiteral("Foundation mock"), QStringLiteral("--seed"), QStringLiteral("7")});
    m_form = run.json[QStringLiteral("form")].toArray();
    QCOMPARE(m_form.size(), 10);
    QCOMPARE(run.json[QStringLiteral("secondsLeft")], 900);
}

/// The sitting as a program finds it that opens the deck after the kill.
void TestCrashSitting::resume()
{
    const KilledRun status = cli(0, {QStringLiteral("attempt"), QStringLiteral("status"), m_deck});
    QVERIFY2(!status.killed && status.exit == 0, status.err.constData());
    QCOMPARE(status.json[QStringLiteral("state")], QLatin1String("running"));
    QCOMPARE(status.json[QStringLiteral("secondsLeft")], 900 - m_elapsed);
    QCOMPARE(status.json[QStringLiteral("form")], m_form);
    m_paper = paperOf(status.json);
}

void TestCrashSitting::act(const Action& action)
{
    const Paper expected = after(m_paper, action);
    // Half of them die on the way, the others once they have answered.
    const bool onTheWay = m_random.below(2) == 0;
    const KilledRun run = cli(onTheWay ? 1 + static_cast<int>(m_random.below(60)) : -1, action.arguments(m_deck));
    m_killed += run.killed;
    if (!run.json.isEmpty()) {
        QCOMPARE(run.json[QStringLiteral("secondsLeft")], 900 - m_elapsed);
        QVERIFY(paperOf(run.json) == expected);
        ++m_taken;
        m_paper = expected;
    } else if (!run.killed) {
        QCOMPARE(run.exit, 1);
        QVERIFY2(expected == m_paper, run.err.constData()); // refused: the letter is the answer
    } else {
        const Paper before = m_paper;
        resume();
        QVERIFY(m_paper == before || m_paper == expected);
    }
}

void TestCrashSitting::twoHundredEvents()
{
    start();
    for (int i = 0; i < 200; ++i) {
        if (m_elapsed < 880)
            m_elapsed += static_cast<int>(m_random.below(8));
        const Action action = anyAction();
        act(action);
        if (QTest::currentTestFailed()) {
            qWarning() << "event" << i << action.arguments(m_deck);
            return;
        }
    }
    QVERIFY2(m_killed > 50, qPrintable(QString::number(m_killed)));
    const Paper acknowledged = m_paper;
    resume();
    QVERIFY(m_paper == acknowledged);
    const KilledRun check = cli(0, {QStringLiteral("check"), m_deck});
    QCOMPARE(check.json[QStringLiteral("ok")], true);
    const KilledRun end = cli(0, {QStringLiteral("attempt"), QStringLiteral("end"), m_deck});
    QCOMPARE(end.json[QStringLiteral("answered")], acknowledged.answers.size());
    QCOMPARE(end.json[QStringLiteral("usedMs")], m_elapsed * 1000);
}

QTEST_GUILESS_MAIN(TestCrashSitting)
#include "tst_crashsitting.moc"
