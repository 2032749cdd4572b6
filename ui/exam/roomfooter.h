// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/strip.h"

namespace lamplight::ui {

class Button;

/// The bar below a question: where to go from here, and what lies beside it.
class RoomFooter : public Strip {
    Q_OBJECT
public:
    explicit RoomFooter(QWidget* parent = nullptr);

    void setPlace(bool first, bool last);
    void setTools(bool notes, bool calculator);
    /// Practice: the answer can be checked now, which is what Enter does first.
    void setCheckable(bool checkable);

Q_SIGNALS:
    void backWanted();
    void onWanted();
    void navigatorWanted();
    void notesWanted();
    void calculatorWanted();
    void checkWanted();

private:
    using Wish = void (RoomFooter::*)();
    Button *m_previous, *m_notes, *m_calculator, *m_check, *m_next;
};

} // namespace lamplight::ui
