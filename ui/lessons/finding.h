// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamplight::deck {
struct SearchHit;
}
namespace lamplight::study {
class Session;
}

namespace lamplight::ui {

class DeckHits;
class FindBar;
class PageFinder;
class ReadingView;

/// Find on the page and in the whole deck: the bar, the list below it, and the marks on the page.
class Finding : public QWidget {
    Q_OBJECT
public:
    Finding(study::Session& session, ReadingView& view, QWidget* parent = nullptr);

    void open();
    void close();
    bool isOpen() const;
    void step(int by);

Q_SIGNALS:
    void chosen(const lamplight::deck::SearchHit& hit);
    void closed();

private:
    void find();
    void searchDeck();

    study::Session& m_session;
    FindBar* m_bar;
    DeckHits* m_hits;
    PageFinder* m_finder;
};

} // namespace lamplight::ui
