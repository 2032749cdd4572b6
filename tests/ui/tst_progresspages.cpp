// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"
#include "deck/cards.h"
#include "deck/concepts.h"
#include "parts/button.h"
#include "progress/confusionspage.h"
#include "progress/itemspage.h"
#include "progress/progressscreen.h"
#include "study/examdesk.h"
#include "studydesk.h"

#include <QTableView>

using namespace lamplight;
using namespace lamplight::test;
using namespace lamplight::ui;

namespace {

QList<FormQuestion> formOf(StudyDeck& deck, int questions)
{
    Blueprint blueprint = deck.addExam(questions);
    blueprint.shuffleOptions = blueprint.balanceKeys = false;
    return study::ExamDesk(deck.session()).form(blueprint, 1).value();
}

QTableView* table(QWidget& page, const QString& name)
{
    for (QTableView* view : page.findChildren<QTableView*>())
        if (view->accessibleName() == name)
            return view;
    return nullptr;
}

QString cell(QTableView* view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

QStringList headings(QTableView* view)
{
    QStringList texts;
    for (int i = 0; i < view->model()->columnCount(); ++i)
        texts.append(view->model()->headerData(i, Qt::Horizontal).toString());
    return texts;
}

void addDefined(StudyDeck& deck, const QString& term)
{
    QVERIFY(deck.deck().step(QStringLiteral("Add"), [&](deck::Connection& connection) -> Result<void> {
        const auto id = deck::insert(connection, Concept{{}, term, term, {}, {}, {}});
        if (!id)
            return tl::unexpected(id.error());
        Definition definition;
        definition.uid = newUid();
        definition.concept_ = *id;
        definition.text = QString(QStringLiteral("what is meant by ") + term);
        LAMPLIGHT_TRY(deck::insert(connection, definition));
        return {};
    }));
}

} // namespace

/// Questions and confusions on the Progress screen.
class TestProgressPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingYet()
    {
        StudyDeck deck;
        ItemsPage items(deck.session());
        ConfusionsPage confusions(deck.session());
        QVERIFY(showActive(&items));
        QTRY_VERIFY(shownTexts(items).contains(QStringLiteral("No exam has been handed in yet.")));
        QVERIFY(showActive(&confusions));
        QTRY_VERIFY(shownTexts(confusions).contains(QStringLiteral("Nothing has been taken for something else yet.")));
    }

    void ownHistoryShowsNoDiscrimination()
    {
        StudyDeck deck;
        const QList<FormQuestion> form = formOf(deck, 2);
        addAttempt(deck.session(), form, {}, {QStringLiteral("A"), QStringLiteral("B")});
        ItemsPage page(deck.session());
        QVERIFY(showActive(&page));
        const QString title = QStringLiteral("Your history with each question");
        QTRY_VERIFY(table(page, title));
        QCOMPARE(headings(table(page, title)).size(), 5);
        QVERIFY(!headings(table(page, title)).contains(QStringLiteral("Discrimination")));
        QCOMPARE(cell(table(page, title), 0, 2), QStringLiteral("0 of 1")); // the hardest first
        QVERIFY(shownTexts(page).join(u' ').contains(QStringLiteral("This is your history.")));
        QCOMPARE(namelessControls(&page), QStringList());
    }

    void suspectsComeFirstWithTheirOptions()
    {
        StudyDeck deck;
        const QList<FormQuestion> form = formOf(deck, 12);
        addCandidates(deck.session(), form, 60, 5);
        ItemsPage page(deck.session());
        QVERIFY(showActive(&page));
        const QString title = QStringLiteral("How the questions did");
        QTRY_VERIFY(table(page, title));
        QCOMPARE(cell(table(page, title), 0, 0), form[0].stem);
        QCOMPARE(cell(table(page, title), 0, 1), QStringLiteral("key?"));
        QVERIFY(shownTexts(page).contains(
            QStringLiteral("Check the key: the better people choose “%1”.").arg(form[0].options[1].text)));
        QVERIFY(shownTexts(page).join(u' ').contains(QStringLiteral("Reliability")));
        const QString who = QStringLiteral("Who chose which option");
        QVERIFY(table(page, who));
        QCOMPARE(cell(table(page, who), 0, 1), QStringLiteral("key"));
        QCOMPARE(table(page, who)->model()->rowCount(), 5); // four and no answer
        table(page, title)->setFocus();
        press(Qt::Key_Down);
        QCOMPARE(table(page, who)->accessibleDescription(), cell(table(page, title), 1, 0));
        QCOMPARE(namelessControls(&page), QStringList());
    }

