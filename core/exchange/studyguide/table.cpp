// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/takers.h"

#include <QStringList>

#include <algorithm>

namespace lamplight::exchange::studyguide {

namespace {

/// One row cut at its bars; a bar behind a backslash or within backticks isn't one.
QStringList barCells(QStringView text)
{
    QStringList cells;
    QString cell;
    bool code = false;
    const bool opened = text.startsWith(u'|');
    for (qsizetype i = opened ? 1 : 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\' && i + 1 < text.size() && text[i + 1] == u'|') {
            cell += text[++i];
            continue;
        }
        code = c == u'`' ? !code : code;
        if (c != u'|' || code) {
            cell += c;
            continue;
        }
        cells += cell.trimmed();
        cell.clear();
    }
    if (!text.endsWith(u'|') || cells.isEmpty())
        cells += cell.trimmed();
    return cells;
}

bool isBarRow(const Reading& r, int i)
{
    return r.has(i, Mark::Text) && r.line(i).text.contains(u'|');
}

/// "|---|:--:|" below the heading row.
bool isRuler(const Reading& r, int i)
{
    if (!isBarRow(r, i))
        return false;
    const QStringView text = r.line(i).text;
    return text.contains(u'-') &&
           std::ranges::all_of(text, [](QChar c) { return c == u'|' || c == u'-' || c == u':' || c.isSpace(); });
}

/// The end of the table that begins at `i`, or `i`; looks no further than `limit`. Likewise the next two.
int barsEnd(const Reading& r, int i, int limit)
{
    const bool ruled = isBarRow(r, i) && isRuler(r, i + 1);
    const bool edged =
        isBarRow(r, i) && r.line(i).text.startsWith(u'|') && isBarRow(r, i + 1) && r.line(i + 1).text.startsWith(u'|');
    int end = i;
    if (ruled || edged)
        while (end < limit && isBarRow(r, end))
            ++end;
    return end;
}

QStringList tabCells(QStringView text)
{
    QStringList cells;
    for (const QStringView cell : text.split(u'\t'))
        cells += cell.trimmed().toString();
    return cells;
}

int tabsEnd(const Reading& r, int i, int limit)
{
    const auto cells = [&](int k) { return r.has(k, Mark::Text) ? r.line(k).text.count(u'\t') + 1 : 0; };
    const qsizetype columns = cells(i);
    int end = i;
    while (columns > 1 && end < limit && cells(end) == columns)
        ++end;
    return end - i >= 2 ? end : i;
}

struct Column {
    qsizetype start = 0;
    QString text;
};

/// Cells set apart by two or more spaces. The two spaces that some type after a sentence don't count.
QList<Column> spacedCells(const Line& line)
{
    QList<Column> cells;
    const QStringView text = line.text;
    qsizetype start = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u' ' || text[i + 1] != u' ')
            continue;
        qsizetype end = i;
        while (text[end] == u' ')
            ++end;
        if (end - i > 2 || i == 0 || !QStringView(u".?!:").contains(text[i - 1])) {
            cells += Column{line.indent + start, text.mid(start, i - start).toString()};
            start = end;
        }
        i = end - 1;
    }
    cells += Column{line.indent + start, text.mid(start).toString()};
    return cells;
}

bool isAligned(const QList<Column>& a, const QList<Column>& b)
{
    return a.size() == b.size() && a.size() > 1 && std::ranges::equal(a, b, [](const Column& x, const Column& y) {
               return x.start == y.start || x.start + x.text.size() == y.start + y.text.size();
           });
}

/// Two columns alone might be chance: then there must be three rows.
int spacesEnd(const Reading& r, int i, int limit)
{
    if (!r.has(i, Mark::Text) || !r.line(i).text.contains(u"  "))
        return i;
    const QList<Column> heading = spacedCells(r.line(i));
    int end = i + 1;
    while (end < limit && r.has(end, Mark::Text) && isAligned(heading, spacedCells(r.line(end))))
        ++end;
    return end - i >= (heading.size() > 2 ? 2 : 3) ? end : i;
}

QList<QStringList> cellsOfRows(const Reading& r, int from, int to, int tabs, int bars)
{
    QList<QStringList> rows;
    for (int i = from; i < to; ++i) {
        if (bars == to && isRuler(r, i))
            continue;
        QStringList cells;
        if (bars == to)
            cells = barCells(r.line(i).text);
        else if (tabs == to)
            cells = tabCells(r.line(i).text);
        else
            for (const Column& column : spacedCells(r.line(i)))
                cells += column.text;
        if (std::ranges::any_of(cells, [](const QString& cell) { return !cell.isEmpty(); }))
            rows += cells;
    }
    const auto widest = std::ranges::max_element(rows, {}, &QStringList::size);
    if (widest != rows.end()) {
        const qsizetype columns = widest->size();
        for (QStringList& row : rows)
            row.resize(columns);
    }
    return rows;
}

} // namespace

bool isTable(const Reading& r, int i)
{
    constexpr int enough = 3; // rows show that it is one
    const int limit = std::min(r.end, i + enough);
    return barsEnd(r, i, limit) > i || tabsEnd(r, i, limit) > i || spacesEnd(r, i, limit) > i || isDamagedTable(r, i);
}

bool takeTable(Reading& r)
{
    const int bars = barsEnd(r, r.at, r.end), tabs = tabsEnd(r, r.at, r.end);
    const int end = bars > r.at ? bars : tabs > r.at ? tabs : spacesEnd(r, r.at, r.end);
    if (end == r.at)
        return false;
    Block& block = r.add(BlockKind::Table, r.text(r.at, end, true));
    block.cells = cellsOfRows(r, r.at, end, tabs, bars);
    r.took(r.at, end, Rule::Table);
    r.at = end;
    return true;
}

} // namespace lamplight::exchange::studyguide
