// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/rules.h"
#include "studyguidepage.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace lamplight::support;
using namespace Qt::StringLiterals;

class TestStudyguideRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsDocumented();
    void takesLines_data();
    void takesLines();
};

void TestStudyguideRules::everyRuleIsDocumented()
{
    QFile file(QStringLiteral(LAMPLIGHT_SOURCE "/docs/study-guide-rules.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QString table = text.section(u"## The rules"_s, 1).section(u"\n## "_s, 0, 0);
    static const QRegularExpression row(u"^\\| `(\\w+)` \\|"_s, QRegularExpression::MultilineOption);
    QStringList documented;
    for (auto rows = row.globalMatch(table); rows.hasNext();)
        documented += rows.next().captured(1);
    QCOMPARE(documented, studyguide::ruleNames());
}

void TestStudyguideRules::takesLines_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("rule");
    const auto row = [](const QString& rule, const QString& page, int line) {
        QTest::addRow("%s %d", qPrintable(rule), line) << page << line << rule;
    };
    row(u"blank"_s, u"Signs\n\nText goes here."_s, 2);
    row(u"frontMatter"_s, u"---\ntitle: Signs\n---\nText."_s, 2);
    row(u"mailHeader"_s, u"From: A\nSubject: Signs\n\nText goes here."_s, 2);
    row(u"prose"_s, u"From: one line is no header of a mail.\nText goes here."_s, 1);
    row(u"title"_s, u"Signs\n\nText goes here."_s, 1);
    row(u"date"_s, u"Signs\nLast updated: May 2024\n\nText."_s, 2);
    row(u"heading"_s, u"# Signs\n\n## Shapes\n\nText."_s, 3);
    row(u"takeaway"_s, u"Signs\n\nKey takeaways\n\n- One"_s, 5);
    row(u"summary"_s, u"Signs\n\nRecap\n\n- One"_s, 5);
    row(u"listItem"_s, u"Signs\n\n- One\n- Two"_s, 4);
    row(u"definition"_s, u"Signs\n\nYield means to let others go first."_s, 3);
    row(u"examTip"_s, u"Signs\n\nExam tip: look twice."_s, 3);
    row(u"note"_s, u"Signs\n\nRemember: look twice."_s, 3);
    row(u"workedExample"_s, u"Signs\n\nA worked example\n\nA car comes."_s, 5);
    row(u"table"_s, u"Signs\n\nShape\tUse\nRound\tBan"_s, 4);
    row(u"question"_s, u"Signs\n\nQuiz\n\nWhat now?\nA. Stop\nB. Go"_s, 5);
    row(u"questionMarker"_s, u"Signs\n\nQuiz\n\nWhat now?\nA. Stop\nB. Go"_s, 3);
    row(u"option"_s, u"Signs\n\nQuiz\n\nWhat now?\nA. Stop\nB. Go"_s, 7);
    row(u"answer"_s, u"Signs\n\nQuiz\n\nWhat now?\nA. Stop\nB. Go\nAnswer: A"_s, 8);
    row(u"answerKey"_s, u"Signs\n\nQuiz\n\n1. What now?\nA. Stop\nB. Go\n\nAnswers\n1. A"_s, 10);
    row(u"explanation"_s, u"Signs\n\nQuiz\n\nWhat now?\nA. Stop\nB. Go\nAnswer: A\nWhy: it is red."_s, 9);
    row(u"wrapper"_s, u"Signs\n\nQuiz\n\nWhat?\nA. S\nB. G\n<details><summary>Answer</summary>\nA\n</details>"_s, 8);
    row(u"quote"_s, u"Signs\n\n> Stop here"_s, 3);
    row(u"code"_s, u"Signs\n\n```\nstop()\n```"_s, 4);
    row(u"divider"_s, u"Signs\n\nText.\n\n***\n\nText."_s, 5);
    row(u"prose"_s, u"Signs\n\nText goes here."_s, 3);
}

void TestStudyguideRules::takesLines()
{
    QFETCH(const QString, page);
    QFETCH(const int, line);
    QTEST(fateOf(planOf(page), line), "rule");
}

QTEST_GUILESS_MAIN(TestStudyguideRules)
#include "tst_studyguiderules.moc"
