// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/itemwords.h"

#include <QCoreApplication>

namespace lamplight::study {

using forecast::Fault;
using forecast::leastPeople;

QString label(Fault fault)
{
    switch (fault) {
    case Fault::KeyProbablyWrong: return QCoreApplication::translate("study", "key?");
    case Fault::Ambiguous: return QCoreApplication::translate("study", "ambiguous?");
    case Fault::DeadDistractor: return QCoreApplication::translate("study", "idle option");
    }
    return {};
}

QString nameOf(Fault fault)
{
    switch (fault) {
    case Fault::KeyProbablyWrong: return QStringLiteral("keyProbablyWrong");
    case Fault::Ambiguous: return QStringLiteral("ambiguous");
    case Fault::DeadDistractor: return QStringLiteral("deadDistractor");
    }
    return {};
}

QString nameOf(ItemCaveat caveat)
{
    switch (caveat) {
    case ItemCaveat::OwnHistory: return QStringLiteral("ownHistory");
    case ItemCaveat::FewPeople: return QStringLiteral("fewPeople");
    case ItemCaveat::FewAnswers: return QStringLiteral("fewAnswers");
    case ItemCaveat::DifferentForms: return QStringLiteral("differentForms");
    }
    return {};
}

QString sentence(const ItemRow& row, const forecast::Suspicion& suspicion)
{
    const QString option = row.options.value(suspicion.option).text;
    switch (suspicion.fault) {
    case Fault::KeyProbablyWrong:
        return QCoreApplication::translate("study", "Check the key: the better people choose “%1”.").arg(option);
    case Fault::Ambiguous:
        return suspicion.option < 0
                   ? QCoreApplication::translate("study", "The better people do no better here: is there one right "
                                                          "answer?")
                   : QCoreApplication::translate("study", "“%1” competes with the key among the better people.")
                         .arg(option);
    case Fault::DeadDistractor:
        return QCoreApplication::translate("study", "Next to nobody falls for “%1”.").arg(option);
    }
    return {};
}

QString sentence(ItemCaveat caveat, const ItemAnalysis& analysis)
{
    switch (caveat) {
    case ItemCaveat::OwnHistory:
        return QCoreApplication::translate("study", "This is your history. One person's answers, given again and "
                                                    "again, say nothing of how well a question tells people apart: "
                                                    "there is no discrimination and no reliability.");
    case ItemCaveat::FewPeople:
        return QCoreApplication::translate("study",
                                           "%n people: under %1, discrimination, reliability and suspects "
                                           "are withheld. At 30 a correlation is still out by 0.18 or so.",
                                           nullptr, analysis.people)
            .arg(leastPeople);
    case ItemCaveat::FewAnswers:
        return QCoreApplication::translate("study", "Some questions were asked of fewer than %1 people: their "
                                                    "discrimination is withheld.")
            .arg(leastPeople);
    case ItemCaveat::DifferentForms:
        return QCoreApplication::translate("study",
                                           "Only %n people were asked every question, so there is no "
                                           "reliability; people are compared by their mean mark.",
                                           nullptr, analysis.test.complete);
    }
    return {};
}

QString whyWithheld(const ItemRow& row)
{
    if (row.figures.discrimination)
        return {};
    return row.figures.people < leastPeople ? QCoreApplication::translate("study", "under %1 people").arg(leastPeople)
                                            : QCoreApplication::translate("study", "all alike");
}

} // namespace lamplight::study
