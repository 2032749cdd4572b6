// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QPointer>
#include <QWidget>

namespace lamplight::study {
struct ConceptView;
struct LessonPage;
} // namespace lamplight::study

namespace lamplight::ui {

class Button;
class Column;
class LinkSpot;

/// What the popover can lead to, besides the concept's own words.
struct ConceptWays {
    QString standing;   ///< of its cards: "recall 74 %, card due tomorrow"; empty: it has none
    bool place = false; ///< there is a passage that defines it
    bool card = false;
};

/// A concept in place: its definitions with their source, what it has to do with others, how its card stands.
class ConceptPopover : public QWidget {
    Q_OBJECT
public:
    explicit ConceptPopover(QWidget* parent);

    /// `link` keeps the ring while it is open and gets the focus back.
    void open(const study::ConceptView& view, const ConceptWays& ways, LinkSpot* link);
    /// Once it is in its place, so that the ring is too.
    void takeFocus();
    /// Gives the focus back to the link.
    void close();
    LinkSpot* link() const;
    /// Beside `line`, in `margin`; where that is empty, below it within `column`. All in the parent's coordinates,
    /// as `seen` is, which it stays within as far as it can.
    void place(const QRect& line, const QRect& margin, const QRect& column, const QRect& seen);

Q_SIGNALS:
    void placeWanted(lamplight::ConceptId concept_);
    void cardWanted(lamplight::ConceptId concept_);
    /// A related concept, by its term.
    void relatedWanted(const QString& term);

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addHead(const study::ConceptView& view);
    void addDefinitions(const study::ConceptView& view);
    void addRelations(const study::ConceptView& view);
    void addActions(const study::ConceptView& view, const ConceptWays& ways);

    QPointer<LinkSpot> m_link;
    QWidget* m_body = nullptr; ///< made anew for each concept
    Column* m_column = nullptr;
    QWidget* m_first = nullptr; ///< gets the focus
    int m_beakY = -1;           ///< where the beak points; -1: without one
};

} // namespace lamplight::ui
