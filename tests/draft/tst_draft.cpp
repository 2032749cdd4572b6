// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft/draft.h"

#include <QTest>
#include <algorithm>

using namespace lamplight;
using namespace lamplight::draft;
using namespace Qt::StringLiterals;

namespace {

Concept conceptOf(qint64 id, const QString& term, const QList<Relation>& relations = {},
                  const QStringList& aliases = {})
{
    Concept made;
    made.id = ConceptId(id);
    made.term = term;
    made.aliases = aliases;
    made.relations = relations;
    return made;
}

Definition wordingOf(qint64 concept_, const QString& text, const QStringList& phrases = {})
{
    Definition made;
    made.id = DefinitionId(concept_);
    made.uid = u"d%1"_s.arg(concept_);
    made.concept_ = ConceptId(concept_);
    made.text = text;
    made.official = true;
    made.keyPhrases = phrases;
    return made;
}

Relation contrast(qint64 id)
{
    return {RelationKind::ContrastsWith, ConceptId(id)};
}

Relation partOf(qint64 id)
{
    return {RelationKind::PartOf, ConceptId(id)};
}

/// A kitchen: a tool is what the others are part of, and five tools contrast with each other.
Material kitchen()
{
    Material material;
    material.concepts = {conceptOf(1, u"Kitchen"_s),
                         conceptOf(2, u"Whisk"_s, {partOf(1), contrast(3)}),
                         conceptOf(3, u"Ladle"_s, {partOf(1)}),
                         conceptOf(4, u"Sieve"_s, {partOf(1)}),
                         conceptOf(5, u"Oven"_s, {partOf(6), contrast(1)}),
                         conceptOf(6, u"Bakery"_s, {contrast(1)}),
                         conceptOf(7, u"Shop"_s, {partOf(8), contrast(1)}),
                         conceptOf(8, u"Street"_s)};
    material.definitions = {wordingOf(1, u"the room that holds pots and pans, keeps food fresh and smells of soup"_s,
                                      {u"holds pots and pans"_s, u"keeps food fresh"_s, u"smells of soup"_s}),
                            wordingOf(2, u"the tool that beats air into cream"_s, {u"beats air into cream"_s}),
                            wordingOf(3, u"the tool that lifts soup onto plates"_s, {u"lifts soup onto plates"_s}),
                            wordingOf(4, u"the tool that parts flour from lumps"_s, {u"parts flour from lumps"_s}),
                            wordingOf(5, u"the box that heats loaves from below"_s, {u"heats loaves from below"_s}),
                            wordingOf(6, u"the house that sells bread by morning"_s, {u"sells bread by morning"_s}),
                            wordingOf(7, u"the place that offers goods for money"_s, {u"offers goods for money"_s}),
                            wordingOf(8, u"the way that leads between houses"_s, {u"leads between houses"_s})};
    for (qint64 id = 1; id <= 8; ++id)
        material.homes.insert(DefinitionId(id), {TopicId(1), LessonId(id), CriterionId(2)});
    return material;
}

Draft draftOf(const Drafts& made, Recipe recipe, qint64 concept_)
{
    const auto found = std::ranges::find_if(
        made.drafts, [&](const Draft& each) { return each.recipe == recipe && each.concept_ == ConceptId(concept_); });
    return found == made.drafts.end() ? Draft{} : *found;
}

QSet<QString> wrongTexts(const Question& question)
{
    QSet<QString> texts;
    for (const Option& option : question.options)
        if (!option.correct)
            texts.insert(option.text);
    return texts;
}

QString keyOf(const Question& question)
{
    const auto key = std::ranges::find_if(question.options, &Option::correct);
    return key == question.options.end() ? QString() : key->text;
}

qsizetype dropped(const Drafts& made, Recipe recipe, qint64 concept_, Rule rule)
{
    return std::ranges::count_if(made.dropped, [&](const Dropped& each) {
        return each.recipe == recipe && each.concept_ == ConceptId(concept_) && each.rule == rule;
    });
}

} // namespace

class TestDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForTheTerm();
    void asksForTheDefinition();
    void blanksAPhraseVerbatim();
    void blanksATerm();
    void listsTwoOfFour();
    void countsTellNothing();
    void asksForWhatIsNotThere();
    void asksForParts();
    void inherits();
    void isTheSameForASeed();
    void isNotMadeTwice();
    void drops_data();
    void drops();
};

