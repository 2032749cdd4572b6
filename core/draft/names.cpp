// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft/rules.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace lamplight::draft {

namespace {

constexpr std::pair<Recipe, QLatin1String> recipeNames[] = {
    {Recipe::DefinitionOf, QLatin1String("definitionOf")}, {Recipe::TermFor, QLatin1String("termFor")},
    {Recipe::MissingTerm, QLatin1String("missingTerm")},   {Recipe::MissingPhrase, QLatin1String("missingPhrase")},
    {Recipe::PhraseList, QLatin1String("phraseList")},     {Recipe::PartList, QLatin1String("partList")},
    {Recipe::NotPhrase, QLatin1String("notPhrase")},       {Recipe::NotPart, QLatin1String("notPart")},
};

struct RuleWords {
    Rule rule;
    QLatin1String name;
    const char* sentence;
};

constexpr RuleWords ruleWords[] = {
    {Rule::PhraseNotFound, QLatin1String("phraseNotFound"),
     QT_TRANSLATE_NOOP("draft", "The phrase isn't in the definition exactly once, or is all of it.")},
    {Rule::TermInDefinition, QLatin1String("termInDefinition"),
     QT_TRANSLATE_NOOP("draft", "It names the term that is asked about, and so gives itself away.")},
    {Rule::TooFewPhrases, QLatin1String("tooFewPhrases"),
     QT_TRANSLATE_NOOP("draft", "The definition has too few key phrases of two words or more.")},
    {Rule::TooFewParts, QLatin1String("tooFewParts"), QT_TRANSLATE_NOOP("draft", "Too few concepts are part of it.")},
    {Rule::RefersBack, QLatin1String("refersBack"),
     QT_TRANSLATE_NOOP("draft", "After the blank stands a word like “it” or “them”, which may mean what is blanked.")},
    {Rule::TooFewOptions, QLatin1String("tooFewOptions"),
     QT_TRANSLATE_NOOP("draft", "Too few wrong options were left by the other rules.")},
    {Rule::FoundFaulty, QLatin1String("foundFaulty"),
     QT_TRANSLATE_NOOP("draft", "The check of questions found a fault whichever options it was given.")},
    {Rule::Exists, QLatin1String("exists"), QT_TRANSLATE_NOOP("draft", "The deck has this question already.")},
    {Rule::SameName, QLatin1String("sameName"),
     QT_TRANSLATE_NOOP("draft", "It is another name of the same thing, or the concept that is defined.")},
    {Rule::PartOfIt, QLatin1String("partOfIt"),
     QT_TRANSLATE_NOOP("draft", "One is part of the other, so that both could be right.")},
    {Rule::SameWording, QLatin1String("sameWording"),
     QT_TRANSLATE_NOOP("draft", "It is worded the same, or one wording holds the other.")},
    {Rule::InDefinition, QLatin1String("inDefinition"),
     QT_TRANSLATE_NOOP("draft", "It stands in the definition that is asked about.")},
    {Rule::MayBePart, QLatin1String("mayBePart"),
     QT_TRANSLATE_NOOP("draft", "Nothing in the course says that it isn't a part.")},
    {Rule::OtherShape, QLatin1String("otherShape"),
     QT_TRANSLATE_NOOP("draft", "It would not make a sentence in the blank.")},
    {Rule::OtherNumber, QLatin1String("otherNumber"),
     QT_TRANSLATE_NOOP("draft", "It is one where the right option is many, or the other way round.")},
    {Rule::ArticleTells, QLatin1String("articleTells"),
     QT_TRANSLATE_NOOP("draft", "It doesn't go with the “a” or “an” before the blank.")},
    {Rule::NotAttested, QLatin1String("notAttested"),
     QT_TRANSLATE_NOOP("draft", "The course never uses the term in the form that the blank needs.")},
    {Rule::OtherLength, QLatin1String("otherLength"),
     QT_TRANSLATE_NOOP("draft", "It is much shorter or longer than the right option.")},
    {Rule::TooStrong, QLatin1String("tooStrong"),
     QT_TRANSLATE_NOOP("draft", "It has a word like “always” or “only”, which gives it away as wrong.")},
};

} // namespace

QString name(Recipe recipe)
{
    return std::ranges::find(recipeNames, recipe, &std::pair<Recipe, QLatin1String>::first)->second;
}

QString name(Rule rule)
{
    return std::ranges::find(ruleWords, rule, &RuleWords::rule)->name;
}

QString sentence(Rule rule)
{
    return QCoreApplication::translate("draft", std::ranges::find(ruleWords, rule, &RuleWords::rule)->sentence);
}

} // namespace lamplight::draft
