// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "model/media.h"

#include <optional>

/// For Deck::record, or within a step: files are outside the journal, so undo leaves them.
namespace lamplight::deck {

/// SHA-256, hexadecimal in small letters: by it a file is known.
QString mediaHash(const QByteArray& bytes);
/// Keeps a file, once: the hash is worked out here, and one that is there already stays as it is. Gives its row.
Result<MediaId> putMedia(Connection& connection, const QString& name, const QString& type, const QByteArray& bytes);
/// Nothing when there is none of that hash.
Result<std::optional<Media>> mediaOfHash(Connection& connection, const QString& hash);
/// The newest of that name; nothing when there is none.
Result<std::optional<Media>> mediaNamed(Connection& connection, const QString& name);

} // namespace lamplight::deck
