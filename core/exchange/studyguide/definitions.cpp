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
    if (forms == DefinitionForms::Announced)
        return std::nullopt;
    if (auto emphasised = emphasisedDefinition(text, sentence))
        return emphasised;
    if (forms == DefinitionForms::Terms && first)
        if (auto glossed = glossaryDefinition(sentence))
            return glossed;
    if (forms == DefinitionForms::Items || !first)
        return std::nullopt;
    if (auto spoken = spokenDefinition(sentence))
        return spoken;
    return headedDefinition(sentence, heading);
}

/// In a glossary each line that begins like an entry is one; the lines between go on with it.
QStringList glossaryEntries(const QString& text)
{
    QStringList entries;
    for (const QString& line : text.split(u'\n')) {
        if (entries.isEmpty() || glossaryDefinition(line))
            entries += line;
        else
            entries.last() += u'\n' + line;
    }
    return entries;
}

} // namespace

QList<Wording> definitionsIn(const QString& text, const QString& heading, DefinitionForms forms)
{
    QList<Wording> found;
    const QString joined = text.contains(u'\n') ? QString(text).replace(u'\n', u' ') : text;
    for (const Sentence& place : sentences(joined)) {
        if (place.length > longestSentence)
            continue;
        const bool first = place.start == 0 || text[place.start - 1] == u'\n'; // of the text or of a line
        if (auto wording = definitionIn(joined, joined.mid(place.start, place.length), heading, forms, first))
            found += *wording;
    }
    return found;
}

bool fileDefinitions(Reading& r)
{
    const Block& block = r.page.blocks.last();
    const DefinitionForms forms = block.kind == BlockKind::Takeaways ? DefinitionForms::Announced
                                  : r.section == Section::Terms      ? DefinitionForms::Terms
                                  : block.items.isEmpty()            ? DefinitionForms::Prose
                                                                     : DefinitionForms::Items;
    const QStringList texts = !block.items.isEmpty()            ? block.items
                              : forms == DefinitionForms::Terms ? glossaryEntries(block.text)
                                                                : QStringList{block.text};
    const qsizetype before = r.page.definitions.size();
    for (const QString& text : texts)
        for (const Wording& wording : definitionsIn(text, r.heading, forms)) {
            r.page.definitions += FoundDefinition{wording.term, wording.aliases, wording.text, wording.official,
                                                  r.page.blocks.size() - 1};
        }
    return r.page.definitions.size() > before;
}

} // namespace lamplight::exchange::studyguide
