// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "deck/media.h"
#include "shell/screen.h"
#include "stops.h"
#include "study/reviewdesk.h"
#include "studying.h"
#include "studywindow.h"
#include "tour.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QtTest>

namespace lamplight::tour {

namespace {

using namespace lamplight::ui;

void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Three circles in a row, as a course would draw a chain.
QByteArray drawing()
{
    QImage picture(900, 300, QImage::Format_RGB32);
    picture.fill(QColor(0xF4, 0xEF, 0xE4));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x22, 0x1E, 0x18), 6));
    for (int x = 150; x <= 750; x += 300)
        painter.drawEllipse(QPoint(x, 150), 90, 90);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

void importedNotes(study::Session& session, ManualClock&)
{
    must(session.deck().step(QStringLiteral("Import"), [](deck::Connection& connection) -> Result<void> {
        Card card;
        card.uid = newUid();
        card.format = CardFormat::Html;
        card.flag = CardFlag::Turquoise;
        card.front =
            QStringLiteral("Which three roles does this show?<br><img src=\"roles.png\" alt=\"three circles in a "
                           "row\"> [sound:roles.mp3]");
        card.back = QStringLiteral("<ol><li><b>Sponsor</b>: pays</li><li><b>User</b>: uses</li><li><span class=cloze>"
                                   "Customer</span>: asks for it</li></ol><table><tr><th>Role</th><th>Does</th></tr>"
                                   "<tr><td>Sponsor</td><td>authorises the budget</td></tr></table>"
                                   "<img src=\"lost.png\"><p>\\(v = \\frac{b}{c}\\), <mark>not</mark> "
                                   "<ruby>価値<rt>kachi</rt></ruby></p>");
        const auto made = deck::insert(connection, card);
        if (!made)
            return tl::unexpected(made.error());
        const auto put =
            deck::putMedia(connection, QStringLiteral("roles.png"), QStringLiteral("image/png"), drawing());
        const auto sound = deck::putMedia(connection, QStringLiteral("roles.mp3"), QStringLiteral("audio/mpeg"), "x");
        return put && sound ? Result<void>() : tl::unexpected(put ? sound.error() : put.error());
    }));
}

CardId firstReviewed(study::Session& session)
{
    for (const Card& card : must(session.deck().read(deck::cards)))
        if (card.kind == CardKind::Definition && card.state == CardState::Review)
            return card.id;
    return {};
}

void showReviewed(QWidget& widget)
{
    StudyWindow& window = studyWindow(widget);
    window.go({.place = Place::Review, .card = firstReviewed(window.session())});
}

void leech(study::Session& session, ManualClock& clock)
{
    studyTwoWeeks(session, clock);
    const CardId id = firstReviewed(session);
    must(session.deck().step(QStringLiteral("Lapses"), [id](deck::Connection& connection) -> Result<void> {
        Card card = must(deck::card(connection, id));
        card.lapses = 7;
        return deck::update(connection, card);
    }));
}

void fewMinutes(study::Session& session, ManualClock& clock)
{
    studyTwoWeeks(session, clock);
    must(session.setMinutesPerDay(2));
}

} // namespace

void addMoreReviewStops(Tour& tour)
{
    const auto studied = studiedWindow(14, studyTwoWeeks);
    const auto add = [&](const char* name, const char* title, std::function<void(QWidget&)> prepare) {
        tour.add({QString::fromLatin1(name), QString::fromLatin1(title), studied, std::move(prepare)});
    };
    const auto imported = emptyWindow(importedNotes);
    tour.add({QStringLiteral("review-imported"), QStringLiteral("Review, an imported card with a picture"), imported,
              [](QWidget& widget) { studyWindow(widget).go({Place::Review}); }});
    tour.add({QStringLiteral("review-imported-shown"), QStringLiteral("Review, the answer of an imported card"),
              imported, [](QWidget& widget) {
                  studyWindow(widget).go({Place::Review});
                  key(Qt::Key_Space);
              }});
    add("review-edit", "Review, a card is edited in place", [](QWidget& widget) {
        showReviewed(widget);
        key(Qt::Key_E);
    });
    add("review-date", "Review, a card is set to a date", [](QWidget& widget) {
        showReviewed(widget);
        key(Qt::Key_D);
    });
    add("review-history", "Review, information on a card with answers", [](QWidget& widget) {
        showReviewed(widget);
        key(Qt::Key_I);
    });
    add("review-flags", "Review, the flags", [](QWidget& widget) {
        showReviewed(widget);
        key(Qt::Key_F);
    });
    tour.add({QStringLiteral("review-leech"), QStringLiteral("Review, a card is forgotten again and again"),
              studiedWindow(14, leech), [](QWidget& widget) {
                  showReviewed(widget);
                  key(Qt::Key_Space);
                  key(Qt::Key_1);
              }});
    add("review-practice", "Review, practice without rescheduling", [](QWidget& widget) {
        studyWindow(widget).go(
            {.place = Place::Review, .query = QStringLiteral("value"), .view = QStringLiteral("practice")});
        key(Qt::Key_Space);
    });
    add("review-practice-choice", "Review, what to practise",
        [](QWidget& widget) { studyWindow(widget).go({.place = Place::Review, .view = QStringLiteral("practice")}); });
    tour.add({QStringLiteral("review-minutes"), QStringLiteral("Review, the minutes are used up"),
              studiedWindow(14, fewMinutes), [](QWidget& widget) {
                  studyWindow(widget).go({Place::Review});
                  for (int i = 0; i < 5; ++i) {
                      key(Qt::Key_Space);
                      studyWindow(widget).clock().advance(30'000);
                      key(i == 1 ? Qt::Key_1 : Qt::Key_3);
                  }
              }});
}

} // namespace lamplight::tour
