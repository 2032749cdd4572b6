// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessondeck.h"
#include "study/findtext.h"
#include "study/hitplace.h"
#include "study/lessontext.h"
#include "study/librarydesk.h"
#include "studydeck.h"

#include <QtTest>
#include <algorithm>

using namespace lamplight;
using namespace lamplight::study;

class TestLessonText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pieces_data();
    void pieces();
    void links();
    void termOfADefinitionIsBold();
    void damagedTableShowsItsLinesAndItsSplit();
    void find_data();
    void find();
    void placesOfHits_data();
    void placesOfHits();
};

namespace {

Block block(BlockKind kind, const QString& text, const QString& label = {}, const QStringList& items = {})
{
    Block made;
    made.uid = text.left(8);
    made.kind = kind;
    made.text = text;
    made.label = label;
    made.items = items;
    return made;
}

/// "(marker) text" of each entry, the text of each paragraph.
QStringList told(const QList<ShownPiece>& pieces)
{
    QStringList list;
    for (const ShownPiece& piece : pieces)
        list.append(piece.isItem ? QStringLiteral("(%1) %2").arg(piece.marker, piece.text.text) : piece.text.text);
    return list;
}

ShownPage sampleLesson(test::StudyDeck& deck, const QString& title)
{
    ReadingDesk desk(deck.session());
    const auto syllabus = desk.syllabus();
    for (const SyllabusTopic& topic : *syllabus)
        for (const SyllabusLesson& lesson : topic.lessons)
            if (lesson.title == title)
                return *readPage(deck.session(), lesson.id);
    return {};
}

} // namespace

void TestLessonText::pieces_data()
{
    QTest::addColumn<Block>("shown");
    QTest::addColumn<QStringList>("pieces");
    QTest::addRow("lines are one paragraph")
        << block(BlockKind::Paragraph, QStringLiteral("one\ntwo")) << QStringList{QStringLiteral("one two")};
    QTest::addRow("label with colon") << block(BlockKind::ExamTip, QStringLiteral("Exam tip: look"),
                                               QStringLiteral("Exam tip"))
                                      << QStringList{QStringLiteral("look")};
    QTest::addRow("label on its line") << block(BlockKind::Note, QStringLiteral("Aside\nfirst\n\nsecond"),
                                                QStringLiteral("Aside"))
                                       << QStringList{QStringLiteral("first"), QStringLiteral("second")};
    QTest::addRow("a word that begins like the label")
        << block(BlockKind::Note, QStringLiteral("Noted well"), QStringLiteral("Note"))
        << QStringList{QStringLiteral("Noted well")};
    QTest::addRow("numbers as printed") << block(BlockKind::List, QStringLiteral("3. three\n4. four"), {},
                                                 {QStringLiteral("three"), QStringLiteral("four")})
                                        << QStringList{QStringLiteral("(3.) three"), QStringLiteral("(4.) four")};
    QTest::addRow("text between entries")
        << block(BlockKind::Takeaways, QStringLiteral("Learn:\n- one\nAnd then\n- two"), {},
                 {QStringLiteral("one"), QStringLiteral("two")})
        << QStringList{QStringLiteral("Learn:"), QStringLiteral("() one"), QStringLiteral("And then"),
                       QStringLiteral("() two")};
    QTest::addRow("entries that the text words otherwise")
        << block(BlockKind::List, QStringLiteral("something"), {}, {QStringLiteral("else")})
        << QStringList{QStringLiteral("something"), QStringLiteral("() else")};
    QTest::addRow("bullets in an example")
        << block(BlockKind::WorkedExample, QStringLiteral("So:\n- one\n- two"))
        << QStringList{QStringLiteral("So:"), QStringLiteral("() one"), QStringLiteral("() two")};
    QTest::addRow("code stays") << block(BlockKind::Code, QStringLiteral("a  \"b\"\n  c"))
                                << QStringList{QStringLiteral("a  \"b\"\n  c")};
    QTest::addRow("quotes are set") << block(BlockKind::Paragraph, QStringLiteral("say \"yes\" -- now"))
                                    << QStringList{QStringLiteral("say “yes” – now")};
}

void TestLessonText::pieces()
{
    QFETCH(Block, shown);
    QFETCH(QStringList, pieces);
    LessonPage page;
    page.lesson.blocks = {shown};
    QCOMPARE(told(shownBlocks(page).first().pieces), pieces);
}

