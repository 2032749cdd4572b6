// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/lessontable.h"

#include "parts/accessible.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <numeric>

namespace lamplight::ui {

namespace {

constexpr int headRule = 2;

bool isNumber(const QString& text)
{
    const bool digits = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    return digits && std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
}

bool isNumberColumn(const QList<QList<study::ShownText>>& rows, qsizetype column)
{
    return rows.size() > 1 && std::all_of(rows.begin() + 1, rows.end(), [&](const QList<study::ShownText>& row) {
               return column < row.size() && isNumber(row[column].text);
           });
}

/// Where words have to break, columns of short words stay whole as long as each has no more than its share.
QList<int> broken(int room, const QList<int>& least)
{
    QList<int> widths(least.size(), 0);
    qsizetype left = least.size();
    for (bool settled = true; settled && left > 0;) {
        settled = false;
        for (qsizetype i = 0; i < least.size(); ++i)
            if (widths[i] == 0 && least[i] <= room / left) {
                widths[i] = least[i];
                room -= least[i];
                --left;
                settled = true;
            }
    }
    for (int& width : widths)
        if (width == 0)
            width = std::max(1, room / int(left));
    return widths;
}

/// Each column between its least and its most; what is over the least goes to those that need more.
QList<int> sharedOut(int room, const QList<int>& least, const QList<int>& most)
{
    const int sumLeast = std::accumulate(least.begin(), least.end(), 0);
    const int sumMost = std::accumulate(most.begin(), most.end(), 0);
    if (sumMost <= room)
        return most;
    if (sumLeast > room)
        return broken(room, least);
    QList<int> widths;
    for (qsizetype i = 0; i < least.size(); ++i)
        widths.append(least[i] + int(qint64(most[i] - least[i]) * (room - sumLeast) / (sumMost - sumLeast)));
    return widths;
}

} // namespace

LessonTable::LessonTable(const QList<QList<study::ShownText>>& rows, PageEvents* events, QWidget* parent)
    : QWidget(parent)
{
    qsizetype columns = 0;
    for (const QList<study::ShownText>& row : rows)
        columns = std::max(columns, row.size());
    setAccessibleRole(this, QAccessible::Table);
    setAccessibleName(tr("Table of %n column(s)", nullptr, int(columns)));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (qsizetype column = 0; column < columns; ++column)
        m_numbers.append(isNumberColumn(rows, column));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QList<TextFlow*> cells(columns, nullptr);
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            const study::ShownText& shown = rows[row][column];
            const Setting setting = row == 0 ? Setting::CellHead : column == 0 ? Setting::CellLead : Setting::Cell;
            auto* cell = new TextFlow(shown, setting, events, this);
            setAccessibleRole(cell, row == 0 ? QAccessible::ColumnHeader : QAccessible::Cell);
            if (row > 0 && column < rows[0].size() && !rows[0][column].text.isEmpty())
                cell->setAccessibleName(QStringLiteral("%1: %2").arg(rows[0][column].text, shown.text));
            cells[column] = cell;
        }
        m_rows.append(cells);
    }
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

QList<int> LessonTable::columnWidths(int width) const
{
    const qsizetype columns = m_numbers.size();
    const int gaps = int(std::max<qsizetype>(0, columns - 1)) * space(Space::S16);
    QList<int> least(columns, 1), most(columns, 1);
    for (const QList<TextFlow*>& row : m_rows)
        for (qsizetype column = 0; column < columns; ++column)
            if (const TextFlow* cell = row[column]) {
                most[column] = std::max(most[column], cell->widest());
                const bool whole = m_numbers[column] && row != m_rows.first(); // a number and its unit stay together
                least[column] = std::max(least[column], whole ? cell->widest() : cell->narrowest());
            }
    return sharedOut(std::max(1, width - gaps), least, most);
}

QList<int> LessonTable::arrange(int width, bool place) const
{
    const QList<int> widths = columnWidths(width);
    const int gap = space(Space::S16), padding = space(Space::S8);
    QList<int> ends;
    int y = 0;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        int height = 0, x = 0;
        y += row == 0 ? 0 : padding;
        for (qsizetype column = 0; column < widths.size(); ++column) {
            if (TextFlow* cell = m_rows[row][column]) {
                const int wide = m_numbers[column] ? std::min(cell->widest(), widths[column]) : widths[column];
                const int tall = cell->heightForWidth(wide);
                height = std::max(height, tall);
                if (place)
                    cell->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1),
                                                         QRect(x + widths[column] - wide, y, wide, tall)));
            }
            x += widths[column] + gap;
        }
        y += height + padding + (row == 0 ? headRule : metric::hairline);
        ends.append(y);
    }
    return ends;
}

int LessonTable::heightForWidth(int width) const
{
    const QList<int> ends = arrange(width, false);
    return ends.isEmpty() ? 0 : ends.last();
}

QSize LessonTable::sizeHint() const
{
    const int width = px(metric::columnReading);
    return {width, heightForWidth(width)};
}

void LessonTable::resizeEvent(QResizeEvent*)
{
    m_rules = arrange(width(), true);
}

void LessonTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = TextFlow::sideRoom;
    for (qsizetype row = 0; row < m_rules.size(); ++row) {
        const int thick = row == 0 ? headRule : metric::hairline;
        painter.fillRect(QRect(side, m_rules[row] - thick, width() - 2 * side, thick), color(Token::Line));
    }
}

} // namespace lamplight::ui
