// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "shell/screen.h"
#include "stops.h"
#include "study/reviewdesk.h"
#include "studying.h"
#include "studywindow.h"
#include "tour.h"

#include <QPlainTextEdit>
#include <QtTest>

namespace lamplight::tour {

namespace {

using namespace lamplight::ui;

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

/// The nth card of a kind, or the longest of it.
CardId cardOf(study::Session& session, CardKind kind, bool longest = false)
{
    Card found;
    for (const Card& card : must(session.deck().read(deck::cards)))
        if (card.kind == kind && (!found.id.isValid() || (longest && card.back.size() > found.back.size())))
            found = card;
    return found.id;
}

void show(QWidget& widget, CardKind kind, bool longest = false)
{
    StudyWindow& window = studyWindow(widget);
    window.go({.place = Place::Review, .card = cardOf(window.session(), kind, longest)});
}

void type(QWidget& widget, const QString& text)
{
    press(Qt::Key_T);
    widget.findChild<QPlainTextEdit*>()->insertPlainText(text);
}

void hardWords(study::Session& session, ManualClock&)
{
    must(session.deck().step(QStringLiteral("Add"), [](deck::Connection& connection) -> Result<void> {
        Card card;
        card.uid = newUid();
        card.kind = CardKind::Definition;
        card.front = QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
        card.back = QStringLiteral("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz, "
                                   "https://example.org/a/very/long/address/that/has/no/place/to/break/a/line/at/all");
        if (const auto made = deck::insert(connection, card); !made)
            return tl::unexpected(made.error());
        return {};
    }));
}

} // namespace

void addReviewStops(Tour& tour)
{
    const auto studied = studiedWindow(14, studyTwoWeeks);
    const auto add = [&](const char* name, const char* title, std::function<void(QWidget&)> prepare) {
        tour.add({QString::fromLatin1(name), QString::fromLatin1(title), studied, std::move(prepare)});
    };
    add("review", "Review, a definition", [](QWidget& widget) { show(widget, CardKind::Definition, true); });
    add("review-typing", "Review, an answer is typed", [](QWidget& widget) {
        show(widget, CardKind::Definition, true);
        type(widget, QStringLiteral("a way of doing without owning every cost"));
    });
    add("review-takeaway", "Review, a takeaway", [](QWidget& widget) { show(widget, CardKind::Takeaway, true); });
    add("review-term", "Review, a term", [](QWidget& widget) { show(widget, CardKind::Term, true); });
    add("review-shown", "Review, the answer", [](QWidget& widget) {
        show(widget, CardKind::Takeaway, true);
        press(Qt::Key_Space);
    });
    add("review-compared", "Review, what was typed against what is asked", [](QWidget& widget) {
        StudyWindow& window = studyWindow(widget);
        show(widget, CardKind::Definition, true);
        const Card card =
            must(study::ReviewDesk(window.session()).view(cardOf(window.session(), CardKind::Definition, true))).card;
        QStringList words = card.back.split(QLatin1Char(' '));
        words.removeAt(words.size() - 2);
        words.replace(3, QStringLiteral("nonsense"));
        words.insert(1, QStringLiteral("very"));
        type(widget, words.join(QLatin1Char(' ')));
        press(Qt::Key_Return);
    });
    add("review-info", "Review, information on a card", [](QWidget& widget) {
        show(widget, CardKind::Cloze);
        press(Qt::Key_Space);
        press(Qt::Key_I);
    });
    add("review-why", "Review, why this card now", [](QWidget& widget) {
        show(widget, CardKind::Cloze);
        press(Qt::Key_W);
    });
    tour.add({QStringLiteral("review-end"), QStringLiteral("Review, the end"), studied, [](QWidget& widget) {
                  studyWindow(widget).go({Place::Review});
                  for (int i = 0; i < 200 && QApplication::focusWidget()->isVisible(); ++i) {
                      if (must(study::ReviewDesk(studyWindow(widget).session()).queue()).total() == 0)
                          break;
                      press(Qt::Key_Space);
                      press(Qt::Key_4);
                  }
              }});
    tour.add({QStringLiteral("review-nothing"), QStringLiteral("Review, nothing is due"), emptyWindow(),
              [](QWidget& widget) { studyWindow(widget).go({Place::Review}); }});
    tour.add({QStringLiteral("review-long-words"), QStringLiteral("Review, words longer than a line"),
              emptyWindow(hardWords), [](QWidget& widget) {
                  studyWindow(widget).go({Place::Review});
                  type(widget, QStringLiteral("Rindfleischetikettierungsüberwachungsaufgabenübertragungsverordnung"));
                  press(Qt::Key_Return);
              }});
}

} // namespace lamplight::tour
