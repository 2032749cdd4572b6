// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: one value holds all that drawing, table and files show.
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace lamplight::ui {

/// What a chart shows, as values: the drawing, the table behind it, the files that it exports and what a screen reader
/// says are all made from it. Every list of values has one for each category.
struct Chart {
    enum class Unit { Count, Minutes, Percent }; ///< Percent: 0..100
    enum class Fill { Solid, Hollow, Hatched };
    enum class Form {
        Columns,
        Rows,    ///< a row for each category, with its estimate: for long names
        Calendar ///< a square for each day, weeks across, filled by the first bars
    };

    /// Bars that stand on those before them.
    struct Bars {
        QString name;
        Fill fill = Fill::Solid;
        QList<double> values;
        std::optional<Unit> unit = {}; ///< where it is another than the chart's: only in the table, not drawn
    };
    /// An estimate with its interval, and from how many observations.
    struct Estimate {
        double value = 0, low = 0, high = 0;
        int count = 0;
    };
    struct Estimates {
        QString name;
        QString interval;                      ///< "90 % interval"
        QString counted;                       ///< what was counted: "cards"
        QList<std::optional<Estimate>> values; ///< nothing: too few observations
        bool joined = true;                    ///< by a line
    };
    /// Dashed: what the others are compared with.
    struct Compare {
        QString name;
        QList<double> values;
    };
    /// Categories with a triangle above them.
    struct Raised {
        QString name;
        QList<int> categories;
    };

    QString title;
    QString note; ///< unit and meaning, beside the title: "minutes a day"
    Unit unit = Unit::Count;
    QString across;         ///< what the categories are: "Day"
    QStringList categories; ///< in full
    QStringList marks;      ///< short, for the axis
    QList<Bars> bars = {};
    std::optional<Estimates> estimates = {};
    std::optional<Compare> compare = {};
    std::optional<Raised> raised = {};
    Form form = Form::Columns;
    QDate firstDay = {};  ///< Calendar: of the first category
    double least = 0;     ///< where the axis of values begins
    QString sentence;     ///< what it means, with the numbers
    QString instead = {}; ///< not empty: shown in place of a drawing for which there isn't enough yet

    bool isDrawn() const { return instead.isEmpty() && !categories.isEmpty(); }
};

/// A value on an axis: the unit of minutes is told beside the title.
QString chartMark(Chart::Unit unit, double value);
/// A value as it is read: "34", "34 min", "91 %".
QString chartValue(Chart::Unit unit, double value);
/// One category with all its values, as a screen reader says it: "Tue 24 Nov: reviews 14 min, your minutes 35 min".
QString chartReading(const Chart& chart, qsizetype category);

/// The same as a table: the first row is the heading.
QList<QStringList> chartTable(const Chart& chart);
/// The table as RFC 4180 text: plain numbers with a point, UTF-8.
QString chartCsv(const Chart& chart);

} // namespace lamplight::ui
