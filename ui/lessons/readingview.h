// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/pagecolumn.h"

#include <QScrollArea>

class QTimer;

namespace lamplight::ui {

class PageSelection;

/// The page that scrolls, with a margin at its trailing side where there is room for one. Space and Page Down go on by
/// a page that begins with the line that was cut. Text that the mouse marks is copied as everywhere.
class ReadingView : public QScrollArea {
    Q_OBJECT
public:
    explicit ReadingView(QWidget* parent = nullptr);

    PageColumn& page() const { return *m_page; }
    /// Shows another page, with the block of this uid at the top; empty: from its start.
    void showPage(const QList<PageEntry>& entries, const QString& anchor);
    /// The same page with other widgets: it stays where it is on screen.
    void replacePage(const QList<PageEntry>& entries);
    void scrollTo(const QString& uid);
    /// The block at the top of what is on screen; empty at the start of the page.
    QString topBlock() const;
    /// What is on screen, in the page's coordinates.
    QRect shown() const;

    /// Where there is room beside the column, `widget` stands in it and doesn't scroll; else it is hidden.
    void setMarginWidget(QWidget* widget);
    /// The width from which on there is.
    static int widthWithMargin();
    /// The room beside the column, in the page's coordinates; empty without one.
    QRect margin() const;

Q_SIGNALS:
    /// By scrolling or laying out, other blocks are on screen.
    void moved();
    /// The whole page is laid out.
    void finished();
    void marginChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setMeasures();
    void goOn();
    void keepInPlace(const std::function<void()>& change);
    void turnPage(bool forward);
    void copy() const;

    PageColumn* m_page;
    PageSelection* m_selection;
    QTimer* m_next; ///< the next piece is laid out when nothing else is to be done
    QWidget* m_marginWidget = nullptr;
    bool m_hasMargin = false;
    bool m_showsFocus = false; ///< the keyboard came here: ring the page
    PageAnchor m_anchor;       ///< at the top of what is on screen
    bool m_moving = false;     ///< the scrolling is our own
};

} // namespace lamplight::ui
