// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft/faults.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace lamplight::draft {

namespace {

struct FaultWords {
    Fault fault;
    Severity severity;
    QLatin1String name;
    const char* sentence; ///< %1: the word
};

constexpr FaultWords faultWords[] = {
    {Fault::NoStem, Severity::Error, QLatin1String("noStem"),
     QT_TRANSLATE_NOOP("draft", "The question has no words yet.")},
    {Fault::StemEndsBadly, Severity::Hint, QLatin1String("stemEndsBadly"),
     QT_TRANSLATE_NOOP("draft", "It ends in the middle of a sentence. End it with a question mark, a full stop or a "
                                "colon.")},
    {Fault::NoBlank, Severity::Hint, QLatin1String("noBlank"),
     QT_TRANSLATE_NOOP("draft", "A missing word needs its blank: write [ ? ] where it is missing.")},
    {Fault::TooFewOptions, Severity::Error, QLatin1String("tooFewOptions"),
     QT_TRANSLATE_NOOP("draft", "It needs two options or more.")},
    {Fault::NotTwoOptions, Severity::Error, QLatin1String("notTwoOptions"),
     QT_TRANSLATE_NOOP("draft", "True or false has exactly two options.")},
    {Fault::EmptyOption, Severity::Error, QLatin1String("emptyOption"),
     QT_TRANSLATE_NOOP("draft", "This option has no words.")},
    {Fault::NoKey, Severity::Error, QLatin1String("noKey"),
     QT_TRANSLATE_NOOP("draft", "No option is marked as right.")},
    {Fault::SeveralKeys, Severity::Error, QLatin1String("severalKeys"),
     QT_TRANSLATE_NOOP("draft", "More than one option is marked as right. Mark one, or make it several answers.")},
    {Fault::EveryOptionRight, Severity::Hint, QLatin1String("everyOptionRight"),
     QT_TRANSLATE_NOOP("draft", "Every option is right, so there is nothing to choose.")},
    {Fault::EqualOptions, Severity::Error, QLatin1String("equalOptions"),
     QT_TRANSLATE_NOOP("draft", "“%1” is there already, in the same words.")},
    {Fault::NoRightSide, Severity::Error, QLatin1String("noRightSide"),
     QT_TRANSLATE_NOOP("draft", "It has no right side to be matched with.")},
    {Fault::RightSideTwice, Severity::Error, QLatin1String("rightSideTwice"),
     QT_TRANSLATE_NOOP("draft", "“%1” is the right side of another one too, so that two answers would be right.")},
    {Fault::NotANumber, Severity::Error, QLatin1String("notANumber"),
     QT_TRANSLATE_NOOP("draft", "“%1” isn't a number. Write it with a point: 2.5.")},
    {Fault::BadTolerance, Severity::Error, QLatin1String("badTolerance"),
     QT_TRANSLATE_NOOP("draft", "A tolerance is 0 or more.")},
    {Fault::BadWeight, Severity::Error, QLatin1String("badWeight"),
     QT_TRANSLATE_NOOP("draft", "A weight lies between -1 and 1.")},
    {Fault::KeyLongest, Severity::Hint, QLatin1String("keyLongest"),
     QT_TRANSLATE_NOOP("draft", "The right option is plainly the longest. Shorten it, or say more in another one.")},
    {Fault::AllOfTheAbove, Severity::Hint, QLatin1String("allOfTheAbove"),
     QT_TRANSLATE_NOOP("draft", "“%1” can be solved from part of the options, and means nothing once they are "
                                "shuffled.")},
    {Fault::AbsoluteWord, Severity::Hint, QLatin1String("absoluteWord"),
     QT_TRANSLATE_NOOP("draft", "“%1” in a wrong option gives it away as wrong.")},
    {Fault::NegativeNotEmphasised, Severity::Hint, QLatin1String("negativeNotEmphasised"),
     QT_TRANSLATE_NOOP("draft", "A question that asks for what isn't so has to say it plainly: NOT, in capitals.")},
    {Fault::NotMarkedNegative, Severity::Hint, QLatin1String("notMarkedNegative"),
     QT_TRANSLATE_NOOP("draft", "It says “%1”, so its style is negative.")},
    {Fault::ArticleTells, Severity::Hint, QLatin1String("articleTells"),
     QT_TRANSLATE_NOOP("draft", "“%1” before the gap doesn't go with this option, and tells that it is wrong.")},
    {Fault::KeyRepeatsStem, Severity::Hint, QLatin1String("keyRepeatsStem"),
     QT_TRANSLATE_NOOP("draft", "“%1” stands in the question and in the right option alone, and points to it.")},
    {Fault::NoRationale, Severity::Hint, QLatin1String("noRationale"),
     QT_TRANSLATE_NOOP("draft", "Say why it is right or wrong: it is read after the exam.")},
    {Fault::NoExplanation, Severity::Hint, QLatin1String("noExplanation"),
     QT_TRANSLATE_NOOP("draft", "It has no explanation.")},
    {Fault::NoCriterion, Severity::Hint, QLatin1String("noCriterion"),
     QT_TRANSLATE_NOOP("draft", "It names no criterion, so an exam by criterion never asks it.")},
};

const FaultWords& wordsOf(Fault fault)
{
    return *std::ranges::find(faultWords, fault, &FaultWords::fault);
}

} // namespace

Severity severityOf(Fault fault)
{
    return wordsOf(fault).severity;
}

QString name(Fault fault)
{
    return wordsOf(fault).name;
}

QString sentence(const FoundFault& found)
{
    const QString text = QCoreApplication::translate("draft", wordsOf(found.fault).sentence);
    return text.contains(QLatin1String("%1")) ? text.arg(found.word) : text;
}

} // namespace lamplight::draft
