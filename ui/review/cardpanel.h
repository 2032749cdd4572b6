// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamplight::recall {
struct Comparison;
}
namespace lamplight::study {
struct CardView;
}

namespace lamplight::ui {

class Column;
class TypedField;

/// One card: its front, where an answer may be typed a field for it, and once it is shown its back.
class CardPanel : public QWidget {
    Q_OBJECT
public:
    explicit CardPanel(QWidget* parent = nullptr);

    void ask(const study::CardView& view);
    /// `comparison` null: nothing was typed.
    void answer(const study::CardView& view, const recall::Comparison* comparison);

    QString typed() const;
    bool takesTyping() const { return m_field != nullptr; }
    void focusField();

Q_SIGNALS:
    /// Enter in the field.
    void submitted();
    void lessonWanted();

private:
    Column& begin(const study::CardView& view);

    QWidget* m_body = nullptr; ///< made anew for every card
    TypedField* m_field = nullptr;
};

} // namespace lamplight::ui
