// SPDX-License-Identifier: GPL-3.0-or-later
#include "studyguidepage.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace lamplight::support;
using namespace Qt::StringLiterals;

class TestStudyguidePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titles_data();
    void titles();
    void dates_data();
    void dates();
    void severalPages_data();
    void severalPages();
    void folders();
    void numbersWithinAFolder();
    void parentsComeFirst();
    void oneCodeTwoTitles();
    void onePageInTwoPieces();
    void namesSourcesWithinTheFolder();
};

namespace {

/// "2.1 Offer @2.1": code and title of each lesson, and the topic that it lies in.
QStringList toldLessons(const ImportPlan& plan)
{
    QStringList all;
    for (const Lesson& lesson : plan.lessons) {
        const Topic& topic = plan.topics.at(lesson.topic.value - 1);
        all += QString(lesson.code + u' ' + lesson.title).trimmed() + u" @"_s +
               (topic.code.isEmpty() ? topic.title : topic.code);
    }
    return all;
}

} // namespace

void TestStudyguidePages::titles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    const QString body = u"\n\nAn offer binds. It does so at once."_s;
    const auto row = [&](const char* name, const QString& text, const QString& code, const QString& title) {
        QTest::newRow(name) << text << code << title;
    };
    row("alone", u"Offer and acceptance"_s + body, {}, u"Offer and acceptance"_s);
    row("after blank lines", u"\n\n  Offer  "_s + body, {}, u"Offer"_s);
    row("code", u"2.1 Offer"_s + body, u"2.1"_s, u"Offer"_s);
    row("code and stop", u"2.1. Offer"_s + body, u"2.1"_s, u"Offer"_s);
    row("code and colon", u"2.1: Offer"_s + body, u"2.1"_s, u"Offer"_s);
    row("code and dash", u"2.1.4 – Offer"_s + body, u"2.1.4"_s, u"Offer"_s);
    row("code and tab", u"2.1\tOffer"_s + body, u"2.1"_s, u"Offer"_s);
    row("number", u"7 Offer"_s + body, u"7"_s, u"Offer"_s);
    row("number and stop", u"7. Offer"_s + body, u"7"_s, u"Offer"_s);
    row("directly over text", u"2.1 Offer\nAn offer binds. It does so at once."_s, u"2.1"_s, u"Offer"_s);
    row("directly over takeaways", u"Offer\nKey takeaways\n- It binds"_s, {}, u"Offer"_s);
    row("a word before the code", u"Module 4: Offer"_s + body, u"4"_s, u"Module 4: Offer"_s);
    row("a word and nothing else", u"Chapter 12"_s + body, u"12"_s, u"Chapter 12"_s);
    row("marks", u"# 2.1 Offer"_s + body, u"2.1"_s, u"Offer"_s);
    row("emphasis", u"# **Offer** and `acceptance`"_s + body, {}, u"Offer and acceptance"_s);
    row("underlined", u"Offer\n====="_s + body, {}, u"Offer"_s);
    row("level 2 first", u"## Offer"_s + body, {}, u"Offer"_s);
    row("below a picture", u"![logo](a.png)\n\n# Offer"_s + body, {}, u"Offer"_s);
    row("front matter", u"---\nlayout: page\n---\n# Offer"_s + body, {}, u"Offer"_s);
    row("front matter alone", u"---\ntitle: \"Offer\"\n---\nan offer binds."_s, {}, u"Offer"_s);
    row("a chapter's number over its title", u"CHAPTER 5\n\nOffer"_s + body, u"5"_s, u"CHAPTER 5 Offer"_s);
    row("below a menu's path", u"Home > Law > Contracts > Offer\nOffer\nAn offer binds. It does so."_s, {}, u"Offer"_s);
    row("subject of a mail", u"From: A\nSubject: Re: Fwd: Offer\n\nan offer binds."_s, {}, u"Offer"_s);
    row("none: a sentence", u"An offer binds. It does so at once."_s, {}, u"offers"_s);
    row("none: a list", u"- an offer binds"_s, {}, u"offers"_s);
    row("a date is no code", u"3.10.2024 was a Thursday"_s + body, {}, u"3.10.2024 was a Thursday"_s);
    row("an amount is no code", u"2.5 million people voted"_s + body, {}, u"2.5 million people voted"_s);
    row("none: a label", u"Key takeaways\n\n- It binds"_s, {}, u"offers"_s);
}

void TestStudyguidePages::titles()
{
    QFETCH(const QString, text);
    const ImportPlan plan = planOf(text, u"notes/offers.txt"_s);
    QCOMPARE(plan.lessons.size(), 1);
    QTEST(plan.lessons[0].code, "code");
    QTEST(plan.lessons[0].title, "title");
    QVERIFY(!plan.lessons[0].blocks.isEmpty());
}

