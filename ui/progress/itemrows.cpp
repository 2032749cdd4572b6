// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/itemrows.h"

#include "study/itemwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace lamplight::ui {

namespace {

const QString none = QStringLiteral("–");

QString said(const char* text)
{
    return QCoreApplication::translate("items", text);
}

QString percent(double share)
{
    return said(QT_TRANSLATE_NOOP("items", "%1 %")).arg(QLocale().toString(int(std::lround(100 * share))));
}

/// Isolated left to right, so that the sign stays before the number whatever the direction of the screen.
QString isolated(const QString& number)
{
    return QString(QChar(0x2066) + number + QChar(0x2069));
}

QString decimals(double value)
{
    return isolated(QLocale().toString(value, 'f', 2));
}

QString seconds(const std::optional<double>& ms)
{
    return ms ? said(QT_TRANSLATE_NOOP("items", "%1 s")).arg(QLocale().toString(int(std::lround(*ms / 1000)))) : none;
}

QStringList historyRow(const study::ItemRow& row)
{
    return {
        row.stem.simplified(), row.topic,
        said(QT_TRANSLATE_NOOP("items", "%1 of %2")).arg(QLocale().toString(row.right), QLocale().toString(row.asked)),
        row.firstRight ? said(QT_TRANSLATE_NOOP("items", "right")) : said(QT_TRANSLATE_NOOP("items", "wrong")),
        seconds(row.figures.meanMs)};
}

QStringList peopleRow(const study::ItemRow& row)
{
    const forecast::ItemFigures& figures = row.figures;
    const QString why = study::whyWithheld(row);
    return {row.stem.simplified(),
            row.suspicions.isEmpty() ? none : study::label(row.suspicions.first().fault),
            row.topic,
            QLocale().toString(figures.people),
            percent(figures.facility),
            why.isEmpty() ? isolated(said(QT_TRANSLATE_NOOP("items", "%1 ± %2"))
                                         .arg(QLocale().toString(*figures.discrimination, 'f', 2),
                                              QLocale().toString(*figures.discriminationError, 'f', 2)))
                          : why,
            figures.upperLower ? decimals(*figures.upperLower) : none,
            seconds(figures.meanMs)};
}

QStringList useCells(const forecast::OptionUse& use, bool ownHistory)
{
    if (ownHistory)
        return {use.chosen > 0 ? said(QT_TRANSLATE_NOOP("items", "chosen first")) : none};
    QStringList cells{QLocale().toString(use.chosen), percent(use.share)};
    for (const auto group : {forecast::Group::Upper, forecast::Group::Middle, forecast::Group::Lower})
        cells.append(QLocale().toString(use.in(group)));
    cells.append(use.meanRest ? percent(*use.meanRest) : none);
    cells.append(use.correlation ? decimals(*use.correlation) : none);
    return cells;
}

} // namespace

QList<QStringList> itemRows(const study::ItemAnalysis& analysis)
{
    QList<QStringList> rows;
    if (analysis.ownHistory)
        rows.append({said(QT_TRANSLATE_NOOP("items", "Question")), said(QT_TRANSLATE_NOOP("items", "Topic")),
                     said(QT_TRANSLATE_NOOP("items", "Right")), said(QT_TRANSLATE_NOOP("items", "At first")),
                     said(QT_TRANSLATE_NOOP("items", "Time"))});
    else
        rows.append({said(QT_TRANSLATE_NOOP("items", "Question")), said(QT_TRANSLATE_NOOP("items", "Suspect")),
                     said(QT_TRANSLATE_NOOP("items", "Topic")), said(QT_TRANSLATE_NOOP("items", "People")),
                     said(QT_TRANSLATE_NOOP("items", "Facility")), said(QT_TRANSLATE_NOOP("items", "Discrimination")),
                     said(QT_TRANSLATE_NOOP("items", "Upper less lower")), said(QT_TRANSLATE_NOOP("items", "Time"))});
    for (const study::ItemRow& row : analysis.items)
        rows.append(analysis.ownHistory ? historyRow(row) : peopleRow(row));
    return rows;
}

QList<QStringList> optionRows(const study::ItemRow& row, bool ownHistory)
{
    QStringList head{said(QT_TRANSLATE_NOOP("items", "Option")), said(QT_TRANSLATE_NOOP("items", "Key"))};
    if (ownHistory)
        head.append(said(QT_TRANSLATE_NOOP("items", "Your first answer")));
    else
        head += QStringList{
            said(QT_TRANSLATE_NOOP("items", "Chosen")),     said(QT_TRANSLATE_NOOP("items", "Share")),
            said(QT_TRANSLATE_NOOP("items", "Best 27 %")),  said(QT_TRANSLATE_NOOP("items", "Middle")),
            said(QT_TRANSLATE_NOOP("items", "Worst 27 %")), said(QT_TRANSLATE_NOOP("items", "Mean of the rest")),
            said(QT_TRANSLATE_NOOP("items", "Correlation"))};
    QList<QStringList> rows{head};
    for (size_t i = 0; i < row.figures.options.size(); ++i) {
        const Option& option = row.options[qsizetype(i)];
        rows.append(QStringList{option.text.simplified(),
                                option.correct ? said(QT_TRANSLATE_NOOP("items", "key")) : QString()} +
                    useCells(row.figures.options[i], ownHistory));
    }
    if (!row.figures.options.empty())
        rows.append(QStringList{said(QT_TRANSLATE_NOOP("items", "(no answer)")), QString()} +
                    useCells(row.figures.omitted, ownHistory));
    return rows;
}

QString reliabilityText(const study::ItemAnalysis& analysis)
{
    if (!analysis.test.reliability)
        return {};
    return QCoreApplication::translate("items",
                                       "Reliability %1 over %n people; the marks of one person, of %2 on average, are "
                                       "out by %3 either way.",
                                       nullptr, analysis.test.complete)
        .arg(decimals(*analysis.test.reliability), QLocale().toString(analysis.test.mean, 'f', 1),
             QLocale().toString(*analysis.test.standardError, 'f', 1));
}

} // namespace lamplight::ui
