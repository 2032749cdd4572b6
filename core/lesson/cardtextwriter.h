// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/cardtextrules.h"

#include <QByteArray>

namespace lamplight::lesson {

/// Writes a card's HTML in one canonical way: marks are opened in one order and never reach over the edge of a block, a
/// paragraph holds no block, a list only items, a table only rows of cells. So a parser finds the same tree again, and
/// no misnested input gets through.
class CardTextWriter {
public:
    explicit CardTextWriter(CardForm form) : m_form(form) {}

    /// Attributes as written, each with a space before it. The block is known by what this gives.
    int open(const QByteArray& tag, const QString& attributes);
    /// Also what is still open in it; nothing when it was closed by what came within it.
    void close(int block);
    /// `address` only with Link among the marks.
    void text(const QString& text, int marks, const QString& address);
    void lineBreak(int marks, const QString& address);
    void line();
    /// `size` as written, with a space before it.
    void picture(const Picture& picture, const QString& size, int marks, const QString& address);

    /// Closes all; the writer is done with.
    CardText take();
    int tags() const { return m_tags; }

private:
    struct Block {
        QByteArray tag;
        int number = 0;
        bool implied = false; ///< opened for what had to stand in one
    };

    bool isTop(const char* tag) const { return !m_blocks.isEmpty() && m_blocks.last().tag == tag; }
    bool inList() const { return isTop("ul") || isTop("ol"); }
    bool isOutsideText() const { return inList() || isTop("table") || isTop("tr"); }
    bool fits(const QByteArray& part) const;
    void makePlaceFor(const QByteArray& tag);
    void begin(const QByteArray& tag, const QString& attributes, bool implied);
    void end();
    void needText();
    void setMarks(int marks, const QString& address);
    void flush();
    void openMark(int mark);
    void closeMark(int mark);
    void switchMarks();
    void closeMarks();
    void write(const QString& tag);

    CardForm m_form;
    CardText m_result;
    QList<Block> m_blocks;
    int m_next = 1;
    int m_tags = 0;
    int m_marks = 0; ///< of the pending text
    QString m_address;
    int m_opened = 0; ///< written
    QString m_openedAddress;
    QString m_pending;
    bool m_atStartOfPre = false;
};

} // namespace lamplight::lesson
