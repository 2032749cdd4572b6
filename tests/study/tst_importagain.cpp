// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cases.h"
#include "deck/concepts.h"
#include "deck/questions.h"
#include "importpage.h"

#include <QTest>

using namespace lamplight;
using exchange::Changed;
using exchange::ImportPlan;
using exchange::Problem;
using test::all;
using test::applied;
using test::page;
using test::StudyDeck;

namespace {

QList<Question> questionsOf(StudyDeck& deck)
{
    return all(deck, [](deck::Connection& c) { return deck::questions(c); });
}

QList<Definition> definitionsOf(StudyDeck& deck)
{
    return all(deck, [](deck::Connection& c) { return deck::definitions(c); });
}

ImportPlan withStem(const QString& stem)
{
    ImportPlan plan = page();
    plan.questions[0].stem = stem;
    return plan;
}

ImportPlan withWording(const QString& wording)
{
    ImportPlan plan = page();
    plan.definitions[0].text = wording;
    return plan;
}

Concept conceptWith(qint64 id, const QString& term, const QStringList& aliases)
{
    return {ConceptId(id), newUid(), term, aliases, {}, {}};
}

} // namespace

/// What is edited at its source between two imports.
class TestImportAgain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void questionThatLeftItsPageIsKeptAndListed()
    {
        StudyDeck deck;
        applied(deck, page());
        const auto report = applied(deck, withStem(QStringLiteral("What is worth?")));
        QCOMPARE(questionsOf(deck).size(), 2);
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.problems[0].text, QStringLiteral("What is value?"));
        QCOMPARE(report.problems[0].line, 0);
        QCOMPARE(report.problems[0].file, QStringLiteral("page.txt"));
        QVERIFY(report.problems[0].why.contains(QStringLiteral("question")));
    }

    void caseStudyIsKnownByItsTitle()
    {
        StudyDeck deck;
        ImportPlan plan = page();
        plan.caseStudies = {{CaseStudyId(1), newUid(), plan.questions[0].topic, QStringLiteral("The shop"),
                             QStringLiteral("It sells.")}};
        plan.questions[0].caseStudy = CaseStudyId(1);
        applied(deck, plan);
        const auto cases = [&] { return all(deck, [](deck::Connection& c) { return deck::caseStudies(c); }); };
        const CaseStudy before = cases().value(0);
        QCOMPARE(questionsOf(deck)[0].caseStudy, before.id);
        plan.caseStudies[0].uid = newUid();
        plan.caseStudies[0].title = QStringLiteral("THE SHOP");
        plan.caseStudies[0].text = QStringLiteral("It sells no more.");
        QCOMPARE(applied(deck, plan).changed.updated, 1);
        QCOMPARE(cases().size(), 1);
        QCOMPARE(cases()[0].uid, before.uid);
        QCOMPARE(cases()[0].text, plan.caseStudies[0].text);
        QCOMPARE(questionsOf(deck)[0].caseStudy, before.id);
    }

    void whatAQuestionGoesByIsUpdatedAndNeverLost()
    {
        StudyDeck deck;
        ImportPlan plan = page();
        Question& asked = plan.questions[0];
        asked.kind = QuestionKind::Matching;
        asked.draft = true;
        asked.enemies = QStringLiteral("worth");
        asked.options = {Option{{}, newUid(), QStringLiteral("Cost"), true},
                         Option{{}, newUid(), QStringLiteral("Risk"), true}, Option{{}, newUid()},
                         Option{{}, newUid()}};
        const QStringList sides{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
        for (qsizetype i = 0; i < sides.size(); ++i)
            asked.options[i].match = sides[i];
        asked.options[1].fixed = true;
        applied(deck, plan);
        const Question before = questionsOf(deck)[0];
        QVERIFY(before.draft);
        QCOMPARE(applied(deck, plan).changed.updated, 0);
        Question accepted = before;
        accepted.draft = false;
        QVERIFY(
            deck.deck().step(QStringLiteral("Accept"), [&](deck::Connection& c) { return deck::update(c, accepted); }));
        asked.enemies.clear();
        asked.options[1].fixed = false;
        asked.options[0].match = QStringLiteral("given up");
        asked.options[3].match = QStringLiteral("e");
        for (Option& option : asked.options)
            option.uid = newUid();
        applied(deck, plan);
        const Question after = questionsOf(deck)[0];
        QCOMPARE(after.kind, QuestionKind::Matching);
        QVERIFY(!after.draft);
        QCOMPARE(after.enemies, QStringLiteral("worth"));
        QVERIFY(after.options[1].fixed);
        QCOMPARE(after.options[0].match, QStringLiteral("given up"));
        QCOMPARE(after.options[0].uid, before.options[0].uid);
        QCOMPARE(after.options[2].uid, before.options[2].uid); // the same surplus side
        QVERIFY(after.options[3].uid != before.options[3].uid);
    }

    void questionOfAnotherPageIsNotListed()
    {
        StudyDeck deck;
        applied(deck, page());
        ImportPlan other = withStem(QStringLiteral("What is worth?"));
        other.topics[1].code = other.lessons[0].code = QStringLiteral("2.2");
        other.topics[1].title = other.lessons[0].title = QStringLiteral("Worth");
        QCOMPARE(applied(deck, other).problems, QList<Problem>());
    }

    void wordingIsTheSameWithoutItsStop_data()
    {
        QTest::addColumn<QString>("wording");
        QTest::addColumn<bool>("same");
        QTest::newRow("full stop") << "worth." << true;
        QTest::newRow("semicolon") << "worth;" << true;
        QTest::newRow("case") << "Worth" << true;
        QTest::newRow("question mark") << "worth?" << false;
        QTest::newRow("stop within") << "wor.th" << false;
    }
    void wordingIsTheSameWithoutItsStop()
    {
        QFETCH(const QString, wording);
        QFETCH(const bool, same);
        for (const auto& [first, second] :
             {std::pair(QStringLiteral("worth"), wording), {wording, QStringLiteral("worth")}}) {
            StudyDeck deck;
            applied(deck, withWording(first));
            const QString uid = definitionsOf(deck).first().uid;
            applied(deck, withWording(second));
            QCOMPARE(definitionsOf(deck).size(), same ? 1 : 2);
            QCOMPARE(definitionsOf(deck).first().uid, uid);
        }
    }

    // The plan took two terms for two things; the deck knows that one is another name of the other.
    void twoConceptsThatAreOneInTheDeck()
    {
        StudyDeck deck;
        ImportPlan one = page();
        one.concepts = {conceptWith(1, QStringLiteral("Value"), {QStringLiteral("Worth")})};
        applied(deck, one);
        ImportPlan two = page();
        two.concepts = {conceptWith(1, QStringLiteral("Value"), {QStringLiteral("Merit")}),
                        conceptWith(2, QStringLiteral("Worth"), {QStringLiteral("Price")}),
                        conceptWith(3, QStringLiteral("Cost"), {})};
        two.concepts[0].relations = {{RelationKind::ContrastsWith, ConceptId(3)}};
        two.concepts[1].relations = {{RelationKind::Needs, ConceptId(3)}};
        applied(deck, two);
        const auto concepts = all(deck, [](deck::Connection& c) { return deck::concepts(c); });
        QCOMPARE(concepts.size(), 2);
        QCOMPARE(concepts[0].aliases,
                 (QStringList{QStringLiteral("Worth"), QStringLiteral("Merit"), QStringLiteral("Price")}));
        QCOMPARE(concepts[0].relations, (QList<Relation>{{RelationKind::ContrastsWith, concepts[1].id},
                                                         {RelationKind::Needs, concepts[1].id}}));
        QCOMPARE(applied(deck, two).changed.updated, 0);
    }
};

QTEST_GUILESS_MAIN(TestImportAgain)
#include "tst_importagain.moc"
