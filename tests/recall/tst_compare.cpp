// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall/compare.h"

#include <QTest>
#include <rapidcheck.h>

using namespace lamplight;
using namespace lamplight::recall;

Q_DECLARE_METATYPE(lamplight::recall::Reason)

namespace {

// "word" same, "typed~asked" near miss, "typed!asked" wrong, "-word" missing, "+word" extra, "^word" moved.
QString notation(const QList<Mark>& marks)
{
    QStringList words;
    for (const Mark& mark : marks)
        switch (mark.kind) {
        case MarkKind::Same: words << mark.typed; break;
        case MarkKind::NearMiss: words << mark.typed + u'~' + mark.asked; break;
        case MarkKind::Wrong: words << mark.typed + u'!' + mark.asked; break;
        case MarkKind::Missing: words << u'-' + mark.asked; break;
        case MarkKind::Extra: words << u'+' + mark.typed; break;
        case MarkKind::Moved: words << u'^' + mark.typed; break;
        }
    return words.join(u' ');
}

const char* const serviceAsked =
    "A way of helping customers reach the results they want without owning every cost and risk themselves.";

} // namespace

class TestCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void proposals_data();
    void proposals();
    void phraseTicks_data();
    void phraseTicks();
    void acceptedWordings_data();
    void acceptedWordings();
    void everyWordIsMarkedOnce();
    void sameTextIsExact();
};

void TestCompare::marks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("matched");
    const auto row = [](const char* what, const char* typed, const char* asked, const char* expected, int matched) {
        QTest::newRow(what) << QString::fromUtf8(typed) << QString::fromUtf8(asked) << QString::fromUtf8(expected)
                            << matched;
    };
    row("word for word", "the perceived benefits", "the perceived benefits", "the perceived benefits", 3);
    row("case and punctuation", "VALUE the benefits", "Value: the benefits.", "VALUE the benefits", 3);
    row("accents", "cafe society", "Café society", "cafe society", 2);
    row("quotes and dashes", "provider's co-creation", "provider’s co–creation", "provider's co creation", 3);
    row("one piece here, two there", "value cocreation", "Value co-creation", "value cocreation", 3);
    row("two pieces here, one there", "world wide web", "worldwide web", "world wide web", 2);
    row("can not", "can not fail", "cannot fail", "can not fail", 2);
    row("nothing typed", "", "set of capabilities", "-set -of -capabilities", 0);
    row("only punctuation typed", "...", "value", "...!value", 0);
    row("missing at the end", "set of", "set of capabilities", "set of -capabilities", 2);
    row("missing at the start", "of capabilities", "set of capabilities", "-set of capabilities", 2);
    row("missing in the middle", "set capabilities", "set of capabilities", "set -of capabilities", 2);
    row("extra", "helping the customers", "helping customers", "helping +the customers", 2);
    row("wrong", "helping users", "helping customers", "helping users!customers", 1);
    row("slip", "percieved benifits", "perceived benefits", "percieved~perceived benifits~benefits", 2);
    row("swapped letters", "vlaue", "value", "vlaue~value", 1);
    row("plural", "service", "services", "service~services", 1);
    row("short words aren't forgiven", "teh cost", "the cost", "teh!the cost", 1);
    row("numbers aren't forgiven", "within 60 days", "within 30 days", "within 60!30 days", 2);
    row("number words aren't forgiven", "eighty users", "eight users", "eighty!eight users", 1);
    row("thousands", "1000 users", "1,000 users", "1000 users", 2);
    row("negations aren't forgiven", "nevr fails", "never fails", "nevr!never fails", 1);
    row("negation missing", "is owned", "is not owned", "is -not owned", 2);
    row("opposite", "a planned stop", "an unplanned stop", "a!an planned!unplanned stop", 1);
    row("swapped words", "risk and cost", "cost and risk", "^risk and ^cost", 3);
    row("moved back", "benefits usefulness importance", "importance benefits usefulness",
        "benefits usefulness ^importance", 3);
    row("moved forward", "importance benefits usefulness", "benefits usefulness importance",
        "^importance benefits usefulness", 3);
    row("small words don't move", "of set the", "the set of", "of!the set the!of", 1);
    row("moved in the place of another", "risk of each item", "cost of each risk", "^risk -cost of each +item", 3);
    row("repeated words", "the the value", "the value the", "+the the value -the", 2);
    row("design", "a way of helping the customers get the results they want without owning every risk", serviceAsked,
        "a way of helping +the customers get!reach the results they want without owning every -cost -and risk "
        "-themselves",
        13);
    row("nothing in common", "alpha beta", "gamma", "+alpha beta!gamma", 0);
    row("ideographs", "价値", "价值", "价 値!值", 1);
    row("symbols", "=>", "=>", "=>", 1);
    row("other symbols", "->", "=>", "->!=>", 0);
}

