// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/draftdesk.h"

#include "base/fold.h"
#include "base/words.h"
#include "deck/concepts.h"
#include "deck/questions.h"
#include "draft/english.h"
#include "draft/faults.h"
#include "samplecourse.h"
#include "study/examdesk.h"
#include "study/questiondesk.h"
#include "studydeck.h"

#include <QFile>
#include <QTest>
#include <algorithm>

using namespace lamplight;
using namespace lamplight::study;
using namespace Qt::StringLiterals;

namespace {

const Option& keyOption(const Question& question)
{
    return *std::ranges::find_if(question.options, &Option::correct);
}

/// Between the outer quotation marks.
QString quotedIn(const QString& stem)
{
    return stem.mid(stem.indexOf(u'“') + 1, stem.lastIndexOf(u'”') - stem.indexOf(u'“') - 1);
}

} // namespace

/// Drafts of the sample course, and what the author does with them.
class TestDraftDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void draftsOfTheSampleCourseAreSound();
    void missingWordsAreVerbatim();
    void definitionsAreVerbatim();
    void drawsNoDraftIntoAnExam();
    void isNotMadeTwice();
    void isOneStep();
    void onlyOfATopic();
    void accepts();
    void refusesWhatCantBeAsked();
    void drops();

private:
    QList<Question> questionsOfDeck();
    std::unique_ptr<test::StudyDeck> m_deck;
};

void TestDraftDesk::init()
{
    m_deck = std::make_unique<test::StudyDeck>();
    test::addSampleCourse(m_deck->session());
}

QList<Question> TestDraftDesk::questionsOfDeck()
{
    return m_deck->deck().read([](deck::Connection& c) { return deck::questions(c); }).value();
}

void TestDraftDesk::draftsOfTheSampleCourseAreSound()
{
    for (quint64 seed = 1; seed <= 3; ++seed) {
        if (seed > 1)
            QVERIFY(m_deck->session().undo());
        const auto result = DraftDesk(m_deck->session()).make({}, seed);
        QVERIFY(result && result->made.size() >= 20);
        QSet<QString> stems;
        for (const draft::Draft& each : result->made) {
            const Question& question = each.question;
            const char* stem = qPrintable(question.stem);
            QCOMPARE(question.options.size(), 4);
            QCOMPARE(std::ranges::count_if(question.options, &Option::correct), 1);
            QVERIFY2(question.draft && !question.mayBeAsked(), stem);
            QVERIFY2(question.topic.isValid() && question.criterion.isValid() && question.lesson.isValid(), stem);
            QVERIFY2(question.bloom != BloomLevel::Unset && !question.explanation.isEmpty(), stem);
            QVERIFY2(draft::faultsOf(question).isEmpty(), stem);
            QCOMPARE(question.style == QuestionStyle::Negative, question.stem.contains(u"NOT"));
            QCOMPARE(question.style == QuestionStyle::MissingWord, question.stem.contains(u"[ ? ]"));
            QSet<QString> texts;
            for (const Option& option : question.options) {
                QVERIFY2(option.concept_.isValid() && option.rationale.size() > 15, stem);
                texts.insert(fold(option.text));
            }
            QCOMPARE(texts.size(), 4);
            stems.insert(question.stem);
        }
        QCOMPARE(stems.size(), result->made.size());
    }
}

/// With the key in its place it is the definition, letter by letter; with another option it isn't any.
void TestDraftDesk::missingWordsAreVerbatim()
{
    const auto result = DraftDesk(m_deck->session()).make();
    QVERIFY(result);
    const auto definitions = m_deck->deck().read([](deck::Connection& c) { return deck::definitions(c); });
    QSet<QString> wordings;
    for (const Definition& definition : *definitions)
        wordings.insert(definition.text);
    int count = 0;
    for (const draft::Draft& each : result->made) {
        if (each.question.style != QuestionStyle::MissingWord)
            continue;
        ++count;
        const QString blanked = quotedIn(each.question.stem.section(u'\n', -1));
        for (const Option& option : each.question.options) {
            QString filled = blanked;
            filled.replace(u"[ ? ]"_s, option.text);
            QVERIFY2(wordings.contains(filled) == option.correct, qPrintable(filled));
        }
        const QString before = blanked.section(u"[ ? ]"_s, 0, 0).trimmed().section(u' ', -1);
        if (before == u"a" || before == u"an")
            for (const Option& option : each.question.options)
                QCOMPARE(draft::indefiniteArticle(option.text), before);
    }
    QVERIFY(count >= 3);
}

