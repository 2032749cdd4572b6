// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"
#include "theme/metrics.h"

#include <QWidget>

namespace lamplight::ui {

/// A glyph on its own, for the eye only: what it says stands beside it in words.
class GlyphView : public QWidget {
    Q_OBJECT
public:
    /// `side` in px at b = 14 px.
    explicit GlyphView(Glyph glyph, Token token = Token::InkSoft, int side = metric::iconSmall,
                       QWidget* parent = nullptr);

    void setGlyph(Glyph glyph, Token token);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Glyph m_glyph;
    Token m_token;
    int m_side;
};

} // namespace lamplight::ui