void TestCompare::marks()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, asked);
    QFETCH(const QString, expected);
    QFETCH(const int, matched);
    const Comparison comparison = compare(typed, asked, {});
    QCOMPARE(notation(comparison.marks), expected);
    QCOMPARE(comparison.matched, matched);
}

void TestCompare::proposals_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QStringList>("phrases");
    QTest::addColumn<Rating>("rating");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("phrase");
    const auto row = [](const char* what, const char* typed, const char* asked, const QStringList& phrases,
                        Rating rating, Reason reason, const char* phrase = "") {
        QTest::newRow(what) << QString::fromUtf8(typed) << QString::fromUtf8(asked) << phrases << rating << reason
                            << QString::fromUtf8(phrase);
    };
    const char* const value = "the perceived benefits, usefulness, and importance of something";
    const QStringList valuePhrases{QStringLiteral("perceived benefits"), QStringLiteral("usefulness"),
                                   QStringLiteral("importance")};
    using enum Rating;
    row("word for word", value, value, valuePhrases, Good, Reason::Exact);
    row("slips", "the percieved benefits usefulness and importance of something", value, valuePhrases, Good,
        Reason::NearlyExact);
    row("small word left out", "perceived benefits, usefulness and importance of something", value, valuePhrases, Good,
        Reason::NearlyExact);
    row("small words too many", "it is the value", "value", {}, Good, Reason::NearlyExact);
    row("blank", " ", value, valuePhrases, Again, Reason::Blank);
    row("few words", "benefits of something", value, {}, Again, Reason::FewWords);
    row("just under half", "one two three", "one two three four five six seven", {}, Again, Reason::FewWords);
    row("just under four fifths", "perceived benefits usefulness importance of something", value, {}, Hard,
        Reason::WordsMissing);
    row("the words of key phrases count twice", "perceived benefits usefulness importance of something", value,
        valuePhrases, Good, Reason::NearlyExact);
    row("half of the words will do", "the benefits usefulness of", value, {}, Hard, Reason::WordsMissing);
    row("phrase missing", "the perceived benefits and importance of something", value, valuePhrases, Again,
        Reason::PhraseMissing, "usefulness");
    row("phrase broken", "the benefits, usefulness and importance of something", value, valuePhrases, Hard,
        Reason::PhraseBroken, "perceived benefits");
    row("design", "a way of helping the customers get the results they want without owning every risk", serviceAsked,
        {QStringLiteral("results they want"), QStringLiteral("cost and risk")}, Hard, Reason::PhraseBroken,
        "cost and risk");
    row("words missing outside the phrases", "perceived benefits usefulness importance", value, valuePhrases, Hard,
        Reason::WordsMissing);
    row("another, longer term", "value stream", "value", {}, Hard, Reason::OtherWords);
    row("other order", "usefulness, importance and perceived benefits of something",
        "perceived benefits, usefulness "
        "and importance of something",
        {}, Hard, Reason::OtherOrder);
    row("negation left out", "results with owning every cost", "results without owning every cost", {}, Again,
        Reason::NegationChanged, "without");
    row("negation put in", "value is not subjective", "value is subjective", {}, Again, Reason::NegationChanged, "not");
    row("opposite prefix", "a planned interruption of a service", "an unplanned interruption of a service", {}, Again,
        Reason::NegationChanged, "unplanned");
    row("another number", "restore within 60 days of the failure", "restore within 30 days of the failure", {}, Again,
        Reason::NumberChanged, "30");
    row("a number left out is a word left out", "restore in days after failure of it",
        "restore in 30 days after failure of it", {}, Good, Reason::NearlyExact);
    row("phrase that isn't asked", "value", "value", {QStringLiteral("outcome")}, Good, Reason::Exact);
}

void TestCompare::proposals()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, asked);
    QFETCH(const QStringList, phrases);
    QFETCH(const Rating, rating);
    QFETCH(const Reason, reason);
    QFETCH(const QString, phrase);
    const Proposal proposal = compare(typed, asked, phrases).proposal;
    QCOMPARE(proposal.reason, reason);
    QCOMPARE(proposal.rating, rating);
    QCOMPARE(proposal.phrase, phrase);
}

