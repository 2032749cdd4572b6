// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: one rule of the journal after another.
#include "contents.h"
#include "deck/cards.h"
#include "deck/concepts.h"
#include "deck/exams.h"
#include "deck/lessons.h"
#include "deck/questions.h"
#include "deck/settings.h"
#include "deck/statement.h"
#include "library.h"

using namespace lamplight;
using namespace lamplight::deck;
using namespace lamplight::test;

namespace {

Card newCard(const QString& front)
{
    Card card;
    card.uid = newUid();
    card.front = front;
    return card;
}

/// A step that adds one card; gives its id.
CardId addCard(TempDeck& deck, const QString& front)
{
    CardId id;
    deck.step(
        [&](Connection& c) -> Result<void> {
            id = taken(insert(c, newCard(front)));
            return {};
        },
        QStringLiteral("Add ") + front);
    return id;
}

QStringList fronts(TempDeck& deck)
{
    QStringList fronts;
    for (const Card& card : taken(deck.deck->read(cards)))
        fronts.append(card.front);
    return fronts;
}

QStringList labels(Connection& connection)
{
    Statement select(connection, "SELECT label FROM step ORDER BY id");
    return taken(collect(select, [](const Statement& row) { return row.text(0); }));
}

Error refused(const Result<Replayed>& replayed)
{
    return replayed ? Error{} : replayed.error();
}

const auto noChange = [](Connection&) { return Result<void>(); };

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheSteps();
    void refusesWhenThereIsNothing();
    void dropsRedoAfterANewStep();
    void leavesNoStepWithoutAChange();
    void neverUsesAnIdTwice();
    void changesNothingWhenAStepFails();
    void refusesToRecordWhatStepsKeep();
    void passesOverAttemptsAndReading();
    void keepsTheNewestSteps();
    void keepsSoManyBytes();
    void staysWhenAStepNoLongerFits();
    void tellsObservers();
    void leavesWhatIsTheSame();
};

void TestJournal::namesTheSteps()
{
    TempDeck deck;
    addCard(deck, QStringLiteral("A"));
    deck.clock.advance(5000);
    addCard(deck, QStringLiteral("B"));
    const auto last = taken(deck.deck->read(stepToUndo));
    QCOMPARE(last->label, QStringLiteral("Add B"));
    QCOMPARE(last->at, deck.clock.utcMs());
    QVERIFY(!taken(deck.deck->read(stepToRedo)));
    QCOMPARE(taken(deck.deck->undo()).step.label, QStringLiteral("Add B"));
    QCOMPARE(taken(deck.deck->undo()).step.label, QStringLiteral("Add A"));
    QVERIFY(!taken(deck.deck->read(stepToUndo)));
    QCOMPARE(taken(deck.deck->read(stepToRedo))->label, QStringLiteral("Add A"));
    QCOMPARE(taken(deck.deck->redo()).step.label, QStringLiteral("Add A"));
    QCOMPARE(fronts(deck), QStringList{QStringLiteral("A")});
    QCOMPARE(taken(deck.deck->redo()).step.label, QStringLiteral("Add B"));
}

void TestJournal::refusesWhenThereIsNothing()
{
    TempDeck deck;
    QCOMPARE(refused(deck.deck->undo()).kind, ErrorKind::Refused);
    QCOMPARE(refused(deck.deck->undo()).message, QStringLiteral("There is nothing to undo."));
    QCOMPARE(refused(deck.deck->redo()).message, QStringLiteral("There is nothing to redo."));
}

void TestJournal::dropsRedoAfterANewStep()
{
    TempDeck deck;
    addCard(deck, QStringLiteral("A"));
    addCard(deck, QStringLiteral("B"));
    taken(deck.deck->undo());
    deck.step(noChange); // changes nothing, so it drops nothing
    QVERIFY(taken(deck.deck->read(stepToRedo)));
    addCard(deck, QStringLiteral("C"));
    QVERIFY(!taken(deck.deck->read(stepToRedo)));
    QVERIFY(!deck.deck->redo());
    QCOMPARE(fronts(deck), QStringList({QStringLiteral("A"), QStringLiteral("C")}));
    taken(deck.deck->undo());
    taken(deck.deck->undo());
    QCOMPARE(fronts(deck), QStringList());
}

