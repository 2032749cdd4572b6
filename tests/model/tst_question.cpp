// SPDX-License-Identifier: GPL-3.0-or-later
#include "generators.h"
#include "model/question.h"

#include <QTest>

using namespace lamplight;

class TestQuestion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isIncomplete_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("stem");
        QTest::addColumn<QStringList>("options"); // a star marks the key
        QTest::addColumn<bool>("incomplete");

        const auto row = [](const char* name, QuestionKind kind, const char* stem, const char* options,
                            bool incomplete) {
            const QString list = QString::fromLatin1(options);
            QTest::newRow(name) << static_cast<int>(kind) << QString::fromLatin1(stem)
                                << (list.isEmpty() ? QStringList() : list.split(QLatin1Char('|'))) << incomplete;
        };
        const auto single = QuestionKind::SingleAnswer;
        const auto several = QuestionKind::SeveralAnswers;
        const auto trueFalse = QuestionKind::TrueFalse;
        row("whole", single, "What is value?", "*a|b|c|d", false);
        row("two options are enough", single, "What is value?", "a|*b", false);
        row("no stem", single, "", "*a|b", true);
        row("blank stem", single, " \t\n", "*a|b", true);
        row("no options", single, "What is value?", "", true);
        row("one option", single, "What is value?", "*a", true);
        row("no key", single, "What is value?", "a|b|c", true);
        row("two keys where one is asked", single, "What is value?", "*a|*b|c", true);
        row("an option without words", single, "What is value?", "*a| |c", true);
        row("a key without words", single, "What is value?", "*|b", true);
        row("several, two keys", several, "Which two?", "*a|*b|c", false);
        row("several, one key", several, "Which?", "*a|b", false);
        row("several, all are keys", several, "Which?", "*a|*b", false);
        row("several, no key", several, "Which?", "a|b", true);
        row("true or false", trueFalse, "Value is created alone.", "True|*False", false);
        row("true or false, both", trueFalse, "Value is created alone.", "*True|*False", true);
        row("true or false, no key", trueFalse, "Value is created alone.", "True|False", true);
    }

    void isIncomplete()
    {
        QFETCH(int, kind);
        QFETCH(QString, stem);
        QFETCH(QStringList, options);
        Question question;
        question.kind = static_cast<QuestionKind>(kind);
        question.stem = stem;
        for (const QString& words : options) {
            Option option;
            option.correct = words.startsWith(QLatin1Char('*'));
            option.text = option.correct ? words.mid(1) : words;
            question.options.append(option);
        }
        QTEST(question.isIncomplete(), "incomplete");
    }

    void losingAPartMakesAnyQuestionIncomplete()
    {
        QVERIFY(rc::check("losing a part makes any question incomplete", [] {
            const Question whole = *test::completeQuestion();
            RC_ASSERT(!whole.isIncomplete());

            Question damaged = whole;
            damaged.stem.clear();
            RC_ASSERT(damaged.isIncomplete());

            damaged = whole;
            damaged.options.clear();
            RC_ASSERT(damaged.isIncomplete());

            damaged = whole;
            for (Option& option : damaged.options)
                option.correct = false;
            RC_ASSERT(damaged.isIncomplete());
        }));
    }
};

QTEST_GUILESS_MAIN(TestQuestion)
#include "tst_question.moc"
