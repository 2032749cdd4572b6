// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "shell/destination.h"

#include <QSet>
#include <QWidget>
#include <memory>

namespace lamplight {
struct Question;
}
namespace lamplight::study {
class Session;
struct ConceptView;
struct ShownPage;
} // namespace lamplight::study

namespace lamplight::ui {

class ConceptPopover;
class LinkSpot;
class Outline;
class PageEvents;
class ReadingProgress;
class ReadingView;

/// One page with what stands beside it: outline, concept popover; and the count of what was read.
class LessonPane : public QWidget {
    Q_OBJECT
public:
    explicit LessonPane(study::Session& session, QWidget* parent = nullptr);
    ~LessonPane() override;

    /// `anchor`: the block to begin at; `next`: what the page after it is called. The same page again, changed, stays
    /// where it is.
    void show(std::shared_ptr<const study::ShownPage> page, const QString& anchor, const QString& next);
    const study::ShownPage* page() const { return m_page.get(); }
    ReadingView& view() const { return *m_view; }
    Outline& outline() const { return *m_outline; }
    void scrollTo(const QString& block);

Q_SIGNALS:
    /// Blocks that count as read from now on.
    void read(const QStringList& blocks);
    void splitAccepted(const QString& block);
    void nextWanted();
    void placeWanted(lamplight::ConceptId concept_);
    void cardWanted(lamplight::ConceptId concept_);

private:
    QWidget* makeMargin();
    void follow(LinkSpot* link);
    void openConcept(const study::ConceptView& view, LinkSpot* link);
    void openRelated(const QString& term);
    void placePopover();
    void markSection();
    void noteAnswer(const QString& question);
    bool isForAnswering(const QString& block) const;
    void beginProgress();

    study::Session& m_session;
    std::shared_ptr<const study::ShownPage> m_page;
    PageEvents* m_events;
    ReadingView* m_view;
    Outline* m_outline;
    ConceptPopover* m_popover;
    ReadingProgress* m_progress;
    QString m_next;
    QSet<QString> m_answered; ///< questions, since the page was opened
};

} // namespace lamplight::ui
