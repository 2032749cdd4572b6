// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cardwords.h"

#include "study/cardinfo.h"
#include "study/reviewdesk.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <cmath>

namespace lamplight::ui {

QString placeOf(const study::CardView& view)
{
    QString asks;
    switch (view.card.kind) {
    case CardKind::Term: asks = QCoreApplication::translate("review", "the term of a definition"); break;
    case CardKind::Definition: asks = QCoreApplication::translate("review", "definition, word for word"); break;
    case CardKind::Cloze: asks = QCoreApplication::translate("review", "the words left out"); break;
    case CardKind::Takeaway: asks = QCoreApplication::translate("review", "takeaway"); break;
    case CardKind::Question: asks = QCoreApplication::translate("review", "a question that was missed"); break;
    case CardKind::Contrast: asks = QCoreApplication::translate("review", "two that are taken for each other"); break;
    case CardKind::Note: break;
    }
    QStringList parts{view.topic, asks};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString ratingName(Rating rating)
{
    switch (rating) {
    case Rating::Again: return QCoreApplication::translate("review", "Again");
    case Rating::Hard: return QCoreApplication::translate("review", "Hard");
    case Rating::Good: return QCoreApplication::translate("review", "Good");
    case Rating::Easy: return QCoreApplication::translate("review", "Easy");
    }
    return {};
}

QList<CardFact> factsOf(const study::CardInfo& info)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("review", text); };
    const auto percent = [](double share) {
        return QCoreApplication::translate("review", "%1 %").arg(QLocale().toString(int(std::lround(100 * share))));
    };
    const Card& card = info.card;
    const QLocale locale;
    QList<CardFact> facts{{say(QT_TRANSLATE_NOOP("review", "Answers")), locale.toString(card.reviews)},
                          {say(QT_TRANSLATE_NOOP("review", "Times forgotten")), locale.toString(card.lapses)}};
    if (info.retrievability) {
        facts.append({say(QT_TRANSLATE_NOOP("review", "Chance of recall now")), percent(*info.retrievability)});
        if (info.recallAtExam)
            facts.append(
                {say(QT_TRANSLATE_NOOP("review", "On the exam's day, left alone")), percent(*info.recallAtExam)});
        facts.append({say(QT_TRANSLATE_NOOP("review", "Stability")),
                      QCoreApplication::translate("review", "%1 days until recall falls to 90 %")
                          .arg(locale.toString(card.stability, 'f', 1))});
        facts.append({say(QT_TRANSLATE_NOOP("review", "Difficulty")),
                      QCoreApplication::translate("review", "%1 of 10").arg(locale.toString(card.difficulty, 'f', 1))});
        facts.append({say(QT_TRANSLATE_NOOP("review", "Due")),
                      locale.toString(QDateTime::fromMSecsSinceEpoch(card.due).date(), QLocale::LongFormat)});
    }
    return facts;
}

} // namespace lamplight::ui
