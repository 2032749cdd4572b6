// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/merge.h"

#include "base/fold.h"
#include "model/names.h"

#include <QSet>
#include <algorithm>

namespace lamplight::exchange {

namespace {

void keepIfEmpty(QString& incoming, const QString& known)
{
    if (incoming.isEmpty())
        incoming = known;
}

template <class T>
QList<T> joined(const QList<T>& known, const QList<T>& incoming)
{
    QList<T> all = known;
    for (const T& item : incoming)
        if (!all.contains(item))
            all.append(item);
    return all;
}

QString joinedTags(const QString& known, const QString& incoming)
{
    return joined(known.split(QLatin1Char(' '), Qt::SkipEmptyParts),
                  incoming.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        .join(QLatin1Char(' '));
}

QString blockKey(const Block& block)
{
    return QString(name(block.kind) + QChar(0x1f) + fold(block.text));
}

/// Matching and ordering have no option that is the key: their key is what belongs together, and the order.
bool lacksKey(const Question& question)
{
    return question.kind != QuestionKind::Matching && question.kind != QuestionKind::Ordering &&
           std::ranges::none_of(question.options, &Option::correct);
}

/// Each known option is taken once; the same wording goes before the same folded one ("10²" and "102" fold alike). A
/// page that lost its key keeps the deck's.
void mergeOptions(QList<Option> left, Question& incoming)
{
    const bool keyless = lacksKey(incoming);
    QSet<const Option*> done;
    const auto take = [&](auto isSame) {
        for (Option& option : incoming.options) {
            const auto same = std::ranges::find_if(left, [&](const Option& other) { return isSame(option, other); });
            if (done.contains(&option) || same == left.end())
                continue;
            done.insert(&option);
            option.id = same->id;
            option.uid = same->uid;
            keepIfEmpty(option.rationale, same->rationale);
            option.fixed = option.fixed || same->fixed;
            if (!option.concept_.isValid())
                option.concept_ = same->concept_;
            if (keyless) {
                option.correct = same->correct;
                option.weight = same->weight;
            }
            left.erase(same);
        }
    };
    take([](const Option& option, const Option& other) {
        return option.text == other.text && option.match == other.match;
    });
    // A surplus right side has no text to be known by.
    take([](const Option& option, const Option& other) { return option.text == other.text && !option.text.isEmpty(); });
    take([](const Option& option, const Option& other) {
        return fold(option.text) == fold(other.text) && !option.text.isEmpty();
    });
}

} // namespace

Topic merged(const Topic& known, Topic incoming)
{
    // Known by its code alone, from another page: that page's title isn't the topic's.
    if (incoming.uid != known.uid && !known.title.isEmpty())
        incoming.title = known.title;
    incoming.id = known.id;
    incoming.uid = known.uid;
    incoming.position = known.position;
    keepIfEmpty(incoming.title, known.title);
    keepIfEmpty(incoming.code, known.code);
    if (!incoming.parent.isValid())
        incoming.parent = known.parent;
    return incoming;
}

Criterion merged(const Criterion& known, Criterion incoming)
{
    incoming.id = known.id;
    incoming.uid = known.uid;
    keepIfEmpty(incoming.text, known.text);
    if (!incoming.topic.isValid())
        incoming.topic = known.topic;
    return incoming;
}

Concept merged(const Concept& known, Concept incoming)
{
    Concept result = known;
    result.aliases = joined(known.aliases, incoming.aliases);
    result.aliases.removeIf([&](const QString& alias) { return fold(alias) == fold(known.term); });
    result.relations = joined(known.relations, incoming.relations);
    result.tags = joinedTags(known.tags, incoming.tags);
    return result;
}

Definition merged(const Definition& known, Definition incoming)
{
    incoming.id = known.id;
    incoming.uid = known.uid;
    keepIfEmpty(incoming.source, known.source);
    keepIfEmpty(incoming.edition, known.edition);
    incoming.official = incoming.official || known.official;
    if (incoming.keyPhrases.isEmpty())
        incoming.keyPhrases = known.keyPhrases;
    incoming.places = joined(known.places, incoming.places);
    incoming.tags = joinedTags(known.tags, incoming.tags);
    return incoming;
}

Lesson merged(const Lesson& known, Lesson incoming, QHash<QString, QString>& renamed)
{
    incoming.id = known.id;
    incoming.uid = known.uid;
    incoming.position = known.position;
    keepIfEmpty(incoming.date, known.date);
    incoming.tags = joinedTags(known.tags, incoming.tags);
    QMultiHash<QString, const Block*> before; // equal blocks are taken in their order
    for (auto block = known.blocks.crbegin(); block != known.blocks.crend(); ++block)
        before.insert(blockKey(*block), &*block);
    for (Block& block : incoming.blocks) {
        const auto same = before.find(blockKey(block));
        if (same == before.end())
            continue;
        renamed.insert(block.uid, (*same)->uid);
        block.uid = (*same)->uid;
        if (block.damaged && !(*same)->damaged) { // the author has accepted a split since
            block.damaged = false;
            block.cells = (*same)->cells;
            block.proposed = (*same)->proposed;
        }
        before.erase(same);
    }
    return incoming;
}

CaseStudy merged(const CaseStudy& known, CaseStudy incoming)
{
    incoming.id = known.id;
    incoming.uid = known.uid;
    if (!incoming.topic.isValid())
        incoming.topic = known.topic;
    return incoming;
}

Question merged(const Question& known, Question incoming)
{
    incoming.id = known.id;
    incoming.uid = known.uid;
    keepIfEmpty(incoming.explanation, known.explanation);
    incoming.tags = joinedTags(known.tags, incoming.tags);
    if (incoming.bloom == BloomLevel::Unset)
        incoming.bloom = known.bloom;
    if (!incoming.criterion.isValid())
        incoming.criterion = known.criterion;
    if (!incoming.caseStudy.isValid())
        incoming.caseStudy = known.caseStudy;
    keepIfEmpty(incoming.enemies, known.enemies);
    incoming.draft = incoming.draft && known.draft;
    if (lacksKey(incoming))
        incoming.kind = known.kind;
    if (incoming.options.isEmpty()) {
        incoming.options = known.options;
        return incoming;
    }
    mergeOptions(known.options, incoming);
    return incoming;
}

Blueprint merged(const Blueprint& known, Blueprint incoming)
{
    incoming.id = known.id;
    incoming.uid = known.uid;
    return incoming;
}

} // namespace lamplight::exchange
