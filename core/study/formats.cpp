// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/formats.h"

#include "exchange/formats.h"

namespace lamplight::study {

QList<Format> formats()
{
    QList<Format> list;
    for (const exchange::TextFormat& text : exchange::textFormats())
        list.append({text.name, text.suffixes, true, false});
    list.append({QStringLiteral("attempts"), {QStringLiteral("json")}, true, true}); // attemptsdesk.h
    list.append({QStringLiteral("lamp"), {QStringLiteral("lamp")}, false, true});    // Deck::copyTo
    return list;
}

} // namespace lamplight::study