void TestDraftDesk::definitionsAreVerbatim()
{
    const auto result = DraftDesk(m_deck->session()).make();
    QVERIFY(result);
    const auto definitions = m_deck->deck().read([](deck::Connection& c) { return deck::definitions(c); });
    const auto concepts = m_deck->deck().read([](deck::Connection& c) { return deck::concepts(c); });
    for (const draft::Draft& each : result->made) {
        if (each.recipe != draft::Recipe::DefinitionOf && each.recipe != draft::Recipe::TermFor)
            continue;
        const bool byTerm = each.recipe == draft::Recipe::TermFor;
        const Concept& about = *std::ranges::find(*concepts, each.concept_, &Concept::id);
        QCOMPARE(quotedIn(each.question.stem) == about.term, !byTerm);
        const QString defined = byTerm ? quotedIn(each.question.stem) : keyOption(each.question).text;
        QVERIFY(std::ranges::any_of(*definitions, [&](const Definition& definition) {
            return definition.concept_ == about.id && definition.text == defined;
        }));
        QVERIFY(findWords(defined, about.term).isEmpty());
        for (const Option& option : each.question.options) // each option is of the concept that it names
            QVERIFY(byTerm ? option.text == std::ranges::find(*concepts, option.concept_, &Concept::id)->term
                           : std::ranges::any_of(*definitions, [&](const Definition& definition) {
                                 return definition.concept_ == option.concept_ && definition.text == option.text;
                             }));
    }
}

void TestDraftDesk::drawsNoDraftIntoAnExam()
{
    const auto made = DraftDesk(m_deck->session()).make();
    QVERIFY(made);
    QSet<QString> uids;
    for (const draft::Draft& each : made->made)
        uids.insert(each.question.uid);
    ExamDesk desk(m_deck->session());
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const auto form = desk.form(desk.blueprints()->first(), seed);
        QVERIFY(form);
        for (const FormQuestion& question : *form)
            QVERIFY(!uids.contains(question.uid));
    }
}

void TestDraftDesk::isNotMadeTwice()
{
    DraftDesk desk(m_deck->session());
    const auto first = desk.make({}, 1);
    QVERIFY(first);
    const qsizetype count = desk.drafts()->size();
    QCOMPARE(count, first->made.size());
    const auto again = desk.make({}, 2);
    QVERIFY(again);
    QCOMPARE(again->made.size(), 0);
    QCOMPARE(again->countsByRule(false).value(draft::Rule::Exists), count);
    QCOMPARE(desk.drafts()->size(), count);
}

void TestDraftDesk::isOneStep()
{
    const QList<Question> before = questionsOfDeck();
    DraftDesk desk(m_deck->session());
    QVERIFY(desk.make());
    const QList<Question> drafts = *desk.drafts();
    QVERIFY(m_deck->session().undo());
    QCOMPARE(questionsOfDeck(), before);
    QVERIFY(m_deck->session().redo());
    QCOMPARE(*desk.drafts(), drafts);
}

void TestDraftDesk::onlyOfATopic()
{
    DraftDesk desk(m_deck->session());
    QCOMPARE(desk.make(u"77"_s).error().kind, ErrorKind::NotFound);
    const auto some = desk.make(u"2"_s);
    QVERIFY(some && !some->made.isEmpty());
    const auto surroundings = QuestionDesk(m_deck->session()).surroundings();
    for (const draft::Draft& each : some->made)
        QVERIFY(std::ranges::find(surroundings->topics, each.question.topic, &Topic::id)->code.startsWith(u'2'));
    const auto rest = desk.make();
    QVERIFY(rest && !rest->made.isEmpty());
    QCOMPARE(rest->countsByRule(false).value(draft::Rule::Exists), some->made.size());
}

void TestDraftDesk::accepts()
{
    DraftDesk desk(m_deck->session());
    const auto made = desk.make();
    const QuestionId id = made->made.front().question.id;
    QVERIFY(desk.accept(id));
    QCOMPARE(desk.drafts()->size(), made->made.size() - 1);
    QVERIFY(QuestionDesk(m_deck->session()).question(id)->mayBeAsked());
    QCOMPARE(desk.accept(id).error().kind, ErrorKind::Refused); // is no draft any more
    QCOMPARE(desk.drop(id).error().kind, ErrorKind::Refused);
    QVERIFY(m_deck->session().undo());
    QCOMPARE(desk.drafts()->size(), made->made.size());
}

void TestDraftDesk::refusesWhatCantBeAsked()
{
    DraftDesk desk(m_deck->session());
    Question question = desk.make()->made.front().question;
    for (Option& option : question.options)
        option.correct = false;
    QVERIFY(QuestionDesk(m_deck->session()).save(question));
    QCOMPARE(desk.accept(question.id).error().kind, ErrorKind::Refused);
    QCOMPARE(desk.accept(QuestionId(99999)).error().kind, ErrorKind::NotFound);
}

void TestDraftDesk::drops()
{
    DraftDesk desk(m_deck->session());
    const auto made = desk.make();
    const Question gone = made->made.front().question;
    QVERIFY(desk.drop(gone.id));
    QCOMPARE(desk.drafts()->size(), made->made.size() - 1);
    QCOMPARE(QuestionDesk(m_deck->session()).question(gone.id).error().kind, ErrorKind::NotFound);
    QVERIFY(m_deck->session().undo());
    QCOMPARE(QuestionDesk(m_deck->session()).question(gone.id)->stem, gone.stem);
}

QTEST_GUILESS_MAIN(TestDraftDesk)
#include "tst_draftdesk.moc"
