// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/names.h"

#include <QTest>

using namespace lamplight;

namespace {

/// The names, in the order of the enumerators from the one numbered `first`; then a word that is none.
template <class Enum>
void compare(const char* words, int first = 0)
{
    const QStringList names = QString::fromLatin1(words).split(QLatin1Char(' '));
    for (int i = 0; i < names.size(); ++i) {
        const auto value = static_cast<Enum>(first + i);
        QCOMPARE(name(value), names[i]);
        QVERIFY(named<Enum>(names[i]) == value);
        QVERIFY(!named<Enum>(names[i].toUpper()));
    }
    QVERIFY(!named<Enum>(u"nonsense"));
}

} // namespace

/// The words are written in decks and scripts that people keep: a change here breaks them.
class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blockKind()
    {
        compare<BlockKind>("heading paragraph list takeaways definition examTip note table workedExample summary check "
                           "quote code image");
    }

    void relationKind() { compare<RelationKind>("partOf contrastsWith needs"); }

    void questionKind() { compare<QuestionKind>("singleAnswer severalAnswers trueFalse"); }

    void questionStyle() { compare<QuestionStyle>("standard negative list missingWord"); }

    void bloomLevel() { compare<BloomLevel>("remember understand apply analyse evaluate create", 1); }

    void noBloomLevelIsNoWord()
    {
        QCOMPARE(name(BloomLevel::Unset), QString());
        QVERIFY(named<BloomLevel>(QString()) == BloomLevel::Unset);
    }

    void cardKind() { compare<CardKind>("term definition cloze takeaway question note"); }

    void cardState() { compare<CardState>("new learning review relearning"); }

    void rating() { compare<Rating>("again hard good easy", 1); }

    void eventKind()
    {
        compare<EventKind>("started resumed seen answered flagged unflagged struck unstruck tick ended timeUp");
    }

    void attemptState() { compare<AttemptState>("running ended"); }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
