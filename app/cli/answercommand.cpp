// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "layout.h"
#include "model/json.h"
#include "model/names.h"
#include "opening.h"
#include "shown.h"
#include "study/reviewdesk.h"
#include "values.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <limits>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 longestAnswerMs = 24LL * 60 * 60 * 1000;

QString answerText(const Card& card)
{
    QString text = wrapped(card.back, u"  "_s) + u'\n';
    text += QCoreApplication::translate("cli", "Card %1 comes again on %2.\n")
                .arg(QString::number(card.id.value), shownMoment(card.due));
    if (card.suspended)
        text += QCoreApplication::translate("cli", "It was forgotten %n time(s), and is suspended now.\n", nullptr,
                                            card.lapses);
    text += QCoreApplication::translate("cli", "Stability %1 days, difficulty %2 of 10.\n")
                .arg(QString::number(card.stability, 'f', 1), QString::number(card.difficulty, 'f', 1));
    return text;
}

Expected<Output> runAnswer(const Call& call)
{
    const auto id = wholeNumber(call.arguments.at(1), u"CARD"_s, 1, std::numeric_limits<qint64>::max());
    LAMPLIGHT_TRY(id);
    const auto rating = named<Rating>(call.arguments.at(2));
    if (!rating)
        return misused(QCoreApplication::translate("cli", "“%1” is no rating. Choose again, hard, good or easy.")
                           .arg(call.arguments.at(2)));
    const auto ms = optionalNumber(call, u"ms"_s, 0, longestAnswerMs);
    LAMPLIGHT_TRY(ms);
    const auto session = openToWrite(call.arguments.first(), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    const auto card = study::ReviewDesk(**session).answer(CardId(*id), *rating, ms->value_or(0));
    LAMPLIGHT_TRY(card);
    return Output{QJsonObject{{u"card"_s, card->id.value},
                              {u"rating"_s, name(*rating)},
                              {u"back"_s, card->back},
                              {u"state"_s, name(card->state)},
                              {u"stability"_s, card->stability},
                              {u"difficulty"_s, card->difficulty},
                              {u"due"_s, isoUtc(card->due)},
                              {u"lapses"_s, card->lapses},
                              {u"suspended"_s, card->suspended}},
                  answerText(*card)};
}

} // namespace

Command answerCommand()
{
    Command command;
    command.name = u"answer"_s;
    command.usage = {u"DECK CARD again|hard|good|easy [--at ISO] [--ms N]"_s};
    command.summary = QCoreApplication::translate("cli", "Take your answer to a card, and say when it comes again.");
    command.details = QCoreApplication::translate("cli", "CARD is the number that “lamplight-cli next” shows.");
    command.options = {
        {u"ms"_s, QCoreApplication::translate("cli", "How long the answer took, in milliseconds."), u"N"_s}};
    command.least = command.most = 3;
    command.run = runAnswer;
    return command;
}

} // namespace lamplight::cli
