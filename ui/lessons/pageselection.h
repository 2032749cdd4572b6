// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>

class QMouseEvent;

namespace lamplight::ui {

class ReadingView;
class TextFlow;

/// What the mouse marks on a page, across its texts, so that it can be copied. A press on a link or a button marks
/// nothing.
class PageSelection : public QObject {
    Q_OBJECT
public:
    /// Watches the page of `view`.
    explicit PageSelection(ReadingView& view);

    /// Each text on a line of its own; empty when nothing is marked.
    QString text() const;
    void selectAll();
    void clear();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct End {
        QPointer<TextFlow> flow;
        qsizetype at = 0;
    };
    End endAt(const QPoint& inPage) const;
    void select(const End& from, const End& to);
    void selectWord(const End& at);
    void drag(const QMouseEvent& event);

    ReadingView& m_view;
    End m_from, m_to;
    bool m_dragging = false;
};

} // namespace lamplight::ui
