// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/cardface.h"

#include <QWidget>

namespace lamplight::recall {
struct Comparison;
}
namespace lamplight::study {
struct CardView;
}

namespace lamplight::ui {

class Column;
class FaceView;
class TypedField;

/// One card: its front, where an answer may be typed a field for it, and once it is shown its back.
class CardPanel : public QWidget {
    Q_OBJECT
public:
    explicit CardPanel(QWidget* parent = nullptr);

    /// Without it sounds are offered to be saved.
    void setCanPlay(bool canPlay) { m_canPlay = canPlay; }
    void ask(const study::CardView& view, const study::CardFace& front);
    /// `comparison` null: nothing was typed.
    void answer(const study::CardView& view, const study::CardFace& front, const study::CardFace& back,
                const recall::Comparison* comparison);

    QString typed() const;
    bool takesTyping() const { return m_field != nullptr; }
    void focusField();

Q_SIGNALS:
    /// Enter in the field.
    void submitted();
    void lessonWanted();
    void playWanted(const lamplight::Media& sound);
    void saveWanted(const lamplight::Media& sound);

private:
    Column& begin(const study::CardFace& front);
    FaceView* faceView(const study::CardFace& face, study::CardSide side);
    void addFoot(Column& column, const study::CardView& view);

    QWidget* m_body = nullptr; ///< made anew for every card
    TypedField* m_field = nullptr;
    bool m_canPlay = false;
};

} // namespace lamplight::ui
