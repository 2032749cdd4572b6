// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/overview.h"

#include "deck/migration.h"

namespace lamplight::study {

Result<Overview> overview(Session& session)
{
    return session.deck().read([](deck::Connection& connection) -> Result<Overview> {
        const auto settings = deck::settings(connection);
        LAMPLIGHT_TRY(settings);
        const auto schema = deck::schemaOf(connection);
        LAMPLIGHT_TRY(schema);
        const auto counts = deck::counts(connection);
        LAMPLIGHT_TRY(counts);
        return Overview{settings->title, *schema, *counts};
    });
}

Result<QStringList> faults(Session& session)
{
    return session.deck().read(deck::check);
}

} // namespace lamplight::study
