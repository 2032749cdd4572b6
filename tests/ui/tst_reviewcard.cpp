// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "deck/media.h"
#include "review/reviewscreen.h"
#include "review/richtext.h"
#include "review/sound.h"
#include "studydesk.h"

#include <QAction>
#include <QBuffer>
#include <QImage>
#include <QMenu>
#include <QPlainTextEdit>

using namespace lamplight;
using namespace lamplight::ui;
using namespace lamplight::test;

namespace {

/// Notes what it is asked to play.
class NotedPlayer final : public SoundPlayer {
public:
    explicit NotedPlayer(QStringList& played) : m_played(played) {}
    void play(const QList<Media>& sounds) override
    {
        for (const Media& sound : sounds)
            m_played.append(sound.name);
    }
    void stop() override {}

private:
    QStringList& m_played;
};

QByteArray redPicture(int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

CardId addHtmlCard(StudyDeck& deck, const QString& front, const QString& back)
{
    const CardId id = deck.addCard(front, back);
    const auto done = deck.deck().step(QStringLiteral("Import"), [&](deck::Connection& connection) -> Result<void> {
        auto card = deck::card(connection, id);
        card->format = CardFormat::Html;
        return deck::update(connection, *card);
    });
    return done ? id : CardId();
}

bool addMedium(StudyDeck& deck, const QString& name, const QString& type, const QByteArray& bytes)
{
    return deck.deck()
        .record([&](deck::Connection& connection) -> Result<void> {
            const auto put = deck::putMedia(connection, name, type, bytes);
            return put ? Result<void>() : tl::unexpected(put.error());
        })
        .has_value();
}

/// The screen on a deck, with a player that notes.
struct Table {
    explicit Table(StudyDeck& deck, bool sound = true)
        : screen(deck.session(), sound ? std::make_unique<NotedPlayer>(played) : nullptr)
    {
        screen.resize(1280, 800);
        shown = showActive(&screen);
        screen.open({Place::Review});
    }
    bool shows(const QString& text) { return shownTexts(screen).join(u'\n').contains(text); }
    QString rich()
    {
        const auto* text = screen.findChild<RichText*>();
        return text ? text->toPlainText() : QString();
    }
    QStringList offered()
    {
        QStringList keys;
        for (const QAction* action : screen.actions())
            if (action->isEnabled())
                keys.append(action->shortcut().toString());
        return keys;
    }

    QStringList played;
    ReviewScreen screen;
    bool shown = false;
};

} // namespace

class TestReviewCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsImportedText()
    {
        StudyDeck deck;
        addHtmlCard(deck, QStringLiteral("<b>Which</b> animal?<script>alert(1)</script><img src=cat.png alt='a cat'>"),
                    QStringLiteral("A <i>cat</i><img src=none.png>"));
        QVERIFY(addMedium(deck, QStringLiteral("cat.png"), QStringLiteral("image/png"), redPicture(3000, 1500)));
        Table table(deck);
        auto* front = table.screen.findChild<RichText*>();
        QVERIFY(front && front->isVisible());
        QVERIFY(table.rich().startsWith(QStringLiteral("Which animal?")));
        QCOMPARE(accessibleName(front), QStringLiteral("Asked: Which animal? a cat"));
        QVERIFY(front->width() < 800);
        QVERIFY(front->height() > 300); // the picture, as wide as its column
        QVERIFY(front->height() < 600);
        press(Qt::Key_Space);
        const QList<RichText*> sides = table.screen.findChildren<RichText*>();
        QStringList texts;
        for (const RichText* side : sides)
            if (side->isVisible())
                texts.append(side->toPlainText());
        QVERIFY(texts.join(u' ').contains(QStringLiteral("The picture isn't in this course: none.png")));
        QCOMPARE(namelessControls(&table.screen), QStringList());
    }

