// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: the screen's parts and what it does with a card stand in one class; three sources share it.
#pragma once

#include "review/cardactions.h"
#include "review/sound.h"
#include "review/trail.h"
#include "shell/screen.h"
#include "study/cardface.h"
#include "study/reviewdesk.h"
#include "study/reviewsession.h"

#include <memory>
#include <optional>

class QTimer;

namespace lamplight::ui {

class Button;
class CardPanel;
class EditPanel;
class FlagMenu;
class GradeBar;
class InlineMessage;
class ReviewHead;
class ScrollColumn;
class Text;

/// One card, nothing else. Space shows it, 1 to 4 answer it.
class ReviewScreen : public Screen {
    Q_OBJECT
public:
    /// `player` null: sounds are offered to be saved.
    explicit ReviewScreen(study::Session& session, std::unique_ptr<SoundPlayer> player = makeSoundPlayer(),
                          QWidget* parent = nullptr);

    QString title() const override;
    QString menuTitle() const override;
    void open(const Destination& destination) override;
    Destination here() const override;
    void refresh() override;
    bool wantsWidth() const override { return true; }

private:
    enum class Phase {
        Ended,    ///< no card: the summary, the choice of cards to practise
        Asking,   ///< its front
        Revealed, ///< both sides, waiting for a grade
        Leech,    ///< answered, and forgotten too often: what is to be done?
        Editing   ///< another form stands in the card's place
    };

    // reviewscreen.cpp: the way of a card
    void build();
    void start(Result<study::ReviewSession> session, bool usedUp = false);
    void next(CardId except = {});
    void ask(const study::CardView& view);
    bool readFaces();
    void reveal();
    void answer(Rating rating);
    bool askAboutLeech(const Card& card);
    void showProgress();
    void showSeconds();
    void showAgain(CardId card);
    qint64 sinceShown() const; ///< ms

    // reviewacts.cpp: what else can be done with it
    void offerActs();
    void act(CardAct act);
    void showAside(QWidget* aside); ///< below the card, one at a time; null: none
    void showInfo();
    void showWhy();
    void openLesson();
    void edit();
    void saveEdit(const EditPanel& panel);
    void askDate();
    void showForm(QWidget* form); ///< in the card's place
    void endForm();
    void leaveForm();
    void setFlag(CardFlag flag);
    void setAside(const Result<deck::Changes>& done);
    void play(study::CardSide side);
    void saveSound(const Media& sound);

    // reviewends.cpp: when there is no card
    void showPage(QWidget* page); ///< instead of the card; null: the card
    void showEnd(bool usedUp = false);
    void showNothing(const study::SessionSummary& summary);
    void choosePractice();
    void practise(const QString& query);

    study::Session& m_session;
    study::ReviewDesk m_desk;
    std::unique_ptr<SoundPlayer> m_player;
    CardActions m_actions;
    Trail m_trail;
    study::SessionSettings m_settings;
    std::optional<study::ReviewSession> m_review;
    int m_minutes = 0; ///< of the session; 0: no limit, or none left
    std::optional<study::CardView> m_view;
    study::CardFace m_front, m_back;
    Phase m_phase = Phase::Ended;
    Phase m_phaseBefore = Phase::Asking; ///< Editing: where it goes back to
    qint64 m_shownAt = 0;                ///< monotonic ms
    qint64 m_lookedMs = 0;               ///< Editing: how long the card was looked at before
    QTimer* m_second;

    InlineMessage* m_message;
    ScrollColumn* m_scroll;
    QWidget* m_page;
    ReviewHead* m_head;
    CardPanel* m_card;
    Button* m_show;
    GradeBar* m_grades;
    Text* m_reason;
    QWidget* m_asidePlace;
    QWidget* m_aside = nullptr;
    QWidget* m_form = nullptr;
    QWidget* m_end = nullptr;
    FlagMenu* m_flags;
};

} // namespace lamplight::ui
