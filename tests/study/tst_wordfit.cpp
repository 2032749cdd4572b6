// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/wordfit.h"

#include <QTest>

using namespace lamplight::study;

class TestWordFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
};

void TestWordFit::fits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("fit");
    const auto row = [](const char* typed, const char* title, Fit fit) {
        QTest::addRow("%s / %s", typed, title) << QString::fromUtf8(typed) << QString::fromUtf8(title) << int(fit);
    };
    row("", "Value", Fit::None);
    row(" - ", "Value", Fit::None);
    row("value", "Value", Fit::Whole);
    row("CAFE!", "Café", Fit::Whole);
    row("val", "Value and co-creation", Fit::Beginning);
    row("value and c", "Value and co-creation", Fit::Beginning);
    row("creation", "Value and co-creation", Fit::InOrder);
    row("va cr", "Value and co-creation", Fit::InOrder);
    row("cr va", "Value and co-creation", Fit::AnyOrder);
    row("co c", "Value and co-creation", Fit::InOrder); // one word each
    row("co co", "Value and co-creation", Fit::None);   // no two words that begin so
    row("c cr", "Crew cost", Fit::AnyOrder);            // the longer one first: "c" would take "Crew"
    row("nc", "New course", Fit::Pieces);
    row("newco", "New course", Fit::Pieces);
    row("neco", "New course", Fit::Pieces);
    row("cn", "New course", Fit::None);
    row("ewc", "New course", Fit::None); // not from a beginning
    row("alue", "Value", Fit::None);
    row("value stream", "Value", Fit::None);
    row("2.1", "2.1 Value", Fit::Beginning);
    row("価値", "価値の共創", Fit::Beginning);
}

void TestWordFit::fits()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, title);
    QTEST(int(fitOf(typed, title)), "fit");
}

QTEST_GUILESS_MAIN(TestWordFit)
#include "tst_wordfit.moc"
