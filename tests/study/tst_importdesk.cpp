// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/concepts.h"
#include "deck/questions.h"
#include "deck/topics.h"
#include "importpage.h"
#include "study/examdesk.h"
#include "study/readingdesk.h"

#include <QTest>

using namespace lamplight;
using exchange::Changed;
using exchange::ImportPlan;
using study::ImportDesk;
using test::all;
using test::apply;
using test::lessonsOf;
using test::page;
using test::StudyDeck;

namespace {

class Stop final : public Progress {
public:
    void report(qint64 done, qint64) override { m_done = done; }
    bool cancelled() const override { return m_done >= 3; }

private:
    qint64 m_done = 0;
};

} // namespace

class TestImportDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoImportsMakeOneLesson()
    {
        StudyDeck deck;
        QCOMPARE(apply(deck, page()), (Changed{6, 0, 0}));
        const auto before = lessonsOf(deck);
        QCOMPARE(apply(deck, page()), (Changed{0, 0, 6}));
        QCOMPARE(lessonsOf(deck), before);
    }

    void referencesBecomeTheDecks()
    {
        StudyDeck deck;
        const ImportPlan first = page();
        apply(deck, first);
        apply(deck, page()); // with other uids
        const Lesson lesson = lessonsOf(deck).first();
        const auto definitions = all(deck, [](deck::Connection& c) { return deck::definitions(c); });
        const auto questions = all(deck, [](deck::Connection& c) { return deck::questions(c); });
        QCOMPARE(definitions.size(), 1);
        QCOMPARE(definitions[0].uid, first.definitions[0].uid);
        QCOMPARE(definitions[0].places, (QList<Place>{{lesson.id, lesson.blocks[0].uid}}));
        QCOMPARE(lesson.blocks[0].definitions, QStringList{definitions[0].uid});
        QCOMPARE(lesson.blocks[2].questions, QStringList{questions[0].uid});
        QCOMPARE(questions[0].lesson, lesson.id);
    }

    void questionsOfTheSameStemFindTheirOwn()
    {
        StudyDeck deck;
        const auto twice = [] {
            ImportPlan plan = page();
            Question again = plan.questions[0];
            again.id = QuestionId(2);
            again.uid = newUid();
            plan.questions.append(again);
            return plan;
        };
        apply(deck, twice());
        QCOMPARE(apply(deck, twice()), (Changed{0, 0, 7}));
        QCOMPARE(all(deck, [](deck::Connection& c) { return deck::questions(c); }).size(), 2);
    }

    void optionsThatFoldAlikeStayApart()
    {
        StudyDeck deck;
        const auto powers = [] {
            ImportPlan plan = page();
            for (const char16_t* text : {u"10²", u"102"})
                plan.questions[0].options.append({{}, newUid(), QString::fromUtf16(text), true});
            plan.questions[0].options.last().correct = false;
            return plan;
        };
        apply(deck, powers());
        QCOMPARE(apply(deck, powers()), (Changed{0, 0, 6}));
    }

    void pageThatLostItsKeyKeepsTheDecks()
    {
        StudyDeck deck;
        ImportPlan keyed = page();
        keyed.questions[0].options = {{{}, newUid(), QStringLiteral("a"), true}, {{}, newUid(), QStringLiteral("b")}};
        apply(deck, keyed);
        ImportPlan keyless = keyed;
        keyless.questions[0].options[0].correct = false;
        QCOMPARE(apply(deck, keyless).updated, 0);
        QVERIFY(!all(deck, [](deck::Connection& c) { return deck::questions(c); }).first().isIncomplete());
    }

    void anotherPageDoesNotRetitleTheTopic()
    {
        StudyDeck deck;
        apply(deck, page());
        ImportPlan other = page();
        other.topics[1].title = other.lessons[0].title = QStringLiteral("Worth");
        apply(deck, other);
        QCOMPARE(all(deck, [](deck::Connection& c) { return deck::topics(c); }).last().title, QStringLiteral("Value"));
    }

    void editedPageUpdatesAndKeepsWhatStayed()
    {
        StudyDeck deck;
        apply(deck, page());
        const Lesson before = lessonsOf(deck).first();
        ImportPlan edited = page();
        edited.lessons[0].blocks[1].text = QStringLiteral("AB\nCE");
        QCOMPARE(apply(deck, edited), (Changed{0, 1, 5}));
        const auto lessons = lessonsOf(deck);
        QCOMPARE(lessons.size(), 1);
        QCOMPARE(lessons[0].uid, before.uid);
        QCOMPARE(lessons[0].blocks[0].uid, before.blocks[0].uid);
        QVERIFY(lessons[0].blocks[1].uid != before.blocks[1].uid);
    }

    void sameCodeOtherTitleIsAnotherPageAndListed()
    {
        StudyDeck deck;
        apply(deck, page());
        ImportPlan other = page();
        other.lessons[0].title = QStringLiteral("Worth");
        NoProgress progress;
        const auto report = ImportDesk(deck.session()).apply(other, progress);
        QCOMPARE(report->problems.size(), 1);
        QVERIFY(report->problems[0].why.contains(QStringLiteral("2.1")));
        QCOMPARE(lessonsOf(deck).size(), 2);
    }

    void acceptedTableSurvivesTheNextImport()
    {
        StudyDeck deck;
        apply(deck, page());
        const Lesson lesson = lessonsOf(deck).first();
        study::ReadingDesk reading(deck.session());
        QVERIFY(reading.acceptTable(lesson.id, lesson.blocks[1].uid));
        QVERIFY(!reading.acceptTable(lesson.id, lesson.blocks[1].uid));
        apply(deck, page());
        const Block table = lessonsOf(deck).first().blocks[1];
        QVERIFY(!table.damaged);
        QCOMPARE(table.cells, (QList<QStringList>{{QStringLiteral("A"), QStringLiteral("B")},
                                                  {QStringLiteral("C"), QStringLiteral("D")}}));
    }

    void definitionThatLeftItsPageIsKeptAndListed()
    {
        StudyDeck deck;
        apply(deck, page());
        ImportPlan without = page();
        without.definitions.clear();
        without.lessons[0].blocks[0].definitions.clear();
        without.lessons[0].blocks[0].text = QStringLiteral("Value is what one makes of it.");
        NoProgress progress;
        const auto report = ImportDesk(deck.session()).apply(without, progress);
        QCOMPARE(report->problems.size(), 1);
        const auto definitions = all(deck, [](deck::Connection& c) { return deck::definitions(c); });
        QCOMPARE(definitions.size(), 1);
        QVERIFY(definitions[0].places.isEmpty());
    }

    void importIsOneStepThatCanBeUndone()
    {
        StudyDeck deck;
        apply(deck, page());
        QCOMPARE(deck.session().stepToUndo()->value().label, QStringLiteral("Import: Value"));
        deck.reopen();
        QVERIFY(deck.session().undo());
        QVERIFY(lessonsOf(deck).isEmpty());
        QVERIFY(all(deck, [](deck::Connection& c) { return deck::topics(c); }).isEmpty());
        QVERIFY(deck.session().redo());
        QCOMPARE(lessonsOf(deck).size(), 1);
    }

    void previewWritesNothing()
    {
        StudyDeck deck;
        NoProgress progress;
        const auto report = ImportDesk(deck.session()).preview(page(), progress);
        QVERIFY(report);
        QCOMPARE(report->changed, (Changed{6, 0, 0}));
        QVERIFY(lessonsOf(deck).isEmpty());
        QVERIFY(!*deck.session().stepToUndo());
    }

    void previewCanBeStopped()
    {
        StudyDeck deck;
        Stop stop;
        const auto report = ImportDesk(deck.session()).preview(page(), stop);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    }

    void cancelledImportLeavesTheDeckAsItWas()
    {
        StudyDeck deck;
        Stop stop;
        const auto report = ImportDesk(deck.session()).apply(page(), stop);
        QVERIFY(!report && report.error().kind == ErrorKind::Cancelled);
        QVERIFY(all(deck, [](deck::Connection& c) { return deck::topics(c); }).isEmpty());
    }

    void refusedWhileASittingRuns()
    {
        StudyDeck deck;
        const Blueprint blueprint = deck.addExam(2);
        study::ExamDesk exam(deck.session());
        QVERIFY(exam.start(blueprint, 1));
        NoProgress progress;
        const auto report = ImportDesk(deck.session()).apply(page(), progress);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Refused);
    }

    void conceptKeepsWhatOnlyTheDeckKnows()
    {
        StudyDeck deck;
        ImportPlan rich = page();
        rich.concepts[0].aliases = {QStringLiteral("Worth")};
        rich.concepts.append({ConceptId(2), newUid(), QStringLiteral("Cost"), {}, {}, {}});
        rich.concepts[0].relations = {{RelationKind::ContrastsWith, ConceptId(2)}};
        apply(deck, rich);
        ImportPlan plain = page();
        plain.concepts[0].term = QStringLiteral("worth"); // known by its alias
        apply(deck, plain);
        const auto concepts = all(deck, [](deck::Connection& c) { return deck::concepts(c); });
        QCOMPARE(concepts.size(), 2);
        QCOMPARE(concepts[0].term, QStringLiteral("Value"));
        QCOMPARE(concepts[0].aliases, QStringList{QStringLiteral("Worth")});
        QCOMPARE(concepts[0].relations.size(), 1);
        QCOMPARE(concepts[0].relations[0].target, concepts[1].id);
    }
};

QTEST_GUILESS_MAIN(TestImportDesk)
#include "tst_importdesk.moc"
