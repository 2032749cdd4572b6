// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/screen.h"
#include "study/reviewdesk.h"

#include <optional>

class QAction;

namespace lamplight::ui {

class Button;
class CardPanel;
class EmptyState;
class GradeBar;
class InlineMessage;
class ScrollColumn;
class StackedBar;
class Text;

/// One card, nothing else. Space shows it, 1 to 4 answer it.
class ReviewScreen : public Screen {
    Q_OBJECT
public:
    explicit ReviewScreen(study::Session& session, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Destination& destination) override;
    Destination here() const override;
    void refresh() override;
    bool wantsWidth() const override { return true; }

private:
    void build();
    void addActions();
    QAction* action(const QString& text, const QKeySequence& key, void (ReviewScreen::*slot)());
    void next(CardId except = {});
    void ask(const study::CardView& view);
    void reveal();
    void answer(Rating rating);
    void showProgress();
    void showEnd();
    void setAside(Result<deck::Changes> (study::ReviewDesk::*how)(CardId));
    void typeIt();
    void showInfo();
    void showWhy();
    void bury() { setAside(&study::ReviewDesk::bury); }
    void suspend() { setAside(&study::ReviewDesk::suspend); }
    void openLesson();

    study::Session& m_session;
    study::ReviewDesk m_desk;
    std::optional<study::CardView> m_view;
    bool m_revealed = false;
    qint64 m_shownAt = 0;         ///< monotonic ms
    int m_done = 0;               ///< answers since the screen was opened
    std::optional<Card> m_before; ///< the one last answered or set aside, as it was
    int m_doneBefore = 0;

    InlineMessage* m_message;
    ScrollColumn* m_scroll;
    QWidget* m_page;
    Text* m_where;
    Text* m_left;
    StackedBar* m_bar;
    CardPanel* m_card;
    Button* m_show;
    GradeBar* m_grades;
    Text* m_reason;
    Text* m_note; ///< info or why now
    QWidget* m_keys;
    QWidget* m_typeHint;
    EmptyState* m_end = nullptr;
    QAction* m_reveal;
    QList<QAction*> m_cardActions; ///< m_reveal too
};

} // namespace lamplight::ui
