// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/settingsdesk.h"

#include "base/id.h"
#include "deck/aims.h"
#include "deck/topics.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::study {

namespace {

tl::unexpected<Error> outOfRange(const QString& keys)
{
    return failure(ErrorKind::Input,
                   QCoreApplication::translate("study", "A setting lies out of its range. Nothing was changed."), keys);
}

} // namespace

Result<deck::Changes> putSettings(Session& session, const deck::Settings& settings)
{
    return session.deck().step(QCoreApplication::translate("study", "Change the deck's settings"),
                               [&](deck::Connection& connection) -> Result<void> {
                                   const auto before = deck::settings(connection);
                                   if (!before)
                                       return tl::unexpected(before.error());
                                   deck::Settings wanted = settings;
                                   wanted.title = before->title;
                                   wanted.deckId = before->deckId;
                                   wanted.parameters = before->parameters;
                                   const auto texts = deck::settingTexts(wanted), there = deck::settingTexts(*before);
                                   for (qsizetype i = 0; i < texts.size(); ++i)
                                       if (texts[i] != there[i])
                                           LAMPLIGHT_TRY(deck::putSetting(connection, texts[i].first, texts[i].second));
                                   // What makes no sense is read as if it weren't there: then what was wanted doesn't
                                   // come back.
                                   const auto after = deck::settings(connection);
                                   if (!after)
                                       return tl::unexpected(after.error());
                                   const auto kept = deck::settingTexts(*after);
                                   QStringList wrong;
                                   for (qsizetype i = 0; i < texts.size(); ++i)
                                       if (texts[i] != kept[i])
                                           wrong.append(texts[i].first);
                                   return wrong.isEmpty() ? Result<void>()
                                                          : outOfRange(wrong.join(QStringLiteral(", ")));
                               });
}

Result<deck::Changes> setRetention(Session& session, TopicId topic, std::optional<double> retention)
{
    if (retention && !(*retention >= 0.7 && *retention <= 0.99))
        return outOfRange(QStringLiteral("retention"));
    return session.deck().step(QCoreApplication::translate("study", "Set a topic's retention"),
                               [&](deck::Connection& connection) -> Result<void> {
                                   auto topics = deck::topics(connection);
                                   if (!topics)
                                       return tl::unexpected(topics.error());
                                   const auto found = std::ranges::find(*topics, topic, &Topic::id);
                                   if (found == topics->end())
                                       return failure(
                                           ErrorKind::NotFound,
                                           QCoreApplication::translate("study", "There is no such topic in the deck."));
                                   found->retention = retention;
                                   return deck::update(connection, *found);
                               });
}

Result<QList<Aim>> aims(Session& session)
{
    return session.deck().read(deck::aims);
}

Result<AimId> putAim(Session& session, Aim aim)
{
    const QString label = aim.id.isValid() ? QCoreApplication::translate("study", "Change an exam")
                                           : QCoreApplication::translate("study", "Add an exam");
    if (aim.uid.isEmpty())
        aim.uid = newUid();
    const auto done = session.deck().step(label, [&](deck::Connection& connection) -> Result<void> {
        if (aim.id.isValid())
            return deck::update(connection, aim);
        const auto made = deck::insert(connection, aim);
        if (!made)
            return tl::unexpected(made.error());
        aim.id = *made;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return aim.id;
}

Result<deck::Changes> removeAim(Session& session, AimId id)
{
    return session.deck().step(QCoreApplication::translate("study", "Take an exam away"),
                               [id](deck::Connection& connection) { return deck::remove(connection, id); });
}

} // namespace lamplight::study
