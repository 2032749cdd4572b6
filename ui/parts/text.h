// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QFont>
#include <QLabel>

namespace lamplight::ui {

/// A line or paragraph by role. Plain text: what comes from a deck is never read as HTML.
class Text : public QLabel {
    Q_OBJECT
public:
    explicit Text(const QString& text = {}, TextRole role = TextRole::Body, Token token = Token::Ink,
                  QWidget* parent = nullptr);

    void setRole(TextRole role);
    void setToken(Token token);
    /// Instead of the weight of the role.
    void setWeight(QFont::Weight weight);
    /// In the reader's own type.
    void setReading(bool reading);
    /// Cut with an ellipsis where the width ends, the whole in the tool tip; may shrink to nothing.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void apply();

    TextRole m_role;
    Token m_token;
    QFont::Weight m_weight;
    bool m_ownWeight = false;
    bool m_reading = false;
    bool m_elided = false;
};

/// The sorts that come again and again.
Text* heading(const QString& text, TextRole role = TextRole::H2); ///< its accessible role is Heading
Text* strong(const QString& text);
Text* soft(const QString& text);
Text* caption(const QString& text); ///< small and soft
/// The same text, which goes on in a new line where the width ends.
Text* wrapped(Text* text);

} // namespace lamplight::ui