    void fewPeopleAreSaidInTheTable()
    {
        StudyDeck deck;
        addCandidates(deck.session(), formOf(deck, 3), 5, 5);
        ItemsPage page(deck.session());
        QVERIFY(showActive(&page));
        const QString title = QStringLiteral("How the questions did");
        QTRY_VERIFY(table(page, title));
        QCOMPARE(cell(table(page, title), 0, 5), QStringLiteral("under 30 people"));
        QVERIFY(shownTexts(page).join(u' ').contains(QStringLiteral("5 people: under 30")));
    }

    void contrastCardIsMadeByKey()
    {
        StudyDeck deck;
        for (const char* term : {"user", "customer", "sponsor"})
            addDefined(deck, QString::fromLatin1(term));
        QList<FormQuestion> form = formOf(deck, 2);
        form[0].conceptUids = {QStringLiteral("user"), QStringLiteral("customer"), {}, {}};
        form[1].conceptUids = {QStringLiteral("user"), QStringLiteral("sponsor"), {}, {}};
        addAttempt(deck.session(), form, {}, {QStringLiteral("B"), QStringLiteral("B")});
        ConfusionsPage page(deck.session());
        QVERIFY(showActive(&page));
        QTRY_COMPARE(page.findChildren<Button*>(QString(), Qt::FindChildrenRecursively).isEmpty(), false);
        const auto button = [&](const QString& name) {
            for (Button* each : page.findChildren<Button*>())
                if (each->accessibleName() == name)
                    return each;
            return static_cast<Button*>(nullptr);
        };
        QTRY_VERIFY(button(QStringLiteral("Make a contrast card of user and customer")));
        QVERIFY(shownTexts(page).contains(QStringLiteral("user is taken for customer")));
        QSignalSpy said(&page, &ProgressPage::said);
        button(QStringLiteral("Make a contrast card of user and customer"))->setFocus();
        press(Qt::Key_Return);
        QTRY_COMPARE(said.size(), 1);
        QTRY_VERIFY(shownTexts(page).contains(QStringLiteral("has a contrast card")));
        QTRY_COMPARE(focusName(), QStringLiteral("Make a contrast card of user and sponsor"));
        const auto cards = deck.deck().read([](deck::Connection& connection) { return deck::cards(connection); });
        QCOMPARE(cards->size(), 1);
        QCOMPARE(cards->first().kind, CardKind::Contrast);
    }

    void aTrainersDeckWithoutCardsHasQuestions()
    {
        StudyDeck deck;
        addCandidates(deck.session(), formOf(deck, 3), 2, 5);
        ProgressScreen screen(deck.session());
        QVERIFY(showActive(&screen));
        screen.open({.place = ui::Place::Progress, .view = QStringLiteral("questions")});
        QTRY_VERIFY(screen.findChild<ItemsPage*>());
        QTRY_VERIFY(table(screen, QStringLiteral("How the questions did")));
        QCOMPARE(screen.here().view, QStringLiteral("questions"));
        screen.open({.place = ui::Place::Progress, .view = QStringLiteral("confusions")});
        QTRY_VERIFY(screen.findChild<ConfusionsPage*>());
        QVERIFY(!screen.findChild<ItemsPage*>());
    }
};

LAMPLIGHT_UI_TEST_MAIN(TestProgressPages)
#include "tst_progresspages.moc"