void TestStudyguidePages::dates_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("date");
    QTest::newRow("last updated") << u"Last updated: June 2026"_s << u"June 2026"_s;
    QTest::newRow("on") << u"Last updated on 3 May 2024"_s << u"3 May 2024"_s;
    QTest::newRow("revised") << u"Revised 2024-05-03"_s << u"2024-05-03"_s;
    QTest::newRow("date") << u"Date: 03/05/2024"_s << u"03/05/2024"_s;
    QTest::newRow("emphasis") << u"_Last reviewed: May 2024_"_s << u"May 2024"_s;
    QTest::newRow("no digit") << u"Updated: often"_s << QString();
    QTest::newRow("prose") << u"Updated in 2024, the act now covers all vehicles that run on rails too."_s << QString();
    QTest::newRow("no colon after date") << u"Date 3 is a Sunday"_s << QString();
}

void TestStudyguidePages::dates()
{
    QFETCH(const QString, line);
    QTEST(planOf(u"Offer\n\n"_s + line + u"\n\nAn offer binds."_s).lessons.at(0).date, "date");
}

void TestStudyguidePages::severalPages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lessons");
    QTest::addColumn<QStringList>("topics");
    const auto row = [](const char* title, const QString& text, const QStringList& lessons, const QStringList& topics) {
        QTest::newRow(title) << text << lessons << topics;
    };
    row("codes", u"2.1 Offer\n\nIt binds.\n\n2.2 Acceptance\n\nIt does too."_s,
        {u"2.1 Offer @2.1"_s, u"2.2 Acceptance @2.2"_s}, {u"2"_s, u"2 / 2.1 Offer"_s, u"2 / 2.2 Acceptance"_s});
    row("a chapter above", u"2 Contracts\n\n2.1 Offer\n\nIt binds."_s, {u"2.1 Offer @2.1"_s},
        {u"2 Contracts"_s, u"2 Contracts / 2.1 Offer"_s});
    row("a chapter with text", u"2 Contracts\n\nThey bind.\n\n2.1 Offer\n\nIt binds."_s,
        {u"2 Contracts @2"_s, u"2.1 Offer @2.1"_s}, {u"2 Contracts"_s, u"2 Contracts / 2.1 Offer"_s});
    row("a section isn't a page", u"2.1 Offer\n\nIt binds.\n\n2.1.1 Form\n\nAny.\n\n2.2 Acceptance\n\nIt does too."_s,
        {u"2.1 Offer @2.1"_s, u"2.2 Acceptance @2.2"_s}, {u"2"_s, u"2 / 2.1 Offer"_s, u"2 / 2.2 Acceptance"_s});
    row("deep codes below a bare title", u"2.1 Offer\n\n2.1.1 Form\n\nAny.\n\n2.1.2 Time\n\nSoon."_s,
        {u"2.1.1 Form @2.1.1"_s, u"2.1.2 Time @2.1.2"_s},
        {u"2"_s, u"2 / 2.1 Offer"_s, u"2 / 2.1 Offer / 2.1.1 Form"_s, u"2 / 2.1 Offer / 2.1.2 Time"_s});
    row("level 1", u"# Offer\n\nIt binds.\n\n# Acceptance\n\nIt does too."_s,
        {u"Offer @Offer"_s, u"Acceptance @Acceptance"_s}, {u"Offer"_s, u"Acceptance"_s});
    row("marked codes", u"# 2.1 Offer\n\nIt binds.\n\n## 2.2 Acceptance\n\nIt does."_s,
        {u"2.1 Offer @2.1"_s, u"2.2 Acceptance @2.2"_s}, {u"2"_s, u"2 / 2.1 Offer"_s, u"2 / 2.2 Acceptance"_s});
    row("numbered sections of a page without code", u"# Offer\n\nIt binds.\n\n## 1.1 Form\n\nAny."_s,
        {u"Offer @Offer"_s}, {u"Offer"_s});
    row("words and numbers", u"Module 1: Offer\n\nIt binds.\n\nModule 2: Acceptance\n\nIt does."_s,
        {u"1 Module 1: Offer @1"_s, u"2 Module 2: Acceptance @2"_s},
        {u"1 Module 1: Offer"_s, u"2 Module 2: Acceptance"_s});
    row("takeaways again", u"Offer\n\nKey takeaways\n- it binds\n\nProse.\n\nAcceptance\n\nKey takeaways\n- it does"_s,
        {u"Offer @Offer"_s, u"Acceptance @Acceptance"_s}, {u"Offer"_s, u"Acceptance"_s});
    row("the course's title", u"Contract law\n\n2.1 Offer\n\nIt binds."_s, {u"2.1 Offer @2.1"_s},
        {u"2"_s, u"2 / 2.1 Offer"_s});
    row("code in a fence", u"# Offer\n\n```\n# Acceptance\n```"_s, {u"Offer @Offer"_s}, {u"Offer"_s});
    row("answers don't begin a page", u"# Quiz\n\n1. Who?\nA. he\nB. she\n\n# Answers\n1. A"_s, {u"Quiz @Quiz"_s},
        {u"Quiz"_s});
}