void TestJournal::leavesNoStepWithoutAChange()
{
    TempDeck deck;
    QVERIFY(deck.step(noChange).isEmpty());
    deck.step([](Connection& c) -> Result<void> {
        const CardId id = taken(insert(c, newCard(QStringLiteral("gone again"))));
        Statement remove(c, "DELETE FROM card WHERE id = ?1");
        return remove.bind(id).run();
    });
    QVERIFY(!taken(deck.deck->read(stepToUndo)));
}

void TestJournal::neverUsesAnIdTwice()
{
    TempDeck deck;
    const CardId first = addCard(deck, QStringLiteral("A"));
    taken(deck.deck->undo());
    deck.restart();
    const CardId second = addCard(deck, QStringLiteral("B"));
    QVERIFY(second > first);
}

void TestJournal::changesNothingWhenAStepFails()
{
    TempDeck deck;
    addLibrary(deck);
    const auto before = taken(deck.deck->read([](Connection& c) { return Result<Contents>(contents(c)); }));
    const auto steps = taken(deck.deck->read([](Connection& c) { return Result<QStringList>(labels(c)); }));
    for (const bool ours : {true, false}) {
        const auto failed = deck.deck->step(QStringLiteral("Fail"), [&](Connection& c) -> Result<void> {
            taken(insert(c, newCard(QStringLiteral("X"))));
            if (ours)
                return failure(ErrorKind::Cancelled, QStringLiteral("stopped"));
            return c.execute("INSERT INTO card (id) VALUES (1)"); // refused by the deck
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ours ? ErrorKind::Cancelled : ErrorKind::Internal);
    }
    const auto after = taken(deck.deck->read([](Connection& c) { return Result<Contents>(contents(c)); }));
    QCOMPARE(difference(before, after), QString());
    QCOMPARE(taken(deck.deck->read([](Connection& c) { return Result<QStringList>(labels(c)); })), steps);
    addCard(deck, QStringLiteral("next")); // the writer goes on
}

void TestJournal::refusesToRecordWhatStepsKeep()
{
    TempDeck deck;
    const auto recorded =
        deck.deck->record([](Connection& c) { return insert(c, newCard(QStringLiteral("X"))).map([](CardId) {}); });
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, ErrorKind::Internal);
    QCOMPARE(fronts(deck), QStringList());
}

void TestJournal::passesOverAttemptsAndReading()
{
    TempDeck deck;
    addLibrary(deck);
    taken(deck.deck->record(
        [](Connection& c) { return markSeen(c, QStringLiteral("lesson-value"), {QStringLiteral("v1")}, 5); }));
    taken(deck.deck->undo()); // the library itself
    const auto left = taken(deck.deck->read([](Connection& c) { return Result<Contents>(contents(c)); }));
    QStringList tables;
    for (auto table = left.begin(); table != left.end(); ++table)
        if (!table->isEmpty())
            tables.append(table.key());
    QCOMPARE(tables.join(u' '), QStringLiteral("attempt attempt_event forecast media plan_day reading setting"));
    QCOMPARE(left[QStringLiteral("attempt_event")].size(), 3);
    QCOMPARE(left[QStringLiteral("reading")].size(), 2);
}

void TestJournal::keepsTheNewestSteps()
{
    TempDeck deck;
    taken(deck.deck->record(noChange));
    deck.deck.reset();
    auto connection = taken(Connection::open(deck.file(), Connection::Mode::ReadWrite));
    for (int i = 1; i <= 7; ++i)
        taken(runStep(
            connection, QString::number(i), i,
            [](Connection& c) { return insert(c, newCard(QStringLiteral("x"))).map([](CardId) {}); },
            JournalLimits{3, 1'000'000}));
    QCOMPARE(labels(connection), QStringList({QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("7")}));
    for (int i = 0; i < 3; ++i)
        taken(undoStep(connection));
    QCOMPARE(taken(cards(connection)).size(), 4);
    QCOMPARE(refused(undoStep(connection)).kind, ErrorKind::Refused);
}