    void playsSounds()
    {
        StudyDeck deck;
        addHtmlCard(deck, QStringLiteral("Hear [sound:a.mp3][sound:gone.mp3]"), QStringLiteral("x [sound:b.mp3]"));
        QVERIFY(addMedium(deck, QStringLiteral("a.mp3"), QStringLiteral("audio/mpeg"), "a"));
        QVERIFY(addMedium(deck, QStringLiteral("b.mp3"), QStringLiteral("audio/mpeg"), "b"));
        Table table(deck);
        QCOMPARE(table.played, QStringList{QStringLiteral("a.mp3")});
        QVERIFY(table.shows(QStringLiteral("The sound isn't in this course: gone.mp3")));
        press(Qt::Key_R);
        QCOMPARE(table.played.size(), 2);
        press(Qt::Key_Space);
        QCOMPARE(table.played.last(), QStringLiteral("b.mp3"));
        press(Qt::Key_R);
        QCOMPARE(table.played, (QStringList{QStringLiteral("a.mp3"), QStringLiteral("a.mp3"), QStringLiteral("b.mp3"),
                                            QStringLiteral("b.mp3")}));
        QCOMPARE(namelessControls(&table.screen), QStringList());
    }

    void saysThatSoundsCantBePlayed()
    {
        StudyDeck deck;
        addHtmlCard(deck, QStringLiteral("Hear [sound:a.mp3]"), QStringLiteral("x"));
        QVERIFY(addMedium(deck, QStringLiteral("a.mp3"), QStringLiteral("audio/mpeg"), "a"));
        Table table(deck, false);
        QVERIFY(table.shows(QStringLiteral("built without sound")));
        QVERIFY(buttonNamed(table.screen, QStringLiteral("Save the sound a.mp3")));
        QVERIFY(!table.offered().contains(QStringLiteral("R")));
    }

    void editsInPlace()
    {
        StudyDeck deck;
        const CardId id = deck.addCard(QStringLiteral("One?"), QStringLiteral("uno"));
        Table table(deck);
        press(Qt::Key_Space);
        press(Qt::Key_E);
        auto* front = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        QVERIFY(front);
        QTest::keyClicks(front, QStringLiteral(" In Italian?"));
        QCOMPARE(namelessControls(&table.screen), QStringList());
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(deck.card(id).front, QStringLiteral("One? In Italian?"));
        QVERIFY(table.shows(QStringLiteral("One? In Italian?")));
        QVERIFY(focusName().startsWith(QStringLiteral("Good"))); // the answer is still shown
        QVERIFY(deck.session().undo());
        table.screen.refresh();
        QVERIFY(table.shows(QStringLiteral("One?")));
        QVERIFY(!table.shows(QStringLiteral("In Italian")));
        press(Qt::Key_E);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nonsense"));
        press(Qt::Key_Escape);
        QCOMPARE(deck.card(id).front, QStringLiteral("One?"));
        QVERIFY(table.shows(QStringLiteral("One?")));
    }

    void refusesAnEmptySide()
    {
        StudyDeck deck;
        const CardId id = deck.addCard(QStringLiteral("One?"), QStringLiteral("uno"));
        Table table(deck);
        press(Qt::Key_E);
        qobject_cast<QPlainTextEdit*>(QApplication::focusWidget())->clear();
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(table.shows(QStringLiteral("a card needs something to ask")));
        QCOMPARE(deck.card(id).front, QStringLiteral("One?"));
    }

