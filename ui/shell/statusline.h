// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamplight {
struct Error;
}

namespace lamplight::ui {

class Button;
class GlyphView;
class LongWork;
class Text;

/// The line below: the last step with the way to take it back, news, errors, and whether all is on disk.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// What was done and may be undone; empty: nothing.
    void showStep(const QString& label);
    /// What was taken back and may be done again.
    void showUndone(const QString& label);
    void showNews(const QString& news);
    /// Stays until the next of the above.
    void showError(const Error& error);
    /// At the other side: "Saved", or why nothing is written. `reason` explains the latter.
    void showSaved();
    void showReadOnly(const QString& reason);

    /// Where long work of the window itself is shown.
    LongWork& work() { return *m_work; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void undoRequested();
    void redoRequested();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void say(const QString& text, bool undo, bool redo);

    GlyphView* m_glyph;
    Text* m_text;
    Button* m_undo;
    Button* m_redo;
    Text* m_key;
    LongWork* m_work;
    GlyphView* m_savedGlyph;
    Text* m_saved;
};

} // namespace lamplight::ui
