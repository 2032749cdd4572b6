// SPDX-License-Identifier: GPL-3.0-or-later
#include "studyguidepage.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace lamplight::support;
using namespace Qt::StringLiterals;

class TestStudyguideDefinitions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsByTheHeading_data();
    void findsByTheHeading();
    void leavesAlone_data();
    void leavesAlone();
    void oneConceptForOneTerm();
    void oneDefinitionInTwoPlaces();
    void officialOnceIsOfficial();
    void blocksKnowTheirDefinitions();
};

namespace {

QString below(const QString& heading, const QString& text)
{
    return u"Course notes\n\n"_s + heading + u"\n\n"_s + text + u"\n\nMore is said below."_s;
}

} // namespace

void TestStudyguideDefinitions::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("definitions");
    const auto row = [](const char* title, const QString& text, const QString& definition) {
        QTest::newRow(title) << below(u"Some heading"_s, text) << QStringList{definition};
    };
    row("official, then the term",
        u"Learn the official definition by heart: negligence is \"a breach of a duty of care.\" Note that."_s,
        u"negligence = a breach of a duty of care. (official)"_s);
    row("official definition of", u"So the official definition of a tort is “a civil wrong that causes loss”."_s,
        u"tort = a civil wrong that causes loss (official)"_s);
    row("official without quotes", u"The official definition of duress is pressure that leaves no choice."_s,
        u"duress = pressure that leaves no choice. (official)"_s);
    row("officially defined", u"Hypoxia is officially defined as a lack of oxygen in the tissue."_s,
        u"Hypoxia = a lack of oxygen in the tissue. (official)"_s);
    row("official wording in German quotes",
        u"The official wording is this: equity is „fairness as courts apply it“."_s,
        u"equity = fairness as courts apply it (official)"_s);
    row("official, in takeaways' words",
        u"Key points:\n- The official definition of a lien is \"a right to keep goods.\""_s,
        u"lien = a right to keep goods. (official)"_s);
    row("quoted", u"In this act, a vehicle is \"any thing that runs on wheels or tracks.\""_s,
        u"vehicle = any thing that runs on wheels or tracks."_s);
    row("quoted after means", u"The term \"street\" means \"any way open to the public\"."_s,
        u"street = any way open to the public"_s);
    row("in the middle of a paragraph", u"Courts differ. Consent is \"agreement that is freely given\". So be it."_s,
        u"Consent = agreement that is freely given"_s);
    row("equation", u"Stopping distance = thinking distance plus braking distance."_s,
        u"Stopping distance = thinking distance plus braking distance."_s);
    row("equation in a list", u"- Latency = the time a packet takes\n- fast"_s, u"Latency = the time a packet takes"_s);
    row("bold and colon", u"**Preload**: the stretch of the heart before it contracts."_s,
        u"Preload = the stretch of the heart before it contracts."_s);
    row("bold with its colon", u"- **Afterload:** the pressure to pump against"_s,
        u"Afterload = the pressure to pump against"_s);
    row("bold and dash", u"**Stroke volume** – refers to the blood pumped in a beat. More follows."_s,
        u"Stroke volume = the blood pumped in a beat."_s);
    row("bold is a", u"A **router** is a device that forwards packets."_s,
        u"router = a device that forwards packets."_s);
    row("bold with an abbreviation", u"**Virtual LAN (VLAN)** is a group of ports that act as one network."_s,
        u"Virtual LAN (VLAN) = a group of ports that act as one network."_s);
    row("quoted term", u"\"Jitter\" means variation in delay."_s, u"Jitter = variation in delay."_s);
    row("is defined as", u"Braking distance is defined as the way a car goes while it brakes."_s,
        u"Braking distance = the way a car goes while it brakes."_s);
    row("means", u"Right of way means the right to go first."_s, u"Right of way = the right to go first."_s);
    row("refers to", u"Aquaplaning refers to a tyre that swims on water."_s,
        u"Aquaplaning = a tyre that swims on water."_s);
    row("at the start of a line", u"Hearts beat. They never rest.\nCardiac output means blood pumped in a minute."_s,
        u"Cardiac output = blood pumped in a minute."_s);
    row("wrapped", u"Bradycardia refers to a heart rate\nbelow sixty beats a minute. It may be normal."_s,
        u"Bradycardia = a heart rate below sixty beats a minute."_s);
    row("with an abbreviation inside", u"Tachycardia means a fast heart, e.g. Over one hundred beats."_s,
        u"Tachycardia = a fast heart, e.g. Over one hundred beats."_s);
}

