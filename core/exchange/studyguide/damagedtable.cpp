// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/joints.h"
#include "exchange/studyguide/takers.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamplight::exchange::studyguide {

namespace {

/// The joints of a line that may be borders: words that come back elsewhere ("CloudWatch") are left out.
QList<qsizetype> borders(const Reading& r, int i)
{
    QList<qsizetype> places = joints(r.line(i).text);
    places.removeIf([&](qsizetype place) {
        const QString word = wordAt(r.line(i).text, place).toString();
        return r.joinedWords.value(word) > 1;
    });
    return places;
}

qsizetype borderCount(const Reading& r, int i)
{
    return r.has(i, Mark::Text) ? borders(r, i).size() : 0;
}

/// Rows may be set apart by a blank line, but then they must have as many borders as the heading row.
int nextRow(const Reading& r, int i, qsizetype columnsLess1)
{
    if (borderCount(r, i + 1) > 0)
        return i + 1;
    const int after = r.next(i + 1);
    return columnsLess1 >= 2 && after <= i + 2 && borderCount(r, after) == columnsLess1 ? after : r.end;
}

QStringList cellsOf(QStringView text, QList<qsizetype> places, qsizetype columns)
{
    QStringList cells;
    places.resize(std::min(places.size(), columns - 1)); // more capitals than borders: the last cell keeps them
    qsizetype start = 0;
    for (const qsizetype place : places) {
        cells += text.mid(start, place - start).trimmed().toString();
        start = place;
    }
    cells += text.mid(start).trimmed().toString();
    cells.resize(columns);
    return cells;
}

} // namespace

bool isDamagedTable(const Reading& r, int i)
{
    const qsizetype count = borderCount(r, i);
    constexpr int near = 5; // rows that are looked at
    int alike = 0, row = i;
    for (int k = 0; count > 0 && k < near && row < r.end; ++k) {
        row = nextRow(r, row, count);
        alike += row < r.end && borderCount(r, row) == count ? 1 : 0;
    }
    return alike >= (count >= 2 ? 1 : 2);
}

bool takeDamagedTable(Reading& r)
{
    if (!isDamagedTable(r, r.at))
        return false;
    const qsizetype columnsLess1 = borderCount(r, r.at);
    TableProposal proposal;
    QStringList rows;
    int last = r.at;
    for (int i = r.at; i < r.end; i = nextRow(r, i, columnsLess1)) {
        const QStringList cells = cellsOf(r.line(i).text, borders(r, i), columnsLess1 + 1);
        if (proposal.columns.isEmpty())
            proposal.columns = cells;
        else
            proposal.rows += cells;
        rows += r.line(i).text.toString();
        r.listed(i, Rule::DamagedTable,
                 QCoreApplication::translate("exchange", "A table whose cells ran together: its borders were lost"));
        last = i;
    }
    for (int i = r.at; i < last; ++i)
        if (r.line(i).mark == Mark::Blank)
            r.took(i, i + 1, Rule::Blank);
    Block& block = r.add(BlockKind::Table, rows.join(u'\n'));
    block.damaged = true;
    block.proposed = proposal;
    r.at = last + 1;
    return true;
}

} // namespace lamplight::exchange::studyguide
