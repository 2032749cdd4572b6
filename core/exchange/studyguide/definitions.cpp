// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/definitions.h"

#include "exchange/studyguide/takers.h"
#include "exchange/studyguide/wording.h"

namespace lamplight::exchange::studyguide {

namespace {

constexpr qsizetype longestSentence = 1500; // nobody learns more by heart

std::optional<Wording> definitionIn(const QString& text, const QString& sentence, const QString& heading,
                                    DefinitionForms forms, bool first)
{
    if (auto official = officialDefinition(sentence, heading))
        return official;
    if (auto quoted = quotedDefinition(sentence))
        return quoted;
    if (first)
        if (auto equation = equationDefinition(sentence))
            return equation;
    if (forms == DefinitionForms::Announced || !first)
        return std::nullopt;
    if (auto emphasised = emphasisedDefinition(text, sentence))
        return emphasised;
    if (forms == DefinitionForms::Items)
        return std::nullopt;
    if (auto spoken = spokenDefinition(sentence))
        return spoken;
    return headedDefinition(sentence, heading);
}

} // namespace

QList<Wording> definitionsIn(const QString& text, const QString& heading, DefinitionForms forms)
{
    QList<Wording> found;
    const QString joined = text.contains(u'\n') ? QString(text).replace(u'\n', u' ') : text;
    for (const Sentence& place : sentences(joined)) {
        if (place.length > longestSentence)
            continue;
        if (auto wording =
                definitionIn(joined, joined.mid(place.start, place.length), heading, forms, place.start == 0))
            found += *wording;
    }
    return found;
}

bool fileDefinitions(Reading& r, Block& block)
{
    const DefinitionForms forms = block.kind == BlockKind::Takeaways ? DefinitionForms::Announced
                                  : block.items.isEmpty()            ? DefinitionForms::Prose
                                                                     : DefinitionForms::Items;
    const QStringList texts = block.items.isEmpty() ? QStringList{block.text} : block.items;
    for (const QString& text : texts)
        for (const Wording& wording : definitionsIn(text, r.heading, forms)) {
            FoundDefinition definition{newUid(),     wording.term,     wording.aliases,
                                       wording.text, wording.official, block.uid};
            block.definitions += definition.uid;
            r.page.definitions += definition;
        }
    return !block.definitions.isEmpty();
}

} // namespace lamplight::exchange::studyguide
