// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace lamplight::ui {

/// Material to be read with the eyes, the mouse and a text cursor: set in the reader's own type, never edited.
class ReadingText : public QTextEdit {
    Q_OBJECT
public:
    explicit ReadingText(const QString& text = {}, QWidget* parent = nullptr);

    void setWords(const QString& text);
    /// As high as its text: it doesn't scroll by itself.
    void setWhole(bool whole);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    virtual void themeChanged() {}

private:
    void apply();
    void fit();

    bool m_whole = false;
    bool m_applying = false;
};

} // namespace lamplight::ui
