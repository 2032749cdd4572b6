// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/words.h"

#include <QObject>
#include <QPointer>

namespace lamplight::ui {

class ReadingView;
class TextFlow;

/// Finds a text on the page, marks every place of it and goes from one to the next. Searches again as more of a long
/// page is laid out.
class PageFinder : public QObject {
    Q_OBJECT
public:
    PageFinder(ReadingView& view, QObject* parent);

    /// Goes to the first place at or below the top of what is on screen. Empty: takes the marks off.
    void find(const QString& wanted);
    void step(int by);

    qsizetype count() const { return m_places.size(); }
    qsizetype current() const { return m_current; } ///< from 0; -1: none

Q_SIGNALS:
    void changed();

private:
    struct Found {
        QPointer<TextFlow> flow;
        Span span;
    };
    void gather();
    void mark();
    void goTo(qsizetype place);
    int topOf(const Found& place) const;

    ReadingView& m_view;
    QString m_wanted;
    QList<Found> m_places;
    qsizetype m_current = -1;
};

} // namespace lamplight::ui
