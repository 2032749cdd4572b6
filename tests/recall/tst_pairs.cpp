// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall/compare.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTest>

using namespace lamplight;
using namespace lamplight::recall;

namespace {

struct Pair {
    QString name;
    QString typed;
    QStringList wordings;
    QStringList phrases;
    QString marks;
    int wording = 1;
    QString grade;
};

} // namespace

Q_DECLARE_METATYPE(Pair)

namespace {

const QStringList languages{QStringLiteral("arabic"), QStringLiteral("english"),  QStringLiteral("french"),
                            QStringLiteral("german"), QStringLiteral("japanese"), QStringLiteral("greek")};

void setField(Pair& pair, const QString& name, const QString& value)
{
    if (name == QLatin1String("asked") || name == QLatin1String("or"))
        pair.wordings << value;
    else if (name == QLatin1String("typed"))
        pair.typed = value;
    else if (name == QLatin1String("phrases"))
        pair.phrases = value.split(QStringLiteral("; "));
    else if (name == QLatin1String("marks"))
        pair.marks = value;
    else if (name == QLatin1String("wording"))
        pair.wording = value.toInt();
    else if (name == QLatin1String("grade"))
        pair.grade = value;
    else
        qFatal("no such field: %s", qPrintable(name));
}

QList<Pair> pairsOf(const QString& language)
{
    QFile file(QStringLiteral(LAMPLIGHT_SOURCE "/tests/recall/pairs/") + language + QStringLiteral(".txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("not there: %s", qPrintable(file.fileName()));
    QList<Pair> pairs;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (line.startsWith(u'['))
            pairs << Pair{language + QStringLiteral(": ") + line.mid(1, line.size() - 2)};
        else if (colon > 0)
            setField(pairs.last(), line.left(colon), line.mid(colon + 1).trimmed());
    }
    return pairs;
}

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
        case MarkKind::Moved: words << (mark.swapped ? u'%' : u'^') + mark.typed; break;
        }
    return words.join(u' ');
}

QString grade(const Proposal& proposal)
{
    static const QMap<Rating, QString> ratings{{Rating::Again, QStringLiteral("Again")},
                                               {Rating::Hard, QStringLiteral("Hard")},
                                               {Rating::Good, QStringLiteral("Good")},
                                               {Rating::Easy, QStringLiteral("Easy")}};
    static const QMap<Reason, QString> reasons{{Reason::Blank, QStringLiteral("blank")},
                                               {Reason::NegationChanged, QStringLiteral("negation")},
                                               {Reason::NumberChanged, QStringLiteral("number")},
                                               {Reason::FewWords, QStringLiteral("few words")},
                                               {Reason::PhraseMissing, QStringLiteral("phrase missing")},
                                               {Reason::PhraseBroken, QStringLiteral("phrase broken")},
                                               {Reason::WordsMissing, QStringLiteral("words missing")},
                                               {Reason::WordChanged, QStringLiteral("another word")},
                                               {Reason::OtherWords, QStringLiteral("other words")},
                                               {Reason::OtherOrder, QStringLiteral("other order")},
                                               {Reason::NearlyExact, QStringLiteral("nearly")},
                                               {Reason::Exact, QStringLiteral("exact")}};
    const QString text = ratings[proposal.rating] + QStringLiteral(", ") + reasons[proposal.reason];
    return proposal.phrase.isEmpty() ? text : text + QStringLiteral(": ") + proposal.phrase;
}

} // namespace

/// Every pair of the files beside this: pairs/README.md says how they are written.
class TestPairs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enough();
    void pairs_data();
    void pairs();
};

void TestPairs::enough()
{
    qsizetype all = 0;
    for (const QString& language : languages) {
        const qsizetype some = pairsOf(language).size();
        QVERIFY2(some >= 25, qPrintable(language));
        all += some;
    }
    QVERIFY(all >= 150);
}

void TestPairs::pairs_data()
{
    QTest::addColumn<Pair>("pair");
    for (const QString& language : languages)
        for (const Pair& pair : pairsOf(language))
            QTest::newRow(pair.name.toUtf8().constData()) << pair;
}

void TestPairs::pairs()
{
    QFETCH(const Pair, pair);
    const Comparison comparison = compare(pair.typed, pair.wordings, pair.phrases);
    QCOMPARE(notation(comparison.marks), pair.marks);
    QCOMPARE(grade(comparison.proposal), pair.grade);
    QCOMPARE(comparison.wording, pair.wording - 1);
}

QTEST_GUILESS_MAIN(TestPairs)
#include "tst_pairs.moc"