    void flagsByDigit()
    {
        StudyDeck deck;
        const CardId id = deck.addCard(QStringLiteral("One?"), QStringLiteral("uno"));
        Table table(deck);
        press(Qt::Key_Space);
        press(Qt::Key_F);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 8);
        QTest::keyClick(menu, Qt::Key_5);
        QCOMPARE(deck.card(id).flag, CardFlag::Pink);
        QVERIFY(table.shows(QStringLiteral("Pink")));
        table.screen.refresh();
        QVERIFY(table.shows(QStringLiteral("uno"))); // the card stands as it stood
        QVERIFY(deck.session().undo());
        table.screen.refresh();
        QVERIFY(!table.shows(QStringLiteral("Pink")));
        QVERIFY(table.shows(QStringLiteral("uno")));
    }

    void comesAgainOnADate()
    {
        StudyDeck deck;
        const CardId id = deck.addCard(QStringLiteral("One?"), QStringLiteral("uno"));
        QVERIFY(study::ReviewDesk(deck.session()).answer(id, Rating::Easy, 1000));
        Table table(deck);
        table.screen.open({.place = Place::Review, .card = id});
        press(Qt::Key_D);
        QVERIFY(table.shows(QStringLiteral("When should this card come again?")));
        QCOMPARE(namelessControls(&table.screen), QStringList());
        QTest::mouseClick(buttonNamed(table.screen, QStringLiteral("Forget it")), Qt::LeftButton);
        QCOMPARE(deck.card(id).state, CardState::New);
        QVERIFY(deck.session().undo());
        table.screen.refresh();
        QCOMPARE(deck.card(id).state, CardState::Review);
        QVERIFY(table.shows(QStringLiteral("One?")));
    }

    void leechAsksWhatToDo()
    {
        StudyDeck deck;
        const CardId id = deck.addCard(QStringLiteral("One?"), QStringLiteral("uno"));
        deck.addCard(QStringLiteral("Two?"), QStringLiteral("dos"));
        QVERIFY(deck.deck().step(QStringLiteral("Lapses"), [&](deck::Connection& connection) -> Result<void> {
            auto card = deck::card(connection, id);
            card->state = CardState::Review;
            card->lapses = 7;
            card->reviews = 20;
            card->stability = 3;
            card->difficulty = 8;
            card->lastReview = deck.clock.utcMs() - 5 * 86'400'000LL;
            card->due = deck.clock.utcMs() - 1000;
            return deck::update(connection, *card);
        }));
        Table table(deck);
        QVERIFY(table.shows(QStringLiteral("One?")));
        press(Qt::Key_Space);
        press(Qt::Key_1);
        QVERIFY(table.shows(QStringLiteral("Forgotten 8 times")));
        QVERIFY(table.shows(QStringLiteral("uno")));
        QCOMPARE(focusName(), QStringLiteral("Keep it"));
        QCOMPARE(namelessControls(&table.screen), QStringList());
        press(Qt::Key_S);
        QVERIFY(deck.card(id).suspended);
        QVERIFY(table.shows(QStringLiteral("Two?")));
    }

    void keysAreOnlyThoseThatExist()
    {
        StudyDeck deck;
        deck.addCard(QStringLiteral("One?"), QStringLiteral("uno"));
        Table table(deck);
        const QStringList asked = table.offered();
        QVERIFY(asked.contains(QStringLiteral("Space")));
        for (const QString& none : {QStringLiteral("T"), QStringLiteral("R"), QStringLiteral("L"), QStringLiteral("D"),
                                    QStringLiteral("Shift+B")})
            QVERIFY2(!asked.contains(none), qPrintable(none));
        press(Qt::Key_Space);
        QVERIFY(!table.offered().contains(QStringLiteral("Space")));
        press(Qt::Key_4);
        QCOMPARE(table.offered(), QStringList()); // no card, no keys
    }

    void speaksForTheEyeInBothDirections()
    {
        StudyDeck deck;
        deck.addCard(QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"),
                     QStringLiteral("مرحبا بالعالم"));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        {
            Table table(deck);
            press(Qt::Key_Space);
            press(Qt::Key_I);
            QVERIFY(table.shows(QStringLiteral("About this card")));
            QCOMPARE(namelessControls(&table.screen), QStringList());
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

LAMPLIGHT_UI_TEST_MAIN(TestReviewCard)
#include "tst_reviewcard.moc"
