// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cardwords.h"

#include "study/reviewdesk.h"

#include <QCoreApplication>
#include <QLocale>

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
    case CardKind::Note: break;
    }
    QStringList parts{view.topic, asks};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString factsOf(const study::CardView& view)
{
    const Card& card = view.card;
    const QLocale locale;
    QStringList facts{QCoreApplication::translate("review", "%n answer(s)", nullptr, card.reviews),
                      QCoreApplication::translate("review", "%n time(s) forgotten", nullptr, card.lapses)};
    if (card.stability > 0)
        facts.append(
            {QCoreApplication::translate("review", "stability %1 days").arg(locale.toString(card.stability, 'f', 1)),
             QCoreApplication::translate("review", "difficulty %1 of 10").arg(locale.toString(card.difficulty, 'f', 1)),
             QCoreApplication::translate("review", "recall now %1 %")
                 .arg(int(100 * view.retrievability.value_or(0) + 0.5))});
    return facts.join(QStringLiteral(" · "));
}

} // namespace lamplight::ui
