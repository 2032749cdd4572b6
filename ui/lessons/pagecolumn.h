// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/blockviews.h"

#include <QWidget>
#include <functional>

namespace lamplight::ui {

class TextFlow;

/// One block of the page, before and after its widget is made.
struct PageEntry {
    QString uid; ///< of the block; empty for what isn't one
    BlockLook look;
    qsizetype units = 0; ///< of text: how high it will be is estimated from this
    std::function<QWidget*()> make;
};

/// A place of the page that stays where it is on screen while the rest is laid out.
struct PageAnchor {
    qsizetype entry = 0;
    int offset = 0; ///< from the entry's top, px
};

/// The column of a page's blocks. Blocks are made and laid out in pieces, so that a page of any length opens at once;
/// until then their height is estimated.
class PageColumn : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    void setEntries(const QList<PageEntry>& entries);
    /// Where the column lies within the widget, from its left. All is laid out anew when its width changed.
    void setMeasure(int left, int width);

    /// Makes and lays out what lies between `top` and `bottom`, then a piece of the rest. False when all is done.
    bool layOutSome(int top, int bottom);
    bool isFinished() const { return m_stale == 0; }
    /// Something within changed its size: measures again what is made.
    void measureAgain();

    qsizetype count() const { return m_entries.size(); }
    qsizetype indexOf(const QString& uid) const;
    const QString& uidAt(qsizetype entry) const { return m_entries[entry].uid; }
    QWidget* widgetAt(qsizetype entry) const { return m_rows[entry].widget; } ///< null: not made yet
    QRect rectAt(qsizetype entry) const; ///< its own height, perhaps estimated, over the column's width
    PageAnchor anchorAt(int y) const;
    int yOf(const PageAnchor& anchor) const;
    /// The texts of what is made, in order.
    QList<TextFlow*> flows() const;

Q_SIGNALS:
    /// measureAgain() is called for.
    void sizesChanged();

protected:
    bool event(QEvent* event) override;

private:
    struct Row {
        QWidget* widget = nullptr;
        int top = 0, height = 0;
        bool stale = true;
    };
    void estimate();
    void make(qsizetype entry);
    void layOut(qsizetype entry);
    void place();
    QRect placeOf(qsizetype entry) const;

    QList<PageEntry> m_entries;
    QList<Row> m_rows;
    QHash<QString, qsizetype> m_index; ///< by uid
    qsizetype m_stale = 0;
    int m_left = 0, m_measure = 0;
};

} // namespace lamplight::ui
