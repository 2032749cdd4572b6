// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/questions.h"
#include "exchange/optionsdialog.h"
#include "exchange/reading.h"
#include "importdeck.h"
#include "parts/button.h"
#include "ui/accessibility.h"

#include <QPlainTextEdit>

using namespace lamplight;
using namespace lamplight::ui;
using test::ImportDeck;

namespace {

/// The dialog, open on the preview of the damaged page.
OptionsDialog* opened(ImportDeck& deck)
{
    if (!deck.open(test::samplePage))
        return nullptr;
    deck.shownChild<Button>(QStringLiteral("typeOptions"))->click();
    return deck.screen->findChild<OptionsDialog*>();
}

void type(OptionsDialog& dialog, const QString& text)
{
    dialog.findChild<QPlainTextEdit*>()->setPlainText(text);
}

int incomplete(ImportDeck& deck)
{
    const auto questions = deck.deck.deck().read([](deck::Connection& c) { return deck::questions(c); });
    return int(std::ranges::count_if(*questions, &Question::isIncomplete));
}

} // namespace

/// Options that a page lost are typed before it is imported.
class TestImportOptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typedOptionsAreImported();
    void staysUntilTheyAreWhole();
    void leftEmptyWaits();
    void everyControlHasAName();
};

void TestImportOptions::typedOptionsAreImported()
{
    NoProgress progress;
    const int waiting = int(readImport({{test::samplePage}, {}}, progress)->incomplete().size());
    QVERIFY(waiting > 0);
    ImportDeck typed;
    OptionsDialog* dialog = opened(typed);
    QVERIFY(dialog && dialog->isVisible());
    type(*dialog, QStringLiteral("* one\ntwo"));
    dialog->findChild<Button*>(QStringLiteral("take"))->click();
    QVERIFY(!dialog->isVisible());
    QVERIFY(typed.settle());
    typed.shownChild<Button>(QStringLiteral("import"))->click();
    QVERIFY(typed.settle());
    QCOMPARE(incomplete(typed), waiting - 1);
}

void TestImportOptions::staysUntilTheyAreWhole()
{
    ImportDeck deck;
    OptionsDialog* dialog = opened(deck);
    QVERIFY(dialog);
    type(*dialog, QStringLiteral("one\ntwo"));
    dialog->findChild<Button*>(QStringLiteral("take"))->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<InlineMessage*>()->isVisible());
    type(*dialog, QStringLiteral("one\n*two"));
    dialog->findChild<Button*>(QStringLiteral("take"))->click();
    QVERIFY(!dialog->isVisible());
}

void TestImportOptions::leftEmptyWaits()
{
    ImportDeck deck;
    OptionsDialog* dialog = opened(deck);
    QVERIFY(dialog);
    type(*dialog, QStringLiteral("*one\ntwo"));
    type(*dialog, QString());
    dialog->accept();
    QVERIFY(dialog->typed().isEmpty());
}

void TestImportOptions::everyControlHasAName()
{
    ImportDeck deck;
    OptionsDialog* dialog = opened(deck);
    QVERIFY(dialog);
    QCOMPARE(test::namelessControls(dialog), QStringList());
}

LAMPLIGHT_UI_TEST_MAIN(TestImportOptions)
#include "tst_importoptions.moc"
