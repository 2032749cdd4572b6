// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitchen.h"

#include <QTest>
#include <algorithm>

using namespace lamplight;
using namespace lamplight::draft;
using namespace Qt::StringLiterals;

namespace {

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

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
