// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/screen.h"
#include "study/readingdesk.h"

namespace lamplight::deck {
struct SearchHit;
}
namespace lamplight::study {
struct ShownPage;
}

namespace lamplight::ui {

class Button;
class EmptyState;
class Finding;
class FoldBar;
class InlineMessage;
class LessonPane;
class LongWork;
class SyllabusPanel;

/// The syllabus, and the page that is read.
class LessonsScreen : public Screen {
    Q_OBJECT
public:
    explicit LessonsScreen(study::Session& session, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Destination& destination) override;
    Destination here() const override;
    void refresh() override;
    bool wantsWidth() const override { return true; }
    bool canFind() const override { return true; }
    void find() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectParts();
    void addActions();
    bool readSyllabus();
    void load(const Destination& to);
    void showPage(const Result<study::ShownPage>& page, const Destination& to);
    void showEmpty(bool empty);
    void step(int by);
    void arrange();
    void setDrawer(bool open);
    void markRead(const QStringList& blocks);
    void acceptSplit(const QString& block);
    void goToConcept(ConceptId concept_);
    void goToCard(ConceptId concept_);
    void goToHit(const deck::SearchHit& hit);

    study::Session& m_session;
    study::ReadingDesk m_desk;
    QSet<QString> m_seen; ///< blocks of the page that is shown
    QString m_wanted;     ///< the page that is shown or being read
    qint64 m_readAt = -1; ///< the newest step when the syllabus was read; -1: it wasn't
    bool m_folded = false;
    bool m_drawer = false; ///< the folded syllabus lies over the page

    QWidget* m_centre;
    InlineMessage* m_message;
    LongWork* m_work;
    FoldBar* m_bar;
    LessonPane* m_pane;
    Finding* m_finding;
    EmptyState* m_empty;
    SyllabusPanel* m_syllabus;
};

} // namespace lamplight::ui
