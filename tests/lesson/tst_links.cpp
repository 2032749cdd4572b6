// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/links.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::lesson;

namespace {

QList<Concept> someConcepts()
{
    const auto named = [](qint64 id, const char* term, const QStringList& aliases = {}) {
        Concept one;
        one.id = ConceptId(id);
        one.term = QString::fromUtf8(term);
        one.aliases = aliases;
        return one;
    };
    return {named(1, "value"),
            named(2, "value co-creation", {QStringLiteral("co-creation of value")}),
            named(3, "service"),
            named(4, "Information technology", {QStringLiteral("IT"), QString()}),
            named(5, "service value system", {QStringLiteral("SVS")}),
            named(6, "Café"),
            named(7, "value"),
            named(8, "价值")};
}

} // namespace

class TestLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void links_data();
    void links();
    void everyMention();
};

void TestLinks::links_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // id:what stands there
    const auto row = [](const char* what, const char* text, const char* expected) {
        QTest::newRow(what) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("nothing", "", "");
    row("none", "nothing of the kind", "");
    row("one", "What value means", "1:value");
    row("case", "VALUE means", "1:VALUE");
    row("accents", "a cafe in town", "6:cafe");
    row("not within a word", "valuable devalued", "");
    row("the longest", "Value co-creation matters", "2:Value co-creation");
    row("another hyphen", "value co–creation", "2:value co–creation");
    row("a space for the hyphen", "value co creation", "2:value co creation");
    row("across lines", "service\nvalue  system", "5:service\nvalue  system");
    row("not across sentences", "a service. Value system", "3:service 1:Value");
    row("not across a comma", "service, value", "3:service 1:value");
    row("first of each", "value, value and service value", "1:value 3:service");
    row("a longer one's words aren't searched again", "value co-creation, then value", "2:value co-creation 1:value");
    row("the second time, too", "value co-creation and value co-creation", "2:value co-creation");
    row("alias", "the co-creation of value", "2:co-creation of value");
    row("alias after term", "value co-creation is co-creation of value", "2:value co-creation");
    row("begun but not ended", "service value", "3:service 1:value");
    row("abbreviation", "it runs IT", "4:IT");
    row("abbreviation in another case", "the svs", "");
    row("abbreviation in the plural", "its SVSs", "5:SVSs");
    row("plural", "of values", "1:values");
    row("plural in es", "many valuees", "1:valuees");
    row("plural of the last word alone", "services value systems", "3:services 1:value");
    row("plural of a longer term", "service value systems", "5:service value systems");
    row("genitive", "value's use, service’s", "1:value's 3:service’s");
    row("in quotes", "'value'", "1:value");
    row("ideographs", "这是价值。", "8:价值");
}

void TestLinks::links()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QStringList found;
    for (const ConceptLink& link : ConceptTerms(someConcepts()).linksIn(text))
        found << QString::number(link.concept_.value) + u':' + text.mid(link.start, link.length);
    QCOMPARE(found.join(u' '), expected);
}

void TestLinks::everyMention()
{
    const QString text = QStringLiteral("Value, values and value co-creation");
    const QList<ConceptLink> expected{{0, 5, ConceptId(1)}, {7, 6, ConceptId(1)}, {18, 17, ConceptId(2)}};
    QCOMPARE(ConceptTerms(someConcepts()).mentionsIn(text), expected);
}

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
