// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/typestyle.h"
#include "study/lessontext.h"

#include <QWidget>

namespace lamplight::ui {

class LinkSpot;
class PageEvents;

/// One text of a page, set to the width that it is given: a paragraph, a heading, an entry, a cell.
class TextFlow : public QWidget {
    Q_OBJECT
public:
    /// Room at both sides for the ring of a link at the edge; what holds the text takes it back. An aside has none.
    static constexpr int sideRoom = 4;

    /// `events` may be null for a text without links.
    TextFlow(const study::ShownText& shown, Setting setting, PageEvents* events, QWidget* parent = nullptr);

    const QString& text() const { return m_shown.text; }
    /// Found places: each tinted, the one at `current` (-1: none of these) in full colour.
    void setFound(const QList<Span>& found, int current);
    /// What is marked to be copied; empty: nothing.
    void setSelected(const Span& selected);
    QString selectedText() const { return m_shown.text.mid(m_selected.start, m_selected.length); }
    /// The place in the text nearest to a point in own coordinates.
    qsizetype positionAt(const QPoint& point) const;
    /// In own coordinates.
    QRect rectOf(const Span& span) const;
    /// Least width without breaking a word, and the width without breaking a line.
    int narrowest() const;
    int widest() const;
    /// Distance of the first baseline from the top.
    int firstBaseline() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void layOut(int width) const;
    QList<QRect> linesOf(qsizetype start, qsizetype length) const;
    void addMark(QList<QTextLayout::FormatRange>& marks, const Span& span, Token ground, Token ink) const;

    study::ShownText m_shown;
    Setting m_setting;
    int m_room; ///< at both sides
    TypeStyle m_style;
    QList<LinkSpot*> m_spots; ///< one a link
    bool m_spotsPlaced = false;
    QList<Span> m_found;
    int m_current = -1;
    Span m_selected;
    // Laid out for the width that was asked for last.
    mutable QTextLayout m_layout;
    mutable int m_width = -1;
    mutable int m_height = 0;
    mutable int m_narrowest = 0; ///< 0: not measured
};

} // namespace lamplight::ui
