// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/buttonlook.h"
#include "theme/icons.h"

#include <QKeySequence>
#include <QPushButton>

namespace lamplight::ui {

/// The push button of the program: text, at most one glyph before and one after it, a second line, and the cap of its
/// key. As everywhere in Qt, & in the text marks a mnemonic; write && for what comes from a deck. Enter presses it too.
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Size { Small, Normal, Large };

    explicit Button(const QString& text, ButtonKind kind = ButtonKind::Normal, QWidget* parent = nullptr);

    void setKind(ButtonKind kind);
    void setSize(Size size);
    void setGlyph(Glyph glyph);
    /// A glyph in the colour of a tone rather than in that of the text.
    void setGlyph(Glyph glyph, Token token);
    void setTrailingGlyph(Glyph glyph);
    /// The tint of a checkable button while it is checked.
    void setTone(Tone tone);
    /// A second line, small and soft; the button then starts at its leading edge, the cap first.
    void setNote(const QString& note);
    /// The key presses the button wherever the focus is in the window, and is shown as a cap.
    void setKey(const QKeySequence& key);
    /// Only shows the cap: for a key that reaches the button by other ways (Enter on the one with the focus).
    void showKey(const QString& cap);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont labelFont() const;
    QSize textSize() const;
    QSize contentsSize() const;
    int padding() const;
    void paintText(QPainter& painter, const QRect& rect, const ButtonLook& look) const;

    ButtonKind m_kind;
    Size m_size = Size::Normal;
    Glyph m_glyph = Glyph::None;
    Glyph m_trailing = Glyph::None;
    Token m_glyphToken = Token::Ink;
    bool m_glyphHasToken = false;
    Tone m_tone = Tone::Lamp;
    QString m_note;
    QString m_cap;
};

} // namespace lamplight::ui
