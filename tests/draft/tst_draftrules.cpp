// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitchen.h"

#include <QTest>
#include <algorithm>
#include <functional>

using namespace lamplight;
using namespace lamplight::draft;

namespace {

qsizetype dropped(const Drafts& made, Recipe recipe, qint64 concept_, Rule rule)
{
    return std::ranges::count_if(made.dropped, [&](const Dropped& each) {
        return each.recipe == recipe && each.concept_ == ConceptId(concept_) && each.rule == rule;
    });
}

} // namespace

/// Each rule drops what it is there for.
class TestDraftRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drops_data();
    void drops();
    void everyRuleHasWords();
};

void TestDraftRules::drops_data()
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
    row("refers back", Recipe::MissingPhrase, 2, Rule::RefersBack,
        text(1, u"the tool that beats air into cream and cools it"_s));
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

void TestDraftRules::drops()
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

void TestDraftRules::everyRuleHasWords()
{
    QSet<QString> names, sentences;
    for (int i = 0; i <= static_cast<int>(Rule::TooStrong); ++i) {
        names.insert(name(static_cast<Rule>(i)));
        sentences.insert(sentence(static_cast<Rule>(i)));
    }
    QCOMPARE(names.size(), static_cast<int>(Rule::TooStrong) + 1);
    QCOMPARE(sentences.size(), names.size());
}

QTEST_GUILESS_MAIN(TestDraftRules)
#include "tst_draftrules.moc"
