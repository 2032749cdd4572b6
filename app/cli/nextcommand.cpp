// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "layout.h"
#include "model/names.h"
#include "opening.h"
#include "shown.h"
#include "study/planqueue.h"
#include "study/reviewdesk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

QJsonObject cardJson(const study::CardView& view)
{
    QJsonObject waits;
    for (int i = 0; i < 4; ++i) {
        const memory::Wait& due = view.outcomes.at(i).due;
        waits.insert(name(static_cast<Rating>(i + 1)),
                     due.days > 0 ? QJsonObject{{u"days"_s, due.days}} : QJsonObject{{u"minutes"_s, due.minutes}});
    }
    return {{u"card"_s, view.card.id.value},
            {u"kind"_s, name(view.card.kind)},
            {u"state"_s, name(view.card.state)},
            {u"topic"_s, view.topic},
            {u"lesson"_s, view.lessonUid},
            {u"front"_s, view.card.front},
            {u"retrievability"_s, view.retrievability ? *view.retrievability : QJsonValue()},
            {u"retention"_s, view.retention},
            {u"why"_s, view.why},
            {u"flag"_s, name(view.card.flag)},
            {u"leech"_s, view.leech},
            {u"accepted"_s, QJsonArray::fromStringList(view.wordings.mid(1))},
            {u"waits"_s, waits}};
}

QString cardText(const study::CardView& view)
{
    QStringList title{QCoreApplication::translate("cli", "Card %1").arg(view.card.id.value), name(view.card.kind)};
    if (!view.topic.isEmpty())
        title.append(view.topic);
    QStringList waits;
    for (int i = 0; i < 4; ++i) {
        const memory::Wait& due = view.outcomes.at(i).due;
        waits.append(QStringLiteral("%1 %2").arg(name(static_cast<Rating>(i + 1)), shownWait(due.minutes, due.days)));
    }
    return headed(title.join(u" · "_s)) + u'\n' + wrapped(view.card.front, u"  "_s) + u'\n' + wrapped(view.why) +
           wrapped(waits.join(u" · "_s), QCoreApplication::translate("cli", "It comes again after: "));
}

/// Toward an exam, cards come as the plan of this moment says.
Result<void> followPlan(study::Session& session)
{
    const auto settings = session.settings();
    LAMPLIGHT_TRY(settings);
    if (!settings->examDate)
        return {};
    NoProgress progress;
    const auto outlook = study::outlook(session, study::Depth::Plan, progress);
    LAMPLIGHT_TRY(outlook);
    study::adopt(session, *outlook);
    return {};
}

Expected<Output> runNext(const Call& call)
{
    const auto session = openToRead(call.arguments.first(), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    if (const auto followed = followPlan(**session); !followed)
        return tl::unexpected(Complaint(followed.error()));
    study::ReviewDesk desk(**session);
    const auto view = desk.next();
    if (!view)
        return tl::unexpected(Complaint(view.error()));
    if (*view)
        return Output{cardJson(**view), cardText(**view)};
    const auto queue = desk.queue();
    LAMPLIGHT_TRY(queue);
    QString text = QCoreApplication::translate("cli", "Nothing is left for now.\n");
    if (queue->learningLater > 0)
        text +=
            QCoreApplication::translate("cli", "Steps of learning that come due later: %1\n").arg(queue->learningLater);
    return Output{QJsonValue(), text};
}

} // namespace

Command nextCommand()
{
    Command command;
    command.name = u"next"_s;
    command.usage = {u"DECK [--at ISO]"_s};
    command.summary = QCoreApplication::translate("cli", "Show the next card to recall, and why this one.");
    command.details = QCoreApplication::translate("cli", "Nothing changes until you answer it. With --json the answer "
                                                         "is null when no card is left for now.");
    command.least = command.most = 1;
    command.run = runNext;
    return command;
}

} // namespace lamplight::cli
