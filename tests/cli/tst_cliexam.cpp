// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise.h"
#include "sampledeck.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace lamplight::test;
using namespace Qt::StringLiterals;

/// Forms of an exam.
class TestCliExam : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void form();
    void formWithKey();
    void formIsReproducible();
    void shortage();

private:
    QStringList m_mock{u"Foundation mock"_s, u"--seed"_s, u"7"_s};
};

void TestCliExam::form()
{
    const SampleDeck deck;
    const QByteArray before = deck.everything();
    const CliRun run = deck.run(u"exam"_s, m_mock);
    QCOMPARE(run.exit, 0);
    KEEPS_PROMISE(u"exam"_s, run.json);
    const QJsonArray form = run.json[u"form"].toArray();
    QCOMPARE(form.size(), 10);
    const QJsonValue questions = deck.run(u"list"_s, {u"questions"_s}).json;
    QHash<QChar, int> byTopic;
    for (qsizetype i = 0; i < form.size(); ++i) {
        QCOMPARE(form[i][u"position"], i + 1);
        const QJsonObject question = entryOf(questions, u"id"_s, form[i][u"question"]);
        QCOMPARE(question[u"uid"], form[i][u"uid"]);
        QStringList known, shown;
        for (const QJsonValue& option : question[u"options"].toArray())
            known.append(QString::number(option[u"id"].toInt()));
        for (const QJsonValue& option : form[i][u"options"].toArray())
            shown.append(QString::number(option.toInt()));
        known.sort();
        shown.sort();
        QCOMPARE(shown, known);
        QVERIFY(!form[i].toObject().contains(u"key"_s));
        ++byTopic[form[i][u"topic"].toString().at(0)];
    }
    QCOMPARE(byTopic, (QHash<QChar, int>{{u'1', 2}, {u'2', 3}, {u'3', 2}, {u'4', 3}})); // the blueprint's rows
    QCOMPARE(deck.everything(), before);
}

void TestCliExam::formWithKey()
{
    const SampleDeck deck;
    const QJsonArray form = deck.run(u"exam"_s, m_mock + QStringList{u"--key"_s}).json[u"form"].toArray();
    const QJsonValue questions = deck.run(u"list"_s, {u"questions"_s}).json;
    for (const QJsonValue& asked : form) {
        const QJsonValue options = entryOf(questions, u"id"_s, asked[u"question"])[u"options"];
        QString key;
        const QJsonArray order = asked[u"options"].toArray();
        for (qsizetype i = 0; i < order.size(); ++i)
            if (entryOf(options, u"id"_s, order[i])[u"correct"].toBool())
                key += QChar(static_cast<char16_t>(u'A' + i));
        QCOMPARE(asked[u"key"], key);
    }
}

void TestCliExam::formIsReproducible()
{
    const SampleDeck deck;
    const QJsonValue form = deck.run(u"exam"_s, m_mock).json;
    QCOMPARE(deck.run(u"exam"_s, m_mock).json, form);
    QVERIFY(deck.run(u"exam"_s, {u"Foundation mock"_s, u"--seed"_s, u"8"_s}).json != form);
}

void TestCliExam::shortage()
{
    const SampleDeck deck;
    const QString course = deck.write(u"long.md"_s, "---\nlamplight: 1\nkind: course\ntitle: Sample\n---\n\n"
                                                    "## Topics\n\n- `1` Value\n\n## Exam: Marathon\n\n"
                                                    "- minutes: 60\n\n| topic | criterion | bloom | style | count |\n"
                                                    "|---|---|---|---|---|\n| 1 |  |  |  | 40 |\n");
    const CliRun imported = deck.run(u"import"_s, {course});
    QVERIFY2(imported.exit == 0, qPrintable(imported.err));
    const CliRun run = deck.run(u"exam"_s, {u"Marathon"_s, u"--seed"_s, u"1"_s});
    QCOMPARE(run.exit, 1);
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(notPromised(u"exam"_s, run.json), QStringList());
    QCOMPARE(run.json[u"form"], QJsonValue(QJsonArray()));
    const QJsonValue shortage = run.json[u"shortage"][0];
    QCOMPARE(shortage[u"wanted"], 40);
    QCOMPARE(shortage[u"available"], 16);
    QCOMPARE(shortage[u"topic"], u"1 Value"_s);
    // Nothing is filled up silently: it can't be sat either.
    QCOMPARE(deck.attempt(u"start"_s, {u"Marathon"_s, u"--seed"_s, u"1"_s}).exit, 1);
    QCOMPARE(deck.run(u"info"_s).json[u"counts"][u"attempts"], 0);
}

QTEST_GUILESS_MAIN(TestCliExam)
#include "tst_cliexam.moc"
