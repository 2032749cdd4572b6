// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QPushButton>

namespace lamplight::ui {

/// A whole row that is pressed: a title with a note below it, a value with a note at the other side, and a chevron. A
/// checkable one carries the mark of a radio button instead. Its accessible name is all of its text.
class RowButton : public QPushButton {
    Q_OBJECT
public:
    explicit RowButton(const QString& title, const QString& note = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setNote(const QString& note);
    void setGlyph(Glyph glyph);
    /// `mark` and `token` are for the note: a glyph beside it, both in the token's colour.
    void setValue(const QString& value, const QString& note = {}, Glyph mark = Glyph::None,
                  Token token = Token::InkSoft);
    /// In bold: for choices.
    void setStrong(bool strong);
    /// No chevron: for a row that does something rather than leads somewhere.
    void setChevron(bool chevron);
    /// Follows the corners of the card that it lies in, as its first or last row.
    void setRounded(bool top, bool bottom);
    /// Room at both sides of the text within the row; the hover and selection tints reach its edges.
    void setSidePadding(Space padding);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();
    QFont titleFont() const;
    int valueWidth() const;
    void paintGround(QPainter& painter) const;
    void paintValue(QPainter& painter, QRect place) const;
    void paintTitle(QPainter& painter, const QRect& place) const;

    QString m_title, m_note, m_value, m_valueNote;
    Glyph m_glyph = Glyph::None;
    Glyph m_mark = Glyph::None;
    Token m_markToken = Token::InkSoft;
    Space m_padding = Space::None;
    bool m_strong = false;
    bool m_chevron = true;
    bool m_roundTop = false;
    bool m_roundBottom = false;
};

} // namespace lamplight::ui
