// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/pipetable.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <optional>

namespace lamplight::exchange::markdown {

namespace {

/// Nothing where the row isn't closed by a bar.
std::optional<QStringList> pipeCells(const QString& line)
{
    const QString row = line.trimmed();
    QStringList cells;
    QString cell;
    bool closed = false;
    for (qsizetype i = 1; i < row.size(); ++i) {
        closed = row[i] == u'|';
        if (closed) {
            cells.append(cell.trimmed());
            cell.clear();
        } else if (row[i] == u'\\' && i + 1 < row.size() && QStringView(u"|\\<").contains(row[i + 1])) {
            cell += row[++i];
        } else if (QStringView(row).sliced(i).startsWith(u"<br>")) {
            cell += u'\n';
            i += 3;
        } else {
            cell += row[i];
        }
    }
    return closed ? std::optional(cells) : std::nullopt;
}

bool isPipeRule(const QString& line, qsizetype columns)
{
    static const QRegularExpression rule(QStringLiteral("^\\|(\\s*:?-{3,}:?\\s*\\|)+\\s*$"));
    return rule.match(line).hasMatch() && line.count(u'|') == columns + 1;
}

QString whyNotRow(const PipeTable& table, const std::optional<QStringList>& cells)
{
    if (!cells)
        return QCoreApplication::translate("exchange", "A table row ends with a bar.");
    if (!table.rows.isEmpty() && cells->size() != table.rows.first().size())
        return QCoreApplication::translate("exchange", "This row has another number of cells than the heading.");
    return {};
}

void takeRow(PipeTable& table, const Line& line, const QString& rule, Account& account)
{
    account.take(line.number, rule);
    table.text.append(line.text);
    const auto cells = pipeCells(line.text);
    if (const QString why = whyNotRow(table, cells); !why.isEmpty())
        account.list(line.number, why);
    if (!cells)
        return;
    table.rows.append(*cells);
    table.lines.append(line.number);
}

} // namespace

bool atPipeTable(const Lines& lines)
{
    return !lines.atEnd() && lines.peek().text.startsWith(u'|');
}

PipeTable readPipeTable(Lines& lines, const QString& rule, Account& account)
{
    PipeTable table;
    const int heading = lines.peek().number;
    takeRow(table, lines.next(), rule, account);
    const qsizetype columns = table.rows.isEmpty() ? 0 : table.rows.first().size();
    if (atPipeTable(lines) && isPipeRule(lines.peek().text, columns)) {
        account.take(lines.peek().number, rule);
        table.text.append(lines.next().text);
    } else {
        account.list(heading, QCoreApplication::translate(
                                  "exchange", "Below a table's heading comes its rule, “|---|---|”, a cell for each."));
    }
    while (atPipeTable(lines))
        takeRow(table, lines.next(), rule, account);
    return table;
}

} // namespace lamplight::exchange::markdown