void TestDraft::asksForTheTerm()
{
    const Question question = draftOf(draftQuestions(kitchen(), 1), Recipe::TermFor, 2).question;
    QCOMPARE(question.stem, u"Which term is defined as “the tool that beats air into cream”?"_s);
    QCOMPARE(keyOf(question), u"Whisk"_s);
    QVERIFY(wrongTexts(question).contains(u"Ladle"_s)); // contrasts
    QVERIFY(wrongTexts(question).contains(u"Sieve"_s)); // part of the same
    QVERIFY(!wrongTexts(question).contains(u"Kitchen"_s));
}

void TestDraft::asksForTheDefinition()
{
    const Question question = draftOf(draftQuestions(kitchen(), 1), Recipe::DefinitionOf, 2).question;
    QCOMPARE(question.stem, u"Which of these is the definition of “Whisk”?"_s);
    QCOMPARE(keyOf(question), u"the tool that beats air into cream"_s);
    for (const Option& option : question.options)
        QVERIFY(option.concept_.isValid() && option.rationale.contains(u"definition of"_s));
}

void TestDraft::blanksAPhraseVerbatim()
{
    const Question question = draftOf(draftQuestions(kitchen(), 1), Recipe::MissingPhrase, 2).question;
    QCOMPARE(question.stem, u"Which words are missing from this definition of “Whisk”?\n\n“the tool that [ ? ]”"_s);
    QCOMPARE(keyOf(question), u"beats air into cream"_s);
    QCOMPARE(question.style, QuestionStyle::MissingWord);
    QCOMPARE(wrongTexts(question).size(), 3);
}

void TestDraft::blanksATerm()
{
    Material material = kitchen();
    material.definitions[7].text = u"the way that leads from a bakery to the next"_s;
    material.texts = {u"A shop, a kitchen, a whisk and a street lie there; an oven is hot, and a sieve too."_s};
    const Question question = draftOf(draftQuestions(material, 1), Recipe::MissingTerm, 8).question;
    QCOMPARE(question.stem, u"Which word is missing from this definition of “Street”?\n\n“the way that leads from a "
                            "[ ? ] to the next”"_s);
    QCOMPARE(keyOf(question), u"bakery"_s);
    QVERIFY(!wrongTexts(question).contains(u"oven"_s)); // a part, and another article
    QVERIFY(!wrongTexts(question).contains(u"street"_s));
    QVERIFY(!wrongTexts(question).contains(u"ladle"_s)); // the course never says "a ladle"
}