void TestJournal::keepsSoManyBytes()
{
    TempDeck deck;
    deck.deck.reset();
    auto connection = taken(Connection::open(deck.file(), Connection::Mode::ReadWrite));
    const auto add = [&](const QString& label, int repeats) {
        QString text; // doesn't compress
        for (int i = 0; i < repeats; ++i)
            text += newUid();
        taken(runStep(
            connection, label, 0, [&](Connection& c) { return insert(c, newCard(text)).map([](CardId) {}); },
            JournalLimits{1000, 3000}));
    };
    add(QStringLiteral("small"), 1);
    add(QStringLiteral("smaller"), 1);
    QCOMPARE(labels(connection).size(), 2);
    add(QStringLiteral("medium"), 80);
    QCOMPARE(labels(connection),
             QStringList({QStringLiteral("small"), QStringLiteral("smaller"), QStringLiteral("medium")}));
    add(QStringLiteral("other"), 80);
    QCOMPARE(labels(connection), QStringList{QStringLiteral("other")});
    add(QStringLiteral("huge"), 1000); // over the limit by itself, and still the newest
    QCOMPARE(labels(connection), QStringList{QStringLiteral("huge")});
    taken(undoStep(connection));
    QCOMPARE(taken(cards(connection)).size(), 4);
}

void TestJournal::staysWhenAStepNoLongerFits()
{
    TempDeck deck;
    const CardId id = addCard(deck, QStringLiteral("A"));
    deck.deck.reset();
    {
        auto connection = taken(Connection::open(deck.file(), Connection::Mode::ReadWrite));
        Statement change(connection, "UPDATE card SET front = 'changed elsewhere' WHERE id = ?1");
        taken(change.bind(id).run());
    }
    deck.restart();
    const Error error = refused(deck.deck->undo());
    QCOMPARE(error.kind, ErrorKind::Refused);
    QVERIFY(error.message.contains(QStringLiteral("no longer fits")));
    QCOMPARE(fronts(deck), QStringList{QStringLiteral("changed elsewhere")});
    QVERIFY(taken(deck.deck->read(stepToUndo)));
}

void TestJournal::tellsObservers()
{
    TempDeck deck;
    QList<QStringList> told;
    deck.deck->setObserver([&](const Changes& changes) {
        QStringList tables(changes.tables.begin(), changes.tables.end());
        tables.sort();
        told.append(tables);
    });
    const auto lastTold = [&] { return told.isEmpty() ? QStringList() : told.takeLast(); };
    const QStringList card{QStringLiteral("card")};
    addCard(deck, QStringLiteral("A"));
    QCOMPARE(lastTold(), card);
    taken(deck.deck->undo());
    QCOMPARE(lastTold(), card);
    taken(deck.deck->redo());
    QCOMPARE(lastTold(), card);
    taken(deck.deck->record([](Connection& c) { return markSeen(c, QStringLiteral("l"), {QStringLiteral("b")}, 1); }));
    QCOMPARE(lastTold(), QStringList{QStringLiteral("reading")});
    const Changes changes = deck.step([](Connection& c) -> Result<void> {
        taken(insert(c, newCard(QStringLiteral("B"))));
        return putSetting(c, settingTitle, QStringLiteral("T"));
    });
    QVERIFY(changes.touches(QLatin1String("card")));
    QVERIFY(changes.touches(QLatin1String("setting")));
    QVERIFY(!changes.touches(QLatin1String("review")));
    QCOMPARE(lastTold(), QStringList({QStringLiteral("card"), QStringLiteral("setting")}));
    deck.step(noChange);
    (void)deck.deck->step(QStringLiteral("x"),
                          [](Connection&) -> Result<void> { return failure(ErrorKind::Refused, {}); });
    QVERIFY(told.isEmpty());
    addLibrary(deck);
    QCOMPARE(lastTold().join(u' '), QStringLiteral("attempt attempt_event forecast media plan_day reading"));
    QCOMPARE(lastTold().join(u' '),
             QStringLiteral(
                 "blueprint blueprint_row card concept definition definition_place exam exam_topic lesson question "
                 "question_option relation review topic"));
}

void TestJournal::leavesWhatIsTheSame()
{
    TempDeck deck;
    addLibrary(deck);
    // Storing a noun as it is makes no step: nothing is to be undone.
    const Changes changes = deck.step([](Connection& c) -> Result<void> {
        for (const Concept& concept_ : taken(concepts(c))) {
            taken(update(c, concept_));
            taken(putRelations(c, concept_.id, concept_.relations));
        }
        for (const Definition& definition : taken(definitions(c)))
            taken(update(c, definition));
        for (const Question& question : taken(questions(c)))
            taken(update(c, question));
        for (const Blueprint& blueprint : taken(blueprints(c)))
            taken(update(c, blueprint));
        for (const Lesson& lesson : taken(lessons(c)))
            taken(update(c, lesson));
        for (const Card& card : taken(cards(c)))
            taken(update(c, card));
        return {};
    });
    QCOMPARE(changes.tables, QSet<QString>());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
