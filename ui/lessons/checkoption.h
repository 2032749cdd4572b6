// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/question.h"
#include "theme/tokens.h"

#include <QAbstractButton>
#include <QLayout>

namespace lamplight::ui {

class GlyphView;
class Text;
class TextFlow;

/// An option of a check: chosen, then told right or wrong with the reason, by form and word.
class CheckOption : public QAbstractButton {
    Q_OBJECT
public:
    CheckOption(QChar letter, const Option& option, bool several, QWidget* parent = nullptr);

    QChar letter() const { return m_letter; }
    /// Shows what it is, for a reader who chose it or didn't. It can't be chosen any more.
    void reveal();
    /// Back to the question.
    void reset();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layout()->totalHeightForWidth(width); }
    QSize sizeHint() const override { return layout()->totalSizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();
    Tone tone() const { return m_option.correct ? Tone::Good : Tone::Bad; }
    bool isMarked() const { return m_revealed && (m_option.correct || isChecked()); }
    QString verdict() const;

    QChar m_letter;
    Option m_option;
    bool m_several;
    bool m_revealed = false;
    GlyphView* m_glyph;
    Text* m_verdict;
    QWidget* m_verdictRow;
    TextFlow* m_rationale;
};

} // namespace lamplight::ui