void TestDraft::listsTwoOfFour()
{
    const Question question = draftOf(draftQuestions(kitchen(), 1), Recipe::PhraseList, 1).question;
    const QStringList lines = question.stem.split(u'\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[0], u"Which two of these phrases stand in the definition of “Kitchen”?"_s);
    const QString text = kitchen().definitions.front().text;
    QStringList right;
    for (int i = 1; i <= 4; ++i) {
        const QString entry = lines[i + 1];
        QVERIFY(entry.startsWith(u"%1. “"_s.arg(i)));
        if (text.contains(entry.mid(4).chopped(1)))
            right << QString::number(i);
    }
    QCOMPARE(right.size(), 2);
    QCOMPARE(keyOf(question), right.join(u" and "_s));
    QCOMPARE(question.style, QuestionStyle::List);
}

/// Each number stands in two of the options, whatever the key is; and the key isn't always at one place.
void TestDraft::countsTellNothing()
{
    QSet<QString> keys;
    for (quint64 seed = 1; seed <= 60; ++seed) {
        const Question question = draftOf(draftQuestions(kitchen(), seed), Recipe::PhraseList, 1).question;
        QHash<QChar, int> counts;
        QStringList texts;
        for (const Option& option : question.options) {
            ++counts[option.text.front()];
            ++counts[option.text.back()];
            texts << option.text;
        }
        QCOMPARE(counts.values(), QList<int>({2, 2, 2, 2}));
        QVERIFY(std::ranges::is_sorted(texts));
        keys.insert(keyOf(question));
    }
    QCOMPARE(keys.size(), 6);
}

void TestDraft::asksForWhatIsNotThere()
{
    const Question question = draftOf(draftQuestions(kitchen(), 1), Recipe::NotPhrase, 1).question;
    QCOMPARE(question.stem, u"Which of these phrases does NOT stand in the definition of “Kitchen”?"_s);
    QCOMPARE(question.style, QuestionStyle::Negative);
    QVERIFY(!kitchen().definitions.front().text.contains(keyOf(question).mid(1).chopped(1)));
    QCOMPARE(wrongTexts(question),
             QSet<QString>({u"“holds pots and pans”"_s, u"“keeps food fresh”"_s, u"“smells of soup”"_s}));
}

void TestDraft::asksForParts()
{
    const Drafts made = draftQuestions(kitchen(), 1);
    const Question list = draftOf(made, Recipe::PartList, 1).question;
    QVERIFY(list.stem.startsWith(u"Which two of these are part of “Kitchen”?"_s));
    const Question negative = draftOf(made, Recipe::NotPart, 1).question;
    QCOMPARE(wrongTexts(negative), QSet<QString>({u"Whisk"_s, u"Ladle"_s, u"Sieve"_s}));
    QVERIFY(QStringList({u"Oven"_s, u"Shop"_s, u"Bakery"_s}).contains(keyOf(negative)));
    QVERIFY(!list.stem.contains(u"Street"_s)); // nothing says that it lies outside
}

void TestDraft::inherits()
{
    Material material = kitchen();
    material.definitions[1].source = u"Cookery"_s;
    material.definitions[1].edition = u"2nd"_s;
    const Drafts made = draftQuestions(material, 1);
    const Question question = draftOf(made, Recipe::TermFor, 2).question;
    QCOMPARE(question.topic, TopicId(1));
    QCOMPARE(question.lesson, LessonId(2));
    QCOMPARE(question.criterion, CriterionId(2));
    QCOMPARE(question.bloom, BloomLevel::Remember);
    QCOMPARE(question.explanation, u"The definition of “Whisk” (Cookery, 2nd): the tool that beats air into cream"_s);
    QCOMPARE(draftOf(made, Recipe::PartList, 1).question.bloom, BloomLevel::Understand);
    for (const Draft& draft : made.drafts)
        QVERIFY(draft.question.draft && !draft.question.mayBeAsked() && !draft.question.isIncomplete());
}

void TestDraft::isTheSameForASeed()
{
    const auto questions = [](const Material& material, quint64 seed) {
        QList<Question> all;
        for (const Draft& draft : draftQuestions(material, seed).drafts)
            all << draft.question;
        return all;
    };
    const QList<Question> one = questions(kitchen(), 1);
    QCOMPARE(questions(kitchen(), 1), one);
    QVERIFY(questions(kitchen(), 2) != one);
    Material more = kitchen();
    more.concepts.prepend(conceptOf(9, u"Moon"_s));
    more.definitions << wordingOf(9, u"the light that circles around earth"_s, {u"circles around earth"_s});
    QCOMPARE(questions(more, 1), one); // nothing is near it
}

void TestDraft::isNotMadeTwice()
{
    Material material = kitchen();
    const Drafts first = draftQuestions(material, 1);
    for (const Draft& draft : first.drafts) {
        material.existing << draft.question;
        material.existing.back().uid = draft.question.stem; // another one that asks the same
    }
    const Drafts again = draftQuestions(material, 2);
    QCOMPARE(again.drafts.size(), 0);
    QCOMPARE(std::ranges::count(again.dropped, Rule::Exists, &Dropped::rule), first.drafts.size());
    for (Question& question : material.existing)
        question.stem = u"edited since"_s;
    for (qsizetype i = 0; i < first.drafts.size(); ++i)
        material.existing[i].uid = first.drafts[i].question.uid;
    QCOMPARE(draftQuestions(material, 2).drafts.size(), 0);
}

void TestDraft::drops_data()
{
    QTest::addColumn<std::function<void(Material&)>>("change");
    QTest::addColumn<Recipe>("recipe");
    QTest::addColumn<int>("concept_");
    QTest::addColumn<Rule>("rule");
    const auto row = [](const char* title, Recipe recipe, int id, Rule rule,
                        const std::function<void(Material&)>& change) {
        QTest::newRow(title) << change << recipe << id << rule;
    };
    const auto text = [](int i, const QString& words) { return [=](Material& m) { m.definitions[i].text = words; }; };
    const auto phrase = [](int i, const QString& words) {
        return [=](Material& m) { m.definitions[i].keyPhrases = {words}; };
    };
    row("phrase not there", Recipe::MissingPhrase, 2, Rule::PhraseNotFound, phrase(1, u"beats eggs"_s));
    row("phrase is all", Recipe::MissingPhrase, 2, Rule::PhraseNotFound,
        phrase(1, u"the tool that beats air into cream"_s));
    row("phrase twice", Recipe::MissingPhrase, 2, Rule::PhraseNotFound, [=](Material& m) {
        text(1, u"the tool that beats air and beats cream"_s)(m);
        phrase(1, u"beats"_s)(m);
    });
    row("term in its definition", Recipe::TermFor, 2, Rule::TermInDefinition, text(1, u"a whisk that beats cream"_s));
    row("term in its definition, asked for it", Recipe::DefinitionOf, 2, Rule::TermInDefinition,
        text(1, u"one of the whisks that beat cream"_s));
    row("term in another definition", Recipe::DefinitionOf, 2, Rule::TermInDefinition,
        text(2, u"no whisk, but what lifts soup onto plates"_s));
    row("an alias in its definition", Recipe::TermFor, 2, Rule::TermInDefinition, [=](Material& m) {
        m.concepts[1].aliases = {u"beater"_s};
        text(1, u"the beater of cream and eggs"_s)(m);
    });
    row("alias", Recipe::TermFor, 2, Rule::SameName, [](Material& m) { m.concepts[2].aliases = {u"whisk"_s}; });
    row("part", Recipe::TermFor, 2, Rule::PartOfIt, [](Material& m) { m.concepts[2].relations << partOf(2); });
    row("same wording", Recipe::TermFor, 2, Rule::SameWording, text(2, u"The tool that beats air into cream."_s));
    row("wording within", Recipe::DefinitionOf, 2, Rule::SameWording, text(2, u"the tool that beats air"_s));
    row("number", Recipe::TermFor, 2, Rule::OtherNumber, [](Material& m) { m.concepts[2].term = u"Ladles"_s; });
    row("length", Recipe::DefinitionOf, 2, Rule::OtherLength, text(2, u"the soup tool"_s));
    row("shape", Recipe::MissingPhrase, 2, Rule::OtherShape, phrase(2, u"soup onto plates"_s));
    row("too strong", Recipe::MissingPhrase, 2, Rule::TooStrong, [=](Material& m) {
        text(2, u"the tool that lifts only soup"_s)(m);
        phrase(2, u"lifts only soup"_s)(m);
    });
    row("the same phrase", Recipe::MissingPhrase, 2, Rule::InDefinition, [=](Material& m) {
        text(2, u"the tool that beats air into soup"_s)(m);
        phrase(2, u"beats air"_s)(m);
    });
    row("article", Recipe::MissingTerm, 8, Rule::ArticleTells, [=](Material& m) {
        text(7, u"the way that leads from a shop to the next"_s)(m);
        m.concepts[6].relations << contrast(5);
        m.texts = {u"An oven is hot."_s};
    });
    row("form", Recipe::MissingTerm, 8, Rule::NotAttested, text(7, u"the way that leads from a shop on"_s));
    row("parts unsaid", Recipe::PartList, 1, Rule::MayBePart, [](Material& m) { m.concepts[6].relations.clear(); });
    row("too few parts", Recipe::NotPart, 1, Rule::TooFewParts, [](Material& m) { m.concepts[1].relations.clear(); });
    row("too few phrases", Recipe::NotPhrase, 1, Rule::TooFewPhrases, phrase(0, u"keeps food fresh"_s));
    row("too few options", Recipe::TermFor, 8, Rule::TooFewOptions, [](Material& m) {
        m.concepts = {m.concepts[6], m.concepts[7]};
        m.concepts[0].relations = {};
    });
    row("faulty", Recipe::TermFor, 2, Rule::FoundFaulty, [=](Material& m) {
        text(1, u"the tool that beats hand and air"_s)(m);
        m.concepts[1].term = u"Handy stick"_s;
        m.definitions[1].text = u"the tool with a stick that beats air"_s;
    });
}

void TestDraft::drops()
{
    QFETCH(std::function<void(Material&)>, change);
    QFETCH(Recipe, recipe);
    QFETCH(int, concept_);
    QFETCH(Rule, rule);
    Material material = kitchen();
    const qsizetype before = dropped(draftQuestions(material, 1), recipe, concept_, rule);
    change(material);
    QVERIFY(dropped(draftQuestions(material, 1), recipe, concept_, rule) > before);
}

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
