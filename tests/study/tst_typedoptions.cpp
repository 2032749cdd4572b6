// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/questions.h"
#include "importpage.h"
#include "study/typedoptions.h"

#include <QTest>

using namespace lamplight;
using study::typedOptions;

namespace {

QString shown(const QList<Option>& options)
{
    QStringList lines;
    for (const Option& option : options)
        lines += QString((option.correct ? u"*" : u"") + option.text);
    return lines.join(u'|');
}

} // namespace

class TestTypedOptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("options");
        const auto row = [](const char* text, const char* options) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(options);
        };
        row("*Value\nCost", "*Value|Cost");
        row("Value\n\n * Cost \n", "Value|*Cost");
        row("A. Value\nB) Cost\n* C. Risk", "Value|Cost|*Risk");
        row("A. * Value\n2. Cost", "*Value|Cost");
        row("- Value\n• *Cost\n– Risk", "Value|*Cost|Risk");
        row("*Value\n*Cost\nRisk", "*Value|*Cost|Risk");
        row("*10 days\n3.5 days", "*10 days|3.5 days");
        row("*Hyphen-ated\nB", "*Hyphen-ated|B");
    }
    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, options);
        const auto typed = typedOptions(text);
        QVERIFY2(typed, typed ? "" : qPrintable(typed.error().message));
        QCOMPARE(shown(*typed), options);
        QSet<QString> uids;
        for (const Option& option : *typed)
            uids.insert(option.uid);
        QCOMPARE(uids.size(), typed->size());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* text, const char* why) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(why);
        };
        row("", "two options");
        row("*Value", "two options");
        row("Value\nCost", "right");
        row("*Value\nvalue", "twice");
        row("*Value\n*", "no words");
    }
    void refuses()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, why);
        const auto typed = typedOptions(text);
        QVERIFY(!typed);
        QCOMPARE(typed.error().kind, ErrorKind::Input);
        QVERIFY2(typed.error().message.contains(why), qPrintable(typed.error().message));
    }

    void importKeepsThem()
    {
        test::StudyDeck deck;
        const auto plan = test::page();
        QCOMPARE(plan.found().incomplete, 1);
        const auto given = study::withOptions(plan, {{0, *typedOptions(QStringLiteral("*worth\nprice"))}});
        QCOMPARE(given.found().incomplete, 0);
        test::apply(deck, given);
        const auto questions = [&] { return test::all(deck, [](deck::Connection& c) { return deck::questions(c); }); };
        QCOMPARE(shown(questions().first().options), QStringLiteral("*worth|price"));
        QVERIFY(!questions().first().isIncomplete());
        test::apply(deck, test::page()); // the page comes in again, without options as before
        QCOMPARE(shown(questions().first().options), QStringLiteral("*worth|price"));
    }

    void severalRightOnesMakeItThatKind()
    {
        const auto plan = study::withOptions(test::page(), {{0, *typedOptions(QStringLiteral("*a\n*b\nc"))}});
        QCOMPARE(plan.questions[0].kind, QuestionKind::SeveralAnswers);
    }
};

QTEST_GUILESS_MAIN(TestTypedOptions)
#include "tst_typedoptions.moc"
