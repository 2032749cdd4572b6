// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/names.h"

#include <array>

namespace lamplight {

namespace {

// In the order of the enumerators.
constexpr std::array blockKindNames{"heading", "paragraph", "list",  "takeaways",     "definition",
                                    "examTip", "note",      "table", "workedExample", "summary",
                                    "check",   "quote",     "code",  "image"};
constexpr std::array relationKindNames{"partOf", "contrastsWith", "needs"};
constexpr std::array questionKindNames{"singleAnswer", "severalAnswers", "trueFalse", "matching",
                                       "ordering",     "shortAnswer",    "numeric"};
constexpr std::array questionStyleNames{"standard", "negative", "list", "missingWord"};
constexpr std::array bloomLevelNames{"", "remember", "understand", "apply", "analyse", "evaluate", "create"};
constexpr std::array cardKindNames{"term", "definition", "cloze", "takeaway", "question", "note", "contrast"};
constexpr std::array cardFormatNames{"plain", "html"};
constexpr std::array cardFlagNames{"", "red", "orange", "green", "blue", "pink", "turquoise", "purple"};
constexpr std::array cardStateNames{"new", "learning", "review", "relearning"};
constexpr std::array ratingNames{"again", "hard", "good", "easy"};
constexpr std::array eventKindNames{"started",      "resumed",      "seen",          "answered", "flagged",
                                    "unflagged",    "struck",       "unstruck",      "tick",     "ended",
                                    "timeUp",       "highlighted",  "unhighlighted", "noted",    "certainty",
                                    "sectionEnded", "breakStarted", "breakEnded",    "told"};
constexpr std::array passUnitNames{"percent", "marks"};
constexpr std::array severalRuleNames{"allOrNothing", "rightMinusWrong", "weights"};
constexpr std::array attemptStateNames{"running", "ended"};

template <class Enum, size_t size>
QString nameIn(const std::array<const char*, size>& names, Enum value, int first = 0)
{
    return QString::fromLatin1(names.at(static_cast<size_t>(static_cast<int>(value) - first)));
}

template <class Enum, size_t size>
std::optional<Enum> namedIn(const std::array<const char*, size>& names, QStringView word, int first = 0)
{
    for (size_t i = 0; i < size; ++i)
        if (word == QLatin1String(names[i]))
            return static_cast<Enum>(static_cast<int>(i) + first);
    return {};
}

} // namespace

QString name(BlockKind value)
{
    return nameIn(blockKindNames, value);
}

template <>
std::optional<BlockKind> named(QStringView word)
{
    return namedIn<BlockKind>(blockKindNames, word);
}

QString name(RelationKind value)
{
    return nameIn(relationKindNames, value);
}

template <>
std::optional<RelationKind> named(QStringView word)
{
    return namedIn<RelationKind>(relationKindNames, word);
}

QString name(QuestionKind value)
{
    return nameIn(questionKindNames, value);
}

template <>
std::optional<QuestionKind> named(QStringView word)
{
    return namedIn<QuestionKind>(questionKindNames, word);
}

QString name(QuestionStyle value)
{
    return nameIn(questionStyleNames, value);
}

template <>
std::optional<QuestionStyle> named(QStringView word)
{
    return namedIn<QuestionStyle>(questionStyleNames, word);
}

QString name(BloomLevel value)
{
    return nameIn(bloomLevelNames, value);
}

template <>
std::optional<BloomLevel> named(QStringView word)
{
    return namedIn<BloomLevel>(bloomLevelNames, word);
}

QString name(CardKind value)
{
    return nameIn(cardKindNames, value);
}

template <>
std::optional<CardKind> named(QStringView word)
{
    return namedIn<CardKind>(cardKindNames, word);
}

QString name(CardFormat value)
{
    return nameIn(cardFormatNames, value);
}

template <>
std::optional<CardFormat> named(QStringView word)
{
    return namedIn<CardFormat>(cardFormatNames, word);
}

QString name(CardFlag value)
{
    return nameIn(cardFlagNames, value);
}

template <>
std::optional<CardFlag> named(QStringView word)
{
    return namedIn<CardFlag>(cardFlagNames, word);
}

QString name(CardState value)
{
    return nameIn(cardStateNames, value);
}

template <>
std::optional<CardState> named(QStringView word)
{
    return namedIn<CardState>(cardStateNames, word);
}

QString name(Rating value)
{
    return nameIn(ratingNames, value, 1);
}

template <>
std::optional<Rating> named(QStringView word)
{
    return namedIn<Rating>(ratingNames, word, 1);
}

QString name(EventKind value)
{
    return nameIn(eventKindNames, value);
}

template <>
std::optional<EventKind> named(QStringView word)
{
    return namedIn<EventKind>(eventKindNames, word);
}

QString name(AttemptState value)
{
    return nameIn(attemptStateNames, value);
}

template <>
std::optional<AttemptState> named(QStringView word)
{
    return namedIn<AttemptState>(attemptStateNames, word);
}

QString name(PassUnit value)
{
    return nameIn(passUnitNames, value);
}

template <>
std::optional<PassUnit> named(QStringView word)
{
    return namedIn<PassUnit>(passUnitNames, word);
}

QString name(SeveralRule value)
{
    return nameIn(severalRuleNames, value);
}

template <>
std::optional<SeveralRule> named(QStringView word)
{
    return namedIn<SeveralRule>(severalRuleNames, word);
}

} // namespace lamplight