void TestStudyguidePages::severalPages()
{
    QFETCH(const QString, text);
    const ImportPlan plan = planOf(text);
    QTEST(toldLessons(plan), "lessons");
    QTEST(toldTopics(plan), "topics");
}

void TestStudyguidePages::folders()
{
    const ImportPlan plan = planOfFolder({{u"2 Contracts/2.1 offer.txt"_s, u"2.1 Offer\n\nIt binds."_s},
                                          {u"Torts/nuisance.txt"_s, u"Nuisance\n\nIt annoys."_s},
                                          {u"Torts/Old/battery.txt"_s, u"Battery\n\nIt hurts."_s},
                                          {u"preface.txt"_s, u"Preface\n\nRead on."_s}});
    const QStringList topics = {u"2 Contracts"_s, u"2 Contracts / 2.1 Offer"_s, u"Torts"_s,  u"Torts / Nuisance"_s,
                                u"Torts / Old"_s, u"Torts / Old / Battery"_s,   u"Preface"_s};
    QCOMPARE(toldTopics(plan), topics);
    const QStringList lessons = {u"2.1 Offer @2.1"_s, u"Nuisance @Nuisance"_s, u"Battery @Battery"_s,
                                 u"Preface @Preface"_s};
    QCOMPARE(toldLessons(plan), lessons);
    QCOMPARE(plan.topics[4].position, 1); // second within Torts
    QCOMPARE(plan.topics[6].position, 2); // third at the root
}

void TestStudyguidePages::numbersWithinAFolder()
{
    const ImportPlan plan = planOfFolder({{u"Contracts/1.txt"_s, u"Lesson 1: Offer\n\nIt binds."_s},
                                          {u"Torts/1.txt"_s, u"Lesson 1: Nuisance\n\nIt annoys."_s}});
    const QStringList topics = {u"Contracts"_s, u"Contracts / Lesson 1: Offer"_s, u"Torts"_s,
                                u"Torts / Lesson 1: Nuisance"_s};
    QCOMPARE(toldTopics(plan), topics);
    QCOMPARE(plan.problems.size(), 0);
}

void TestStudyguidePages::parentsComeFirst()
{
    const ImportPlan plan = planOfFolder({{u"a.txt"_s, u"3.1.2 Form\n\nAny."_s}, {u"b.txt"_s, u"# 3 Deeds\n\nOld."_s}});
    const QStringList topics = {u"3 Deeds"_s, u"3 Deeds / 3.1"_s, u"3 Deeds / 3.1 / 3.1.2 Form"_s};
    QCOMPARE(toldTopics(plan), topics);
}

void TestStudyguidePages::oneCodeTwoTitles()
{
    const ImportPlan plan = planOf(u"# 2.1 Offer\n\nIt binds.\n\n# 2.1 Acceptance\n\nIt does."_s);
    const QStringList lessons = {u"2.1 Offer @2.1"_s, u"2.1 Acceptance @2.1"_s};
    QCOMPARE(toldLessons(plan), lessons);
    QCOMPARE(plan.lessons[1].position, 1);
    QCOMPARE(plan.problems.size(), 1);
    QCOMPARE(plan.problems[0].line, 5);
    QVERIFY(plan.problems[0].why.contains(u"Offer"_s));
}

void TestStudyguidePages::onePageInTwoPieces()
{
    const ImportPlan plan = planOf(
        u"# 2.1 Offer\n\nIt binds.\n\n# 2.2 Form\n\nAny.\n\n# 2.1 OFFER\n\nIt ends. Lien is defined as a right to keep goods."_s);
    const QStringList lessons = {u"2.1 Offer @2.1"_s, u"2.2 Form @2.2"_s};
    QCOMPARE(toldLessons(plan), lessons);
    QCOMPARE(plan.lessons[0].blocks.size(), 2);
    QCOMPARE(plan.problems.size(), 0);
}

void TestStudyguidePages::namesSourcesWithinTheFolder()
{
    QCOMPARE(planOf(u"Offer\n\nIt binds."_s, u"/home/me/law/offer.txt"_s).lessons[0].source, u"offer.txt"_s);
    const ImportPlan plan = planOfFolder({{u"law/offer.txt"_s, u"Offer\n\nIt binds.\n\nQ: Who?\nA. he\nB. she"_s}});
    QCOMPARE(plan.lessons[0].source, u"law/offer.txt"_s);
    QCOMPARE(plan.questions[0].source, u"law/offer.txt"_s);
    QCOMPARE(plan.trace[0].file, u"course/law/offer.txt"_s);
    QCOMPARE(plan.trace[0].to, u"Offer: title"_s);
}

QTEST_GUILESS_MAIN(TestStudyguidePages)
#include "tst_studyguidepages.moc"