void TestStudyguideDefinitions::finds()
{
    QFETCH(const QString, text);
    QTEST(toldDefinitions(planOf(text)), "definitions");
}

void TestStudyguideDefinitions::findsByTheHeading_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("definitions");
    const auto headed = [](const char* title, const QString& heading, const QString& text, const QString& definition) {
        QTest::newRow(title) << below(heading, text) << QStringList{definition};
    };
    headed("below its heading", u"Firewall"_s, u"A firewall is a filter between networks. It drops packets."_s,
           u"firewall = a filter between networks."_s);
    headed("below a question", u"What is a subnet?"_s, u"A subnet is a part of a network."_s,
           u"subnet = a part of a network."_s);
    headed("with another name", u"What is latency?"_s, u"Latency, also known as delay, is the time a packet takes."_s,
           u"Latency (delay) = the time a packet takes."_s);
    headed("refers to, alone", u"Integrity"_s, u"Refers to data that nobody has altered."_s,
           u"Integrity = data that nobody has altered."_s);
    headed("official label below its heading", u"Availability"_s,
           u"Official definition: data that is there when needed."_s,
           u"Availability = data that is there when needed. (official)"_s);
    headed("numbered term in bold", u"Terms in use"_s, u"1. **Threat**:\n\nA threat is a thing that may do harm."_s,
           u"threat = a thing that may do harm."_s);
    QTest::newRow("glossary, line by line")
        << below(u"Glossary"_s, u"Lien: a right to keep\ngoods\nDuress: pressure that leaves no choice"_s)
        << QStringList{u"Lien = a right to keep goods"_s, u"Duress = pressure that leaves no choice"_s};
    QTest::newRow("glossary") << below(u"Key terms"_s,
                                       u"Offeror: the one who offers\n\n- Offeree - the one who is offered to"_s)
                              << QStringList{u"Offeror = the one who offers"_s,
                                             u"Offeree = the one who is offered to"_s};
}

void TestStudyguideDefinitions::findsByTheHeading()
{
    finds();
}

void TestStudyguideDefinitions::leavesAlone_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* title, const QString& text) { QTest::newRow(title) << text; };
    row("points back", u"This means that nobody is bound."_s);
    row("points back, refers", u"It refers to an older case."_s);
    row("quoted, but not what it is", u"The judge said \"nobody is bound by that\" and left."_s);
    row("too few words in quotes", u"Threats are the \"what\" of a risk."_s);
    row("almost always", u"The wording is almost always \"co-creates value with someone\" in the exam."_s);
    row("official, but no wording", u"The official exam has forty questions."_s);
    row("uses define", u"Permissions are defined using policies."_s);
    row("is, without emphasis or heading", u"A contract is a promise that binds."_s);
    row("bold, but it does something", u"**Routers** are used in all networks."_s);
    row("bold label of a clause", u"**Remote work**: With remote work, nobody is in the office."_s);
    row("bold label of a list", u"- **Kinds**:\n  - one"_s);
    row("known label in bold", u"**Note:** a note is not a definition of anything."_s);
    row("sum of three", u"a = b = c and so on."_s);
    row("one word", u"Offer = promise."_s);
    row("in code", u"```\nvalue = the worth of it\n```"_s);
    row("colon in prose", u"Remember the rule: a promise binds."_s);
    row("takeaway", u"Key points:\n- **Offer**: a promise that binds when accepted\n- Duress means pressure"_s);
    row("term with a verb", u"Somebody who pays means to own it."_s);
    row("term of many words", u"The thing that everybody in the whole office wants means trouble for all."_s);
}

