// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

namespace lamplight::draft {

/// The sorts of question that are drafted.
enum class Recipe {
    DefinitionOf,  ///< which of these is the definition of X?
    TermFor,       ///< which term is defined as ...?
    MissingTerm,   ///< another concept's term blanked in a definition
    MissingPhrase, ///< a key phrase blanked in a definition
    PhraseList,    ///< which two of four phrases stand in the definition of X?
    PartList,      ///< which two of four are part of X?
    NotPhrase,     ///< which phrase does NOT stand in the definition of X?
    NotPart,       ///< which is NOT part of X?
};

/// Why a candidate was dropped: a whole question, or a wrong option of one.
enum class Rule {
    // A whole question
    PhraseNotFound,   ///< the key phrase isn't in the definition, is all of it, or is there twice
    TermInDefinition, ///< the definition names the term that is asked for; of an option: names the term of the stem
    TooFewPhrases,    ///< of two words or more
    TooFewParts,
    RefersBack,    ///< after the blank stands "it" or "them", which may mean what is blanked
    TooFewOptions, ///< not enough wrong options are left
    FoundFaulty,   ///< the check of questions found something (see faults.h)
    Exists,        ///< the deck has it already
    // An option
    SameName,     ///< shares a term or an alias
    PartOfIt,     ///< one is part of the other
    SameWording,  ///< worded the same, or one wording holds the other
    InDefinition, ///< the wrong phrase stands in the definition that is asked about
    MayBePart,    ///< nothing says that it isn't a part: it neither contrasts nor belongs elsewhere
    OtherShape,   ///< would not leave a sentence in that place
    OtherNumber,  ///< one thing where the others are many
    ArticleTells, ///< doesn't go with the "a" or "an" before the blank
    NotAttested,  ///< the course never uses the term in that form
    OtherLength,  ///< less than half or more than twice as long as the right one
    TooStrong,    ///< "always", "never", "only"
};

struct Dropped {
    Rule rule = Rule::TooFewOptions;
    Recipe recipe = Recipe::DefinitionOf;
    ConceptId concept_;
    bool option = false; ///< only an option was dropped
    QString what;        ///< in the course's words

    bool operator==(const Dropped&) const = default;
};

QString name(Recipe recipe); ///< camelCase, for JSON
QString name(Rule rule);
/// What the rule says, for the author.
QString sentence(Rule rule);

} // namespace lamplight::draft
