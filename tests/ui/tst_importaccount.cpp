// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/draftmodel.h"
#include "exchange/foundmodel.h"
#include "exchange/foundpanel.h"
#include "exchange/reading.h"
#include "exchange/reporttext.h"
#include "exchange/rulewords.h"
#include "exchange/studyguide/rules.h"
#include "importdeck.h"

#include <QAbstractItemModelTester>
#include <QListView>

using namespace lamplight;
using namespace lamplight::ui;
using test::ImportDeck;

namespace {

ImportReading readingOf(const QString& path)
{
    NoProgress progress;
    return *readImport({{path}, {}}, progress);
}

LineAccount accountOfFile(const QString& path)
{
    const ImportReading reading = readingOf(path);
    return accountOf(reading.material, reading.plan);
}

qsizetype countOf(const LineAccount& account, Fate fate)
{
    return std::ranges::count(account.lines, fate, &SourceLine::fate);
}

} // namespace

class TestImportAccount : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRuleHasAWord()
    {
        for (const QString& rule : exchange::studyguide::ruleNames())
            QVERIFY2(lookOfRule(rule).word != rule, qPrintable(rule));
    }

    void sumsAgree_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("notUnderstood");
        QTest::newRow("damaged page") << test::samplePage << 15;
        QTest::newRow("course") << test::sampleCourse << 0;
    }
    void sumsAgree()
    {
        QFETCH(QString, path);
        QFETCH(int, notUnderstood);
        const ImportReading reading = readingOf(path);
        const LineAccount account = accountOf(reading.material, reading.plan);
        QCOMPARE(account.lines.size(), reading.plan.lines);
        QCOMPARE(account.placed + account.notUnderstood() + account.blank, reading.plan.lines);
        QCOMPARE(account.placed, countOf(account, Fate::Placed));
        QCOMPARE(account.blank, countOf(account, Fate::Blank));
        QCOMPARE(account.notUnderstood(), notUnderstood);
        QCOMPARE(account.kept, notUnderstood); // word for word in the lesson
        QCOMPARE(account.dropped, 0);
        const QList<int> byFound = account.linesByFound();
        QCOMPARE(std::accumulate(byFound.begin(), byFound.end(), 0), account.placed);
        qsizetype grouped = 0;
        for (const ProblemGroup& group : problemGroups(account, reading.material, reading.tables))
            grouped += group.lines.size();
        QCOMPARE(grouped, account.notUnderstood());
    }

    void lineInNoTextIsDropped()
    {
        ImportReading reading = readingOf(test::samplePage);
        reading.plan.lessons.first().blocks.removeIf([](const Block& block) { return block.kind == BlockKind::Table; });
        const LineAccount account = accountOf(reading.material, reading.plan);
        QCOMPARE(account.dropped, 3);
        QCOMPARE(account.kept, 12);
        QCOMPARE(account.lines[35].fate, Fate::Dropped);
    }

    void unaccountedLineIsDropped()
    {
        ImportReading reading = readingOf(test::samplePage);
        reading.plan.trace.removeFirst();
        const LineAccount account = accountOf(reading.material, reading.plan);
        QCOMPARE(account.dropped, 1);
        QCOMPARE(account.lines[0].fate, Fate::Dropped);
    }

    void everyRuleHasAWordOfItsOwn_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("damaged page") << test::samplePage;
        QTest::newRow("course") << test::sampleCourse;
    }
    void everyRuleHasAWordOfItsOwn()
    {
        QFETCH(QString, path);
        for (const SourceLine& line : accountOfFile(path).lines)
            if (line.fate == Fate::Placed)
                QVERIFY2(lookOfRule(line.rule).word != line.rule, qPrintable(line.rule));
        QCOMPARE(lookOfRule(QStringLiteral("examTip")).word, QStringLiteral("Exam tip"));
        QCOMPARE(lookOfRule(QStringLiteral("aNewRule")).word, QStringLiteral("aNewRule"));
    }

    void groupsFollowTheirLines()
    {
        const ImportReading reading = readingOf(test::samplePage);
        const LineAccount account = accountOf(reading.material, reading.plan);
        const auto groups = problemGroups(account, reading.material, reading.tables);
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups[0].table, 0);
        QCOMPARE(rangeText(account, groups[0].lines), QStringLiteral("36–38"));
        QCOMPARE(groups[1].table, -1);
        QCOMPARE(rangeText(account, groups[1].lines), QStringLiteral("60–79"));
        QCOMPARE(groups[1].lines.size(), 12);
    }

    void sourceModelFoldsBlankLines()
    {
        SourceModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const LineAccount account = accountOfFile(test::samplePage);
        model.setAccount(account);
        QCOMPARE(model.rowCount(), int(account.lines.size()) - account.blank);
        QCOMPARE(model.index(1, SourceModel::Number).data().toString(), QStringLiteral("3"));
        QCOMPARE(model.index(0, SourceModel::Words).data().toString(), QStringLiteral("3.4 Incidents and Problems"));
        QCOMPARE(model.index(0, SourceModel::Rule).data().toString(), QStringLiteral("Title"));
        QCOMPARE(model.rowOf(1), -1);
        QCOMPARE(model.lineOf(model.rowOf(35)), 35);
        model.setBlankShown(true);
        QCOMPARE(model.rowCount(), int(account.lines.size()));
        QCOMPARE(model.rowOf(1), 1);
        model.setAccount({});
        QCOMPARE(model.rowCount(), 0);
    }

    void sourceModelNamesEachOfSeveralFiles()
    {
        SourceModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const LineAccount account = accountOfFile(test::sampleCourse);
        model.setAccount(account);
        QCOMPARE(model.rowCount(), int(account.lines.size() - account.blank + account.files.size()));
        QCOMPARE(model.lineOf(0), -1);
        QCOMPARE(model.index(0, SourceModel::Words).data().toString(), account.files.first());
        QCOMPARE(model.lineOf(1), 0);
    }

    void foundModelCountsThePlacedLines()
    {
        FoundModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ImportReading reading = readingOf(test::samplePage);
        const LineAccount account = accountOf(reading.material, reading.plan);
        model.setFound(reading.plan, account);
        int lines = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            lines += model.index(row).data(FoundModel::LinesRole).toInt();
        QCOMPARE(lines, account.placed);
        const QModelIndex questions = model.index(model.rowOf(Found::Questions));
        QCOMPARE(questions.data().toString(), QStringLiteral("3 questions, 3 incomplete"));
        QVERIFY(questions.data(FoundModel::NoteRole).toString().contains(QStringLiteral("never in an exam")));
        QCOMPARE(model.rowOf(Found::Exams), -1);
    }

    void draftModelShowsWhatIsAsked()
    {
        DraftModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        lamplight::Card card;
        card.kind = CardKind::Takeaway;
        card.front = QStringLiteral("3.4 Incidents · takeaway 1 of 5\nAn incident is …");
        card.back = QStringLiteral("An incident is what interrupts a service");
        model.setCards({card, card});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("An incident is …"));
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(card.back));
    }

    void eitherSideSelectsOnTheOther()
    {
        ImportDeck desk;
        QVERIFY(desk.shown && desk.open(test::samplePage));
        auto* found = desk.screen->findChild<FoundPanel*>()->findChild<QListView*>();
        const auto* model = static_cast<const FoundModel*>(found->model());
        desk.source().setCurrentIndex(desk.source().model()->index(3, 0)); // line 6, a takeaway
        QCOMPARE(found->currentIndex().row(), model->rowOf(Found::Takeaways));
        found->setCurrentIndex(model->index(model->rowOf(Found::Summaries)));
        QCOMPARE(desk.source().line() + 1, 44);
        QCOMPARE(desk.source().selectionModel()->selectedRows().size(), 3);
    }

    void reportNamesEveryLineNotUnderstood()
    {
        const ImportReading reading = readingOf(test::samplePage);
        exchange::ImportReport report;
        report.changed = {14, 0, 0};
        report.problems = reading.plan.problems;
        const QString text = reportText(reading.name, report, accountOf(reading.material, reading.plan));
        QCOMPARE(text.count(QStringLiteral("damaged-page.txt:")), 15);
        QVERIFY(text.contains(QStringLiteral("damaged-page.txt:36: A table")));
        QVERIFY(text.contains(QStringLiteral("14 created")));
        QVERIFY(text.contains(QStringLiteral("    TermWhat it is")));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.txt"));
        QVERIFY(saveText(path, text));
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()), text);
        const auto refused = saveText(folder.filePath(QStringLiteral("none/report.txt")), text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Io);
    }

    void cardsAreAskedForByTopicWhereThatTellsThemAll()
    {
        QCOMPARE(queryFor(readingOf(test::samplePage).plan), QStringLiteral("topic:\"3.4\""));
        exchange::ImportPlan plan;
        plan.definitions.append(Definition());
        QCOMPARE(queryFor(plan), QString());
    }

    void stoppedReadingIsCancelled()
    {
        struct Stop final : Progress {
            void report(qint64, qint64) override {}
            bool cancelled() const override { return true; }
        } stop;
        const auto reading = readImport({{test::samplePage}, {}}, stop);
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, ErrorKind::Cancelled);
    }
};

LAMPLIGHT_UI_TEST_MAIN(TestImportAccount)
#include "tst_importaccount.moc"
