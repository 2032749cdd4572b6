// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

namespace lamplight::cli {

Expected<std::unique_ptr<study::Session>> openToRead(const QString& file, const Clock& clock)
{
    auto session = study::Session::open(file, deck::Access::ReadOnly, clock);
    if (!session)
        return tl::unexpected(Complaint(session.error()));
    return *std::move(session);
}

Expected<std::unique_ptr<study::Session>> openToWrite(const QString& file, const Clock& clock)
{
    auto session = study::Session::open(file, deck::Access::ReadWrite, clock);
    if (!session)
        return tl::unexpected(Complaint(session.error()));
    const deck::Deck& deck = (*session)->deck();
    if (deck.isReadOnly())
        return tl::unexpected(Complaint(Error{ErrorKind::Refused, deck.readOnlyReason(), {}, file}));
    return *std::move(session);
}

} // namespace lamplight::cli
