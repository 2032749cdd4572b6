// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/stemview.h"

#include "theme/theme.h"

#include <QTextDocument>

namespace lamplight::ui {

StemView::StemView(const QString& stem, QWidget* parent) : ReadingText(stem, parent)
{
    setWhole(true);
}

void StemView::setHighlights(const QList<exam::TextRange>& highlights)
{
    m_highlights = highlights;
    paintHighlights();
}

void StemView::paintHighlights()
{
    QList<ExtraSelection> marks;
    for (const exam::TextRange& range : std::as_const(m_highlights)) {
        ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(range.start));
        mark.cursor.setPosition(std::min(int(range.end()), document()->characterCount() - 1), QTextCursor::KeepAnchor);
        mark.format.setBackground(color(Token::WarnTint));
        mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline); // never colour alone
        mark.format.setUnderlineColor(color(Token::Warn));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

bool StemView::toggle()
{
    QTextCursor cursor = textCursor();
    const exam::TextRange chosen{cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
    cursor.setPosition(int(chosen.start)); // the mark is seen once it isn't selected any more
    setTextCursor(cursor);
    for (const exam::TextRange& range : std::as_const(m_highlights)) {
        if (chosen.start < range.start || chosen.end() > range.end())
            continue;
        Q_EMIT unhighlightWanted(exam::written(chosen.length > 0 ? chosen : range));
        return true;
    }
    if (chosen.length == 0)
        return false;
    Q_EMIT highlightWanted(exam::written(chosen));
    return true;
}

} // namespace lamplight::ui
