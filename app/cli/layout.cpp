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

/// Nobody sees spaces at the end of a line, until they copy it.
QString withoutEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

QString padded(const QString& cell, int width)
{
    return cell + QString(std::max(0, width - columnsOf(cell)), u' ');
}

/// One line of the source, broken into lines of at most `width` columns.
QStringList brokenLine(const QString& line, int width)
{
    QStringList lines;
    QString current; // beginning with the line's own indent
    while (current.size() < line.size() && line[current.size()] == u' ')
        current += u' ';
    const qsizetype indent = current.size();
    for (const QString& word : line.split(u' ', Qt::SkipEmptyParts)) {
        if (current.size() > indent && columnsOf(current) + 1 + columnsOf(word) > width) {
            lines.append(current);
            current = QString(indent, u' ');
        }
        current += current.size() == indent ? word : QString(u' ' + word);
    }
    lines.append(current.trimmed().isEmpty() ? QString() : current);
    return lines;
}

QList<int> naturalWidths(const QList<QStringList>& rows)
{
    QList<int> widths;
    for (const QStringList& row : rows)
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size())
                widths.append(0);
            for (const QString& line : row[column].split(u'\n'))
                widths[column] = std::max(widths[column], columnsOf(line));
        }
    return widths;
}

constexpr int gap = 2;
constexpr int narrowest = 8;

/// Takes from the widest column until the row fits.
QList<int> widthsWithin(QList<int> widths, int room)
{
    int sum = gap * static_cast<int>(std::max<qsizetype>(0, widths.size() - 1));
    for (const int width : widths)
        sum += width;
    while (sum > room) {
        const auto widest = std::ranges::max_element(widths);
        if (*widest <= narrowest)
            break;
        --*widest;
        --sum;
    }
    return widths;
}

QString alignedRow(const QStringList& row, const QList<int>& widths, int indent)
{
    QList<QStringList> cells;
    qsizetype height = 1;
    for (qsizetype column = 0; column < row.size(); ++column) {
        QStringList lines;
        for (const QString& line : row[column].split(u'\n'))
            lines += brokenLine(line, widths[column]);
        height = std::max(height, lines.size());
        cells.append(lines);
    }
    QString text;
    for (qsizetype line = 0; line < height; ++line) {
        QString printed(indent, u' ');
        for (qsizetype column = 0; column < cells.size(); ++column)
            printed += padded(cells[column].value(line), widths[column] + gap);
        text += withoutEnd(printed) + u'\n';
    }
    return text;
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
        for (const QString& piece : brokenLine(line, pageWidth - indent)) {
            const QString& start = page.isEmpty() ? lead : margin;
            page += piece.isEmpty() && !page.isEmpty() ? QString(u'\n') : QString(start + piece + u'\n');
        }
    return page;
}

QString barred(const QString& text, const QString& margin)
{
    QString page;
    for (const QString& line : text.split(u'\n'))
        for (const QString& piece : brokenLine(line, pageWidth - columnsOf(margin)))
            page += withoutEnd(margin + piece) + u'\n';
    return page;
}

QString aligned(const QList<QStringList>& rows, int indent, bool titled)
{
    const QList<int> widths = widthsWithin(naturalWidths(rows), pageWidth - indent);
    QString page;
    for (const QStringList& row : rows) {
        page += alignedRow(row, widths, indent);
        if (titled && &row == &rows.first()) {
            QStringList rules;
            for (const int width : widths)
                rules.append(QString(width, u'-'));
            page += alignedRow(rules, widths, indent);
        }
    }
    return page;
}

QString headed(const QString& text)
{
    return wrapped(text) + QString(std::min(columnsOf(text), pageWidth), u'-') + u'\n';
}

} // namespace lamplight::cli