void TestStudyguideDefinitions::leavesAlone()
{
    QFETCH(const QString, text);
    const ImportPlan plan = planOf(below(u"Some heading"_s, text));
    QCOMPARE(toldDefinitions(plan), QStringList());
    QCOMPARE(plan.concepts.size(), 0);
}

void TestStudyguideDefinitions::oneConceptForOneTerm()
{
    const ImportPlan plan =
        planOf(u"Torts\n\nNuisance means harm to the use of land.\n\n**nuisance** is a wrong to neighbours."_s);
    QCOMPARE(plan.concepts.size(), 1);
    QCOMPARE(plan.concepts[0].term, u"Nuisance"_s);
    const QStringList expected = {u"Nuisance = harm to the use of land."_s, u"Nuisance = a wrong to neighbours."_s};
    QCOMPARE(toldDefinitions(plan), expected);
}

void TestStudyguideDefinitions::oneDefinitionInTwoPlaces()
{
    const ImportPlan plan = planOf(
        u"1.1 One\n\nLien means a right to keep goods.\n\n1.2 Two\n\nIn short\n\n- Lien = A right to  keep goods"_s);
    QCOMPARE(plan.lessons.size(), 2);
    QCOMPARE(plan.definitions.size(), 1);
    QCOMPARE(plan.definitions[0].places.size(), 2);
    QCOMPARE(plan.definitions[0].places[0].lesson, plan.lessons[0].id);
    QCOMPARE(plan.definitions[0].places[1].lesson, plan.lessons[1].id);
    for (const Place& place : plan.definitions[0].places) {
        const QList<Block>& blocks = plan.lessons[place.lesson.value - 1].blocks;
        const auto block =
            std::find_if(blocks.begin(), blocks.end(), [&](const Block& b) { return b.uid == place.block; });
        QVERIFY(block != blocks.end());
        QCOMPARE(block->definitions, QStringList{plan.definitions[0].uid});
    }
}

void TestStudyguideDefinitions::officialOnceIsOfficial()
{
    const QString plainly = u"Lien = a right to keep goods.\n\n"_s;
    const QString officially = u"The official definition of lien is \"a right to keep goods.\"\n\n"_s;
    const auto once = [](const QString& text) { return toldDefinitions(planOf(u"Torts\n\n"_s + text)); };
    QCOMPARE(once(plainly + officially), QStringList{u"Lien = a right to keep goods. (official)"_s});
    QCOMPARE(once(officially + plainly), QStringList{u"lien = a right to keep goods. (official)"_s});
}

void TestStudyguideDefinitions::blocksKnowTheirDefinitions()
{
    const ImportPlan plan =
        planOf(u"Torts\n\nLien means a right to keep goods.\n\nHere more is said. Debt is defined as money owed."_s);
    QCOMPARE(plan.definitions.size(), 1); // the second doesn't begin its paragraph
    const QList<Block>& blocks = plan.lessons[0].blocks;
    QCOMPARE(blocks[0].kind, BlockKind::Definition);
    QCOMPARE(blocks[0].definitions, QStringList{plan.definitions[0].uid});
    QCOMPARE(blocks[1].kind, BlockKind::Paragraph);
    QVERIFY(blocks[1].definitions.isEmpty());
    QCOMPARE(fateOf(plan, 3), u"definition"_s);
    QCOMPARE(fateOf(plan, 5), u"prose"_s);
    QVERIFY(plan.definitions[0].keyPhrases.contains(u"keep goods"_s));
}

QTEST_GUILESS_MAIN(TestStudyguideDefinitions)
#include "tst_studyguidedefinitions.moc"
