// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout.h"

#include <algorithm>
#include <array>

namespace lamplight::cli {

namespace {

/// Ranges of the East Asian Width classes W and F that texts use, emoji included.
bool isWide(char32_t c)
{
    struct Range {
        char32_t first, last;
    };
    static constexpr std::array ranges{Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},  Range{0x3041, 0x33FF},
                                       Range{0x3400, 0x4DBF},   Range{0x4E00, 0x9FFF},  Range{0xA000, 0xA4CF},
                                       Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},  Range{0xFE30, 0xFE6F},
                                       Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},  Range{0x1F300, 0x1F64F},
                                       Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD}};
    return std::ranges::any_of(ranges, [c](Range range) { return c >= range.first && c <= range.last; });
}

bool takesNoColumn(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

QString padded(const QString& cell, int width)
{
    return cell + QString(std::max(0, width - columnsOf(cell)), u' ');
}

/// One line of the source, broken into lines of at most `width` columns.
QStringList brokenLine(const QString& line, int width)
{
    QStringList lines;
    QString current;
    for (const QString& word : line.split(u' ', Qt::SkipEmptyParts)) {
        if (!current.isEmpty() && columnsOf(current) + 1 + columnsOf(word) > width) {
            lines.append(current);
            current.clear();
        }
        current += current.isEmpty() ? word : QString(u' ' + word);
    }
    lines.append(current);
    return lines;
}

} // namespace

int columnsOf(const QString& text)
{
    int columns = 0;
    for (const uint c : text.toUcs4())
        columns += takesNoColumn(c) ? 0 : isWide(c) ? 2 : 1;
    return columns;
}

QString wrapped(const QString& text, const QString& lead)
{
    const int indent = columnsOf(lead);
    const QString margin(indent, u' ');
    QString page;
    for (const QString& line : text.split(u'\n'))
        for (const QString& piece : brokenLine(line, std::max(20, pageWidth - indent))) {
            const QString& start = page.isEmpty() ? lead : margin;
            page += piece.isEmpty() && !page.isEmpty() ? QString(u'\n') : QString(start + piece + u'\n');
        }
    return page;
}

QString aligned(const QList<QStringList>& rows, int indent)
{
    QList<int> widths;
    for (const QStringList& row : rows)
        for (qsizetype column = 0; column + 1 < row.size(); ++column) {
            if (column == widths.size())
                widths.append(0);
            widths[column] = std::max(widths[column], columnsOf(row[column]));
        }
    QString page;
    for (const QStringList& row : rows) {
        QString lead(indent, u' ');
        for (qsizetype column = 0; column + 1 < row.size(); ++column)
            lead += padded(row[column], widths[column] + 2);
        page += row.isEmpty() ? QString(u'\n') : wrapped(row.last(), lead);
    }
    return page;
}

QString headed(const QString& text)
{
    return wrapped(text) + QString(std::min(columnsOf(text), pageWidth), u'-') + u'\n';
}

} // namespace lamplight::cli
