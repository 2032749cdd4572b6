// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "deck/lessons.h"
#include "exchange/previewpage.h"
#include "importdeck.h"
#include "study/examdesk.h"
#include "ui/accessibility.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace lamplight;
using test::ImportDeck;

namespace {

QList<Lesson> lessonsOf(ImportDeck& desk)
{
    return *desk.deck.deck().read([](deck::Connection& connection) { return deck::lessons(connection); });
}

QList<Card> cardsOf(ImportDeck& desk)
{
    return *desk.deck.deck().read([](deck::Connection& connection) { return deck::cards(connection); });
}

bool isUntouched(ImportDeck& desk)
{
    return lessonsOf(desk).isEmpty() && !*desk.deck.session().stepToUndo();
}

int numberOf(ImportDeck& desk)
{
    return desk.source().currentIndex().siblingAtColumn(ui::SourceModel::Number).data().toInt();
}

QPushButton* buttonWith(ImportDeck& desk, const QString& text)
{
    for (auto* button : desk.screen->findChildren<QPushButton*>())
        if (button->isVisible() && button->text().remove(u'&').startsWith(text))
            return button;
    return nullptr;
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysAloneFromThePageToItsCards()
    {
        ImportDeck desk;
        QVERIFY(desk.shown && desk.open(test::samplePage));
        QVERIFY(desk.inPreview());
        QVERIFY(desk.source().hasFocus());
        QCOMPARE(numberOf(desk), 36); // the first line that wasn't understood
        for (const int line : {60, 68, 76, 36, 60}) {
            desk.press(Qt::Key_N);
            QCOMPARE(numberOf(desk), line);
        }
        desk.press(Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(numberOf(desk), 36);
        QVERIFY(isUntouched(desk));

        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QCOMPARE(lessonsOf(desk).size(), 1);
        QVERIFY(cardsOf(desk).isEmpty()); // nothing is made that wasn't asked for
        auto* make = desk.shownChild<QPushButton>(QStringLiteral("make"));
        QVERIFY(make && make->hasFocus());
        QCOMPARE(make->text(), QStringLiteral("Make 15 cards"));

        for (int i = 0; i < 2; ++i) // the list of cards, then the last kind
            desk.press(Qt::Key_Tab, Qt::ShiftModifier);
        auto* kind = qobject_cast<QCheckBox*>(QApplication::focusWidget());
        QVERIFY(kind && kind->text().contains(QStringLiteral("takeaways")));
        desk.press(Qt::Key_Space);
        QCOMPARE(make->text(), QStringLiteral("Make 10 cards"));
        make->setFocus(Qt::TabFocusReason);
        desk.press(Qt::Key_Return);
        QCOMPARE(cardsOf(desk).size(), 10);
        QVERIFY(std::ranges::none_of(cardsOf(desk), [](const Card& card) { return card.kind == CardKind::Takeaway; }));

        QSignalSpy go(desk.screen.get(), &ui::Screen::go);
        desk.press(Qt::Key_Return);
        QCOMPARE(go.size(), 1);
        QCOMPARE(go.first().first().value<ui::Destination>().place, ui::Place::Review);
    }

    void cancelLeavesTheDeckAsItWas()
    {
        ImportDeck desk;
        QVERIFY(desk.open(test::samplePage));
        QSignalSpy said(desk.screen.get(), &ui::Screen::said);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.inPreview());
        QCOMPARE(said.size(), 1);
        QVERIFY(isUntouched(desk));
        desk.press(Qt::Key_Return, Qt::ControlModifier); // nothing is left to import
        QVERIFY(desk.settle());
        QVERIFY(isUntouched(desk));
    }

    void acceptedSplitIsImportedAsATable()
    {
        ImportDeck desk;
        QVERIFY(desk.open(test::samplePage));
        QVERIFY(!desk.shownChild<QTableWidget>());
        desk.press(Qt::Key_Return); // on line 36: its fix
        QVERIFY(desk.shownChild<QTableWidget>());
        QCOMPARE(desk.shownChild<QTableWidget>()->columnCount(), 3);
        QCOMPARE(buttonWith(desk, QStringLiteral("Import"))->text(), QStringLiteral("Import 35 lines, keep 15"));
        QVERIFY(buttonWith(desk, QStringLiteral("Accept the split"))->hasFocus());
        desk.press(Qt::Key_Return);
        QVERIFY(desk.settle());
        QCOMPARE(buttonWith(desk, QStringLiteral("Import"))->text(), QStringLiteral("Import 38 lines, keep 12"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.settle());
        const auto blocks = lessonsOf(desk).first().blocks;
        const auto table = std::ranges::find(blocks, BlockKind::Table, &Block::kind);
        QVERIFY(table != blocks.end() && !table->damaged);
        QCOMPARE(table->cells.size(), 3);
    }

    void splitCanBeTakenBackBeforeTheImport()
    {
        ImportDeck desk;
        QVERIFY(desk.open(test::samplePage));
        desk.press(Qt::Key_Return);
        buttonWith(desk, QStringLiteral("Accept the split"))->click();
        buttonWith(desk, QStringLiteral("Keep as text"))->click();
        QVERIFY(desk.settle());
        QCOMPARE(buttonWith(desk, QStringLiteral("Import"))->text(), QStringLiteral("Import 35 lines, keep 15"));
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0", 20);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only white space") << QByteArray(" \n\n\t\n");
        QTest::newRow("larger than is read whole") << QByteArray(exchange::largestText + 1, 'a');
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("page.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        ImportDeck desk;
        QVERIFY(desk.open(file.fileName()));
        QVERIFY(!desk.inPreview());
        QVERIFY2(desk.message().contains(QStringLiteral("page.txt")), qPrintable(desk.message()));
        QVERIFY(desk.open(test::samplePage)); // and the next one is read
        QVERIFY(desk.inPreview() && desk.message().isEmpty());
    }

    void missingFileIsSaid()
    {
        ImportDeck desk;
        QVERIFY(desk.open(QStringLiteral("/there/is/none.txt")));
        QVERIFY(desk.message().contains(QStringLiteral("none.txt")));
    }

    void refusedWhileASittingRuns()
    {
        ImportDeck desk;
        const Blueprint blueprint = desk.deck.addExam(2);
        study::ExamDesk exam(desk.deck.session());
        QVERIFY(exam.start(blueprint, 1));
        QVERIFY(desk.open(test::samplePage));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QVERIFY(desk.inPreview());
        QVERIFY(desk.message().contains(QStringLiteral("sitting")));
        QVERIFY(lessonsOf(desk).isEmpty());
        QSignalSpy go(desk.screen.get(), &ui::Screen::go);
        buttonWith(desk, QStringLiteral("Go to the exam"))->click();
        QCOMPARE(go.first().first().value<ui::Destination>().place, ui::Place::Exam);
    }

    void undoneImportIsAPreviewAgain()
    {
        ImportDeck desk;
        QVERIFY(desk.open(test::samplePage));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QVERIFY(desk.deck.session().undo());
        desk.screen->refresh();
        QVERIFY(desk.settle());
        QVERIFY(desk.inPreview());
        QVERIFY(desk.message().contains(QStringLiteral("undone")));
        QVERIFY(lessonsOf(desk).isEmpty());
    }

    void secondImportOffersNoCardsTwice()
    {
        ImportDeck desk;
        for (int i = 0; i < 2; ++i) {
            QVERIFY(desk.open(test::samplePage));
            const QString where = desk.shownChild<QLabel>(QStringLiteral("where"))->text();
            QVERIFY2(where.contains(i == 0 ? QStringLiteral("14 new, 0 changed, 0 as")
                                           : QStringLiteral("0 new, 0 changed, 14 as")),
                     qPrintable(where));
            desk.press(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(desk.settle());
            auto* make = desk.shownChild<QPushButton>(QStringLiteral("make"));
            QCOMPARE(bool(make), i == 0);
            if (make)
                make->click();
        }
        QCOMPARE(cardsOf(desk).size(), 15);
        QCOMPARE(lessonsOf(desk).size(), 1);
    }

    void undoneCardsAreOfferedAgain()
    {
        ImportDeck desk;
        QVERIFY(desk.open(test::samplePage));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.settle());
        desk.shownChild<QPushButton>(QStringLiteral("make"))->click();
        desk.screen->refresh(); // as the shell does after each change
        QVERIFY(!desk.shownChild<QPushButton>(QStringLiteral("make")));
        QVERIFY(desk.deck.session().undo());
        desk.screen->refresh();
        QTRY_VERIFY(desk.shownChild<QPushButton>(QStringLiteral("make")));
        QCOMPARE(lessonsOf(desk).size(), 1);
    }

    void readingCanBeStopped()
    {
        ImportDeck desk;
        QFile file(test::samplePage);
        QVERIFY(file.open(QIODevice::ReadOnly));
        desk.screen->read({{}, QString::fromUtf8(file.readAll()).repeated(50)});
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.settle());
        QVERIFY(!desk.inPreview());
        QVERIFY2(desk.message().contains(QStringLiteral("stopped")), qPrintable(desk.message()));
    }

    void droppedFilesAndTextAreRead()
    {
        ImportDeck desk;
        const auto drop = [&](QMimeData& data) {
            QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(desk.screen.get(), &enter);
            QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(desk.screen.get(), &event);
            return enter.isAccepted() && desk.settle() && desk.inPreview();
        };
        QMimeData files, text;
        files.setUrls({QUrl::fromLocalFile(test::sampleCourse)});
        QVERIFY(drop(files));
        QVERIFY(desk.source().model()->rowCount() > 900);
        text.setText(QStringLiteral("2.1 Value\n\nKey takeaways\n\n- One thing\n- Another thing\n"));
        QVERIFY(drop(text));
        QCOMPARE(desk.source().model()->rowCount(), 4);
    }

    void everyControlHasANameInEveryState()
    {
        ImportDeck desk;
        const auto nameless = [&] { return test::namelessControls(desk.screen.get()).join(u'\n'); };
        desk.screen->open({.place = ui::Place::Import});
        QCOMPARE(nameless(), QString());
        QVERIFY(desk.open(test::samplePage));
        QCOMPARE(nameless(), QString());
        desk.press(Qt::Key_Return);
        QCOMPARE(nameless(), QString());
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QCOMPARE(nameless(), QString());
        desk.shownChild<QPushButton>(QStringLiteral("make"))->click();
        QCOMPARE(nameless(), QString());
    }
};

LAMPLIGHT_UI_TEST_MAIN(TestImport)
#include "tst_import.moc"
