// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lamplight::exchange::markdown {

/// A line, or the part of it that stands inside a callout, with its place in the file.
struct Line {
    int number = 0; ///< 1-based
    QString text;

    bool isBlank() const { return text.trimmed().isEmpty(); }
};

/// Lines that are read from first to last.
class Lines {
public:
    explicit Lines(const QList<Line>& lines) : m_lines(lines) {}

    bool atEnd() const { return m_next == m_lines.size(); }
    /// Not at the end.
    const Line& peek() const { return m_lines.at(m_next); }
    const Line& next() { return m_lines.at(m_next++); }

private:
    QList<Line> m_lines;
    qsizetype m_next = 0;
};

/// A line of running text as it is meant: a backslash at its beginning only says "this is text" and is taken off.
QString plainText(const QString& line);
/// The plain texts of `lines` joined by newlines.
QString plainText(const QList<Line>& lines);
/// Without the blank lines at both ends.
QList<Line> withoutBlankEnds(QList<Line> lines);

/// Looks like Markdown: a heading, bullet, fence, table row, rule, markup or indented code, whether or not this form
/// has it.
bool looksLikeMarkup(const QString& line);

} // namespace lamplight::exchange::markdown