void TestLessonText::links()
{
    LessonPage page;
    page.concepts[ConceptId(1)].concept_ = {ConceptId(1), QStringLiteral("c"), QStringLiteral("Value"), {}, {}, {}};
    page.lesson.blocks = {block(BlockKind::Heading, QStringLiteral("On value")),
                          block(BlockKind::Paragraph, QStringLiteral("`value`, then *value* and value")),
                          block(BlockKind::Paragraph, QStringLiteral("value again")),
                          block(BlockKind::Heading, QStringLiteral("More")),
                          block(BlockKind::Paragraph, QStringLiteral("value anew"))};
    const QList<ShownBlock> blocks = shownBlocks(page);
    const auto linked = [&](int at) { return blocks[at].pieces.first().text.links; };
    QVERIFY(linked(0).isEmpty());
    QCOMPARE(linked(1), (QList<lesson::ConceptLink>{{12, 5, ConceptId(1)}})); // not the one that is code
    QVERIFY(linked(2).isEmpty());
    QCOMPARE(linked(4), (QList<lesson::ConceptLink>{{0, 5, ConceptId(1)}}));
}

void TestLessonText::termOfADefinitionIsBold()
{
    test::StudyDeck deck;
    test::importSampleCourse(deck.session());
    const ShownPage page = sampleLesson(deck, QStringLiteral("What a service is worth"));
    QCOMPARE(page.blocks.size(), page.page.lesson.blocks.size());
    int definitions = 0;
    for (qsizetype i = 0; i < page.blocks.size(); ++i) {
        if (page.page.lesson.blocks[i].kind != BlockKind::Definition)
            continue;
        const QString term = ++definitions == 1 ? QStringLiteral("Value:") : QStringLiteral("Price:");
        const ShownText& text = page.blocks[i].pieces.first().text;
        QCOMPARE(text.text.left(text.styles.first().span.length), term);
        QVERIFY(text.styles.first().style.bold);
        for (const lesson::ConceptLink& link : text.links)
            QVERIFY(link.start > 0); // it doesn't link to itself
    }
    QCOMPARE(definitions, 2);
}

void TestLessonText::damagedTableShowsItsLinesAndItsSplit()
{
    test::StudyDeck deck;
    test::importDamagedPage(deck.session());
    const ShownPage page = sampleLesson(deck, QStringLiteral("Incidents and Problems"));
    const auto table = std::ranges::find(page.page.lesson.blocks, true, &Block::damaged);
    QVERIFY(table != page.page.lesson.blocks.end());
    const ShownBlock& shown = page.blocks[table - page.page.lesson.blocks.begin()];
    QCOMPARE(told(shown.pieces).join(u'\n'), table->text);
    QCOMPARE(shown.cells.size(), 3);
    QCOMPARE(shown.cells[1][0].text, QStringLiteral("Workaround"));
}

void TestLessonText::find_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QList<Span>>("found");
    using Spans = QList<Span>;
    QTest::addRow("within a word") << "Co-creation"
                                   << "CREAT" << Spans{{3, 5}};
    QTest::addRow("accents") << "a Café, cafe"
                             << "cafe" << Spans{{2, 4}, {8, 4}};
    QTest::addRow("accents typed") << "cafe"
                                   << "café" << Spans{{0, 4}};
    QTest::addRow("combining mark") << QStringLiteral("cafe\u0301s") << "cafe" << Spans{{0, 5}};
    QTest::addRow("sharp s") << QStringLiteral("Straße 1") << "strasse" << Spans{{0, 6}};
    QTest::addRow("half of a sharp s") << QStringLiteral("Maß") << "mas" << Spans{{0, 3}};
    QTest::addRow("spaces") << "one \n two"
                            << "one two" << Spans{{0, 9}};
    QTest::addRow("quotes") << QStringLiteral("“value”") << "\"value\"" << Spans{{0, 7}};
    QTest::addRow("not overlapping") << "aaaa"
                                     << "aa" << Spans{{0, 2}, {2, 2}};
    QTest::addRow("nothing wanted") << "text"
                                    << "  " << Spans{};
}

void TestLessonText::find()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QFETCH(QList<Span>, found);
    QCOMPARE(findText(text, wanted), found);
}

void TestLessonText::placesOfHits_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("passage");
    QTest::addRow("lesson") << "kind:lesson physiotherapy" << false;
    QTest::addRow("definition") << "kind:definition judged" << true;
    QTest::addRow("concept") << "kind:concept value" << true;
    QTest::addRow("question") << "kind:question indispensable" << true;
}

void TestLessonText::placesOfHits()
{
    QFETCH(QString, query);
    QFETCH(bool, passage);
    test::StudyDeck deck;
    test::importSampleCourse(deck.session());
    const auto page = LibraryDesk(deck.session()).search(query, 1);
    QVERIFY(page && !page->hits.isEmpty());
    const auto place = placeOf(deck.session(), page->hits.first());
    QVERIFY(place);
    const auto lesson = ReadingDesk(deck.session()).lessonOfUid(place->lesson);
    QVERIFY(lesson);
    const auto there = ReadingDesk(deck.session()).page(*lesson);
    QCOMPARE(std::ranges::count(there->lesson.blocks, place->block, &Block::uid) == 1, passage);
}

QTEST_GUILESS_MAIN(TestLessonText)
#include "tst_lessontext.moc"
