// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QWidget>

class QToolButton;

namespace lamplight {
struct Error;
}

namespace lamplight::ui {

class Button;
class GlyphView;
class Text;

/// News in its place on a screen: a glyph, a word, a sentence, at most one action; it never takes the focus. Hidden
/// until something is shown. The one way in which screens show errors.
class InlineMessage : public QWidget {
    Q_OBJECT
public:
    explicit InlineMessage(QWidget* parent = nullptr);

    /// `word` says in one or two words what sort of news this is ("Not saved").
    void show(Tone tone, const QString& word, const QString& text);
    /// What happened, what was kept and what to do is in the error's own sentence; its details fold out.
    void showError(const Error& error);
    void clear();

    /// Offers an action beside the text until the next message; `triggered` says that it was pressed.
    void setAction(const QString& text);

Q_SIGNALS:
    void triggered();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Tone m_tone = Tone::Info;
    GlyphView* m_glyph;
    Text* m_word;
    Text* m_text;
    Text* m_details;
    Button* m_action;
    Button* m_more;
    QToolButton* m_close;
};

} // namespace lamplight::ui
