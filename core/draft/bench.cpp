// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft/bench.h"

#include "base/fold.h"
#include "draft/faults.h"

#include <QCoreApplication>
#include <QUuid>
#include <algorithm>

namespace lamplight::draft {

namespace {

/// FNV-1a, 64 bits: the same on every machine.
quint64 hashOf(const QString& text)
{
    quint64 hash = 14695981039346656037ULL;
    for (const char byte : text.toUtf8())
        hash = (hash ^ static_cast<uchar>(byte)) * 1099511628211ULL;
    return hash;
}

QString identityOf(const Subject& subject)
{
    return QStringLiteral("%1\n%2\n%3")
        .arg(name(subject.recipe), subject.wording.uid.isEmpty() ? fold(subject.wording.text) : subject.wording.uid,
             fold(subject.phrase));
}

QString uidOf(const QString& identity)
{
    static const QUuid drafts(QStringLiteral("{6f0a3c52-8f2e-4d6b-9d52-6d1f1a7c11b4}"));
    return QUuid::createUuidV5(drafts, identity).toString(QUuid::WithoutBraces);
}

/// Lists and negatives are made once a concept, whichever entries the seed chose.
QString askedBy(const Question& question)
{
    if (question.style == QuestionStyle::List || question.style == QuestionStyle::Negative)
        return fold(question.stem.trimmed().section(u'\n', 0, 0));
    QStringList keys;
    for (const Option& option : question.options)
        if (option.correct)
            keys << fold(option.text);
    keys.sort();
    return QString(fold(question.stem) + u'\n' + keys.join(u'\n'));
}

QHash<ConceptId, const Definition*> wordingsOf(const QList<Definition>& definitions)
{
    QHash<ConceptId, const Definition*> wordings;
    for (const Definition& definition : definitions) {
        const Definition*& wording = wordings[definition.concept_];
        if (!wording || (definition.official && !wording->official))
            wording = &definition;
    }
    return wordings;
}

QHash<ConceptId, TopicId> topicsOf(const Material& material)
{
    QHash<ConceptId, TopicId> topics;
    const auto wordings = wordingsOf(material.definitions);
    for (auto each = wordings.begin(); each != wordings.end(); ++each)
        topics.insert(each.key(), material.homes.value(each.value()->id).topic);
    return topics;
}

QStringList proseOf(const Material& material)
{
    QStringList texts = material.texts;
    for (const Definition& definition : material.definitions)
        texts << definition.text;
    return texts;
}

QSet<QString> namesOf(const Concept& named)
{
    QSet<QString> names{fold(named.term)};
    for (const QString& alias : named.aliases)
        names.insert(fold(alias));
    return names;
}

QString originOf(const Definition& definition)
{
    QStringList origin{definition.source, definition.edition};
    origin.removeAll(QString());
    return origin.join(QStringLiteral(", "));
}

QString explanationOf(const Subject& subject)
{
    const QString origin = originOf(subject.wording);
    return origin.isEmpty() ? QCoreApplication::translate("draft", "The definition of “%1”: %2")
                                  .arg(subject.about.term, subject.wording.text)
                            : QCoreApplication::translate("draft", "The definition of “%1” (%2): %3")
                                  .arg(subject.about.term, origin, subject.wording.text);
}

} // namespace

Bench::Bench(const Material& material, quint64 seed)
    : m_material(material), m_seed(seed), m_wordings(wordingsOf(material.definitions)),
      m_relations(material, topicsOf(material)), m_attested(material.concepts, proseOf(material))
{
    for (const Concept& each : material.concepts)
        m_concepts.insert(each.id, &each);
    for (const Question& question : material.existing) {
        m_known.insert(askedBy(question));
        m_known.insert(question.uid);
    }
}

QList<ConceptId> Bench::kinFor(const Subject& subject, ConceptId of) const
{
    Random random(m_seed ^ hashOf(identityOf(subject)));
    QList<Kin> kin = m_relations.kinOf(of);
    kin.removeIf([&](const Kin& each) { return !m_concepts.contains(each.concept_) || !wording(each.concept_); });
    random.shuffle(kin);
    std::ranges::stable_sort(kin, {}, &Kin::nearness);
    QList<ConceptId> ids;
    for (const Kin& each : kin)
        ids << each.concept_;
    return ids;
}

std::optional<Rule> Bench::alsoRight(ConceptId asked, ConceptId other) const
{
    if (asked == other || namesOf(concept_(asked)).intersects(namesOf(concept_(other))))
        return Rule::SameName;
    if (m_relations.isPartOf(asked, other) || m_relations.isPartOf(other, asked))
        return Rule::PartOfIt;
    const QString one = fold(unpunctuated(wording(asked) ? wording(asked)->text : QString()));
    const QString two = fold(unpunctuated(wording(other) ? wording(other)->text : QString()));
    if (!one.isEmpty() && !two.isEmpty() && (one.contains(two) || two.contains(one)))
        return Rule::SameWording;
    return {};
}

void Bench::drop(const Subject& subject, Rule rule, const QString& what)
{
    m_result.dropped << Dropped{rule, subject.recipe, subject.about.id, false, what.isEmpty() ? subject.phrase : what};
}

void Bench::dropOption(const Subject& subject, Rule rule, const QString& what)
{
    m_result.dropped << Dropped{rule, subject.recipe, subject.about.id, true, what};
}

bool Bench::exists(const Question& question) const
{
    return m_known.contains(question.uid) || m_known.contains(askedBy(question));
}

void Bench::complete(const Subject& subject, Question& question) const
{
    const QString identity = identityOf(subject);
    const Home home = m_material.homes.value(subject.wording.id);
    question.uid = uidOf(identity);
    question.topic = home.topic;
    question.lesson = home.lesson;
    question.criterion = home.criterion;
    question.explanation = explanationOf(subject);
    question.source = subject.wording.source;
    question.tags = subject.wording.tags;
    question.draft = true;
    for (qsizetype i = 0; i < question.options.size(); ++i)
        question.options[i].uid = uidOf(QStringLiteral("%1\n%2").arg(identity).arg(i));
}

void Bench::offer(const Subject& subject, const QList<Choice>& wrong, qsizetype needed, const Build& build)
{
    if (wrong.size() < needed) {
        drop(subject, Rule::TooFewOptions);
        return;
    }
    QString why;
    for (qsizetype skip = 0; skip + needed <= wrong.size(); ++skip) {
        Random random(m_seed ^ hashOf(identityOf(subject)));
        Question question = build(wrong.mid(skip, needed), random);
        complete(subject, question);
        if (exists(question)) {
            drop(subject, Rule::Exists);
            return;
        }
        QList<FoundFault> faults = faultsOf(question);
        faults.removeIf([](const FoundFault& each) { return each.fault == Fault::NoCriterion; });
        if (faults.isEmpty()) {
            m_known.insert(askedBy(question));
            m_result.drafts << Draft{subject.recipe, subject.about.id, question};
            return;
        }
        why = QStringLiteral("%1 %2").arg(name(faults.front().fault), faults.front().word).trimmed();
    }
    drop(subject, Rule::FoundFaulty, subject.phrase.isEmpty() ? why : QString(why + u' ' + subject.phrase));
}

Question singleAnswer(const QString& stem, const Choice& key, const QList<Choice>& wrong, Random& random)
{
    Question question;
    question.stem = stem;
    QList<Choice> choices = wrong;
    choices.prepend(key);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        Option option;
        option.text = choices[i].text;
        option.correct = i == 0;
        option.rationale = choices[i].rationale;
        option.concept_ = choices[i].concept_;
        question.options << option;
    }
    random.shuffle(question.options);
    return question;
}

QString unpunctuated(const QString& text)
{
    const QString trimmed = text.trimmed();
    return trimmed.endsWith(u'.') && !trimmed.endsWith(u"..") ? trimmed.chopped(1) : trimmed;
}

std::optional<Span> placeOf(const QString& text, const QString& phrase)
{
    const QList<Span> places = findWords(text, phrase);
    if (places.size() != 1 || words(phrase).size() >= words(text).size())
        return {};
    return places.front();
}

} // namespace lamplight::draft