void TestCompare::phraseTicks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<int>("given");
    const auto row = [](const char* what, const char* typed, const char* phrase, Given given) {
        QTest::newRow(what) << QString::fromLatin1(typed) << QString::fromLatin1(phrase) << static_cast<int>(given);
    };
    row("whole", "owning every cost and risk", "cost and risk", Given::Wholly);
    row("whole in another order", "owning every risk and cost", "cost and risk", Given::Wholly);
    row("whole with a slip", "helpnig customers", "helping customers", Given::Wholly);
    row("part", "owning every risk", "cost and risk", Given::Partly);
    row("only its small word", "reach and want", "cost and risk", Given::Not);
    row("a phrase of small words", "a way for it", "a way of", Given::Partly);
    row("punctuation and case", "results they want", "Results, they want", Given::Wholly);
}

void TestCompare::phraseTicks()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, phrase);
    QFETCH(const int, given);
    const QList<PhraseCheck> phrases = compare(typed, QString::fromLatin1(serviceAsked), {phrase}).phrases;
    QCOMPARE(phrases.size(), 1);
    QCOMPARE(phrases[0].phrase, phrase);
    QCOMPARE(static_cast<int>(phrases[0].given), given);
}

void TestCompare::acceptedWordings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("wordings");
    QTest::addColumn<int>("wording");
    QTest::addColumn<Rating>("rating");
    const auto row = [](const char* what, const char* typed, const char* wordings, int wording, Rating rating) {
        QTest::newRow(what) << QString::fromUtf8(typed) << QString::fromUtf8(wordings).split(u'|') << wording << rating;
    };
    using enum Rating;
    row("the first", "service level agreement", "service level agreement|SLA", 0, Good);
    row("the second", "sla", "service level agreement|SLA", 1, Good);
    row("the better grade", "value of the service", "value of every other service|value of the service", 1, Good);
    row("the larger share", "alpha beta", "alpha gamma delta eta|alpha gamma beta eta iota", 1, Again);
    row("the fewest others", "alpha beta gamma delta epsilon", "alpha|alpha beta", 1, Hard);
    row("fewer of the same share", "cost risk value", "cost|value|cost risk", 2, Hard);
    row("the first of equals", "value", "value|Value", 0, Good);
    row("a blank wording is passed over", "", " |value", 1, Again);
    row("nothing asked", "value", "", 0, Again);
}

void TestCompare::acceptedWordings()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, wordings);
    const Comparison comparison = compare(typed, wordings, {});
    QTEST(comparison.wording, "wording");
    QTEST(comparison.proposal.rating, "rating");
}

namespace {

QString someWords()
{
    const auto words = *rc::gen::container<std::vector<QString>>(rc::gen::element(
        QStringLiteral("value"), QStringLiteral("valeu"), QStringLiteral("the"), QStringLiteral("service"),
        QStringLiteral("services"), QStringLiteral("cost"), QStringLiteral("not"), QStringLiteral("co"),
        QStringLiteral("creation"), QStringLiteral("cocreation"), QStringLiteral("30"), QStringLiteral("risk")));
    return QStringList(words.begin(), words.end()).join(u' ');
}

} // namespace

void TestCompare::everyWordIsMarkedOnce()
{
    QVERIFY(rc::check([] {
        const QString typed = someWords(), asked = someWords();
        const Comparison comparison = compare(typed, asked, {});
        QStringList typedWords, askedWords;
        for (const Mark& mark : comparison.marks) {
            typedWords << mark.typed.split(u' ', Qt::SkipEmptyParts);
            if (mark.kind != MarkKind::Moved) // stands where it was typed
                askedWords << mark.asked.split(u' ', Qt::SkipEmptyParts);
        }
        RC_ASSERT(typedWords.join(u' ') == typed);
        RC_ASSERT(askedWords.size() + comparison.count(MarkKind::Moved) ==
                  asked.split(u' ', Qt::SkipEmptyParts).size());
        RC_ASSERT(comparison.matched == comparison.count(MarkKind::Same) + comparison.count(MarkKind::NearMiss) +
                                            comparison.count(MarkKind::Moved));
        RC_ASSERT(comparison.matched + comparison.count(MarkKind::Wrong) + comparison.count(MarkKind::Missing) ==
                  comparison.total);
    }));
}

void TestCompare::sameTextIsExact()
{
    QVERIFY(rc::check([] {
        const QString text = someWords();
        RC_PRE(!text.isEmpty());
        const Comparison comparison = compare(text, text, {});
        RC_ASSERT(comparison.matched == comparison.total);
        RC_ASSERT(comparison.proposal.reason == Reason::Exact);
    }));
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
